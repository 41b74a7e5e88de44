/**
 * Which items is this sitting about: everything, one document, one lesson or one course?
 * Read from and written to the address, so that a sitting can be linked to.
 */
import type { DocumentId } from '#lib/documents/source-document.ts';
import type { ItemId } from '#lib/items/item.ts';
import type { LessonId } from '#lib/items/lesson.ts';
import type { RectoDatabase } from '#lib/storage/database.ts';
import {
	allItemIdsInOrder,
	allLessons,
	getLesson,
	lessonsOf,
	listDocuments
} from '#lib/storage/document-store.ts';

export type StudyScope =
	| { readonly kind: 'all' }
	| { readonly kind: 'document'; readonly id: DocumentId }
	| { readonly kind: 'lesson'; readonly id: LessonId; readonly course?: string }
	| { readonly kind: 'course'; readonly course: string };

export function scopeFrom(search: URLSearchParams): StudyScope {
	const course = search.get('course');
	const lesson = search.get('lesson');
	const document = search.get('document');
	if (lesson) return { kind: 'lesson', id: lesson as LessonId, ...(course ? { course } : {}) };
	if (document) return { kind: 'document', id: document as DocumentId };
	if (course) return { kind: 'course', course };
	return { kind: 'all' };
}

/** The query of the study page for this scope, with its question mark when there is one. */
export function searchFor(scope: StudyScope): string {
	const search = new URLSearchParams();
	if (scope.kind === 'lesson') {
		if (scope.course) search.set('course', scope.course);
		search.set('lesson', scope.id);
	} else if (scope.kind === 'document') search.set('document', scope.id);
	else if (scope.kind === 'course') search.set('course', scope.course);
	const query = search.toString();
	return query === '' ? '' : `?${query}`;
}

/** The items of a scope in the order in which they would be learnt, each once. */
export async function itemIdsIn(db: RectoDatabase, scope: StudyScope): Promise<readonly ItemId[]> {
	switch (scope.kind) {
		case 'all':
			return allItemIdsInOrder(db);
		case 'document':
			return distinct((await lessonsOf(db, scope.id)).flatMap((lesson) => lesson.itemIds));
		case 'lesson':
			return distinct((await getLesson(db, scope.id))?.itemIds ?? []);
		case 'course': {
			const documents = await listDocuments(db);
			const own = new Set(
				documents.filter(({ course }) => course?.slug === scope.course).map(({ id }) => id)
			);
			const lessons = await allLessons(db);
			return distinct(
				lessons.filter((lesson) => own.has(lesson.documentId)).flatMap((lesson) => lesson.itemIds)
			);
		}
		default:
			throw new Error(`Unknown scope ${JSON.stringify(scope satisfies never)}`);
	}
}

function distinct(ids: readonly ItemId[]): readonly ItemId[] {
	return [...new Set(ids)];
}
