import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { openDatabase } from './database.ts';
import { DEFAULT_SETTINGS, loadSettings, parseSettings, saveSettings } from './settings-store.ts';

describe('settings', () => {
	it('are the defaults until others are saved, and then those', async () => {
		globalThis.indexedDB = new IDBFactory();
		const opened = await openDatabase();
		if (!opened.ok) throw new Error(opened.failure.message);
		expect(await loadSettings(opened.db)).toEqual({
			newPerDay: 20,
			rolloverHour: 4,
			desiredRetention: 0.9
		});
		const wanted = { newPerDay: 0, rolloverHour: 0, desiredRetention: 0.85 };
		expect(await saveSettings(opened.db, wanted)).toEqual(wanted);
		expect(await loadSettings(opened.db)).toEqual(wanted);
	});

	it.each([
		['nothing', undefined, {}],
		['something else entirely', 'often', {}],
		['null', null, {}],
		['a record of an older Recto', { newPerDay: 5 }, { newPerDay: 5 }],
		['values of the wrong kind', { newPerDay: '5', rolloverHour: NaN }, {}],
		[
			'values out of range',
			{ newPerDay: -3, rolloverHour: 31, desiredRetention: 1 },
			{ newPerDay: 0, rolloverHour: 23, desiredRetention: 0.97 }
		],
		['an hour and a half', { rolloverHour: 3.5 }, { rolloverHour: 4 }],
		['a setting of a newer Recto', { theme: 'dark' }, {}]
	])('read from %s', (_name, stored, differing) => {
		expect(parseSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, ...differing });
	});
});
