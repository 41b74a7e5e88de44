/**
 * What can be asked in a language without grammar rules here?
 *
 * One gap in a whole sentence: a year, a number with its unit, or a word in capitals that the text uses in several sentences. Everything
 * else would be guessing.
 */
import { describe } from '#lib/documents/anchor.ts';
import type { SourceDocument } from '#lib/documents/source-document.ts';
import type { Span } from '#lib/documents/span.ts';
import { slice } from '#lib/documents/span.ts';
import { GAP } from '#lib/items/item.ts';
import { stopWordsOf } from '#lib/language/languages.ts';
import { contentStems, fold } from '#lib/language/words.ts';
import type { Candidate } from './candidate.ts';
import type { Statement } from './material.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordingOf } from './wording.ts';

const NUMBER = /(?<![\p{L}\d.,-])\d[\d.,]*\d(?:\s?%)?(?![\p{L}\d-])/gu;
const WORD = /(?<=[\p{L}\d,;]\s)\p{Lu}\p{Ll}{4,}(?![\p{L}-])/gu;

export function writePlainGaps(
	document: SourceDocument,
	statement: Statement,
	vocabulary: Vocabulary
): Candidate[] {
	const { sentence } = statement;
	if (sentence.wordCount > 40) return [];
	const exact = slice(document.text, sentence);
	const candidates: Candidate[] = [];
	const add = (span: Span, worth: number) => {
		const key = slice(document.text, span);
		const stem = wordingOf(document.text, [sentence], span);
		if (stem.split(GAP).length !== 2 || fold(stem).includes(fold(key))) return;
		candidates.push({
			draft: {
				kind: 'cloze',
				stem,
				key,
				accepted: [],
				stance: 'asserted',
				source: [describe(document, sentence)]
			},
			sentence: sentence.index,
			section: sentence.section,
			asked: span,
			worth,
			form: 'gap'
		});
	};
	for (const match of exact.matchAll(NUMBER)) {
		const start = sentence.start + match.index;
		add({ start, end: start + match[0].length }, 1);
	}
	const stops = stopWordsOf(document.language);
	for (const match of exact.matchAll(WORD)) {
		const [stem] = contentStems(match[0], document.language);
		const places = stem === undefined ? 0 : (vocabulary.sentencesWith.get(stem)?.length ?? 0);
		if (
			places < 2 ||
			places > Math.max(3, vocabulary.sentenceCount * 0.3) ||
			stops.has(fold(match[0]))
		)
			continue;
		const start = sentence.start + match.index;
		add({ start, end: start + match[0].length }, 0.7);
	}
	return candidates;
}
