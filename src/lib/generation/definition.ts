/**
 * Does this sentence say what something is?
 *
 * "X is a Y that …": a common noun for X, a kind and a difference for Y. A mere mention ("X is a success") has no difference and is no
 * definition; a sentence with a hedge before the verb is none either.
 */
import { isGenericNoun } from '#lib/language/generic-words.ts';
import type { Sentence } from './sentence.ts';

export interface Definition {
	readonly term: string;
	readonly plural: boolean;
	/** Word indices of the term, its article left out: [from, to). */
	readonly from: number;
	readonly to: number;
	/** The verb ('is', 'are'). */
	readonly verb: number;
	/** Where the explanation begins: behind the verb. */
	readonly meaning: number;
}

const DIFFERENCE =
	/^(?:that|which|who|where|in|of|for|used|made|found|caused|called|formed|between|by|with|consisting|containing|describing|involving|produced|designed|responsible)$/u;

export function definitionIn(sentence: Sentence): Definition | undefined {
	const { words, phrases } = sentence;
	const subject = phrases[0];
	if (!subject || subject.from > 0) return undefined;
	const first = words[0];
	if (
		first &&
		/^(?:this|these|that|those|its|their|his|her|our|my|your|such|both|one|all|some|many|most|each|another|every|no)$/u.test(
			first.lower
		)
	)
		return undefined;
	let verb = subject.to;
	// "Photosynthesis, or light-making, is": skip a short aside between two commas
	const verbWord = words[verb];
	if (!verbWord || !/^(?:is|are|was|were)$/u.test(verbWord.lower)) return undefined;
	const opener = words[verb + 1];
	const kind = phrases.find((phrase) => phrase.from === verb + 1);
	if (!opener || !kind) return undefined;
	const plural = verbWord.lower === 'are' || verbWord.lower === 'were';
	if (!plural && !/^(?:a|an|the|any)$/u.test(opener.lower)) return undefined;
	if (plural && words[kind.head]?.tag !== 'NOUN') return undefined;
	const after = words[kind.to];
	if (!after || !DIFFERENCE.test(after.lower)) return undefined;
	const head = words[subject.head];
	if (!head || head.tag === 'NUM' || isGenericNoun(head.lemma)) return undefined;
	if (subject.to - subject.core > 4) return undefined;
	// The explanation has to say more than the kind: "is a result of his efforts" says nothing.
	if (
		isGenericNoun(words[kind.head]?.lemma ?? '') &&
		after.lower === 'of' &&
		words.length - kind.to < 8
	)
		return undefined;
	verb = subject.to;
	const term = wordsText(sentence, subject.core, subject.to);
	return { term, plural, from: subject.core, to: subject.to, verb, meaning: verb + 1 };
}

function wordsText(sentence: Sentence, from: number, to: number): string {
	const first = sentence.words[from];
	const last = sentence.words[to - 1];
	if (!first || !last) return '';
	let text = '';
	sentence.words.slice(from, to).forEach((word, k, all) => {
		const before = all[k - 1];
		text += (before && word.start > before.end ? ' ' : '') + word.text;
	});
	return text;
}
