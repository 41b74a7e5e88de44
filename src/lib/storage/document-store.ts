/**
 * Which documents, lessons and items are there?
 *
 * A document and all that was made of it are written and removed in one transaction. Reading a file again
 * replaces its lessons and items; review events and memory belong to items by their content and are
 * never touched here, so nothing learnt is lost.
 */
import type { Notice } from '#lib/documents/notice.ts';
import type { DocumentId, SourceDocument } from '#lib/documents/source-document.ts';
import type { Item, ItemId } from '#lib/items/item.ts';
import type { Lesson, LessonId } from '#lib/items/lesson.ts';
import type { EpochMs } from '#lib/scheduling/review-event.ts';
import type { CourseMembership, DocumentEntry, RectoDatabase, StoredItem } from './database.ts';
import type { StorageFull } from './durability.ts';
import { together, writeAtOnce } from './write-at-once.ts';

/** A document and what was made of it. */
export interface Material {
	readonly document: SourceDocument;
	readonly lessons: readonly Lesson[];
	/** Every item a lesson names; others are not kept. */
	readonly items: readonly Item[];
	readonly notices: readonly Notice[];
	readonly addedAt: EpochMs;
	readonly course?: CourseMembership;
}

export interface StoredDocument {
	readonly id: DocumentId;
	readonly document: SourceDocument;
	readonly notices: readonly Notice[];
	readonly addedAt: EpochMs;
	readonly course?: CourseMembership;
}

/** Everything that was removed with a document; `restoreDocument` puts it back. */
export interface RemovedDocument {
	readonly entry: DocumentEntry;
	readonly document: SourceDocument;
	readonly lessons: readonly Lesson[];
	readonly items: readonly StoredItem[];
}

const STORES = ['documents', 'texts', 'lessons', 'items'] as const;

/** Keeps a document with its lessons and items. Saved again, it keeps its place in the library. */
export async function saveMaterial(
	db: RectoDatabase,
	material: Material
): Promise<{ readonly ok: true; readonly entry: DocumentEntry } | StorageFull> {
	const { document, lessons } = material;
	const items = placeItems(material);
	return writeAtOnce(db, STORES, async (tx) => {
		const documents = tx.objectStore('documents');
		const lessonStore = tx.objectStore('lessons');
		const itemStore = tx.objectStore('items');
		const [before, oldLessons, oldItems] = await Promise.all([
			documents.get(document.id),
			lessonStore.index('documentId').getAllKeys(document.id),
			itemStore.index('documentId').getAllKeys(document.id)
		]);
		const course = material.course ?? before?.course;
		const entry: DocumentEntry = {
			id: document.id,
			title: document.title,
			language: document.language,
			reader: document.reader,
			...(document.date === undefined ? {} : { date: document.date }),
			addedAt: before?.addedAt ?? material.addedAt,
			notices: material.notices,
			...(course === undefined ? {} : { course }),
			textLength: document.text.length,
			lessonCount: lessons.length,
			itemCount: new Set(items.map(({ itemId }) => itemId)).size
		};
		await together([
			...oldLessons.map((key) => () => lessonStore.delete(key)),
			...oldItems.map((key) => () => itemStore.delete(key)),
			() => documents.put(entry),
			() => tx.objectStore('texts').put(document),
			...lessons.map((lesson) => () => lessonStore.put(lesson)),
			...items.map((item) => () => itemStore.put(item))
		]);
		return { ok: true, entry };
	});
}

function placeItems({ document, lessons, items }: Material): readonly StoredItem[] {
	const byId = new Map(items.map((item) => [item.id, item]));
	return lessons.flatMap((lesson) => {
		if (lesson.documentId !== document.id)
			throw new Error(`Lesson ${lesson.id} is of ${lesson.documentId}, not ${document.id}`);
		return lesson.itemIds.map((itemId) => {
			const item = byId.get(itemId);
			if (!item) throw new Error(`Lesson ${lesson.id} names item ${itemId}, which was not given`);
			return { documentId: document.id, lessonId: lesson.id, itemId, item };
		});
	});
}

/** All documents without their texts, in the order they were added; a course's in the course's order. */
export async function listDocuments(db: RectoDatabase): Promise<readonly DocumentEntry[]> {
	return (await db.getAll('documents')).sort(byPlace);
}

/** A document with its text; undefined when it is not there. */
export async function getDocument(
	db: RectoDatabase,
	id: DocumentId
): Promise<StoredDocument | undefined> {
	const tx = db.transaction(['documents', 'texts']);
	const [entry, document] = await Promise.all([
		tx.objectStore('documents').get(id),
		tx.objectStore('texts').get(id)
	]);
	if (!entry || !document) return undefined;
	const { notices, addedAt, course } = entry;
	return { id, document, notices, addedAt, ...(course === undefined ? {} : { course }) };
}

/** One lesson; undefined when it is not there (any more). */
export async function getLesson(db: RectoDatabase, id: LessonId): Promise<Lesson | undefined> {
	return db.get('lessons', id);
}

/** A document's lessons, in the order of its text. */
export async function lessonsOf(db: RectoDatabase, id: DocumentId): Promise<readonly Lesson[]> {
	return (await db.getAllFromIndex('lessons', 'documentId', id)).sort(byStart);
}

/** Every lesson, document after document. */
export async function allLessons(db: RectoDatabase): Promise<readonly Lesson[]> {
	const tx = db.transaction(['documents', 'lessons']);
	const [documents, lessons] = await Promise.all([
		tx.objectStore('documents').getAll(),
		tx.objectStore('lessons').getAll()
	]);
	const place = new Map(documents.sort(byPlace).map((document, index) => [document.id, index]));
	const placeOf = (lesson: Lesson): number => place.get(lesson.documentId) ?? Infinity;
	return lessons.sort((a, b) => placeOf(a) - placeOf(b) || byStart(a, b));
}

/** A lesson's items, in its order. */
export async function itemsOfLesson(db: RectoDatabase, id: LessonId): Promise<readonly Item[]> {
	const tx = db.transaction(['lessons', 'items']);
	const lesson = await tx.objectStore('lessons').get(id);
	const items = await Promise.all(
		(lesson?.itemIds ?? []).map((itemId) => tx.objectStore('items').get([id, itemId]))
	);
	return items.flatMap((stored) => stored?.item ?? []);
}

/** These items where they (first) stand. An id that is not kept any more is not in the answer. */
export async function getItems(
	db: RectoDatabase,
	ids: Iterable<ItemId>
): Promise<ReadonlyMap<ItemId, StoredItem>> {
	const byItem = db.transaction('items').store.index('itemId');
	const found = await Promise.all([...new Set(ids)].map((id) => byItem.get(id)));
	return new Map(found.flatMap((stored) => (stored ? [[stored.itemId, stored]] : [])));
}

/** Every item there is, each once, in the order in which it would be learnt. */
export async function allItemIdsInOrder(db: RectoDatabase): Promise<readonly ItemId[]> {
	const lessons = await allLessons(db);
	return [...new Set(lessons.flatMap((lesson) => lesson.itemIds))];
}

/** Removes a document, its lessons and items; `removed` is undefined when it was not there. */
export async function removeDocument(
	db: RectoDatabase,
	id: DocumentId
): Promise<{ readonly ok: true; readonly removed: RemovedDocument | undefined } | StorageFull> {
	return writeAtOnce(db, STORES, async (tx) => {
		const lessonStore = tx.objectStore('lessons');
		const itemStore = tx.objectStore('items');
		const [entry, document, lessons, items] = await Promise.all([
			tx.objectStore('documents').get(id),
			tx.objectStore('texts').get(id),
			lessonStore.index('documentId').getAll(id),
			itemStore.index('documentId').getAll(id)
		]);
		await together([
			() => tx.objectStore('documents').delete(id),
			() => tx.objectStore('texts').delete(id),
			...lessons.map((lesson) => () => lessonStore.delete(lesson.id)),
			...items.map((item) => () => itemStore.delete([item.lessonId, item.itemId]))
		]);
		return { ok: true, removed: entry && document && { entry, document, lessons, items } };
	});
}

/** Puts back what `removeDocument` returned. */
export async function restoreDocument(
	db: RectoDatabase,
	removed: RemovedDocument
): Promise<{ readonly ok: true } | StorageFull> {
	return writeAtOnce(db, STORES, async (tx) => {
		await together([
			() => tx.objectStore('documents').put(removed.entry),
			() => tx.objectStore('texts').put(removed.document),
			...removed.lessons.map((lesson) => () => tx.objectStore('lessons').put(lesson)),
			...removed.items.map((item) => () => tx.objectStore('items').put(item))
		]);
		return { ok: true };
	});
}

function byPlace(a: DocumentEntry, b: DocumentEntry): number {
	return (
		a.addedAt - b.addedAt ||
		(a.course?.position ?? 0) - (b.course?.position ?? 0) ||
		(a.id < b.id ? -1 : 1)
	);
}

function byStart(a: Lesson, b: Lesson): number {
	return a.span.start - b.span.start || a.span.end - b.span.end || (a.id < b.id ? -1 : 1);
}
