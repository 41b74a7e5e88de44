/**
 * Which wording says too little, or too much of the same, to be asked for?
 *
 * A stock phrase can be guessed from the words around it ("shift the … landscape", "replenish its … stocks"), a bland noun fits almost every sentence, and
 * a phrase cut before the word that completes it is no answer.
 */
import { isBlandNoun, isEmptyAdjective, isGenericNoun } from '#lib/language/generic-words.ts';
import type { NounPhrase } from '#lib/language/noun-phrases.ts';
import type { Word } from '#lib/language/tagged-words.ts';

/** Verbs with the nouns they always bring along. */
const STOCK = new Map<string, RegExp>([
	['pave', /^way$/u],
	['open', /^(?:way|door)$/u],
	['shift', /^(?:landscape|balance|focus|order)$/u],
	['change', /^(?:landscape|world|game|course|order)$/u],
	['shape', /^(?:landscape|world|future|order|relation|trajectory|course)$/u],
	['reshape', /^(?:landscape|world|future|order|relation|map)$/u],
	['replenish', /^(?:stock|stockpile|supply|reserve)$/u],
	['refill', /^(?:stock|stockpile|supply|reserve)$/u],
	['create', /^(?:ground|environment|opportunity|condition|situation)$/u],
	['strengthen', /^(?:hand|position|tie|grip)$/u],
	['play', /^(?:game|part|role)$/u],
	['take', /^(?:place|part|step|action)$/u],
	['raise', /^(?:concern|question|awareness|eyebrow)$/u],
	['pose', /^(?:threat|challenge|risk|question)$/u],
	['gain', /^(?:ground|traction|momentum)$/u],
	['turn', /^(?:tide|page)$/u],
	['continue', /^(?:trajectory|path|course|trend)$/u],
	['find', /^(?:ground|solution|way)$/u]
]);

/** Adverbs that complete the noun before them. */
export const COMPLETING = /^(?:forward|backward|ahead|abroad|upward|downward|apart|worldwide)$/u;

const LEFT_BEHIND =
	/^(?:forward|forwards|backward|back|ahead|away|abroad|upward|downward|alike|alone|apart|aside|together|involved|concerned|needed|required|alive|home|anew|worldwide)$/u;

/** Is the phrase [from, to) a stock phrase, or a bland noun with nothing that tells it apart? */
export function isStockPhrase(words: readonly Word[], from: number, to: number): boolean {
	const head = words[to - 1];
	if (!head) return true;
	const inner = words.slice(from, to);
	const verb = verbBefore(words, from);
	const upToLink = inner.slice(0, inner.findIndex((word) => word.tag === 'ADP') + 1);
	const nouns = (upToLink.length > 0 ? upToLink : inner).filter((word) => word.tag === 'NOUN');
	if (verb && nouns.some((noun) => STOCK.get(verb.lemma)?.test(noun.lemma))) return true;
	// "towards a multipolar world": what kind of world is new
	const isNew = /^an?$/u.test(inner[0]?.lower ?? '');
	if (!isBlandNoun(head.lemma)) return false;
	const telling = inner
		.slice(0, -1)
		.filter((word) => !EMPTY.has(word.tag) && !isEmptyAdjective(word.lower));
	return (
		telling.length < (isNew ? 1 : 2) &&
		!telling.some((word) => word.tag === 'PROPN' || word.tag === 'NUM')
	);
}

const EMPTY = new Set(['DET', 'ADV', 'PART', 'PRON', 'ADP', 'CCONJ']);

/** "sophisticated technology", "cooperation": anything of the kind would do. */
export function isAnyOfKind(words: readonly Word[], from: number, to: number): boolean {
	const inner = words
		.slice(from, to)
		.filter((word) => word.tag !== 'DET' && word.tag !== 'ADV' && word.tag !== 'PART');
	const head = inner.at(-1);
	if (!head || head.tag !== 'NOUN') return false;
	if (!isGenericNoun(head.lemma) && !/^(?:technology|cooperation|know-how|step)$/u.test(head.lemma))
		return false;
	return inner.slice(0, -1).every((word) => word.tag === 'ADJ' && isEmptyAdjective(word.lower));
}

/** "a technological leap | forward", "the meetings | held in May" */
export function isCutShort(words: readonly Word[], to: number, isSubject: boolean): boolean {
	const next = words[to];
	if (!next) return false;
	if (LEFT_BEHIND.test(next.lower)) return true;
	return (
		!isSubject &&
		next.tag === 'VERB' &&
		/(?:ed|en|wn|held|made|built|found|sent|led|kept|sold|brought|taught|caught|lost|paid|said)$/u.test(
			next.lower
		)
	);
}

function verbBefore(words: readonly Word[], from: number): Word | undefined {
	let i = from - 1;
	while (i >= 0 && /^(?:DET|ADJ|ADV|PRON|PROPN|PART|NOUN)$/u.test(words[i]?.tag ?? '')) i--;
	return words[i]?.tag === 'VERB' ? words[i] : undefined;
}

/** "offers its buyers grants": the one who gets it and what he gets look like one phrase. */
export function givesTwoThings(words: readonly Word[], phrase: NounPhrase): boolean {
	const verb = words[phrase.from - 1];
	if (
		verb?.tag !== 'VERB' ||
		!/^(?:offer|give|send|sell|grant|lend|teach|bring|show)$/u.test(verb.lemma)
	)
		return false;
	const [first, second] = words.slice(phrase.core, phrase.to);
	return first?.tag === 'NOUN' && first.lemma !== first.lower && second !== undefined;
}

/** "grants and access | to the port" */
export function lacksWhereTo(words: readonly Word[], to: number): boolean {
	return (
		/^(?:access|threat|answer|solution|approach|right|key)$/u.test(words[to - 1]?.lemma ?? '') &&
		words[to]?.lower === 'to'
	);
}
