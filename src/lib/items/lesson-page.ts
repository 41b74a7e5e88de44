/**
 * Everything one lesson shows: its passage with the quoted sentences marked, its key points, its
 * items and its neighbours. The same for a bundled lesson and a learner's own.
 */
import { passage, type PassageBlock } from '#lib/documents/passage.ts';
import type { SourceDocument } from '#lib/documents/source-document.ts';
import type { Item } from './item.ts';
import type { KeyPoint, Lesson, LessonId } from './lesson.ts';

export interface LessonPage {
	readonly id: LessonId;
	readonly title: string;
	readonly documentTitle: string;
	readonly documentId: string;
	/** ISO date the document bears. */
	readonly date?: string;
	readonly language: string;
	/** Counted from 1. */
	readonly position: number;
	readonly count: number;
	readonly keyPoints: readonly KeyPoint[];
	readonly passage: readonly PassageBlock[];
	readonly items: readonly Item[];
}

/** Throws when the lesson is not one of the document's. */
export function lessonPage(
	document: SourceDocument,
	lessons: readonly Lesson[],
	items: readonly Item[],
	id: LessonId
): LessonPage {
	const index = lessons.findIndex((lesson) => lesson.id === id);
	const lesson = lessons[index];
	if (!lesson) throw new Error(`Lesson ${id} is not in document ${document.id}`);
	const byId = new Map(items.map((item) => [item.id, item]));
	const own = lesson.itemIds.flatMap((itemId) => byId.get(itemId) ?? []);
	const quoted = [...lesson.keyPoints, ...own].flatMap(({ source }) =>
		source.filter((anchor) => anchor.documentId === document.id).map((anchor) => anchor.span)
	);
	return {
		id: lesson.id,
		title: lesson.title,
		documentTitle: document.title,
		documentId: document.id,
		...(document.date === undefined ? {} : { date: document.date }),
		language: document.language,
		position: index + 1,
		count: lessons.length,
		keyPoints: lesson.keyPoints,
		passage: passage(document, lesson.span, quoted).filter(
			(block, at) => !(at === 0 && block.kind === 'heading')
		),
		items: own
	};
}
