/**
 * What does a course look like as one JSON object that other programs can read?
 *
 * Every quote is the very words of its document's text at its place. No clock and no chance: the same
 * documents give the same object, its fields in the same order. Fields may be added; none changes its meaning.
 */
import type { Anchor } from '#lib/documents/anchor.ts';
import type { Notice } from '#lib/documents/notice.ts';
import type { SourceDocument } from '#lib/documents/source-document.ts';
import type { Item, ItemId, ItemKind, Stance } from '#lib/items/item.ts';
import type { KeyPoint, Lesson, LessonId } from '#lib/items/lesson.ts';

export interface CourseParts {
	readonly title: string;
	/** BCP 47 */
	readonly language: string;
	readonly documents: readonly SourceDocument[];
	readonly lessons: readonly Lesson[];
	readonly items: readonly Item[];
	readonly notices: readonly Notice[];
}

export interface CourseJson {
	readonly format: 'recto.course';
	readonly version: 1;
	readonly title: string;
	readonly language: string;
	readonly documents: readonly DocumentJson[];
	readonly lessons: readonly LessonJson[];
	readonly items: readonly ItemJson[];
	readonly notices: readonly Notice[];
}

interface DocumentJson {
	readonly id: string;
	readonly title: string;
	readonly language: string;
	readonly date?: string;
	/** Exactly the text that the places point into. */
	readonly text: string;
}

interface LessonJson {
	readonly id: string;
	readonly documentId: string;
	readonly title: string;
	/** UTF-16 units of the document's text, half-open. */
	readonly start: number;
	readonly end: number;
	readonly keyPoints: readonly {
		readonly text: string;
		readonly stance: Stance;
		readonly source: readonly AnchorJson[];
	}[];
	readonly itemIds: readonly string[];
}

interface ItemJson {
	readonly id: string;
	readonly lessonId: string;
	readonly kind: ItemKind;
	readonly stem: string;
	readonly context?: string;
	readonly key: string | readonly string[] | boolean;
	/** Other answers that are as right. */
	readonly accepted?: readonly string[];
	readonly options?: readonly string[];
	readonly explanation?: string;
	readonly stance: Stance;
	readonly source: readonly AnchorJson[];
}

interface AnchorJson {
	readonly documentId: string;
	readonly start: number;
	readonly end: number;
	readonly quote: string;
}

/**
 * The course as a plain object for `JSON.stringify`. An item that two lessons share stands in the first:
 * one item, one place.
 */
export function writeCourse(parts: CourseParts): CourseJson {
	const lessonOf = new Map<ItemId, LessonId>();
	for (const lesson of parts.lessons) {
		for (const id of lesson.itemIds) if (!lessonOf.has(id)) lessonOf.set(id, lesson.id);
	}
	const items = new Map(parts.items.map((item) => [item.id, item]));
	return {
		format: 'recto.course',
		version: 1,
		title: parts.title,
		language: parts.language,
		documents: parts.documents.map(writeDocument),
		lessons: parts.lessons.map((lesson) => writeLesson(lesson, lessonOf)),
		items: [...lessonOf].map(([id, lessonId]) => {
			const item = items.get(id);
			if (!item) throw new Error(`Lesson ${lessonId} names item ${id}, which is not in the course`);
			return writeItem(item, lessonId);
		}),
		notices: parts.notices.map(({ kind, message }) => ({ kind, message }))
	};
}

function writeDocument({ id, title, language, date, text }: SourceDocument): DocumentJson {
	return { id, title, language, ...(date !== undefined && { date }), text };
}

function writeLesson(lesson: Lesson, lessonOf: ReadonlyMap<ItemId, LessonId>): LessonJson {
	return {
		id: lesson.id,
		documentId: lesson.documentId,
		title: lesson.title,
		start: lesson.span.start,
		end: lesson.span.end,
		keyPoints: lesson.keyPoints.map(({ text, stance, source }: KeyPoint) => ({
			text,
			stance,
			source: source.map(writeAnchor)
		})),
		itemIds: lesson.itemIds.filter((id) => lessonOf.get(id) === lesson.id)
	};
}

function writeItem(item: Item, lessonId: LessonId): ItemJson {
	return {
		id: item.id,
		lessonId,
		kind: item.kind,
		stem: item.stem,
		...(item.context !== undefined && { context: item.context }),
		key: item.key,
		...('accepted' in item && item.accepted.length > 0 && { accepted: item.accepted }),
		...('options' in item && { options: item.options }),
		...(item.explanation !== undefined && { explanation: item.explanation }),
		stance: item.stance,
		source: item.source.map(writeAnchor)
	};
}

function writeAnchor({ documentId, span, quote }: Anchor): AnchorJson {
	return { documentId, start: span.start, end: span.end, quote: quote.exact };
}
