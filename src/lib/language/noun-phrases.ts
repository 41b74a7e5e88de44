/**
 * Which words belong together as one noun phrase?
 *
 * A chunk is a determiner, its modifiers and its head ("the long border"); phrases joined by 'of' or 'and' are
 * left to the caller, because where those end depends on what they are needed for.
 */
import type { Word } from './tagged-words.ts';

export interface NounPhrase {
	/** Indices into the words: [from, to). */
	readonly from: number;
	readonly to: number;
	/** The first word that is not an article, possessive or demonstrative. */
	readonly core: number;
	readonly head: number;
}

const POSSESSIVES = new Set('its their his her our my your whose'.split(' '));
const OPENERS = new Set(
	'a an the this that these those each every some any no all both many several few more most much another other such'.split(
		' '
	)
);

export function isPossessive(word: Word): boolean {
	return POSSESSIVES.has(word.lower);
}

/** Chunks in text order, never overlapping. */
export function nounPhrasesIn(words: readonly Word[]): NounPhrase[] {
	const phrases: NounPhrase[] = [];
	let i = 0;
	while (i < words.length) {
		const phrase = phraseAt(words, i);
		if (phrase) {
			phrases.push(phrase);
			i = phrase.to;
		} else i++;
	}
	return phrases;
}

function phraseAt(words: readonly Word[], from: number): NounPhrase | undefined {
	let i = from;
	const first = words[i];
	if (!first || /^(?:which|what|whose|who)$/u.test(first.lower)) return undefined;
	if (isDeterminer(first) && !(first.lower === 'that' && first.tag !== 'DET')) i++;
	if (i > from && words[i] && isDeterminer(words[i] as Word) && first.lower !== 'the') i++;
	const core = i;
	let head = -1;
	for (; i < words.length; i++) {
		const word = words[i] as Word;
		const next = words[i + 1];
		// "gives Iceland fish": the one who gets it is a phrase of its own
		if (
			word.tag === 'NOUN' &&
			words[i - 1]?.tag === 'PROPN' &&
			i > from &&
			givesTo(words[from - 1])
		)
			break;
		if (word.tag === 'NOUN' || word.tag === 'PROPN') head = i;
		else if (word.tag === 'NUM' || word.tag === 'SYM') {
			if (head >= core && word.tag === 'NUM' && words[i - 1]?.tag === 'NOUN') break;
			head = i;
		} else if (word.tag === 'ADJ') {
			if (head >= core && words[head]?.tag === 'NOUN' && words[i - 1]?.lower !== "'s") break;
		} else if (word.lower === "'s" || (word.lower === "'" && word.tag === 'PART')) {
			if (head !== i - 1 || word.tag !== 'PART') break;
		} else if (word.tag === 'ADV') {
			if (head >= core && words[i - 1]?.lower !== "'s") break;
			if (next?.tag !== 'ADJ' && !isParticiple(next)) break;
		} else if (word.tag === 'VERB' && isParticiple(word)) {
			const before = words[i - 1];
			const opens =
				i === core
					? i > from
					: before?.tag === 'ADJ' || before?.lower === "'s" || before?.tag === 'ADV';
			if (!opens || !next || !['NOUN', 'ADJ', 'PROPN'].includes(next.tag)) break;
			// "is likely seeking aid"
			if (/ing$/u.test(word.lower) && words[from - 1]?.tag === 'AUX') break;
		} else if (word.tag === 'CCONJ' || word.text === ',') {
			const joinsAdjectives = words[i - 1]?.tag === 'ADJ' && next?.tag === 'ADJ' && head < core;
			if (!joinsAdjectives || !nounFollows(words, i + 1)) break;
		} else break;
	}
	if (head < core) return undefined;
	return { from, to: head + 1, core, head };
}

const GIVING = new Set(
	'give send offer sell show grant lend teach bring pay cost hand deny'.split(' ')
);

function givesTo(word: Word | undefined): boolean {
	return word?.tag === 'VERB' && GIVING.has(word.lemma);
}

function nounFollows(words: readonly Word[], i: number): boolean {
	for (let k = i; k < words.length && k < i + 4; k++) {
		const tag = words[k]?.tag;
		if (tag === 'NOUN' || tag === 'PROPN') return true;
		if (tag !== 'ADJ' && tag !== 'ADV') return false;
	}
	return false;
}

function isDeterminer(word: Word): boolean {
	return word.tag === 'DET' || isPossessive(word) || OPENERS.has(word.lower);
}

function isParticiple(word: Word | undefined): boolean {
	return (
		word !== undefined && word.tag === 'VERB' && /(?:ing|ed|en|wn|ght|lt|nt)$/u.test(word.lower)
	);
}
