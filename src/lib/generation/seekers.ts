/**
 * Who is said to aim at something, and how often?
 *
 * "What does X want to do?" has as many right answers as the text names aims of X, so the question is only asked where
 * there is one. Wanting, wishing, seeking and aiming count as the same.
 */
import type { NounPhrase } from '#lib/language/noun-phrases.ts';
import type { Word } from '#lib/language/tagged-words.ts';
import { fold } from '#lib/language/words.ts';

/** The form of the verb to the one a question needs. */
export const SOUGHT = new Map(
	Object.entries({
		seeks: 'seek',
		wants: 'want',
		aims: 'aim',
		wishes: 'wish',
		hopes: 'hope',
		plans: 'plan',
		intends: 'intend',
		needs: 'need'
	})
);

const SEEKING = /^(?:seek|want|aim|wish|hope|plan|intend|need|desire|try|attempt)$/u;

interface Described {
	readonly words: readonly Word[];
	readonly phrases: readonly NounPhrase[];
}

export function seekersIn(sentences: readonly Described[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { words, phrases } of sentences) {
		const here = new Set<string>();
		for (const phrase of phrases) {
			let verb = phrase.to;
			while (/^(?:ADV|AUX)$/u.test(words[verb]?.tag ?? '')) verb++;
			const word = words[verb];
			if (word?.tag === 'VERB' && SEEKING.test(word.lemma)) here.add(seekerOf(words, phrase));
		}
		for (const name of here) counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return counts;
}

/** The last word tells him from others; "Kim Jong Un" is said as "Kim" elsewhere. */
export function seekerOf(words: readonly Word[], phrase: NounPhrase): string {
	const isName = words[phrase.head]?.tag === 'PROPN';
	const named = words.slice(phrase.core, phrase.to).find((word) => word.tag === 'PROPN');
	return fold((isName ? named : words[phrase.head])?.lower ?? '');
}
