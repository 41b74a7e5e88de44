/**
 * Which parts of a long sentence can be left out of a stem?
 *
 * Parts are cut at places a reader would pause: after an opening clause, before a relative or participle at the end, between
 * coordinated sentences. A part that holds a hedge, an attribution, a goal, a negation or a condition is never left out.
 */
import type { Span } from '#lib/documents/span.ts';
import { nounPhrasesIn } from '#lib/language/noun-phrases.ts';
import type { Word } from '#lib/language/tagged-words.ts';
import { chatIn } from './chat.ts';
import { relianceOf } from './reference.ts';
import type { Sentence } from './sentence.ts';
import { cuesIn } from './stance.ts';

export interface Part {
	readonly kind: 'lead' | 'main' | 'coordinate' | 'tail';
	/** Word indices: [from, to). */
	readonly from: number;
	readonly to: number;
}

const COORDINATORS = new Set('and but while whereas yet so or'.split(' '));
const RELATIVES = new Set('which who where whose whom'.split(' '));
const EXAMPLES = new Set('especially particularly including namely notably'.split(' '));
const LEAD_OPENERS = new Set<string>(['ADP', 'SCONJ', 'PART']);
const DROPPABLE_LEAD =
	/^(?:despite|amid|amidst|although|though|while|beyond|besides|like|unlike|as(?! (?:long|soon|far|much)\b))\b/u;

export function partsOf(words: readonly Word[]): Part[] {
	const parts: Part[] = [];
	let from = 0;
	let kind: Part['kind'] = 'main';
	const lead = leadEnd(words);
	if (lead > 0) {
		parts.push({ kind: 'lead', from: 0, to: lead });
		from = lead;
	}
	for (let i = Math.max(from, 1); i < words.length; i++) {
		const next = borderAt(words, i);
		if (!next) continue;
		if (i > from) parts.push({ kind, from, to: i });
		from = i;
		kind = next;
	}
	if (from < words.length) parts.push({ kind, from, to: words.length });
	return parts;
}

/** Does a new part begin with word i? */
function borderAt(words: readonly Word[], i: number): Part['kind'] | undefined {
	const word = words[i] as Word;
	const before = words[i - 1] as Word;
	if (before.text === ';')
		return clauseStarts(words, i) || COORDINATORS.has(word.lower) ? 'coordinate' : undefined;
	if (before.text !== ',') return undefined;
	if (COORDINATORS.has(word.lower) && clauseStarts(words, i + 1)) return 'coordinate';
	// "Yet, obtaining …": what follows an opening word is no new part.
	if (i <= 2) return undefined;
	const toEnd = !words.slice(i + 1).some((w, k) => w.text === ',' && isFinite(words, i + 2 + k));
	if (!toEnd) return undefined;
	if (RELATIVES.has(word.lower)) return 'tail';
	if (EXAMPLES.has(word.lower)) return 'tail';
	if (word.tag === 'VERB' && /ing$/u.test(word.lower) && !inList(words, i)) return 'tail';
	return undefined;
}

/** "cutting, sewing and dyeing": an -ing word after a comma may be a member of a list. */
function inList(words: readonly Word[], i: number): boolean {
	return words
		.slice(i + 1, i + 5)
		.some((w, k) => w.lower === 'and' && /ing$/u.test(words[i + 2 + k]?.lower ?? ''));
}

/** Does a subject with its finite verb begin at word i? */
export function clauseStarts(words: readonly Word[], from: number): boolean {
	let i = from;
	while (words[i] && (words[i]?.tag === 'ADV' || words[i]?.lower === 'even')) i++;
	const first = words[i];
	if (!first) return false;
	if (/^(?:in|at|on|for|by)$/u.test(first.lower)) return false;
	let next: number;
	if (first.tag === 'PRON' && !RELATIVES.has(first.lower)) next = i + 1;
	else {
		const [phrase] = nounPhrasesIn(words.slice(i, i + 14));
		if (!phrase || phrase.from > 0) return first.lower === 'there';
		next = i + phrase.to;
		// "the growth of cities and ports in Europe": what belongs to the subject
		for (
			let n = 0;
			n < 5 && (words[next]?.tag === 'ADP' || /^(?:and|or)$/u.test(words[next]?.lower ?? ''));
			n++
		) {
			const [inner] = nounPhrasesIn(words.slice(next + 1, next + 12));
			if (!inner || inner.from > 0) break;
			next += 1 + inner.to;
		}
	}
	while (words[next]?.tag === 'ADV') next++;
	return isFinite(words, next);
}

export function isFinite(words: readonly Word[], i: number): boolean {
	const word = words[i];
	if (!word) return false;
	if (word.tag === 'AUX') return !/^(?:be|been|being)$/u.test(word.lower);
	if (word.tag !== 'VERB' || /ing$/u.test(word.lower)) return false;
	// "ties forged between": a participle with a preposition behind it is seldom the verb
	return !(/(?:ed|en|wn)$/u.test(word.lower) && words[i + 1]?.lower === 'by');
}

/** The index behind the comma that ends an opening phrase or clause; 0 when there is none. */
export function leadEnd(words: readonly Word[]): number {
	const first = words[0];
	if (!first) return 0;
	const opens =
		LEAD_OPENERS.has(first.tag) ||
		(first.tag === 'VERB' && /(?:ing|ed|n)$/u.test(first.lower)) ||
		/^(?:when|if|as|while|although|though|because|since|after|before|once|unless|until|despite)$/u.test(
			first.lower
		);
	if (!opens) return 0;
	for (let i = 2; i < words.length && i < 32; i++) {
		if (words[i]?.text === ',' && clauseStarts(words, i + 1)) return i + 1;
	}
	return 0;
}

/** What may be left out around [from, to) so that the stem gets shorter, most dispensable first. */
export function droppableParts(sentence: Sentence, from: number, to: number): Span[] {
	const { words } = sentence;
	const parts = partsOf(words);
	const holds = (part: Part) => part.from < to && from < part.to;
	const home = parts.findIndex(holds);
	const dropped: { span: Span; rank: number }[] = [];
	parts.forEach((part, index) => {
		if (holds(part)) return;
		const wording = words
			.slice(part.from, part.to)
			.map((w) => w.lower)
			.join(' ');
		if (cuesIn(wording).length > 0) return;
		const span = spanOfPart(words, part);
		if (part.kind === 'tail' && index > home) dropped.push({ span, rank: 0 });
		else if (part.kind === 'coordinate' && index > home)
			dropped.push({ span, rank: chatIn(wording) ? -1 : 1 });
		else if (part.kind === 'lead' && DROPPABLE_LEAD.test(wording) && standsAlone(sentence, part.to))
			dropped.push({ span, rank: 2 });
	});
	const here = parts[home];
	if (here?.kind === 'coordinate' && home > 0) {
		const before = words.slice(0, here.from);
		const wording = before.map((w) => w.lower).join(' ');
		const start = COORDINATORS.has(words[here.from]?.lower ?? '') ? here.from + 1 : here.from;
		if (cuesIn(wording).length === 0 && !opensFrame(before) && standsAlone(sentence, start)) {
			const end = words[start]?.start ?? sentence.start;
			dropped.push({ span: { start: sentence.start, end }, rank: 1 });
		}
	}
	return dropped
		.sort((a, b) => a.rank - b.rank || a.span.start - b.span.start)
		.map(({ span }) => span);
}

/** "a change in which …, and ___": the second half belongs to the frame of the first. */
function opensFrame(before: readonly Word[]): boolean {
	const lead = leadEnd(before);
	return before
		.slice(lead)
		.some(
			(word) =>
				RELATIVES.has(word.lower) ||
				(word.tag === 'SCONJ' && word.lower !== 'as') ||
				/^(?:because|if|when|whether|unless|how|why)$/u.test(word.lower) ||
				(word.lower === 'that' && word.tag !== 'DET')
		);
}

/** From the comma or semicolon before the part to its end; a final full stop stays. */
function spanOfPart(words: readonly Word[], part: Part): Span {
	const before = words[part.from - 1];
	const last = words[part.to - 1] as Word;
	const next = words[part.to];
	const end =
		last.tag === 'PUNCT' && !next
			? last.start
			: next && /^[,;]$/u.test(last.text) && part.kind !== 'lead'
				? last.start
				: (next?.start ?? last.end);
	const start =
		before && /^[,;]$/u.test(before.text) ? before.start : (words[part.from] as Word).start;
	return { start, end };
}

function standsAlone(sentence: Sentence, from: number): boolean {
	const words = sentence.words.slice(from);
	if (words.length < 6) return false;
	return relianceOf({ ...sentence, words, text: words.map((w) => w.text).join(' ') }) === 'none';
}
