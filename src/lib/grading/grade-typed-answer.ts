/**
 * When is a typed answer right?
 *
 * Compares folded answers and forgives a slip of the finger in a long word. Numbers are compared as numbers and
 * get no such forgiveness: 1914 is not nearly 1915. Nor is a slip forgiven that makes another word the item itself uses.
 */
import { foldAnswer, isNumber, numbersIn } from './fold-answer.ts';
import type { Score } from './score.ts';
import { slipsAllowed, slipsBetween } from './slips.ts';

/** Nobody types a longer answer to a question for a word. */
const LONGEST_ANSWER = 500;

/**
 * What `text` earns against the key and the other accepted answers. `otherWords`: text whose words are
 * words of their own (the stem, the source), so that typing one of them is no slip of another.
 */
export function gradeTypedAnswer(
	text: string,
	key: string,
	accepted: readonly string[],
	otherWords = ''
): Score {
	if (text.length > LONGEST_ANSWER) return { earned: 0, possible: 1 };
	const typed = foldAnswer(text);
	const rights = [key, ...accepted].map((answer) => ({ answer, words: foldAnswer(answer) }));
	const isSame = rights.some(({ answer, words }) =>
		// An answer of signs alone folds to nothing and must be written as it is.
		words.length === 0 ? text.trim() === answer.trim() : same(typed, words)
	);
	if (isSame) return { earned: 1, possible: 1 };
	const taken = new Set(foldAnswer(otherWords));
	for (const { words } of rights) for (const word of words) taken.delete(word);
	if (rights.some(({ words }) => nearly(typed, words, taken)))
		return { earned: 1, possible: 1, nearMiss: true };
	return { earned: 0, possible: 1 };
}

/** Words may be written together or apart ('co-operation'), numbers may not. */
function same(typed: readonly string[], right: readonly string[]): boolean {
	return (
		typed.join('') === right.join('') && numbersIn(typed).join(' ') === numbersIn(right).join(' ')
	);
}

function nearly(
	typed: readonly string[],
	right: readonly string[],
	taken: ReadonlySet<string>
): boolean {
	if (typed.length !== right.length || right.length === 0) return false;
	let slips = 0;
	let letters = 0;
	for (const [at, word] of right.entries()) {
		const given = typed[at] ?? '';
		letters += [...word].length;
		if (given === word) continue;
		if (isNumber(word) || isNumber(given)) return false;
		const between = slipsBetween(given, word);
		if (between === undefined || (between > 0 && taken.has(given))) return false;
		slips += between;
	}
	return slips <= slipsAllowed(letters);
}
