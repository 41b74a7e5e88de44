/** Everything that could be asked about one sentence, in every form its language has rules for. */
import type { SourceDocument } from '#lib/documents/source-document.ts';
import type { Candidate } from './candidate.ts';
import type { Statement } from './material.ts';
import type { Vocabulary } from './vocabulary.ts';
import { writeGapItems } from './write-gap-items.ts';
import { writePlainGaps } from './write-plain-gaps.ts';
import { writeQuestions } from './write-questions.ts';
import { writeTrueFalse } from './write-true-false.ts';

export function isEnglish(document: SourceDocument): boolean {
	return document.language.split('-')[0] === 'en';
}

export function writeItems(
	document: SourceDocument,
	statement: Statement,
	vocabulary: Vocabulary
): Candidate[] {
	if (!isEnglish(document)) return writePlainGaps(document, statement, vocabulary);
	return [
		...writeQuestions(document, statement, vocabulary),
		...writeGapItems(document, statement, vocabulary),
		...writeTrueFalse(document, statement)
	];
}
