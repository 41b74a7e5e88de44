/** The words [from, to) as they stand in the text, on one line. */
import type { Word } from '#lib/language/tagged-words.ts';

export function wordsOf(words: readonly Word[], from: number, to: number): string {
	return words
		.slice(from, to)
		.map((word, k, all) => (k > 0 && word.start > (all[k - 1] as Word).end ? ' ' : '') + word.text)
		.join('');
}
