/**
 * What is kept on this device?
 *
 * Every store, index and upgrade is written down here. Reviews are events and only ever added; `memory`
 * is a cache folded from them and can be rebuilt; everything else is plain records. An upgrade once
 * shipped is never edited: a change of shape is a new version with its own step.
 */
import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import type { Notice } from '#lib/documents/notice.ts';
import type { DocumentId, SourceDocument } from '#lib/documents/source-document.ts';
import type { Item, ItemId } from '#lib/items/item.ts';
import type { Lesson, LessonId } from '#lib/items/lesson.ts';
import type { MemoryState } from '#lib/scheduling/memory-state.ts';
import type {
	DeviceId,
	EpochMs,
	EventId,
	ReviewEvent,
	StudyDay
} from '#lib/scheduling/review-event.ts';
import { isStorageFull } from './durability.ts';
import { randomId } from './random-id.ts';

/** The bundled course a document belongs to. */
export interface CourseMembership {
	readonly slug: string;
	readonly title: string;
	/** The document's place in the course. */
	readonly position?: number;
}

/** A document as the library lists it: everything but its text, which has a store of its own. */
export interface DocumentEntry {
	readonly id: DocumentId;
	readonly title: string;
	readonly language: string;
	readonly reader: string;
	/** The date the document itself bears. */
	readonly date?: string;
	readonly addedAt: EpochMs;
	readonly notices: readonly Notice[];
	readonly course?: CourseMembership;
	readonly textLength: number;
	readonly lessonCount: number;
	/** Different items; one that stands in two lessons counts once. */
	readonly itemCount: number;
}

/** An item where it stands. The same item in two lessons is two records with one memory. */
export interface StoredItem {
	readonly documentId: DocumentId;
	readonly lessonId: LessonId;
	readonly itemId: ItemId;
	readonly item: Item;
}

/** Who this device is and how far its log has come. */
export interface DeviceRecord {
	readonly device: DeviceId;
	/** The counter of the last event made here. */
	readonly counter: number;
	/** The highest stamp made or seen here. */
	readonly lastStamp: number;
}

export interface RectoSchema extends DBSchema {
	documents: { key: DocumentId; value: DocumentEntry };
	texts: { key: DocumentId; value: SourceDocument };
	lessons: { key: LessonId; value: Lesson; indexes: { documentId: DocumentId } };
	items: {
		key: [LessonId, ItemId];
		value: StoredItem;
		indexes: { documentId: DocumentId; itemId: ItemId };
	};
	reviews: {
		key: [DeviceId, number];
		value: ReviewEvent;
		/** Reviews are found by item and day, undos by what they take back. */
		indexes: { itemId: ItemId; day: StudyDay; target: EventId };
	};
	memory: {
		key: ItemId;
		value: MemoryState;
		indexes: { dueDay: StudyDay; firstDay: StudyDay };
	};
	/** Parsed when read (`settings-store.ts`). */
	settings: { key: 'study'; value: unknown };
	meta: { key: 'device'; value: DeviceRecord };
}

export type RectoDatabase = IDBPDatabase<RectoSchema>;
export type RectoTransaction<Names extends readonly StoreName[]> = IDBPTransaction<
	RectoSchema,
	Names,
	'readwrite'
>;
export type StoreName =
	'documents' | 'texts' | 'lessons' | 'items' | 'reviews' | 'memory' | 'settings' | 'meta';

export const DATABASE_VERSION = 1;

export interface DatabaseFailure {
	/**
	 * `unavailable`: the browser does not let this page keep anything (private mode, blocked, damaged).
	 * `newer-version`: a newer Recto has already changed the database; reload to get it.
	 * `storage-full`: no room left on the device.
	 */
	readonly kind: 'unavailable' | 'newer-version' | 'storage-full';
	readonly message: string;
}

export type OpenedDatabase =
	| { readonly ok: true; readonly db: RectoDatabase }
	| { readonly ok: false; readonly failure: DatabaseFailure };

export interface DatabaseWatch {
	/** Another tab still holds an older version open; opening goes on when it is closed. */
	readonly onBlocked?: () => void;
	/**
	 * The connection is gone and every further call on it throws: a newer Recto in another tab needs the
	 * database, it was deleted, or the browser ended it.
	 */
	readonly onClosed?: (reason: 'newer-version' | 'deleted' | 'terminated') => void;
}

/** Opens the database, making or upgrading it when needed. */
export async function openDatabase(
	name = 'recto',
	watch: DatabaseWatch = {}
): Promise<OpenedDatabase> {
	let db: RectoDatabase | undefined;
	try {
		db = await openDB<RectoSchema>(name, DATABASE_VERSION, {
			upgrade(opened, oldVersion) {
				if (oldVersion < 1) createVersion1(opened);
			},
			blocked: () => watch.onBlocked?.(),
			blocking(_current, blockedVersion) {
				db?.close();
				watch.onClosed?.(blockedVersion === null ? 'deleted' : 'newer-version');
			},
			terminated: () => watch.onClosed?.('terminated')
		});
		return { ok: true, db };
	} catch (error) {
		return { ok: false, failure: openFailure(error) };
	}
}

function createVersion1(db: RectoDatabase): void {
	db.createObjectStore('documents', { keyPath: 'id' });
	db.createObjectStore('texts', { keyPath: 'id' });
	db.createObjectStore('lessons', { keyPath: 'id' }).createIndex('documentId', 'documentId');
	const items = db.createObjectStore('items', { keyPath: ['lessonId', 'itemId'] });
	items.createIndex('documentId', 'documentId');
	items.createIndex('itemId', 'itemId');
	const reviews = db.createObjectStore('reviews', { keyPath: ['device', 'counter'] });
	reviews.createIndex('itemId', 'itemId');
	reviews.createIndex('day', 'day');
	reviews.createIndex('target', 'target');
	const memory = db.createObjectStore('memory', { keyPath: 'itemId' });
	memory.createIndex('dueDay', 'dueDay');
	memory.createIndex('firstDay', 'firstDay');
	db.createObjectStore('settings');
	const meta = db.createObjectStore('meta');
	void meta.put({ device: randomId() as DeviceId, counter: 0, lastStamp: 0 }, 'device');
}

function openFailure(error: unknown): DatabaseFailure {
	const message = error instanceof Error ? error.message : String(error);
	if (error instanceof Error && error.name === 'VersionError')
		return { kind: 'newer-version', message };
	return { kind: isStorageFull(error) ? 'storage-full' : 'unavailable', message };
}
