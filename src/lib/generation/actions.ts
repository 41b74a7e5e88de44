/**
 * Where does somebody aim to do, or might do, something?
 *
 * Behind "aims to" or "could" the rest of the clause is asked for as a whole; the marker stays in the stem.
 */
import { isSpecific } from '#lib/language/key-terms.ts';
import type { Word } from '#lib/language/tagged-words.ts';
import { isFinite, type Part } from './clauses.ts';
import { partEnd, WEAK_VERBS } from './phrase-ranges.ts';

const INTENT = new Set(
	'aim seek want wish hope plan intend try attempt strive need help allow enable use work agree refuse decide begin require promise vow pledge'.split(
		' '
	)
);
export const POSSIBILITY = new Set('may might could would'.split(' '));

const ABOUT_TO = new Set(
	'poised set ready likely unlikely able unable forced expected crucial essential vital necessary important required used designed pressure desire willingness effort attempt ability plan refusal decision'.split(
		' '
	)
);

const HELPING = new Set('help enable allow let'.split(' '));

/** "aims to …", "could …": from behind the marker to the end of its clause. */
export function actionsIn(
	words: readonly Word[],
	parts: readonly Part[]
): { from: number; to: number; worth: number }[] {
	const found: { from: number; to: number; worth: number }[] = [];
	words.forEach((_, i) => {
		const isTo = bringsAim(words, i);
		if (!isTo && !bringsPossibility(words, i)) return;
		if (words[i + 1]?.lower === 'not') return;
		let from = i + 1;
		while (words[from]?.tag === 'ADV') from++;
		from = behindHelped(words, from);
		const verb = words[from];
		if (!verb || (verb.tag !== 'VERB' && !(verb.lower === 'be' && words[from + 1]?.tag === 'VERB')))
			return;
		const to = endOfAction(words, from, partEnd(parts, i, words));
		const inner = words.slice(from, to);
		if (inner.length < 3 || inner.length > 16) return;
		const plain = !inner.some(isSpecific);
		if (plain && WEAK_VERBS.has(verb.lemma)) return;
		if (inner.some((w) => /^(?:this|these|those|it|them)$/u.test(w.lower))) return;
		if (inner.some((w) => w.tag === 'SCONJ' || w.lower === 'because' || w.lower === 'if')) return;
		if (isOneOfSteps(words, from, to)) return;
		found.push({
			from,
			to,
			worth:
				(isTo ? 0.95 : words[i]?.lower === 'will' ? 1.05 : 0.9) +
				(verb.lower === 'be' ? 0.2 : 0) -
				Math.max(0, inner.length - 10) * 0.05 -
				(plain ? 0.05 : 0)
		});
	});
	return found;
}

/** "aims to", "is poised to", "is crucial for X to" */
function bringsAim(words: readonly Word[], i: number): boolean {
	const before = words[i - 1];
	if (words[i]?.lower !== 'to' || words[i]?.tag !== 'PART' || !before) return false;
	if (ABOUT_TO.has(before.lower)) return true;
	if ((before.tag === 'VERB' || before.tag === 'NOUN') && INTENT.has(before.lemma)) return true;
	let k = i - 1;
	while (/^(?:PROPN|NOUN|DET|ADJ)$/u.test(words[k]?.tag ?? '') && words[k]?.lower !== 'for') k--;
	return words[k]?.lower === 'for' && k < i - 1 && ABOUT_TO.has(words[k - 1]?.lower ?? '');
}

function bringsPossibility(words: readonly Word[], i: number): boolean {
	const { lower } = words[i] as Word;
	if (POSSIBILITY.has(lower)) return true;
	return lower === 'will' && /^(?:likely|probably)$/u.test(words[i + 1]?.lower ?? '');
}

/** "could help X build …": what X could build is asked for. */
function behindHelped(words: readonly Word[], from: number): number {
	if (!HELPING.has(words[from]?.lemma ?? '')) return from;
	let k = from + 1;
	while (/^(?:DET|ADJ|PROPN|NOUN|PRON)$/u.test(words[k]?.tag ?? '')) k++;
	if (k === from + 1) return from;
	if (words[k]?.lower === 'to') k++;
	const verb = words[k];
	return verb?.tag === 'VERB' && verb.lemma === verb.lower ? k : from;
}

/** "in exchange for", "due to": what follows is a side of its own. */
function linksOn(words: readonly Word[], i: number): boolean {
	const next = words[i + 1]?.lower ?? '';
	if (words[i]?.lower === 'in')
		return /^(?:exchange|return)$/u.test(next) && words[i + 2]?.lower === 'for';
	return words[i]?.lower === 'due' && next === 'to';
}

/** As far as the clause goes; past a comma only where a list goes on. */
function endOfAction(words: readonly Word[], from: number, end: number): number {
	let to = from + 1;
	while (to < end && words[to]?.tag !== 'PUNCT' && !linksOn(words, to)) to++;
	if (words[to]?.text !== ',' || to >= end - 1) return to;
	const next = words[to + 1];
	if (!next || /ing$/u.test(next.lower) || /^(?:both|which|who|where)$/u.test(next.lower))
		return to;
	let last = end;
	while (words[last - 1]?.tag === 'PUNCT') last--;
	const rest = words.slice(to, last);
	const isList = rest.some(
		(w, k) => w.text === ',' && /^(?:and|or)$/u.test(rest[k + 1]?.lower ?? '')
	);
	if (!isList || rest.some((_, k) => isFinite(rest, k) && rest[k]?.tag === 'AUX')) return to;
	return last - from > 18 ? from : last;
}

/** "to _____, keep channels open, and find …" */
function isOneOfSteps(words: readonly Word[], from: number, to: number): boolean {
	const before = words[from - 1];
	if (/^(?:,|and|or)$/u.test(before?.lower ?? '')) return true;
	let next = to;
	if (words[next]?.text !== ',') return false;
	next++;
	while (words[next]?.tag === 'ADV' || words[next]?.tag === 'CCONJ') next++;
	const verb = words[next];
	return verb?.tag === 'VERB' && verb.lemma === verb.lower;
}
