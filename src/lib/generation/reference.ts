/**
 * Does a sentence hang on one before it, and by which words?
 *
 * 'needed' when a pronoun, "this N", a bare "the meeting" or "offers help" (to whom?) cannot be understood alone; 'helpful' when only
 * its opening points back. Whether the sentence before does explain it is told in `antecedents.ts`.
 */
import { countryOf } from '#lib/language/known-names.ts';
import { isGenericNoun } from '#lib/language/generic-words.ts';
import type { Word } from '#lib/language/tagged-words.ts';
import { stem } from '#lib/language/words.ts';
import { POINTS_BACK } from './chat.ts';
import type { Sentence } from './sentence.ts';

export type Reliance = 'none' | 'helpful' | 'needed';

const PERSONAL = new Set('he she him hers himself herself his her'.split(' '));
const PLURAL = new Set('they them their theirs themselves'.split(' '));
const NEUTRAL = new Set('it its itself'.split(' '));
const DEMONSTRATIVE = new Set('this these those that such'.split(' '));
const BACKWARD = new Set('former latter aforementioned latters'.split(' '));
const MEETING_LIKE = new Set(
	'alliance partnership exchange implication consequence animal device building ship machine meeting summit program programme decision law plan agreement arrangement deal visit treaty attack method study experiment author article ban bill company team city country region group species man woman boy girl king queen leader president author authors researchers scientists latter two others ones optics'.split(
		' '
	)
);

export function relianceOf(sentence: Sentence): Reliance {
	if (hangingIn(sentence).length > 0) return 'needed';
	return POINTS_BACK.test(sentence.text) ||
		/^(?:Another|Others?|Both|Neither|Either)\b/u.test(sentence.text) ||
		// What we "could see" is the outcome of what was said before.
		/^We (?:could|may|might|can|should|will) (?:also )?(?:see|expect)\b/u.test(sentence.text)
		? 'helpful'
		: 'none';
}

/** The words that point at something the sentence itself does not name. */
export function hangingIn(sentence: Sentence): Word[] {
	const { words } = sentence;
	const seen: Word[] = [];
	const things = new Set<Word>();
	const hanging: Word[] = [];
	let joined = false;
	for (let i = 0; i < words.length; i++) {
		const word = words[i] as Word;
		const next = words[i + 1];
		if (word.tag === 'NOUN' || word.tag === 'PROPN') seen.push(word);
		if (word.tag === 'PROPN' && isNoPerson(words, i)) things.add(word);
		if (word.tag === 'CCONJ') joined = true;
		if (hangs(words, i, word, next, seen, joined, things) || lacksPartner(words, i))
			hanging.push(word);
	}
	if (opensWithBareDefinite(sentence)) hanging.push(words[1] as Word);
	return hanging;
}

const GIVING = new Set('provide offer give present lend supply'.split(' '));
const PARTNERED = new Set(
	'assistance help aid support backing solution answer alternative remedy opportunity'.split(' ')
);

/** "could provide great assistance": to whom is said neither before nor behind it. */
function lacksPartner(words: readonly Word[], i: number): boolean {
	const word = words[i] as Word;
	if (word.tag !== 'NOUN' || !PARTNERED.has(word.lemma)) return false;
	if (/^(?:to|for|with|in|of|against|that|and|,)$/u.test(words[i + 1]?.lower ?? '')) return false;
	let k = i - 1;
	while (k >= 0 && /^(?:ADJ|ADV|DET|NOUN)$/u.test(words[k]?.tag ?? '') && words[k]?.tag !== 'NOUN')
		k--;
	const verb = words[k];
	return verb?.tag === 'VERB' && GIVING.has(verb.lemma);
}

function hangs(
	words: readonly Word[],
	i: number,
	word: Word,
	next: Word | undefined,
	seen: readonly Word[],
	joined: boolean,
	things: ReadonlySet<Word>
): boolean {
	const { lower } = word;
	if (BACKWARD.has(lower)) return !seen.length || seen.length < 2;
	if (/^(?:him|her)$/u.test(lower) && isObject(words, i)) return !namesTwoPersons(words, i, things);
	if (lower === 'two' && words[i - 1]?.lower === 'the' && isPlural(next ?? word))
		return seen.filter((w, k) => w.tag === 'PROPN' && seen[k + 1]?.end !== w.end).length < 2;
	if (PERSONAL.has(lower))
		return !seen.some((w) => isPersonLike(w) && !things.has(w)) && !personFollows(words, i);
	// "If it is missing, the guard …": seldom the guard.
	if (
		i === 1 &&
		/^(?:it|they)$/u.test(lower) &&
		/^(?:if|when|because|since|as|once|after|before)$/u.test(words[0]?.lower ?? '')
	)
		return !isExpletive(words, i);
	if (PLURAL.has(lower))
		return !seen.some(isPlural) && !(joined && seen.length > 1) && !nounFollowsLead(words, i);
	// \"For the baker, it means …\": whoever it is for is not 'it'.
	if (
		lower === 'it' &&
		words[0]?.lower === 'for' &&
		words[i - 1]?.text === ',' &&
		!isExpletive(words, i)
	)
		return true;
	if (NEUTRAL.has(lower))
		return (
			seen.length === 0 &&
			!(i === 0 && explainsItself(words)) &&
			!isExpletive(words, i) &&
			!nounFollowsLead(words, i)
		);
	if (lower === 'so' && /^(?:do|does|did|doing|done)$/u.test(words[i - 1]?.lower ?? ''))
		return !words.slice(0, i - 1).some((earlier) => earlier.tag === 'VERB');
	if (!DEMONSTRATIVE.has(lower)) return false;
	if (lower === 'such') {
		if (next?.lower === 'as') return false;
		if (next?.lower === 'a' || next?.lower === 'an') return i === 0;
		return !headSeen(words, i, seen);
	}
	if (lower === 'that') return word.tag === 'DET' && i === 0;
	if (namesItself(words, i)) return false;
	if (
		lower === 'those' &&
		next &&
		/^(?:who|of|that|which|in|with|whose|from|for)$/u.test(next.lower)
	)
		return false;
	return !headSeen(words, i, seen);
}

/** "advanced technologies … such technologies": the noun was named before, in the same sentence. */
function headSeen(words: readonly Word[], i: number, seen: readonly Word[]): boolean {
	for (let k = i + 1; k < words.length && k < i + 5; k++) {
		const word = words[k] as Word;
		if (word.tag === 'NOUN' || word.tag === 'PROPN') {
			if (seen.some((earlier) => earlier !== word && earlier.lemma === word.lemma)) return true;
		} else if (word.tag !== 'ADJ' && word.tag !== 'NUM' && word.tag !== 'ADV') return false;
	}
	return false;
}

/** "this cooperation between Oslo and Bergen": what is meant is said behind the noun. */
function namesItself(words: readonly Word[], i: number): boolean {
	let k = i + 1;
	while (/^(?:ADJ|NUM|ADV|NOUN)$/u.test(words[k]?.tag ?? '')) k++;
	if (k === i + 1 || !/^(?:between|of|with|from)$/u.test(words[k]?.lower ?? '')) return false;
	if (words[k]?.lower === 'of') return words[k + 1]?.tag !== 'PRON' && words[k + 1]?.tag !== 'DET';
	return (
		words[k + 1]?.tag === 'PROPN' ||
		(words[k + 1]?.lower === 'the' && words[k + 2]?.tag === 'PROPN')
	);
}

/** "hired her", "worked for him": not "her house". */
function isObject(words: readonly Word[], i: number): boolean {
	return (
		/^(?:VERB|ADP)$/u.test(words[i - 1]?.tag ?? '') &&
		!/^(?:NOUN|ADJ|PROPN)$/u.test(words[i + 1]?.tag ?? '')
	);
}

/** Whoever does it is not whom it is done to: there must be somebody besides the last one named. */
function namesTwoPersons(words: readonly Word[], i: number, things: ReadonlySet<Word>): boolean {
	const heads = words
		.slice(0, i)
		.filter((word, k) => /^(?:NOUN|PROPN)$/u.test(word.tag) && words[k + 1]?.tag !== word.tag);
	return heads.slice(0, -1).some((word) => isPersonLike(word) && !things.has(word));
}

/** "The Royal Society", "Iceland": capitalised, but nobody who could be 'he' or 'she'. */
function isNoPerson(words: readonly Word[], i: number): boolean {
	let k = i;
	while (k > 0 && words[k - 1]?.tag === 'PROPN') k--;
	return (
		words[k - 1]?.lower === 'the' ||
		words[k]?.lower === 'the' ||
		words[k - 1]?.lower === 'in' ||
		countryOf(words[i]?.text ?? '') !== undefined
	);
}

/** Does it say 'he' or 'she' before it has named anybody? */
export function needsPerson(sentence: Sentence): boolean {
	const { words } = sentence;
	const at = words.findIndex((word) => PERSONAL.has(word.lower));
	return (
		at >= 0 && !words.slice(0, at).some((word, i) => isPersonLike(word) && !isNoPerson(words, i))
	);
}

/** Could somebody in this sentence be meant by 'he' or 'she'? */
export function namesPerson(sentence: Sentence): boolean {
	return sentence.words.some((word, i) =>
		word.tag === 'PROPN'
			? !isNoPerson(sentence.words, i) &&
				!/^(?:named|called|in|from|at|of|to|outside|near)$/u.test(
					sentence.words[i - 1]?.lower ?? ''
				)
			: word.tag === 'NOUN' && isPersonLike(word)
	);
}

export function isPersonLike(word: Word): boolean {
	return (
		word.tag === 'PROPN' ||
		/(?:er|or|ist|ian|man|woman|king|queen|president|minister|father|mother|child|patient|student|poet|monk|chief|boy|girl|person|emperor|empress|prince|princess|general|bishop|abbot|duke|count|knight|pope|nun|smith|captain|colonel|admiral|merchant|servant|agent|saint|cook|priest|judge|clerk|nurse|wife|husband|son|guest)$/u.test(
			word.lemma
		)
	);
}

export function isPlural(word: Word): boolean {
	return (
		/[^su]s$/u.test(word.lower) ||
		/^(?:people|police|men|women|children|bacteria|data|species|cattle|mice|fungi|algae)$/u.test(
			word.lower
		)
	);
}

/** "Despite its own troubles, the country …": the pronoun opens a lead and its noun follows. */
function nounFollowsLead(words: readonly Word[], i: number): boolean {
	const opener = words[0];
	if (!opener || i > 6 || !/^(?:ADP|SCONJ|VERB|PART)$/u.test(opener.tag)) return false;
	const comma = words.findIndex((word, k) => k > i && word.text === ',');
	if (comma === -1) return false;
	for (const word of words.slice(comma + 1, comma + 6)) {
		if (word.tag === 'NOUN' || word.tag === 'PROPN') return true;
		if (word.tag === 'PRON' || word.tag === 'VERB' || word.tag === 'AUX') return false;
	}
	return false;
}

function personFollows(words: readonly Word[], i: number): boolean {
	return nounFollowsLead(words, i) && words.some((word, k) => k > i && isPersonLike(word));
}

/** "It is a simple trade: one side sends grain, the other coal." What follows the colon says what 'it' is. */
function explainsItself(words: readonly Word[]): boolean {
	const colon = words.findIndex((word) => word.text === ':');
	return (
		colon > 2 &&
		words.slice(colon + 1).some((word) => word.tag === 'VERB') &&
		words[colon + 1]?.tag !== 'PRON'
	);
}

/** "It is unclear how …", "it takes time to …" */
function isExpletive(words: readonly Word[], i: number): boolean {
	const rest = words
		.slice(i + 1, i + 9)
		.map((word) => word.lower)
		.join(' ')
		.replace(/ '/gu, "'");
	return /^(?:is|was|'s|has been|seems|appears|became|becomes|remains|can be|may be|would be)(?: (?!believed to|thought to|said to|known to|considered to|expected to|able to|used to|likely to|set to)\w+){0,3} (?:that|how|to|whether|why|who|when|what|where|if)\b|^(?:takes|took|follows|turns out|rains|snows)\b|^'s (?:\w+ )?(?:clear|likely|true)/u.test(
		rest
	);
}

/** "The meeting ended …": a bare common noun that must have been introduced before. */
function opensWithBareDefinite(sentence: Sentence): boolean {
	const [first, second, third] = sentence.words;
	if (first?.lower !== 'the' || second?.tag !== 'NOUN' || !third) return false;
	if (/^(?:of|that|which|who|between|in|for|to|behind|on|by|from|with)$/u.test(third.lower))
		return false;
	if (third.tag === 'NOUN' || third.tag === 'PROPN' || third.lower === "'s") return false;
	return (
		MEETING_LIKE.has(second.lemma) || MEETING_LIKE.has(second.lower) || isGenericNoun(second.lemma)
	);
}

/** "The project will …", when a project was spoken of just before and is not what the whole text is about. */
export function resumes(
	sentence: Sentence,
	before: readonly Sentence[],
	topics: ReadonlySet<string>
): boolean {
	const [first, second, third] = sentence.words;
	if (first?.lower !== 'the' || second?.tag !== 'NOUN' || !third) return false;
	if (third.tag === 'NOUN' || third.tag === 'PROPN' || third.tag === 'ADP' || third.tag === 'PART')
		return false;
	if (topics.has(stem(second.text))) return false;
	// "the occupation", when the sentence before says who occupied what
	const root = stem(second.lemma);
	return before.some((earlier) =>
		earlier.words.some((word) => word.lemma === second.lemma || stem(word.lower) === root)
	);
}
