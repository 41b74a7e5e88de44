/**
 * What is known about one sentence while items are made from it?
 *
 * Its place, its words with their parts of speech, and the section it stands in. Words are offsets into the
 * document's text, so every piece of an item can be traced back.
 */
import type { SourceDocument } from '#lib/documents/source-document.ts';
import { slice } from '#lib/documents/span.ts';
import { nounPhrasesIn, type NounPhrase } from '#lib/language/noun-phrases.ts';
import type { Tagger, Word } from '#lib/language/tagged-words.ts';
import { collapsed, wordCount } from '#lib/language/words.ts';
import type { SentenceSpan } from '#lib/language/sentences.ts';

export interface Sentence extends SentenceSpan {
	/** Counted over the whole document. */
	readonly index: number;
	readonly section: number;
	/** The sentence on one line. */
	readonly text: string;
	readonly wordCount: number;
	/** Empty in a language without a tagger. */
	readonly words: readonly Word[];
	readonly phrases: readonly NounPhrase[];
}

export function describeSentence(
	document: SourceDocument,
	span: SentenceSpan,
	place: { index: number; section: number },
	tagger: Tagger | undefined,
	common: ReadonlySet<string>
): Sentence {
	const exact = slice(document.text, span);
	const words = tagger?.tag(exact, span.start, common) ?? [];
	return {
		...span,
		...place,
		text: collapsed(exact),
		wordCount: wordCount(exact),
		words,
		phrases: nounPhrasesIn(words)
	};
}

/** The words the text also writes without a capital. */
export function commonWordsIn(text: string): ReadonlySet<string> {
	return new Set(text.match(/(?<![\p{L}\p{N}'’-])\p{Ll}[\p{L}-]+/gu) ?? []);
}
