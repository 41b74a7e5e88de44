import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Notice } from '#lib/documents/notice.ts';
import type { DocumentId, SourceDocument } from '#lib/documents/source-document.ts';
import type { Item, ItemId } from '#lib/items/item.ts';
import type { Lesson, LessonId } from '#lib/items/lesson.ts';
import { openDatabase, type RectoDatabase } from './database.ts';
import {
	allItemIdsInOrder,
	allLessons,
	getDocument,
	getItems,
	getLesson,
	itemsOfLesson,
	lessonsOf,
	listDocuments,
	removeDocument,
	restoreDocument,
	saveMaterial,
	type Material
} from './document-store.ts';

let db: RectoDatabase;
beforeEach(async () => {
	globalThis.indexedDB = new IDBFactory();
	const opened = await openDatabase();
	if (!opened.ok) throw new Error(opened.failure.message);
	db = opened.db;
});

const documentId = (id: string): DocumentId => id as DocumentId;
const lessonId = (id: string): LessonId => id as LessonId;
const itemIds = (ids: string): ItemId[] => [...ids].map((id) => id as ItemId);

const textOf = (id: string): SourceDocument => ({
	id: documentId(id),
	title: `About ${id}`,
	language: 'en',
	text: 'Mars has two moons. Phobos is the larger.',
	blocks: [{ kind: 'paragraph', span: { start: 0, end: 41 } }],
	reader: 'plain-text'
});

function lessonOf(document: string, start: number, items: string): Lesson {
	return {
		id: lessonId(`${document}-${start}`),
		documentId: documentId(document),
		title: `From ${start}`,
		span: { start, end: start + 10 },
		keyPoints: [],
		itemIds: itemIds(items)
	};
}

const itemOf = (id: ItemId, document: string): Item => ({
	kind: 'true-false',
	id,
	stem: `Is ${id} so?`,
	key: true,
	stance: 'asserted',
	source: [
		{
			documentId: documentId(document),
			span: { start: 0, end: 4 },
			quote: { exact: 'Mars', prefix: '', suffix: ' has' }
		}
	]
});

/** A document whose lessons hold these items: `{ 20: 'cd', 0: 'ab' }`, by where each lesson starts. */
function material(
	document: string,
	lessons: Record<number, string>,
	given: Partial<Material> = {}
): Material {
	const ids = new Set(Object.values(lessons).flatMap(itemIds));
	return {
		document: textOf(document),
		lessons: Object.entries(lessons).map(([start, ids]) => lessonOf(document, Number(start), ids)),
		items: [...ids].map((id) => itemOf(id, document)),
		notices: [],
		addedAt: 1000,
		...given
	};
}

describe('saveMaterial', () => {
	it('keeps a document with its lessons and items', async () => {
		const notices = [{ kind: 'encoding-guessed', message: 'Read as Windows-1252.' }];
		await saveMaterial(db, material('mars', { 0: 'ba', 20: 'c' }, { notices }));
		expect(await getDocument(db, documentId('mars'))).toEqual({
			id: 'mars',
			document: textOf('mars'),
			notices,
			addedAt: 1000
		});
		expect(await getLesson(db, lessonId('mars-20'))).toEqual(lessonOf('mars', 20, 'c'));
		expect((await itemsOfLesson(db, lessonId('mars-0'))).map((item) => item.id)).toEqual([
			'b',
			'a'
		]);
	});

	it('saved twice is as saved once', async () => {
		const mars = material('mars', { 0: 'ab', 20: 'c' });
		const once = await saveMaterial(db, mars);
		expect(await saveMaterial(db, { ...mars, addedAt: 2000 })).toEqual(once);
		expect(await db.count('lessons')).toBe(2);
		expect(await db.count('items')).toBe(3);
	});

	it('replaces the lessons and items of a document that is read again', async () => {
		await saveMaterial(db, material('mars', { 0: 'ab', 20: 'c' }));
		await saveMaterial(db, material('mars', { 5: 'bd' }));
		expect((await lessonsOf(db, documentId('mars'))).map((lesson) => lesson.id)).toEqual([
			'mars-5'
		]);
		expect(await allItemIdsInOrder(db)).toEqual(['b', 'd']);
		expect((await getItems(db, itemIds('ac'))).size).toBe(0);
	});

	it('leaves other documents alone', async () => {
		await saveMaterial(db, material('venus', { 0: 'xy' }));
		await saveMaterial(db, material('mars', { 0: 'ab' }));
		await saveMaterial(db, material('mars', {}));
		expect(await allItemIdsInOrder(db)).toEqual(['x', 'y']);
	});

	it('keeps everything as it was when one part cannot be stored', async () => {
		await saveMaterial(db, material('mars', { 0: 'ab' }));
		const unclonable = { kind: 'odd', message: () => 'not data' } as unknown as Notice;
		const broken = material('mars', { 0: 'c' }, { notices: [unclonable] });
		await expect(saveMaterial(db, broken)).rejects.toThrow();
		expect(await allItemIdsInOrder(db)).toEqual(['a', 'b']);
		expect(await db.count('items')).toBe(2);
	});

	it('refuses a lesson that names an item which was not given, or is of another document', async () => {
		const mars = material('mars', { 0: 'ab' });
		await expect(saveMaterial(db, { ...mars, items: [] })).rejects.toThrow('names item a');
		await expect(
			saveMaterial(db, { ...mars, lessons: [lessonOf('venus', 0, '')] })
		).rejects.toThrow('is of venus');
	});
});

describe('the library', () => {
	it('lists documents without their text, oldest first', async () => {
		await saveMaterial(db, material('venus', { 0: 'x' }, { addedAt: 3000 }));
		await saveMaterial(db, material('mars', { 0: 'ab', 20: 'b' }));
		const [first, second, ...others] = await listDocuments(db);
		expect(first).toEqual({
			id: 'mars',
			title: 'About mars',
			language: 'en',
			reader: 'plain-text',
			addedAt: 1000,
			notices: [],
			textLength: 41,
			lessonCount: 2,
			itemCount: 2
		});
		expect(second?.id).toBe('venus');
		expect(others).toEqual([]);
	});

	it('keeps a course together in its own order, also when a part is read again by hand', async () => {
		const part = (id: string, position: number) =>
			material(id, { 0: id }, { course: { slug: 'sky', title: 'The sky', position } });
		await saveMaterial(db, part('a', 2));
		await saveMaterial(db, part('b', 1));
		await saveMaterial(db, material('b', { 0: 'b' }));
		expect((await listDocuments(db)).map(({ id, course }) => [id, course?.slug])).toEqual([
			['b', 'sky'],
			['a', 'sky']
		]);
	});

	it('orders lessons by their place in the text, and items by lesson, each once', async () => {
		await saveMaterial(db, material('venus', { 0: 'xa' }, { addedAt: 3000 }));
		await saveMaterial(db, material('mars', { 100: 'bc', 20: 'da', 3: 'ab' }));
		expect((await allLessons(db)).map((lesson) => lesson.id)).toEqual([
			'mars-3',
			'mars-20',
			'mars-100',
			'venus-0'
		]);
		expect(await allItemIdsInOrder(db)).toEqual([...'abdcx']);
	});

	it('finds an item that stands in two documents, and does not invent one that stands in none', async () => {
		await saveMaterial(db, material('mars', { 0: 'ab' }));
		await saveMaterial(db, material('venus', { 0: 'bx' }));
		const found = await getItems(db, itemIds('bbz'));
		expect([...found.keys()]).toEqual(['b']);
		expect(found.get('b' as ItemId)?.item.stem).toBe('Is b so?');
	});
});

describe('removeDocument', () => {
	it('removes the document and what was made of it, but not an item another document has too', async () => {
		await saveMaterial(db, material('mars', { 0: 'ab' }));
		await saveMaterial(db, material('venus', { 0: 'bx' }));
		await removeDocument(db, documentId('mars'));
		expect(await getDocument(db, documentId('mars'))).toBeUndefined();
		expect(await lessonsOf(db, documentId('mars'))).toEqual([]);
		expect(await allItemIdsInOrder(db)).toEqual(['b', 'x']);
		expect((await getItems(db, itemIds('ab'))).get('b' as ItemId)?.documentId).toBe('venus');
		expect(await db.count('texts')).toBe(1);
	});

	it('returns what puts everything back', async () => {
		await saveMaterial(db, material('mars', { 0: 'ab', 20: 'c' }));
		const dump = async () =>
			Promise.all((['documents', 'texts', 'lessons', 'items'] as const).map((s) => db.getAll(s)));
		const before = await dump();
		const result = await removeDocument(db, documentId('mars'));
		if (!result.ok || !result.removed) throw new Error('nothing was removed');
		expect(await dump()).toEqual([[], [], [], []]);
		await restoreDocument(db, result.removed);
		expect(await dump()).toEqual(before);
	});

	it('has nothing to put back of a document that is not there', async () => {
		expect(await removeDocument(db, documentId('pluto'))).toEqual({ ok: true, removed: undefined });
	});
});
