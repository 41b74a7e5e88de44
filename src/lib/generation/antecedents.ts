/**
 * Do the sentences before it name what a sentence points back to?
 *
 * "This isolation" wants 'isolation', 'isolated' or a word of the same family before it; "it" wants a thing that is the subject there, "they"
 * several, "he" a person. That something stands before it is not enough: a reader must be able to say what is meant.
 */
import { countryOf } from '#lib/language/known-names.ts';
import type { Word } from '#lib/language/tagged-words.ts';
import { stem } from '#lib/language/words.ts';
import { partsOf } from './clauses.ts';
import { hangingIn, isPersonLike, isPlural, namesPerson, needsPerson } from './reference.ts';
import type { Sentence } from './sentence.ts';

/** Words that may stand for one another when a text points back. */
const FAMILIES = `
meeting summit talk visit trip conference gathering encounter journey
alliance partnership cooperation relationship relation tie bloc pact coalition friendship collaboration
agreement deal treaty pact arrangement accord contract trade exchange swap solution return bargain
effort attempt campaign initiative drive work
support aid help assistance grant subsidy
ammunition munition shell weapon arms
war conflict fighting invasion battle
country nation state kingdom republic
town city village settlement
method technique process procedure approach way
law act rule ban bill decree
increase growth rise expansion
decrease decline fall loss drop
problem difficulty shortage crisis trouble hardship struggle
gap shortage lack drain deficit shortfall
theory idea hypothesis view belief
book novel story work poem
team group crew
`
	.trim()
	.split('\n')
	.map((line) => new Set(line.split(' ')));

const BETWEEN_TWO = new Set(
	'alliance partnership cooperation relationship war conflict treaty agreement summit union rivalry'.split(
		' '
	)
);

/** Nouns for whatever the sentence before has told. */
const RELATIONAL = new Set(
	'implication consequence effect result reason cause benefit risk advantage cost difference change success failure discovery event process phenomenon practice method technique procedure'.split(
		' '
	)
);

/** Nouns made from verbs and adjectives mean a happening or a state: it must have been told in so many words. */
const ABSTRACT =
	/(?:tion|sion|ment|ence|ance|ity|ness|ism|ship|gap|need|dynamic|exchange|deal|approach|move|step|policy|strategy|threat|trend|pattern|role|goal|aim|balance|trust|support|view|situation)$/u;

/** `topics`: stems of what the whole text is about, which a reader of it knows. */
export function areNamedIn(
	sentence: Sentence,
	context: readonly Sentence[],
	topics: ReadonlySet<string>
): boolean {
	if (needsPerson(sentence) && !context.some(namesPerson)) return false;
	// "Crile hired her. She …": the context does not say either who she is.
	const [first] = context;
	if (first && hangingIn(sentence).some(isPersonal) && hangingIn(first).some(isPersonal))
		return false;
	return hangingIn(sentence).every(
		(word) => isNamed(word, sentence, context) || isTheTopic(word, sentence, context, topics)
	);
}

/** "This alliance", where the text is about an alliance and both who made it are shown. */
function isTheTopic(
	word: Word,
	sentence: Sentence,
	context: readonly Sentence[],
	topics: ReadonlySet<string>
): boolean {
	const head = headAfter(sentence.words, sentence.words.indexOf(word));
	if (!head || !BETWEEN_TWO.has(head.lemma) || !topics.has(stem(head.lemma))) return false;
	return namesTwo(context);
}

function isNamed(word: Word, sentence: Sentence, context: readonly Sentence[]): boolean {
	const { words } = sentence;
	const at = words.indexOf(word);
	const { lower } = word;
	if (/^(?:he|she|him|her|hers|his|himself|herself)$/u.test(lower))
		return context.some(namesPerson);
	if (/^(?:they|them|their|theirs|themselves)$/u.test(lower)) return context.some(namesSeveral);
	if (lower === 'it' && /^(?:VERB|ADP)$/u.test(words[at - 1]?.tag ?? ''))
		return context.some(namesThing);
	if (lower === 'two') return namesTwo(context);
	if (/^(?:it|its|itself)$/u.test(lower))
		return subjectIsThing(context) && context.some(namesThing);
	if (/^(?:former|latter)$/u.test(lower)) return true;
	if (word.tag === 'NOUN') {
		const lacksPartner = at > 1 || words[0]?.lower !== 'the';
		return lacksPartner ? namesAnother(sentence, context) : nounIsNamed(word, context);
	}
	const head = headAfter(words, at);
	if (!head) return at === 0 && subjectIsThing(context);
	if (/^(?:both|two)$/u.test(words[at + 1]?.lower ?? '') || isCountryWord(head))
		return isPlural(head) ? namesTwo(context) : nounIsNamed(head, context);
	return nounIsNamed(head, context);
}

function isPersonal({ lower }: Word): boolean {
	return /^(?:he|she|him|her|hers|his|himself|herself)$/u.test(lower);
}

function isCountryWord(head: Word): boolean {
	return /^(?:nation|country|leader|state|side|party)$/u.test(head.lemma);
}

/** The noun that 'this' or 'such' belongs to. */
function headAfter(words: readonly Word[], at: number): Word | undefined {
	let head: Word | undefined;
	for (let k = at + 1; k < words.length && k < at + 6; k++) {
		const word = words[k] as Word;
		if (head && /ing$/u.test(word.lower)) break;
		if (word.tag === 'NOUN' || word.tag === 'PROPN') head = word;
		else if (head || !/^(?:ADJ|NUM|ADV|DET)$/u.test(word.tag)) break;
	}
	return head;
}

function nounIsNamed(head: Word, context: readonly Sentence[]): boolean {
	if (RELATIONAL.has(head.lemma)) return true;
	const family = FAMILIES.filter((members) => members.has(head.lemma));
	const root = stem(head.lemma);
	const named = context.some((sentence) =>
		sentence.words.some(
			(word) =>
				/^(?:NOUN|PROPN|VERB|ADJ)$/u.test(word.tag) &&
				(word.lemma === head.lemma ||
					stem(word.lower) === root ||
					word.text.split('-').some((half) => stem(half) === root) ||
					family.some((members) => members.has(word.lemma)))
		)
	);
	if (named) return true;
	// "this species" after "the otter": the class of a thing just spoken of
	return !ABSTRACT.test(head.lemma) && family.length === 0 && subjectIsThing(context);
}

/** Is there a subject, going back, that is neither a pronoun nor a person? */
function subjectIsThing(context: readonly Sentence[]): boolean {
	for (const sentence of [...context].reverse()) {
		const subject = subjectOf(sentence);
		if (!subject) return false;
		if (subject === 'pronoun') continue;
		if (/^(?:this|that|these|those)$/u.test(subject.lower)) return false;
		return !isSomebody(subject);
	}
	return false;
}

const SOMEBODY =
	/(?:ist|ian|man|woman|king|queen|president|minister|father|mother|brother|sister|child|patient|student|poet|monk|chief|boy|girl|person|emperor|prince|author|leader|farmer|worker|writer|teacher|soldier|owner|officer|painter|ruler|miner|baker|sailor|doctor|mayor|bishop|duke)$/u;

function isSomebody(word: Word): boolean {
	return word.tag === 'NOUN' && SOMEBODY.test(word.lemma);
}

function namesThing({ words }: Sentence): boolean {
	return words.some(
		(word) => /^(?:NOUN|PROPN)$/u.test(word.tag) && !isPlural(word) && !isSomebody(word)
	);
}

function subjectOf(sentence: Sentence): Word | 'pronoun' | undefined {
	const [lead] = partsOf(sentence.words);
	const from = lead?.kind === 'lead' ? lead.to : 0;
	const phrase = sentence.phrases.find((p) => p.from >= from);
	const pronoun = sentence.words.findIndex(
		(word, i) =>
			i >= from && (word.tag === 'PRON' || /^(?:this|that|these|those)$/u.test(word.lower))
	);
	const first = sentence.words[pronoun];
	if (first && (!phrase || pronoun < phrase.from)) return first.lower === 'it' ? 'pronoun' : first;
	const head = phrase && sentence.words[phrase.head];
	return head?.tag === 'PRON' ? 'pronoun' : head;
}

function namesSeveral(sentence: Sentence): boolean {
	return (
		sentence.words.some((word) => word.tag === 'NOUN' && isPlural(word)) ||
		namesTwo([sentence]) ||
		sentence.words.some(
			(word, i) =>
				word.tag === 'PROPN' &&
				(i > 0 || countryOf(word.text) !== undefined) &&
				!/^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/u.test(
					word.text
				)
		)
	);
}

function namesTwo(context: readonly Sentence[]): boolean {
	const ends = context.flatMap(({ words }) =>
		words.filter((w, i) => w.tag === 'PROPN' && words[i + 1]?.tag !== 'PROPN').map((w) => w.lower)
	);
	return new Set(ends).size >= 2;
}

/** Does it name somebody or something with a capital that the sentence does not? */
function namesAnother(sentence: Sentence, context: readonly Sentence[]): boolean {
	const here = new Set(sentence.words.map((word) => word.lower));
	return context.some(({ words }) =>
		words.some(
			(word, i) =>
				(word.tag === 'PROPN' && !here.has(word.lower)) ||
				(i > 0 && word.tag === 'NOUN' && isPersonLike(word) && !here.has(word.lower))
		)
	);
}
