import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DATABASE_VERSION, openDatabase, type RectoDatabase } from './database.ts';

beforeEach(() => {
	globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
	vi.restoreAllMocks();
});

async function opened(...given: Parameters<typeof openDatabase>): Promise<RectoDatabase> {
	const result = await openDatabase(...given);
	if (!result.ok) throw new Error(result.failure.message);
	return result.db;
}

/** Opens a later version, as a newer Recto would; settles when it could. */
function openNewer(): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open('recto', DATABASE_VERSION + 1);
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
}

describe('openDatabase', () => {
	it('makes every store with the indexes it is read by', async () => {
		const db = await opened();
		const tx = db.transaction([...db.objectStoreNames]);
		const indexes = [...db.objectStoreNames].map((name) => [
			name,
			[...tx.objectStore(name).indexNames]
		]);
		expect(Object.fromEntries(indexes)).toEqual({
			documents: [],
			items: ['documentId', 'itemId'],
			lessons: ['documentId'],
			memory: ['dueDay', 'firstDay'],
			meta: [],
			reviews: ['day', 'itemId', 'target'],
			settings: [],
			texts: []
		});
	});

	it('gives a device its own name once and for all', async () => {
		const first = await (await opened()).get('meta', 'device');
		expect(first).toMatchObject({ counter: 0, lastStamp: 0 });
		expect(first?.device).toMatch(/^[0-9a-f]{24}$/);
		expect(await (await opened()).get('meta', 'device')).toEqual(first);
		expect((await (await opened('another')).get('meta', 'device'))?.device).not.toBe(first?.device);
	});

	it('lets go at once when a newer Recto needs the database, and says so', async () => {
		const onClosed = vi.fn();
		const db = await opened('recto', { onClosed });
		(await openNewer()).close();
		expect(onClosed.mock.calls).toEqual([['newer-version']]);
		expect(() => db.transaction('meta')).toThrow();
	});

	it('says when the database was deleted', async () => {
		const onClosed = vi.fn();
		await opened('recto', { onClosed });
		await new Promise((resolve) => {
			indexedDB.deleteDatabase('recto').onsuccess = resolve;
		});
		expect(onClosed.mock.calls).toEqual([['deleted']]);
	});

	it('fails as newer-version when a newer Recto has already changed the database', async () => {
		(await openNewer()).close();
		expect(await openDatabase()).toMatchObject({ ok: false, failure: { kind: 'newer-version' } });
	});

	it.each([
		['unavailable', new DOMException('Not allowed in private browsing', 'InvalidStateError')],
		['unavailable', new DOMException('The operation is insecure', 'SecurityError')],
		['storage-full', new DOMException('No room', 'QuotaExceededError')]
	])('fails as %s when the browser says: %s', async (kind, error) => {
		vi.spyOn(indexedDB, 'open').mockImplementation(() => {
			throw error;
		});
		expect(await openDatabase()).toEqual({
			ok: false,
			failure: { kind, message: error.message }
		});
	});
});
