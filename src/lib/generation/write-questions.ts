/**
 * How does a question become an item?
 *
 * A question whose key is long goes on a flashcard, one whose key is a date is typed, and one with three other keys of its kind beside it is chosen. A
 * question that says its key already is dropped.
 */
import { describe } from '#lib/documents/anchor.ts';
import type { SourceDocument } from '#lib/documents/source-document.ts';
import { slice } from '#lib/documents/span.ts';
import { collapsed, contentStems, wordCount } from '#lib/language/words.ts';
import { stanceAsked } from './asked-stance.ts';
import type { Candidate } from './candidate.ts';
import type { Statement } from './material.ts';
import { shuffled } from './shuffled.ts';
import type { Vocabulary } from './vocabulary.ts';
import { capitalised } from './wording.ts';

import { RULES } from './question-rules.ts';
const LONGEST_KEY = 26;

export function writeQuestions(
	document: SourceDocument,
	statement: Statement,
	vocabulary: Vocabulary
): Candidate[] {
	const { sentence } = statement;
	const { text } = document;
	const context = statement.context ? collapsed(slice(text, statement.context)) : undefined;
	const source = [
		describe(document, sentence),
		...(statement.context ? [describe(document, statement.context)] : [])
	];
	return RULES.flatMap((rule) => rule(text, statement, vocabulary)).flatMap((question) => {
		const key = capitalised(collapsed(slice(text, question.key)).replace(/[\s,;:.]+$/u, ''));
		const words = wordCount(key);
		if (words > LONGEST_KEY || words < 1 || wordCount(question.stem) > 34) return [];
		if (!question.typed && words < 2) return [];
		const stems = contentStems(key);
		const shown = new Set(contentStems(`${context ?? ''} ${question.stem}`));
		if (stems.length > 0 && stems.filter((stem) => shown.has(stem)).length / stems.length > 0.5)
			return [];
		const stance = stanceAsked(sentence, question.key);
		const shared = { stem: question.stem, stance, source, ...(context ? { context } : {}) };
		const draft: Candidate['draft'] = question.others?.length
			? {
					kind: 'choice',
					key,
					options: shuffled([key, ...question.others.map(capitalised)], question.stem),
					...shared
				}
			: question.typed
				? { kind: 'typed', key, accepted: [], ...shared }
				: { kind: 'flashcard', key, ...shared };
		const worth = question.worth - (context ? 0.1 : 0);
		return [
			{
				draft,
				sentence: sentence.index,
				section: sentence.section,
				asked: question.key,
				worth,
				form: 'question' as const
			}
		];
	});
}
