/**
 * How does a document become lessons?
 *
 * By rules alone, the same on every device: sections, sentences, what can be asked about, every item that can be made, the best of them.
 * Where a rule is not certain there is no item, and a notice says how much was left out and why.
 */
import type { Notice } from '#lib/documents/notice.ts';
import { contentId } from '#lib/documents/content-id.ts';
import type { SourceDocument } from '#lib/documents/source-document.ts';
import { withId } from '#lib/items/item-id.ts';
import type { Item } from '#lib/items/item.ts';
import type { Lesson, LessonId } from '#lib/items/lesson.ts';
import { languageOf } from '#lib/language/languages.ts';
import { sentencesOf } from '#lib/language/sentences.ts';
import { loadTagger } from '#lib/language/tagged-words.ts';
import type { Candidate } from './candidate.ts';
import { yearsIn } from './distractors.ts';
import { keyPointsOf } from './key-points.ts';
import { materialOf, type Statement } from './material.ts';
import { noticesOf } from './notices.ts';
import { lessonsFrom, outlineOf } from './outline.ts';
import { selectItems } from './select-items.ts';
import { commonWordsIn, describeSentence, type Sentence } from './sentence.ts';
import { titleOf } from './section-title.ts';
import { vocabularyOf, type Vocabulary } from './vocabulary.ts';
import { writeGapItems } from './write-gap-items.ts';
import { writeOrdering } from './write-ordering.ts';
import { writePlainGaps } from './write-plain-gaps.ts';
import { writeQuestions } from './write-questions.ts';
import { writeTrueFalse } from './write-true-false.ts';

export interface GenerateOptions {
	/** Items for each hundred words. */
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

const DENSITY = 5;
const MOST_DENSITY = 6;
/** A section without items is still worth a lesson to read when it is about this long. */
const WORDS_ALONE = 80;

export async function generateLessons(
	read: SourceDocument,
	options: GenerateOptions = {}
): Promise<GenerateResult> {
	const { signal, onProgress } = options;
	signal?.throwIfAborted();
	const document =
		read.language === 'und' || read.language === ''
			? { ...read, language: languageOf(read.text) }
			: read;
	const english = document.language.startsWith('en');
	const tagger = english ? await loadTagger() : undefined;
	const sections = outlineOf(document);
	const total = sections.length * 2;
	const spans = sentencesOf(document);
	if (spans.length === 0)
		return {
			ok: false,
			failure: {
				kind: 'no-sentences',
				message: 'There are no sentences in this document to learn from.'
			}
		};

	const common = commonWordsIn(document.text);
	const sentences: Sentence[] = [];
	for (const [section, { from, to }] of sections.entries()) {
		await pause(signal);
		for (const span of spans)
			if (span.block >= from && span.block < to)
				sentences.push(
					describeSentence(document, span, { index: sentences.length, section }, tagger, common)
				);
		onProgress?.(section + 1, total);
	}

	const vocabulary = vocabularyOf(document, sentences);
	const years = yearsIn(sentences);
	const material = materialOf(document.text, sentences, vocabulary.topics);
	const candidates: Candidate[] = english ? writeOrdering(document, material.statements) : [];
	for (const [section] of sections.entries()) {
		await pause(signal);
		for (const statement of material.statements)
			if (statement.sentence.section === section)
				candidates.push(...itemsOn(document, statement, vocabulary, years, english));
		onProgress?.(sections.length + section + 1, total);
	}

	const words = sentences.reduce((sum, sentence) => sum + sentence.wordCount, 0);
	const wanted = wantedItems(words, material.statements.length, options.density);
	const selected = selectItems(candidates, wanted);
	const made = selected.map((candidate) => ({
		section: candidate.section,
		item: withId(candidate.draft)
	}));
	const lessons = lessonsFrom(sections, lessonsAlone(sentences, made)).map((section): Lesson => {
		const within = (index: number) => index >= section.first && index <= section.last;
		const inSection = sentences.filter((sentence) => within(sentence.section));
		const title = section.title ?? titleOf(document, inSection, sections.length, vocabulary);
		const statements = material.statements.filter(({ sentence }) => within(sentence.section));
		return {
			id: contentId(document.id, String(section.span.start), String(section.span.end)) as LessonId,
			documentId: document.id,
			title,
			span: section.span,
			keyPoints: keyPointsOf(document, inSection, statements, title),
			itemIds: made.filter((m) => within(m.section)).map((m) => m.item.id)
		};
	});
	const notices = noticesOf(document, sentences, material, selected);
	return { ok: true, document, lessons, items: made.map((m) => m.item), notices };
}

/** Sections that are a lesson of their own: they have items, or enough to read. */
function lessonsAlone(
	sentences: readonly Sentence[],
	made: readonly { readonly section: number }[]
): ReadonlySet<number> {
	const alone = new Set(made.map((m) => m.section));
	const words = new Map<number, number>();
	for (const { section, wordCount } of sentences)
		words.set(section, (words.get(section) ?? 0) + wordCount);
	for (const [section, count] of words) if (count >= WORDS_ALONE) alone.add(section);
	return alone;
}

/** By the words of the text; unless somebody says otherwise, a text of short sentences may have an item on nearly each. */
function wantedItems(words: number, statements: number, density: number | undefined): number {
	const byWords = ((density ?? DENSITY) * words) / 100;
	const bySentences =
		density === undefined ? Math.min(statements * 0.95, (MOST_DENSITY * words) / 100) : 0;
	return Math.max(1, Math.round(Math.max(byWords, bySentences)));
}

/** Everything that could be asked about one sentence. */
function itemsOn(
	document: SourceDocument,
	statement: Statement,
	vocabulary: Vocabulary,
	years: readonly string[],
	english: boolean
): Candidate[] {
	if (!english) return writePlainGaps(document, statement, vocabulary);
	return [
		...writeQuestions(document, statement, vocabulary),
		...writeGapItems(document, statement, vocabulary, years),
		...writeTrueFalse(document, statement)
	];
}

/** Lets an abort through, and the screen breathe, between two sections. */
async function pause(signal: AbortSignal | undefined): Promise<void> {
	await Promise.resolve();
	signal?.throwIfAborted();
}
