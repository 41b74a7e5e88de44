/** What a question is made of, and the pieces every rule needs. */
import type { Span } from '#lib/documents/span.ts';
import type { Word } from '#lib/language/tagged-words.ts';
import type { Statement } from './material.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordingOf, without } from './wording.ts';

export interface Question {
	readonly stem: string;
	readonly key: Span;
	readonly worth: number;
	/** What the stem leaves out of the sentence: the key with what links it. */
	readonly dropped?: Span;
	readonly typed?: boolean;
	/** Wrong but plausible keys. */
	readonly others?: readonly string[];
}

export type Rule = (text: string, statement: Statement, vocabulary: Vocabulary) => Question[];

/** The sentence without what is asked for. */
export function restOf(text: string, statement: Statement, dropped: Span): string {
	return wordingOf(text, without(statement.sentence, [...statement.insertions, dropped]));
}

export function spanOf(words: readonly Word[], from: number, to: number): Span {
	const end = trimEnd(words, to);
	return { start: (words[from] as Word).start, end: (words[Math.max(from, end - 1)] as Word).end };
}

export function trimEnd(words: readonly Word[], to: number): number {
	let end = to;
	while (end > 1 && words[end - 1]?.tag === 'PUNCT' && !/["”’)]/u.test(words[end - 1]?.text ?? ''))
		end--;
	return end;
}
