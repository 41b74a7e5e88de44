/**
 * How far does a phrase reach when it is taken out as a whole?
 *
 * As far as 'and', 'of' and a preposition that belongs to it carry it, and no further than its clause. A range that would leave half of a pair, a list
 * or a name behind is not offered.
 */
import { isGenericNoun } from '#lib/language/generic-words.ts';
import { isPossessive, type NounPhrase } from '#lib/language/noun-phrases.ts';
import type { Word } from '#lib/language/tagged-words.ts';
import type { Part } from './clauses.ts';
import type { Sentence } from './sentence.ts';
import { COMPLETING } from './weak-keys.ts';

export interface Range {
	readonly kind: 'phrase' | 'pair' | 'list';
	readonly from: number;
	readonly to: number;
	readonly members?: number;
}

const ARTICLES = new Set('the this these those'.split(' '));

export const WEAK_VERBS = new Set(
	'have get give make take do go come become include mean see'.split(' ')
);

/** The phrase as far as 'and' and 'of' carry it, and, when an 'of' follows, the part behind it by itself. */
export function rangesAt(sentence: Sentence, index: number, parts: readonly Part[]): Range[] {
	const { words, phrases } = sentence;
	const phrase = phrases[index] as NounPhrase;
	const before = words[phrase.from - 1];
	if (
		before?.lower === 'of' &&
		words[phrase.core]?.tag === 'PROPN' &&
		words[phrase.from - 2]?.tag === 'PROPN'
	)
		return [];
	const outer = before?.lower === 'of' ? phrases[index - 1] : undefined;
	if (outer && words[outer.from - 1]?.tag === 'CCONJ') return [];
	if (/^(?:this|these|those|such)$/u.test(words[phrase.from]?.lower ?? '')) return [];

	if (
		before &&
		(before.tag === 'CCONJ' || before.text === ',') &&
		index > 0 &&
		phrases[index - 1]?.to === phrase.from - 1
	)
		return [];
	const from = openingOf(words, phrase);
	const end = partEnd(parts, phrase.from, words);
	const coordinated = coordinationFrom(sentence, index, end);
	const ranges: Range[] = [];
	const consider = (until: number, members: number) => {
		const to = COMPLETING.test(words[until]?.lower ?? '') ? until + 1 : until;
		if (to > end || !closes(words, to)) return;
		const kind = members > 2 ? 'list' : members === 2 ? 'pair' : 'phrase';
		ranges.push({ kind, from, to, ...(members > 2 ? { members } : {}) });
	};
	const { to, members } = coordinated;
	const after = words[to];
	const bare = isGenericNoun(words[phrase.head]?.lemma ?? '');
	if (members < 2) {
		if (isName(words, phrase)) return [];
		// "a stockpile of shells": the shells are asked for, not the stockpile.
		// "in search of", "in need of"
		const fixed =
			before?.tag === 'ADP' && phrase.core === phrase.from && phrase.to - phrase.from === 1;
		if (after?.lower === 'of' && (bare || fixed || !closesBehindOf(sentence, to))) return [];
		if (after?.lower === 'of') consider(behindOf(sentence, to, end), members);
		else consider(to, members);
		if (after?.lower === 'with' && /^an?$/u.test(words[phrase.from]?.lower ?? '') && !bare) {
			// "for a summit with the president": one thing, when nothing follows
			const tail = prepositionalEnd(sentence, to, end);
			if (tail > to && tail - from <= 9) consider(tail, members);
		}
		if (
			after?.tag === 'ADP' &&
			bare &&
			!fixed &&
			!TIME.test(words[phrase.head]?.lower ?? '') &&
			!WEAK_VERBS.has(before?.lemma ?? '') &&
			/^(?:for|like|against|about|between|in|into)$/u.test(after.lower)
		) {
			const tail = prepositionalEnd(sentence, to, end);
			if (tail > to && tail - from <= 9) consider(tail, members);
		}
		return ranges;
	}
	// "invited Greeks and Jews to settle": who is told to do it, without what
	if (after?.tag === 'PART' && before && TELLING.has(before.lemma)) consider(to, members);
	else if (after?.lower === 'to' && after.tag === 'PART') {
		// "… and a wish to travel": the infinitive belongs to the last member
		const stop = words.findIndex((word, k) => k > to && word.tag === 'PUNCT');
		if (stop > 0 && stop - to <= 8) consider(stop, members);
	} else if (
		after?.tag !== 'ADP' ||
		!(takenAlong(after, before) || (after.lower === 'in' && lastIsDefinite(sentence, to)))
	)
		consider(to, members);
	else {
		// "sanctions and a desperate need for supplies": what follows belongs to the last member at least
		const tail = prepositionalEnd(sentence, to, end);
		if (tail > to && tail - from <= 14) consider(tail, members);
	}
	return ranges;
}

/** Does the preposition belong to the noun before it? Not the 'to' of giving. */
function takenAlong(preposition: Word, verb: Word | undefined): boolean {
	if (
		/^(?:to|for|from)$/u.test(preposition.lower) &&
		verb?.tag === 'VERB' &&
		TRANSFER.has(verb.lemma)
	)
		return false;
	return TAKEN_ALONG.has(preposition.lower);
}

const TRANSFER = new Set(
	'provide give send supply offer transfer deliver sell export import bring add apply buy carry move pay ship lend'.split(
		' '
	)
);

const TELLING = new Set(
	'invite allow encourage force cause enable help urge ask expect lead want require tell persuade permit prompt order'.split(
		' '
	)
);

const TIME = /^(?:year|month|day|week|century|decade|time|moment|period)s?$/u;

/** Prepositions that mostly belong to the noun before them. */
const TAKEN_ALONG = new Set('of for to on against between with towards toward'.split(' '));

/** The end of what follows 'of', with all its members. */
function behindOf(sentence: Sentence, of: number, end: number): number {
	const inner = sentence.phrases.findIndex((p) => p.from === of + 1);
	return inner < 0 ? of : coordinationFrom(sentence, inner, end).to;
}

/** "and the conflict in Iceland": a definite last member is not complete without what follows. */
function lastIsDefinite(sentence: Sentence, to: number): boolean {
	const last = sentence.phrases.find((p) => p.to === to);
	return last !== undefined && sentence.words[last.from]?.lower === 'the';
}

/** "the collapse of the dam": a whole name for one thing. */
function closesBehindOf(sentence: Sentence, of: number): boolean {
	const inner = sentence.phrases.find((p) => p.from === of + 1);
	return inner !== undefined && closes(sentence.words, inner.to);
}

/** Behind the prepositional phrases that follow one another from word i on, when they reach a stop. */
function prepositionalEnd(sentence: Sentence, i: number, end: number): number {
	const { words, phrases } = sentence;
	let at = i;
	while (at < end && words[at]?.tag === 'ADP') {
		const inner = phrases.findIndex((p) => p.from === at + 1);
		if (inner < 0) return -1;
		at = coordinationFrom(sentence, inner, end).to;
	}
	const stop = words[at];
	return !stop || stop.tag === 'PUNCT' ? at : -1;
}

/** Is the phrase a name and nothing else? Names are asked for as names. */
function isName(words: readonly Word[], phrase: NounPhrase): boolean {
	return words.slice(phrase.core, phrase.to).every((word) => word.tag === 'PROPN');
}

/** Articles and possessives stay in the stem; 'a' and 'an' would give the answer's first letter away and go with it. */
function openingOf(words: readonly Word[], phrase: NounPhrase): number {
	const first = words[phrase.from] as Word;
	// "Iceland's fishing fleet" is asked for as "Iceland's _____".
	for (let k = phrase.head - 1; k > phrase.core; k--) if (words[k]?.tag === 'PART') return k + 1;
	if (ARTICLES.has(first.lower) || isPossessive(first))
		return words[phrase.core]?.lower === 'own' ? phrase.core + 1 : phrase.core;
	let from = phrase.from;
	while (words[from]?.tag === 'ADV' && from < phrase.head) from++;
	return from;
}

function coordinationFrom(
	sentence: Sentence,
	index: number,
	end: number
): { to: number; members: number } {
	const { words, phrases } = sentence;
	let members = 1;
	let to = phrases[index]?.to ?? 0;
	let k = index;
	let pending: { to: number; members: number } | undefined;
	for (;;) {
		const next = phrases[k + 1];
		if (!next || next.to > end) break;
		const between = words.slice(to, next.from);
		const text = between.map((w) => w.lower).join(' ');
		const afterNext = words[next.to];
		if (
			/^(?:, )?(?:and|or|as well as|and also|and then)(?: perhaps| even| ,? ?(?:crucially|importantly|finally|potentially|of course)(?: ,)?)*$/u.test(
				text
			)
		) {
			if (isVerbal(afterNext)) break;
			// "stores of grain and the means to grind it": 'and' joins something bigger
			const first = words[phrases[index]?.from ?? 0];
			if (
				members === 1 &&
				words[next.from]?.lower === 'the' &&
				first?.tag !== 'DET' &&
				words[(phrases[index]?.from ?? 0) - 1]?.lower === 'of'
			)
				break;
			return { to: withOf(sentence, k + 1, end), members: members + 1 };
		}
		if (text !== ',') {
			// "the balance of power": a member with its own 'of'
			if (text === 'of' && (members > 1 || words[next.core]?.tag === 'PROPN')) {
				to = next.to;
				k++;
				continue;
			}
			break;
		}
		// "a wall of stone, a roof": the second member does not go on where the first one stands
		if (
			members === 1 &&
			/^an?$/u.test(words[next.from]?.lower ?? '') &&
			!/^an?$/u.test(words[phrases[index]?.from ?? 0]?.lower ?? '')
		)
			break;
		pending ??= { to, members: 1 };
		members++;
		to = next.to;
		k++;
	}
	// A comma that never reached an 'and' was no list.
	return members > 1 ? { to: pending?.to ?? to, members: 1 } : { to, members };
}

/** "the balance of power" */
function withOf(sentence: Sentence, index: number, end: number): number {
	const { words, phrases } = sentence;
	const phrase = phrases[index] as NounPhrase;
	const inner = phrases[index + 1];
	return words[phrase.to]?.lower === 'of' && inner?.from === phrase.to + 1 && inner.to <= end
		? inner.to
		: phrase.to;
}

function isVerbal(word: Word | undefined): boolean {
	return (
		word !== undefined && (word.tag === 'AUX' || (word.tag === 'VERB' && !/ing$/u.test(word.lower)))
	);
}

/** May a gap end before word i? */
export function closes(words: readonly Word[], i: number): boolean {
	const word = words[i];
	if (!word) return true;
	if (word.lower === 'pro' || word.tag === 'X') return false;
	if (word.tag === 'PUNCT')
		return (
			!/^[-")\]]$/u.test(word.text) &&
			(!/^[([]$/u.test(word.text) || behindAbbreviation(words, i) > i)
		);
	if (word.lower === 'due' && words[i + 1]?.lower === 'to') return true;
	if (
		word.tag === 'NOUN' ||
		word.tag === 'PROPN' ||
		word.tag === 'ADJ' ||
		word.tag === 'NUM' ||
		word.tag === 'SYM'
	)
		return false;
	if (word.lower === 'to' && words[i - 1]?.tag === 'NUM') return false;
	// "shells _____ and mortars": the other half of a pair would be left outside
	if (word.tag === 'CCONJ' && /^(?:NOUN|ADJ|PROPN)$/u.test(words[i + 1]?.tag ?? '')) return false;
	return word.lower !== "'s" && word.lower !== 'of' && word.lower !== "'";
}

/** "United Nations (UN)": the letters in brackets would give the name away, so they go with it. */
export function behindAbbreviation(words: readonly Word[], to: number): number {
	return words[to]?.text === '(' &&
		words[to + 2]?.text === ')' &&
		/^\p{Lu}/u.test(words[to + 1]?.text ?? '')
		? to + 3
		: to;
}

export function partEnd(parts: readonly Part[], i: number, words: readonly Word[]): number {
	return parts.find((part) => part.from <= i && i < part.to)?.to ?? words.length;
}
