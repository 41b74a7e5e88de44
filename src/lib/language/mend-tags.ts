/**
 * Which tags are certainly wrong, seen from their neighbours?
 *
 * The tagger is right about 97 words in 100, but its errors fall on the words that matter most here: verbs
 * taken for nouns and names taken for verbs. Every rule looks at the words directly beside it and is
 * written so that it can only fire where English leaves no other reading.
 */
import type { Tag, Word } from './tagged-words.ts';

const MODALS = new Set(
	"can could may might must shall should will would 'll ca wo cannot".split(' ')
);
const BE = new Set("be is are was were been being am 's 're 'm".split(' '));
const HAVE = new Set("have has had having 've".split(' '));
const DETERMINERS = new Set(
	'a an the its their his her our my your this that these those every each no'.split(' ')
);
const RELATIVES = new Set('which who that'.split(' '));
const ADJECTIVAL_COPIES = new Set('unclear likely unlikely able due'.split(' '));
const PREPOSITIONS = new Set(
	'of in on at by for with from into onto over under between among through during against within without towards toward upon across behind beyond near despite amid amidst'.split(
		' '
	)
);
const NUMBER_WORDS = new Set(
	'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen'.split(
		' '
	)
);

export function mendTags(words: readonly Word[]): Word[] {
	const result = [...words];
	const set = (i: number, tag: Tag) => {
		const word = result[i];
		if (word && word.tag !== tag) result[i] = { ...word, tag };
	};
	for (let i = 0; i < result.length; i++) {
		const word = result[i] as Word;
		const before = result[i - 1];
		const after = result[i + 1];
		if (
			/^(?:today|yesterday|tomorrow|nowadays|worldwide)$/u.test(word.lower) &&
			word.tag === 'NOUN'
		)
			set(i, 'ADV');
		if (ADJECTIVAL_COPIES.has(word.lower) && word.tag === 'VERB') set(i, 'ADJ');
		if (NUMBER_WORDS.has(word.lower) && (word.tag === 'NOUN' || word.tag === 'ADJ')) set(i, 'NUM');
		if (/^\d[\d.,]*$/u.test(word.text)) set(i, 'NUM');
		if (PREPOSITIONS.has(word.lower) && (word.tag === 'PROPN' || word.tag === 'NOUN'))
			set(i, 'ADP');
		if (isCapitalised(word) && i > 0 && before && !opensQuote(before) && isNameLike(word.tag))
			set(i, 'PROPN');
		const verb = previousVerbal(result, i);
		if (word.tag === 'NOUN' || word.tag === 'ADJ') {
			if (verb && MODALS.has(verb.lower) && !isCapitalised(word) && word.tag === 'NOUN')
				set(i, 'VERB');
			if (
				verb &&
				BE.has(verb.lower) &&
				/ing$/u.test(word.lower) &&
				word.tag === 'NOUN' &&
				takesObject(after)
			)
				set(i, 'VERB');
		}
		if (word.tag === 'NOUN' && before?.lower === 'to' && before.tag === 'PART') set(i, 'VERB');
		if (
			word.tag === 'NOUN' &&
			before &&
			RELATIVES.has(before.lower) &&
			before.lower !== 'that' &&
			before.tag !== 'SCONJ'
		) {
			if (/(?:s|ed)$/u.test(word.lower) || after?.lower === 'to' || after?.tag === 'DET')
				set(i, 'VERB');
		}
		if (
			word.tag === 'NOUN' &&
			/s$/u.test(word.lower) &&
			after?.lower === 'to' &&
			after.tag === 'PART'
		) {
			if (
				before &&
				(before.tag === 'PROPN' ||
					before.lower === 'it' ||
					before.lower === 'he' ||
					before.lower === 'she')
			)
				set(i, 'VERB');
		}
		if (
			word.tag === 'VERB' &&
			before &&
			DETERMINERS.has(before.lower) &&
			before.tag !== 'PRON' &&
			before.lower !== 'that'
		) {
			if (!/(?:ing|ed|en|wn)$/u.test(word.lower) && !isIrregularParticiple(word)) set(i, 'NOUN');
		}
		if (
			word.tag === 'NOUN' &&
			/(?:ic|al|ous|ive)$/u.test(word.lower) &&
			after?.tag === 'ADJ' &&
			(!before || before.tag !== 'ADJ')
		)
			set(i, 'ADJ');
		// "sorts, packs, and ships grain"
		if (word.tag === 'NOUN' && /[^s]s$/u.test(word.lower) && inVerbSeries(result, i))
			set(i, 'VERB');
		// "freezes onto rock and tears pieces away": two plurals side by side are a verb and its object
		if (
			word.tag === 'NOUN' &&
			isPlural(word) &&
			before?.tag === 'CCONJ' &&
			after?.tag === 'NOUN' &&
			isPlural(after) &&
			result.slice(0, i).some((w) => w.tag === 'VERB')
		)
			set(i, 'VERB');
		// "a space launch site"
		if (
			word.tag === 'VERB' &&
			word.lemma === word.lower &&
			before?.tag === 'NOUN' &&
			after?.tag === 'NOUN' &&
			/^an?$/u.test(result[i - 2]?.lower ?? '')
		)
			set(i, 'NOUN');
		// "or even border disputes"
		if (
			word.tag === 'VERB' &&
			word.lemma === word.lower &&
			before?.lower === 'even' &&
			after?.tag === 'NOUN'
		)
			set(i, 'NOUN');
		if (word.tag === 'VERB' && /[^s]s$/u.test(word.lower) && endsPhrase(result, i)) set(i, 'NOUN');
		if (
			/^(?:advanced|shared|increased|improved|limited|renewed|perceived|skilled|armed)$/u.test(
				word.lower
			) &&
			(after?.tag === 'NOUN' || after?.tag === 'ADJ') &&
			(!before || /^(?:PUNCT|CCONJ|ADP|ADJ|DET)$/u.test(before.tag))
		)
			set(i, 'ADJ');
		if (word.tag === 'VERB' && isModifier(word, before, after)) set(i, 'ADJ');
		if (word.tag === 'NOUN' && before?.tag === 'PROPN' && !isCapitalised(word)) {
			// "left Iceland struggling with debt", "help Iceland repay its debt"
			if (/ing$/u.test(word.lower) && after && (after.tag === 'ADP' || after.tag === 'DET'))
				set(i, 'VERB');
			if (after && (after.tag === 'DET' || DETERMINERS.has(after.lower))) set(i, 'VERB');
		}
		if (
			word.lower === 'to' &&
			after &&
			(after.tag === 'DET' || after.tag === 'PROPN' || after.tag === 'NUM')
		)
			set(i, 'ADP');
	}
	for (const [from, to] of clausesIn(result)) restoreVerb(result, from, to, set);
	return result;
}

function isCapitalised(word: Word): boolean {
	return /^\p{Lu}/u.test(word.text) && word.text !== 'I';
}

/** "about daily household needs;": a preposition, modifiers, and a stop behind it. */
function endsPhrase(words: readonly Word[], i: number): boolean {
	if (words[i + 1] && words[i + 1]?.tag !== 'PUNCT') return false;
	let k = i - 1;
	while (k > 0 && (words[k]?.tag === 'NOUN' || words[k]?.tag === 'ADJ')) k--;
	return k < i - 1 && words[k]?.tag === 'ADP' && words[k]?.lower !== 'of';
}

/** After a verb in -s and a comma, with another comma or 'and' behind it: one more verb in -s. */
function inVerbSeries(words: readonly Word[], i: number): boolean {
	const before = words[i - 1];
	const joins = before?.text === ',' || (before?.lower === 'and' && words[i - 2]?.text === ',');
	const earlier = words[before?.text === ',' ? i - 2 : i - 3];
	return joins && earlier?.tag === 'VERB' && /[^s]s$/u.test(earlier.lower);
}

/** "tracking increased shipments": a participle between a verb, preposition or stop and a noun. */
function isModifier(word: Word, before: Word | undefined, after: Word | undefined): boolean {
	if (
		!/(?:ed|wn|en)$/u.test(word.lower) ||
		/^(?:called|named|known|given|based|driven|led)$/u.test(word.lower)
	)
		return false;
	if (after?.tag !== 'NOUN' && after?.tag !== 'ADJ') return false;
	if (!before) return true;
	if (before.tag === 'VERB') return !BE.has(before.lower) && !HAVE.has(before.lower);
	return (
		before.tag === 'ADP' ||
		before.tag === 'ADJ' ||
		(before.tag === 'DET' && before.lower !== 'that')
	);
}

const NAME_LIKE = new Set<Tag>(['NOUN', 'VERB', 'X', 'INTJ', 'ADV']);
const isNameLike = (tag: Tag) => NAME_LIKE.has(tag);
const opensQuote = (word: Word) => /^["“‘'(:—–-]$/u.test(word.text);

/** The auxiliary before this word, looking over adverbs and 'not'. */
function previousVerbal(words: readonly Word[], i: number): Word | undefined {
	for (let k = i - 1; k >= 0 && k >= i - 3; k--) {
		const word = words[k] as Word;
		if (MODALS.has(word.lower) || BE.has(word.lower) || HAVE.has(word.lower)) return word;
		if (
			word.tag !== 'ADV' &&
			word.lower !== 'not' &&
			word.lower !== "n't" &&
			word.lower !== 'likely'
		)
			return undefined;
	}
	return undefined;
}

function takesObject(word: Word | undefined): boolean {
	if (!word) return false;
	return ['DET', 'PROPN', 'NOUN', 'ADJ', 'PRON', 'NUM'].includes(word.tag) || word.lower === 'to';
}

function isIrregularParticiple(word: Word): boolean {
	return word.lemma !== word.lower && !/s$/u.test(word.lower);
}

const SUBORDINATORS = new Set(
	'as when while if because since although though after before once unless until'.split(' ')
);

/** The opening clause up to its comma, when it has a conjunction, and the main clause up to its first relative. */
function clausesIn(words: readonly Word[]): [number, number][] {
	const comma = words.findIndex((word) => word.text === ',');
	const opens = SUBORDINATORS.has(words[0]?.lower ?? '') && comma > 3 && comma < words.length - 4;
	const from = opens ? comma + 1 : 0;
	const relative = words.findIndex(
		(word, i) => i > from && words[i - 1]?.text === ',' && RELATIVES.has(word.lower)
	);
	const main: [number, number] = [from, relative < 0 ? words.length : relative - 1];
	return opens ? [[1, comma], main] : [main];
}

/** A clause needs a verb: the likeliest noun, where none of its words can be the verb. */
function restoreVerb(
	words: readonly Word[],
	from: number,
	to: number,
	set: (i: number, tag: Tag) => void
): void {
	for (let i = from; i < to; i++) {
		const word = words[i] as Word;
		if (word.tag === 'AUX') return;
		if (word.tag === 'VERB' && !/ing$/u.test(word.lower) && words[i - 1]?.lower !== 'to') return;
	}
	const found = likeliest(words, from, to, true) ?? likeliest(words, from, to, false);
	if (found !== undefined) set(found, 'VERB');
}

/** The first noun that could be the verb; `strict` asks that it agrees with the noun right before it. */
function likeliest(
	words: readonly Word[],
	from: number,
	to: number,
	strict: boolean
): number | undefined {
	for (let i = from + 1; i < to; i++) {
		const word = words[i] as Word;
		const before = words[i - 1] as Word;
		const after = words[i + 1];
		if (word.tag !== 'NOUN' || (before.tag !== 'NOUN' && before.tag !== 'PROPN')) continue;
		const plural = before.tag === 'NOUN' && isPlural(before);
		const agrees = plural && strict ? !/s$/u.test(word.lower) : /[^s]s$/u.test(word.lower);
		if (!agrees || !after) continue;
		// "water from mountain glaciers supplies towns": the second one is the verb
		if (
			after.tag === 'NOUN' &&
			isPlural(after) &&
			!isPlural(before) &&
			i + 2 < to &&
			words[i + 2]?.tag !== 'PUNCT'
		)
			continue;
		if (['DET', 'ADP', 'PRON', 'ADV', 'PUNCT', 'PART', 'NOUN', 'NUM'].includes(after.tag)) return i;
	}
	return undefined;
}

function isPlural(word: Word): boolean {
	return /[^su]s$/u.test(word.lower);
}
