/**
 * How does a document become lessons?
 *
 * By rules alone, the same on every device: sections, sentences, what can be asked about, every item that can be made, the best of them.
 * Where a rule is not certain there is no item, and a notice says how much was left out and why.
 */
import type { Notice } from '#lib/documents/notice.ts';
import type { SourceDocument } from '#lib/documents/source-document.ts';
import { withId } from '#lib/items/item-id.ts';
import type { Item } from '#lib/items/item.ts';
import type { Lesson } from '#lib/items/lesson.ts';
import { languageOf } from '#lib/language/languages.ts';
import { sentencesOf } from '#lib/language/sentences.ts';
import { loadTagger } from '#lib/language/tagged-words.ts';
import { assembleLessons } from './assemble-lessons.ts';
import { materialOf } from './material.ts';
import { noticesOf } from './notices.ts';
import { outlineOf } from './outline.ts';
import { selectItems, wantedItems } from './select-items.ts';
import { commonWordsIn, describeSentence, type Sentence } from './sentence.ts';
import { vocabularyOf } from './vocabulary.ts';
import { isEnglish, writeItems } from './write-items.ts';
import { writeOrdering } from './write-ordering.ts';

export interface GenerateOptions {
	/** Items for each hundred words; without it about five, and up to six where sentences are short. */
	readonly density?: number;
	readonly signal?: AbortSignal;
	readonly onProgress?: (done: number, total: number) => void;
}

export type GenerateResult =
	| {
			readonly ok: true;
			/** With its language filled in. */
			readonly document: SourceDocument;
			readonly lessons: readonly Lesson[];
			readonly items: readonly Item[];
			readonly notices: readonly Notice[];
	  }
	| {
			readonly ok: false;
			readonly failure: { readonly kind: 'no-sentences'; readonly message: string };
	  };

export async function generateLessons(
	read: SourceDocument,
	options: GenerateOptions = {}
): Promise<GenerateResult> {
	const { signal, onProgress, density } = options;
	signal?.throwIfAborted();
	const document = withLanguage(read);
	const tagger = isEnglish(document) ? await loadTagger() : undefined;
	const sections = outlineOf(document);
	const spans = sentencesOf(document);
	if (spans.length === 0) return { ok: false, failure: NOTHING };

	const common = commonWordsIn(document.text);
	const sentences: Sentence[] = [];
	for (const [section, { from, to }] of sections.entries()) {
		await pause(signal);
		for (const span of spans) {
			if (span.block < from || span.block >= to) continue;
			const place = { index: sentences.length, section };
			sentences.push(describeSentence(document, span, place, tagger, common));
		}
		onProgress?.(section + 1, sections.length * 2);
	}

	const vocabulary = vocabularyOf(document, sentences);
	const material = materialOf(document, sentences, vocabulary.topics);
	const candidates = writeOrdering(document, material.statements);
	for (const [section] of sections.entries()) {
		await pause(signal);
		for (const statement of material.statements)
			if (statement.sentence.section === section)
				candidates.push(...writeItems(document, statement, vocabulary));
		onProgress?.(sections.length + section + 1, sections.length * 2);
	}

	const selected = selectItems(candidates, wantedItems(sentences, material.statements, density));
	const items = selected.map((candidate) => withId(candidate.draft));
	const lessons = assembleLessons(
		document,
		sections,
		sentences,
		material.statements,
		selected,
		items,
		vocabulary
	);
	const notices = noticesOf(document, sentences, material, selected);
	return { ok: true, document, lessons, items, notices };
}

const NOTHING = {
	kind: 'no-sentences',
	message: 'There are no sentences in this document to learn from.'
} as const;

function withLanguage(document: SourceDocument): SourceDocument {
	const known = document.language !== 'und' && document.language !== '';
	return known ? document : { ...document, language: languageOf(document.text) };
}

/** Lets an abort through, and other work run, between two sections. */
async function pause(signal: AbortSignal | undefined): Promise<void> {
	await Promise.resolve();
	signal?.throwIfAborted();
}
