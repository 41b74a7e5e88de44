/**
 * Where is a whole list or aside one gap, because half of it would be a poor one?
 *
 * Behind a colon when every member begins alike, and between two commas when a thing is told by what it has.
 */
import { isPossessive } from '#lib/language/noun-phrases.ts';
import type { Word } from '#lib/language/tagged-words.ts';
import { isFinite } from './clauses.ts';

/** "X, with its _____, …": all that is said of X before its verb, where that has two sides. */
export function possessionIn(words: readonly Word[]): { from: number; to: number } | undefined {
	const opener = words.findIndex(
		(word, i) =>
			word.lower === 'with' && words[i - 1]?.text === ',' && isPossessive(words[i + 1] ?? word)
	);
	if (opener < 2) return undefined;
	const to = words.findIndex((word, i) => i > opener && word.text === ',');
	const inner = words.slice(opener + 2, to);
	if (to < 0 || !isFinite(words, to + 1)) return undefined;
	if (inner.length < 4 || inner.length > 14 || !inner.some((word) => word.lower === 'and'))
		return undefined;
	return { from: opener + 2, to };
}

/** "…: for the coast, for the port, and for the town": all of it, when each begins alike. */
export function listBehindColon(
	words: readonly Word[]
): { from: number; to: number; members: number } | undefined {
	const colon = words.findIndex((word) => word.text === ':');
	const from = colon + 1;
	const opener = words[from];
	if (colon < 3 || opener?.tag !== 'ADP') return undefined;
	let to = words.length;
	while (words[to - 1]?.tag === 'PUNCT') to--;
	const inner = words.slice(from, to);
	if (inner.length > 22 || inner.some((_, k) => isFinite(inner, k))) return undefined;
	const members = inner.filter(
		(word, k) =>
			word.lower === opener.lower && (k === 0 || /^(?:,|and|or)$/u.test(inner[k - 1]?.lower ?? ''))
	).length;
	return members > 2 ? { from, to, members } : undefined;
}
