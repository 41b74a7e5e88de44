/**
 * Where in a sentence is what it says not its point?
 *
 * In the scene it sets ("amid …", "while …"), in the participle that trails behind, in the half it rejects ("not just X; it is Y"), between the ends of
 * an open range and in one step of several. A gap there asks for something nobody has to keep.
 */
import type { Word } from '#lib/language/tagged-words.ts';
import { clauseStarts, isFinite, type Part } from './clauses.ts';

interface Stretch {
	readonly from: number;
	readonly to: number;
}

const SCENES = new Set(
	'amid amidst amongst as while when whenever although though despite whereas like unlike beyond besides'.split(
		' '
	)
);
/** An opening with one of these tells a reason or a condition. */
const LINKS = new Set(
	'because if since after before by through due following thanks unless until once to without'.split(
		' '
	)
);
const OPENERS = new Set('but and yet so even however just only especially then'.split(' '));

export function weakPlacesIn(words: readonly Word[], parts: readonly Part[]): Stretch[] {
	return [
		...openingOf(words, parts),
		...asidesIn(words),
		...participlesIn(words, parts),
		...rejectedIn(words),
		...openRangesIn(words)
	].filter(({ from, to }) => to > from);
}

/** The scene before the main clause; a reason or a condition is none. */
function openingOf(words: readonly Word[], parts: readonly Part[]): Stretch[] {
	let i = 0;
	while (i < 4 && (OPENERS.has(words[i]?.lower ?? '') || words[i]?.text === ',')) i++;
	const first = words[i];
	if (first && SCENES.has(first.lower)) return [{ from: 0, to: clauseBehind(words, i + 1) }];
	const [lead] = parts;
	if (lead?.kind !== 'lead' || LINKS.has(words[0]?.lower ?? '')) return [];
	return [{ from: 0, to: lead.to }];
}

/** Behind the comma that the main clause follows. */
function clauseBehind(words: readonly Word[], from: number): number {
	for (let i = from; i < words.length; i++)
		if (words[i]?.text === ',' && clauseStarts(words, i + 1)) return i + 1;
	const comma = words.findIndex((word, i) => i > from && word.text === ',');
	return comma < 0 ? 0 : comma + 1;
}

/** ", although …", "albeit …", "when facing …": as far as the next comma. */
function asidesIn(words: readonly Word[]): Stretch[] {
	const found: Stretch[] = [];
	for (let i = 3; i < words.length - 1; i++) {
		const { lower } = words[i] as Word;
		const next = words[i + 1] as Word;
		const comma = words[i - 1]?.text === ',';
		const concedes = /^(?:although|though|albeit|amid|amidst|despite)$/u.test(lower);
		const accompanies =
			/^(?:when|while)$/u.test(lower) && next.tag === 'VERB' && /ing$/u.test(next.lower);
		const sets = comma && /^(?:when|as)$/u.test(lower) && clauseStarts(words, i + 1);
		if (concedes || accompanies || sets) found.push({ from: i, to: commaFrom(words, i + 1) });
	}
	return found;
}

/** ", prolonging the war": told as an effect or not at all. */
function participlesIn(words: readonly Word[], parts: readonly Part[]): Stretch[] {
	const tail = parts.find((part) => part.kind === 'tail' && isParticiple(words, part.from));
	const trailing = tail ? [{ from: tail.from, to: words.length }] : [];
	for (let i = 4; i < words.length - 1; i++) {
		if (words[i - 1]?.text !== ',') continue;
		const fitting = /^(?:capable|able|unable|ready)$/u.test(words[i]?.lower ?? '');
		if (!fitting && (!isParticiple(words, i) || /ing$/u.test(words[i - 2]?.lower ?? ''))) continue;
		const rest = words.slice(i);
		if (rest.some((word, k) => word.text === ',' && isFinite(rest, k + 1))) continue;
		return [{ from: i, to: words.length }, ...trailing];
	}
	return trailing;
}

function isParticiple(words: readonly Word[], from: number): boolean {
	let i = from;
	while (words[i]?.tag === 'ADV') i++;
	const word = words[i];
	return (
		word?.tag === 'VERB' &&
		/ing$/u.test(word.lower) &&
		!/^(?:including|according|concerning|regarding)$/u.test(word.lower)
	);
}

/** "not just X; it is Y", "not only X but Y" */
function rejectedIn(words: readonly Word[]): Stretch[] {
	const found: Stretch[] = [];
	for (let i = 1; i < words.length - 2; i++) {
		if (!/^(?:not|n't)$/u.test(words[i]?.lower ?? '') && !/n't$/u.test(words[i]?.lower ?? ''))
			continue;
		const near = words.slice(i + 1, i + 4).map((word) => word.lower);
		if (!near.some((word) => /^(?:just|only|merely|simply|purely|solely)$/u.test(word))) continue;
		let to = i + 1;
		while (to < words.length && !/^(?:;|but|—|–)$/u.test(words[to]?.lower ?? '')) to++;
		found.push({ from: i, to });
	}
	return found;
}

/** "anything from X to Y": no end of the range follows from the other. */
function openRangesIn(words: readonly Word[]): Stretch[] {
	const at = words.findIndex(
		(word, i) =>
			word.lower === 'from' &&
			/^(?:anything|everything|anywhere|range[sd]?|ranging|var(?:y|ies|ying))$/u.test(
				words[i - 1]?.lower ?? ''
			)
	);
	return at < 0 ? [] : [{ from: at, to: commaFrom(words, at) }];
}

function commaFrom(words: readonly Word[], from: number): number {
	const comma = words.findIndex((word, i) => i > from && /^[,;]$/u.test(word.text));
	return comma < 0 ? words.length : comma;
}

/** "to ease tensions, keep _____ and find …": one step of several that all would fit. */
export function isOneStepOfSeveral(words: readonly Word[], from: number, to: number): boolean {
	let verb = from - 1;
	while (verb > 0 && /^(?:DET|ADJ|ADV|PRON)$/u.test(words[verb]?.tag ?? '')) verb--;
	if (words[verb]?.tag !== 'VERB' || isFinal(words[verb] as Word)) return false;
	let behind = to;
	while (/^(?:,|and|or)$/u.test(words[behind]?.lower ?? '') || words[behind]?.tag === 'ADV')
		behind++;
	const joined = words.slice(to, behind).some((word) => /^(?:,|and|or)$/u.test(word.lower));
	const next = words[behind];
	if (joined && next?.tag === 'VERB' && !isFinal(next) && !/ing$/u.test(next.lower)) return true;
	let before = verb - 1;
	while (words[before]?.tag === 'ADV') before--;
	if (!/^(?:,|and|or)$/u.test(words[before]?.lower ?? '')) return false;
	return words
		.slice(0, before)
		.some((word, k, all) => word.lower === 'to' && all[k + 1]?.tag === 'VERB');
}

/** Has the verb an ending of its own, so that it is no infinitive? */
function isFinal(verb: Word): boolean {
	return verb.lemma !== verb.lower;
}

/** ", developed over decades of …": behind a participle that hangs on. */
export function isTrailing(words: readonly Word[], from: number): boolean {
	for (let i = from - 1; i > 2; i--) {
		if (words[i]?.text !== ',') continue;
		return words[i + 1]?.tag === 'VERB' && /(?:ed|en)$/u.test(words[i + 1]?.lower ?? '');
	}
	return false;
}

/** "X, with its fleet of _____, …": between a name and what is said of it. */
export function isAside(words: readonly Word[], from: number): boolean {
	const open = words.findLastIndex((word, i) => i < from && word.text === ',');
	if (open < 1 || !/^(?:NOUN|PROPN)$/u.test(words[open - 1]?.tag ?? '')) return false;
	const opener = words[open + 1];
	const leads =
		opener?.tag === 'ADP' || (opener?.tag === 'VERB' && /(?:ing|ed)$/u.test(opener.lower));
	const close = words.findIndex((word, i) => i > from && word.text === ',');
	return leads && close > 0 && isFinite(words, close + 1);
}

/** "minerals such as quartz": one example of many. */
export function isExample(words: readonly Word[], from: number): boolean {
	const at = words[from - 1]?.tag === 'DET' ? from - 2 : from - 1;
	const before = words[at];
	if (before?.lower === 'including') return true;
	if (before?.lower === 'as') return words[at - 1]?.lower === 'such';
	return (
		before?.lower === 'like' &&
		before.tag === 'ADP' &&
		/^(?:NOUN|PUNCT)$/u.test(words[at - 1]?.tag ?? '')
	);
}
