/**
 * Which terms matter in this document?
 *
 * A term is a noun phrase without its article, compared by its stems. It matters when it is said often, is not a word
 * that every text uses, and is rather long than short. Everything is counted once, in one pass over the sentences.
 */
import { isEmptyAdjective, isGenericNoun } from './generic-words.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { Word } from './tagged-words.ts';
import { stem } from './words.ts';

export interface KeyTerm {
	/** As it stands in the text the first time. */
	readonly text: string;
	/** Stems joined by blanks. */
	readonly key: string;
	readonly count: number;
	readonly score: number;
}

interface TaggedSentence {
	readonly words: readonly Word[];
	readonly phrases: readonly NounPhrase[];
}

/** Best first; ties in the order of the alphabet. */
export function keyTermsIn(sentences: readonly TaggedSentence[]): KeyTerm[] {
	const found = new Map<string, { text: string; count: number; length: number; rest: number }>();
	for (const { words, phrases } of sentences) {
		for (const phrase of phrases) {
			let inner = words.slice(phrase.core, phrase.head + 1);
			inner = inner.slice(inner.findLastIndex((word) => word.tag === 'PART') + 1);
			while (inner[0] && isWeakOpening(inner[0])) inner.shift();
			if (inner.length === 0 || inner.length > 4) continue;
			if (!inner.some(isSpecific)) continue;
			const key = termKey(inner);
			const known = found.get(key);
			if (known) known.count++;
			else {
				const text = inner.map((word) => word.text).join(' ');
				found.set(key, { text, count: 1, length: inner.length, rest: text.length });
			}
		}
	}
	return [...found]
		.map(([key, { text, count, length, rest }]) => ({
			text,
			key,
			count,
			score: Math.log2(1 + count) * (1 + 0.35 * (length - 1)) * Math.min(1.4, 0.6 + rest / 20)
		}))
		.sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
}

export function termKey(words: readonly Word[]): string {
	return words.map((word) => stem(word.text)).join(' ');
}

/** Does the word carry subject matter of its own? */
export function isSpecific(word: Word): boolean {
	switch (word.tag) {
		case 'NOUN':
			return word.lower.length > 2 && !isGenericNoun(word.lemma) && !isGenericNoun(word.lower);
		case 'PROPN':
		case 'NUM':
			return true;
		case 'ADJ':
			return word.lower.length > 3 && !isEmptyAdjective(word.lower);
		default:
			return false;
	}
}

function isWeakOpening(word: Word): boolean {
	return (
		isEmptyAdjective(word.lower) ||
		word.tag === 'NUM' ||
		word.tag === 'ADV' ||
		word.tag === 'VERB' ||
		word.tag === 'DET'
	);
}
