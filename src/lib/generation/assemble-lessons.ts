/**
 * Which key points and items make up each lesson?
 *
 * A lesson is a section, or several: one that has neither items nor enough to read joins its neighbour, so that nobody opens an empty lesson.
 */
import { contentId } from '#lib/documents/content-id.ts';
import type { SourceDocument } from '#lib/documents/source-document.ts';
import type { Item } from '#lib/items/item.ts';
import type { Lesson, LessonId } from '#lib/items/lesson.ts';
import type { Candidate } from './candidate.ts';
import { keyPointsOf } from './key-points.ts';
import type { Statement } from './material.ts';
import { lessonsFrom, type Section } from './outline.ts';
import { titleOf } from './section-title.ts';
import type { Sentence } from './sentence.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A section without items is still worth a lesson to read when it has about this many words of its own, not quoted. */
const WORDS_ALONE = 80;

/** `selected` and `items` are the same things in the same order. */
export function assembleLessons(
	document: SourceDocument,
	sections: readonly Section[],
	sentences: readonly Sentence[],
	statements: readonly Statement[],
	selected: readonly Candidate[],
	items: readonly Item[],
	vocabulary: Vocabulary
): Lesson[] {
	const bySection = grouped(sentences, (sentence) => sentence.section);
	const statementsBySection = grouped(statements, ({ sentence }) => sentence.section);
	const idsBySection = grouped(
		items.map((item, index) => ({ id: item.id, section: selected[index]?.section ?? 0 })),
		({ section }) => section
	);
	const alone = new Set(idsBySection.keys());
	for (const [section, group] of bySection) {
		const told = group.filter(({ block }) => document.blocks[block]?.kind !== 'quote');
		if (told.reduce((sum, sentence) => sum + sentence.wordCount, 0) >= WORDS_ALONE)
			alone.add(section);
	}

	return lessonsFrom(sections, alone).map(({ title: heading, span, first, last }): Lesson => {
		const within = <T>(groups: ReadonlyMap<number, T[]>): T[] =>
			sections.slice(first, last + 1).flatMap((_, k) => groups.get(first + k) ?? []);
		const inside = within(bySection);
		const title = heading ?? titleOf(document, inside, sections.length, vocabulary);
		return {
			id: contentId(document.id, String(span.start), String(span.end)) as LessonId,
			documentId: document.id,
			title,
			span,
			keyPoints: keyPointsOf(document, inside, within(statementsBySection), title),
			itemIds: within(idsBySection).map(({ id }) => id)
		};
	});
}

function grouped<T>(things: readonly T[], sectionOf: (thing: T) => number): Map<number, T[]> {
	const groups = new Map<number, T[]>();
	for (const thing of things) {
		const group = groups.get(sectionOf(thing));
		if (group) group.push(thing);
		else groups.set(sectionOf(thing), [thing]);
	}
	return groups;
}
