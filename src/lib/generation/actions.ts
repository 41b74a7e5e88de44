/**
 * Where does somebody aim to do, or might do, something?
 *
 * Behind "aims to" or "could" the rest of the clause is asked for as a whole; the marker stays in the stem.
 */
import { isSpecific } from '#lib/language/key-terms.ts';
import type { Word } from '#lib/language/tagged-words.ts';
import type { Part } from './clauses.ts';
import { partEnd, WEAK_VERBS } from './phrase-ranges.ts';

const INTENT = new Set(
	'aim seek want wish hope plan intend try attempt strive need help allow enable use work agree refuse decide begin require promise vow pledge'.split(
		' '
	)
);
export const POSSIBILITY = new Set('may might could would'.split(' '));

/** "aims to …", "could …": from behind the marker to the end of its clause. */
export function actionsIn(
	words: readonly Word[],
	parts: readonly Part[]
): { from: number; to: number; worth: number }[] {
	const found: { from: number; to: number; worth: number }[] = [];
	words.forEach((word, i) => {
		const before = words[i - 1];
		const isTo =
			word.lower === 'to' &&
			word.tag === 'PART' &&
			before !== undefined &&
			(before.tag === 'VERB' || before.tag === 'NOUN') &&
			INTENT.has(before.lemma);
		const isModal = POSSIBILITY.has(word.lower);
		if (!isTo && !isModal) return;
		let from = i + 1;
		while (words[from]?.tag === 'ADV' || words[from]?.lower === 'not') from++;
		const verb = words[from];
		if (!verb || verb.tag !== 'VERB' || words[i + 1]?.lower === 'not') return;
		const end = partEnd(parts, i, words);
		let to = from + 1;
		while (to < end && words[to]?.tag !== 'PUNCT') to++;
		const inner = words.slice(from, to);
		// A comma inside may belong to a list: then the whole list has to fit.
		if (words[to]?.text === ',' && to < end - 1) {
			let last = end;
			while (words[last - 1]?.tag === 'PUNCT') last--;
			const rest = words.slice(from, last);
			if (rest.length > 18 || !rest.some((w) => w.tag === 'CCONJ')) return;
			to = last;
		}
		if (inner.length < 3 || to - from > 16) return;
		const plain = !inner.some(isSpecific);
		if (plain && WEAK_VERBS.has(verb.lemma)) return;
		if (inner.some((w) => /^(?:this|these|those|it|them)$/u.test(w.lower))) return;
		if (inner.some((w) => w.tag === 'SCONJ' || w.lower === 'because' || w.lower === 'if')) return;
		found.push({
			from,
			to,
			worth: (isTo ? 0.95 : 0.85) - Math.max(0, to - from - 10) * 0.05 - (plain ? 0.2 : 0)
		});
	});
	return found;
}
