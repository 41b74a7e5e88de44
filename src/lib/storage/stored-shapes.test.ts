/**
 * Every database ever shipped still opens.
 *
 * `tests/fixtures/stored/vN.json` is a whole database as version N left it: its stores, indexes and
 * records. It is laid out again as it was, opened by today's code and read. Never edit such a file:
 * a new version gets a new one.
 */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { slice } from '#lib/documents/span.ts';
import { parseItem } from '#lib/items/parse-item.ts';
import { fold } from '#lib/scheduling/memory-state.ts';
import { DATABASE_VERSION, openDatabase, type RectoDatabase } from './database.ts';
import {
	allItemIdsInOrder,
	allLessons,
	getDocument,
	itemsOfLesson,
	listDocuments
} from './document-store.ts';
import { allEvents, allMemory, appendReview, rebuildMemory } from './review-log.ts';
import { loadSettings } from './settings-store.ts';

interface Dump {
	readonly version: number;
	readonly stores: Readonly<
		Record<
			string,
			{
				readonly keyPath: string | string[] | null;
				readonly indexes: Readonly<Record<string, string | string[]>>;
				/** Only where the key is not in the record. */
				readonly keys?: readonly string[];
				readonly records: readonly unknown[];
			}
		>
	>;
}

const folder = new URL('../../../tests/fixtures/stored/', import.meta.url);
const dumps = readdirSync(folder)
	.filter((name) => name.endsWith('.json'))
	.map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Dump);

/** Lays the database out as that version left it. */
function layOut({ version, stores }: Dump): Promise<void> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open('recto', version);
		request.onerror = () => reject(request.error);
		request.onupgradeneeded = () => {
			for (const [name, { keyPath, indexes, keys, records }] of Object.entries(stores)) {
				const store = request.result.createObjectStore(name, { keyPath });
				for (const [index, path] of Object.entries(indexes)) store.createIndex(index, path);
				records.forEach((record, i) => store.put(record, keys?.[i]));
			}
		};
		request.onsuccess = () => {
			request.result.close();
			resolve();
		};
	});
}

async function openToday(): Promise<RectoDatabase> {
	const opened = await openDatabase();
	if (!opened.ok) throw new Error(opened.failure.message);
	return opened.db;
}

/** Stores with what they are read by. */
function layoutOf(db: RectoDatabase): unknown {
	const tx = db.transaction([...db.objectStoreNames]);
	return [...db.objectStoreNames].map((name) => {
		const store = tx.objectStore(name);
		return [name, store.keyPath, [...store.indexNames]];
	});
}

it('every version has its dump', () => {
	expect(dumps.map(({ version }) => version).sort((a, b) => a - b)).toEqual(
		Array.from({ length: DATABASE_VERSION }, (_, index) => index + 1)
	);
});

describe.each(dumps)('a database of version $version', (dump) => {
	async function upgraded(): Promise<RectoDatabase> {
		globalThis.indexedDB = new IDBFactory();
		await layOut(dump);
		return openToday();
	}

	it('is laid out as a new one', async () => {
		const old = layoutOf(await upgraded());
		globalThis.indexedDB = new IDBFactory();
		expect(old).toEqual(layoutOf(await openToday()));
	});

	it('has its documents, lessons and items of every kind, and shows where each came from', async () => {
		const db = await upgraded();
		const [entry] = await listDocuments(db);
		expect(entry).toMatchObject({ title: 'The moons of Mars', lessonCount: 2, itemCount: 6 });
		const stored = entry && (await getDocument(db, entry.id));
		const text = stored?.document.text ?? '';
		const lessons = await allLessons(db);
		const items = (await Promise.all(lessons.map(({ id }) => itemsOfLesson(db, id)))).flat();
		expect(items.map((item) => item.kind)).toEqual([
			'flashcard',
			'cloze',
			'choice',
			'true-false',
			'typed',
			'ordering',
			'flashcard'
		]);
		for (const item of items) expect(parseItem(item)).toEqual({ ok: true, item });
		for (const { source } of [...items, ...lessons.flatMap((lesson) => lesson.keyPoints)])
			for (const { span, quote } of source) expect(slice(text, span)).toBe(quote.exact);
		expect(new Set(await allItemIdsInOrder(db))).toEqual(new Set(items.map((item) => item.id)));
	});

	it('folds to the memory that was kept with it', async () => {
		const db = await upgraded();
		const kept = await allMemory(db);
		await rebuildMemory(db);
		const rebuilt = await allMemory(db);
		// What was promised and what was counted is exact; how strong a memory is may be judged anew one day.
		const promised = (states: typeof kept) =>
			states.map(({ stability: _s, difficulty: _d, ...rest }) => rest);
		expect(promised(rebuilt)).toEqual(promised(kept));
		expect(kept).toHaveLength(6);
		for (const { stability } of rebuilt) expect(stability).toBeGreaterThan(0);
	});

	it('goes on where it stopped', async () => {
		const db = await upgraded();
		expect(await loadSettings(db)).toEqual({
			newPerDay: 10,
			rolloverHour: 3,
			desiredRetention: 0.85
		});
		const before = await allEvents(db);
		const [state] = await allMemory(db);
		const last = before.filter((event) => event.kind === 'review').at(-1);
		if (!state || !last) throw new Error('The dump has no reviews');
		const result = await appendReview(
			db,
			{ ...last, itemId: state.itemId, day: state.dueDay },
			{ expects: state.lastEventId }
		);
		expect(result).toMatchObject({ ok: true, event: { counter: 10 } });
		expect(fold(await allEvents(db)).get(state.itemId)?.reps).toBe(state.reps + 1);
	});
});
