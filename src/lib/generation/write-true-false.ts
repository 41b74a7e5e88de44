/**
 * Which statements can be judged true or false?
 *
 * A false one has one word exchanged (`falsify.ts`), in a sentence the text states flatly. A true one is the document's own words, and
 * only when they tell a concrete fact that can be read without the sentence before: nobody should have to agree with a judgement.
 */
import { GAP, type Stance } from '#lib/items/item.ts';
import { describe } from '#lib/documents/anchor.ts';
import type { SourceDocument } from '#lib/documents/source-document.ts';
import { slice } from '#lib/documents/span.ts';
import { collapsed, wordCount } from '#lib/language/words.ts';
import type { Candidate } from './candidate.ts';
import { isSpecific } from '#lib/language/key-terms.ts';
import { partsOf } from './clauses.ts';
import { changeIn } from './falsify.ts';
import type { Statement } from './material.ts';
import type { Sentence } from './sentence.ts';
import { stanceOf } from './stance.ts';
import { wordingOf, without } from './wording.ts';

const LONGEST = 28;

export function writeTrueFalse(document: SourceDocument, statement: Statement): Candidate[] {
	const { sentence } = statement;
	const { text } = document;
	const context = statement.context ? collapsed(slice(text, statement.context)) : undefined;
	const keep = without(sentence, statement.insertions);
	const truth = wordingOf(text, keep);
	const words = wordCount(truth);
	if (words > LONGEST || words < 7) return [];
	if (sentence.words.filter(isSpecific).length < 3) return [];
	const stance = stanceOf(sentence.text);
	const source = [
		describe(document, sentence),
		...(statement.context ? [describe(document, statement.context)] : [])
	];
	const shown = { source, ...(context ? { context } : {}) };
	const less = context ? 0.15 : 0;
	const place = {
		sentence: sentence.index,
		section: sentence.section,
		form: 'true-false' as const
	};
	const change = stance === 'asserted' ? changeIn(sentence.words) : undefined;
	if (change) {
		const kept = wordingOf(text, keep, change.span);
		const stem = kept.replace(GAP, () => change.to);
		const was = collapsed(slice(text, change.span));
		const explanation = `The text says “${was}”, not “${change.to}”.`;
		if (kept.includes(GAP)) {
			return [
				{
					draft: { kind: 'true-false', stem, key: false, stance, explanation, ...shown },
					asked: change.span,
					worth: change.worth - less,
					...place
				}
			];
		}
	}
	if (context || !isConcrete(sentence, stance)) return [];
	return [
		{
			draft: { kind: 'true-false', stem: truth, key: true, stance, ...shown },
			asked: { start: sentence.start, end: sentence.end },
			worth: 0.7,
			...place
		}
	];
}

/** Words by which an author judges, and figures of speech: the reader may see it otherwise. */
const JUDGES =
	/\b(?:symbol\w*|telling|win|wins|perfect(?:ly)?|crucial(?:ly)?|vital(?:ly)?|essential(?:ly)?|significant(?:ly)?|significance|massive(?:ly)?|powerful(?:ly)?|ideal(?:ly)?|arguabl[ey]|important(?:ly)?|importance|clear(?:ly)?|remarkabl[ey]|impressive(?:ly)?|undoubtedly|certainly|invaluable|fundamental(?:ly)?|game-changer|big deal|great|greatly|huge|enormous(?:ly)?|immense(?:ly)?|dramatic(?:ally)?|profound(?:ly)?|strong(?:ly)?|fertile|rich(?:ly)?|natural(?:ly)?|successful(?:ly)?|famous(?:ly)?|beautiful(?:ly)?|best|worst|better|worse|good|bad|easy|easily|difficult|hard|little|much|surprising(?:ly)?|interesting(?:ly)?|should|must|will|need|needs|some|often|sometimes|seem\w*|foster\w*|shape[sd]?|fortunate(?:ly)?|tragic(?:ally)?|heart|key|role|legacy|lesson|spirit|promise|even|albeit|also|heavily|substantial(?:ly)?|message|more|most|when|while|although|though|as|if|always|once|lifeline|stage)\b/iu;

/** One clause with a year, a number or two names, about what has happened, and nothing of the author's opinion. */
function isConcrete(sentence: Sentence, stance: Stance): boolean {
	if (stance !== 'asserted' && stance !== 'reported') return false;
	const { words, text } = sentence;
	if (JUDGES.test(text) || partsOf(words).length > 1) return false;
	const names = words.filter((word, i) => word.tag === 'PROPN' && words[i - 1]?.tag !== 'PROPN');
	const tells = words.some(
		(word) =>
			/^(?:was|were|had)$/u.test(word.lower) ||
			(word.tag === 'VERB' &&
				/(?:ed|[^s]t|ew|old|ook|ame|ound|ave|ent)$/u.test(word.lower) &&
				word.lower !== word.lemma)
	);
	const perfect = words.some((word) => /^(?:has|have)$/u.test(word.lower));
	return (/\d/u.test(text) || names.length >= 2) && tells && !perfect;
}
