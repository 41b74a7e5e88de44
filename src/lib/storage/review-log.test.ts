import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ItemId } from '#lib/items/item.ts';
import { fold } from '#lib/scheduling/memory-state.ts';
import {
	eventId,
	type DeviceId,
	type EventId,
	type Rating,
	type Review,
	type SessionId
} from '#lib/scheduling/review-event.ts';
import { openDatabase, type RectoDatabase } from './database.ts';
import {
	allEvents,
	allMemory,
	appendReview,
	appendUndo,
	countNewOn,
	eventsOf,
	memoryOf,
	mergeEvents,
	rebuildMemory,
	reviewsOn,
	type ReviewDraft
} from './review-log.ts';

const NOON = Date.UTC(2026, 4, 1, 12);
const DAY = 86_400_000;
const mars = 'mars' as ItemId;

async function openTab(): Promise<RectoDatabase> {
	const opened = await openDatabase();
	if (!opened.ok) throw new Error(opened.failure.message);
	return opened.db;
}
let db: RectoDatabase;
beforeEach(async () => {
	globalThis.indexedDB = new IDBFactory();
	db = await openTab();
});
afterEach(() => {
	vi.restoreAllMocks();
});

function draft(item: string, day: number, rating: Rating, at = NOON + day * DAY): ReviewDraft {
	return {
		itemId: item as ItemId,
		sessionId: 's' as SessionId,
		at,
		day,
		rating,
		evidence: { kind: 'typed', response: { kind: 'typed', text: 'Phobos' } },
		tookMs: 3000,
		intervalDays: rating === 1 ? 0 : 3
	};
}

/** Answers as a screen does that has just read the item's memory. */
async function answer(item: string, day: number, rating: Rating, tab = db): Promise<Review> {
	const before = (await memoryOf(tab, [item as ItemId])).get(item as ItemId);
	const result = await appendReview(tab, draft(item, day, rating), {
		expects: before?.lastEventId
	});
	if (!result.ok) throw new Error(result.reason);
	return result.event;
}

async function expectMemoryToBeTheFold(): Promise<void> {
	const folded = fold(await allEvents(db));
	expect(new Map((await allMemory(db)).map((state) => [state.itemId, state]))).toEqual(folded);
}

describe('appendReview', () => {
	it('writes the event, its item’s memory and the counter together', async () => {
		const result = await appendReview(db, draft('mars', 10, 3), { expects: undefined });
		const device = (await db.get('meta', 'device'))?.device as DeviceId;
		expect(result).toMatchObject({
			ok: true,
			event: { id: `${device}:1`, device, counter: 1, stamp: NOON + 10 * DAY, rating: 3 },
			memory: { itemId: 'mars', dueDay: 13, reps: 1, lastEventId: `${device}:1` }
		});
		expect(await allEvents(db)).toEqual([result.ok && result.event]);
		expect(await allMemory(db)).toEqual([result.ok && result.memory]);
		expect(await db.get('meta', 'device')).toMatchObject({
			counter: 1,
			lastStamp: NOON + 10 * DAY
		});
	});

	it('stamps later events later, also when the clock went back', async () => {
		await appendReview(db, draft('mars', 1, 3, 5000), { expects: undefined });
		await appendReview(db, draft('venus', 1, 3, 5000), { expects: undefined });
		await appendReview(db, draft('earth', 1, 3, 20), { expects: undefined });
		expect((await allEvents(db)).map(({ stamp, at }) => [stamp, at])).toEqual([
			[5000, 5000],
			[5001, 5000],
			[5002, 20]
		]);
	});

	it('tells the second of two tabs that the item was answered in the other, and keeps one review', async () => {
		const other = await openTab();
		const results = await Promise.all([
			appendReview(db, draft('mars', 1, 3), { expects: undefined }),
			appendReview(other, draft('mars', 1, 1), { expects: undefined })
		]);
		const [first, second] = results;
		expect(first).toMatchObject({ ok: true });
		expect(second).toEqual({
			ok: false,
			reason: 'answered-elsewhere',
			memory: first?.ok && first.memory
		});
		expect(await db.count('reviews')).toBe(1);
	});

	it('takes a repeated tap for the same answer only once', async () => {
		const before = await answer('mars', 1, 3);
		const tap = () => appendReview(db, draft('mars', 4, 3), { expects: before.id });
		const results = await Promise.all([tap(), tap(), tap()]);
		expect(results.map((result) => result.ok)).toEqual([true, false, false]);
	});

	it('loses and doubles nothing while two tabs write at once', async () => {
		const other = await openTab();
		const names = Array.from({ length: 24 }, (_, index) => `item-${index}`);
		await Promise.all(names.map((name, i) => answer(name, 1, 3, i % 2 === 0 ? db : other)));
		await Promise.all(names.map((name, i) => answer(name, 4, 1, i % 3 === 0 ? db : other)));
		const events = await allEvents(db);
		expect(events.map((event) => event.counter)).toEqual(
			Array.from({ length: 48 }, (_, index) => index + 1)
		);
		expect(new Set(events.map((event) => event.stamp)).size).toBe(48);
		await expectMemoryToBeTheFold();
	});

	it('keeps nothing of a review for which there is no room', async () => {
		await answer('mars', 1, 3);
		const put = IDBObjectStore.prototype.put;
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
			this: IDBObjectStore,
			...args
		) {
			if (this.name === 'memory') throw new DOMException('No room', 'QuotaExceededError');
			return put.apply(this, args);
		});
		const full = await appendReview(db, draft('venus', 1, 3), { expects: undefined });
		vi.restoreAllMocks();
		expect(full).toEqual({ ok: false, reason: 'storage-full' });
		expect(await db.count('reviews')).toBe(1);
		expect((await answer('venus', 1, 3)).counter).toBe(2);
		await expectMemoryToBeTheFold();
	});
});

describe('appendUndo', () => {
	it('makes an item new again when its only review is taken back', async () => {
		const { id } = await answer('mars', 1, 3);
		const undone = await appendUndo(db, id, NOON + 2 * DAY);
		expect(undone).toMatchObject({
			ok: true,
			event: { target: id, counter: 2 },
			memory: undefined
		});
		expect(await allMemory(db)).toEqual([]);
		expect((await allEvents(db)).map((event) => event.kind)).toEqual(['review', 'undo']);
		await answer('mars', 1, 4);
		await expectMemoryToBeTheFold();
	});

	it('folds the item again from what still stands, whichever review is taken back', async () => {
		const first = await answer('mars', 1, 3);
		const second = await answer('mars', 4, 1);
		await answer('venus', 4, 3);
		const undone = await appendUndo(db, first.id, NOON + 5 * DAY);
		expect(undone).toMatchObject({ memory: { reps: 1, firstDay: 4, lastEventId: second.id } });
		await expectMemoryToBeTheFold();
	});

	it('takes a review back only once', async () => {
		const { id } = await answer('mars', 1, 3);
		const results = await Promise.all([appendUndo(db, id, NOON), appendUndo(db, id, NOON)]);
		expect(results[1]).toEqual({ ok: false, reason: 'already-undone' });
		expect(await db.count('reviews')).toBe(2);
	});

	it('says when there is no such review, an undo among them', async () => {
		const nowhere = eventId('elsewhere' as DeviceId, 7);
		expect(await appendUndo(db, nowhere, NOON)).toEqual({ ok: false, reason: 'not-found' });
		const undone = await appendUndo(db, (await answer('mars', 1, 3)).id, NOON);
		const undoId = undone.ok ? undone.event.id : nowhere;
		expect(await appendUndo(db, undoId, NOON)).toEqual({ ok: false, reason: 'not-found' });
	});
});

describe('reading the log', () => {
	it('finds one item’s events, its undos among them and no others’', async () => {
		const [a, b] = [await answer('mars', 1, 3), await answer('venus', 1, 3)];
		await appendUndo(db, a.id, NOON + 2 * DAY);
		await appendUndo(db, b.id, NOON + 2 * DAY);
		const events = await eventsOf(db, mars);
		expect(events.map((event) => (event.kind === 'undo' ? event.target : event.itemId))).toEqual([
			'mars',
			a.id
		]);
	});

	it('finds the reviews of a day without those taken back', async () => {
		await answer('mars', 1, 3);
		await answer('mars', 2, 3);
		const mistake = await answer('venus', 2, 1);
		await appendUndo(db, mistake.id, NOON + 3 * DAY);
		expect((await reviewsOn(db, 2)).map((review) => review.itemId)).toEqual(['mars']);
	});

	it('counts an item as new on the day of its first review that still stands', async () => {
		const mistake = await answer('mars', 1, 1);
		await answer('mars', 1, 3);
		await answer('venus', 1, 3);
		await answer('mars', 2, 3);
		expect(await countNewOn(db, 1)).toBe(2);
		expect(await countNewOn(db, 2)).toBe(0);
		await appendUndo(db, mistake.id, NOON + 3 * DAY);
		expect(await countNewOn(db, 1)).toBe(2);
	});
});

describe('mergeEvents', () => {
	const foreign = (counter: number, day: number, rating: Rating): Review => ({
		...draft('mars', day, rating),
		kind: 'review',
		id: eventId('phone' as DeviceId, counter),
		device: 'phone' as DeviceId,
		counter,
		stamp: NOON + day * DAY
	});

	it('puts events of another device where they belong and counts each once', async () => {
		await answer('mars', 5, 3);
		const events = [foreign(2, 9, 3), foreign(1, 2, 1)];
		expect(await mergeEvents(db, [...events, ...events])).toEqual({ ok: true, added: 2 });
		expect(await mergeEvents(db, events)).toEqual({ ok: true, added: 0 });
		expect((await allEvents(db)).map((event) => event.stamp)).toEqual(
			[2, 5, 9].map((day) => NOON + day * DAY)
		);
		await expectMemoryToBeTheFold();
	});

	it('stamps what comes after later than anything merged', async () => {
		await mergeEvents(db, [foreign(1, 50, 3)]);
		expect((await answer('mars', 10, 3)).stamp).toBe(NOON + 50 * DAY + 1);
		await expectMemoryToBeTheFold();
	});

	it('goes on counting after its own events when they come back from a backup', async () => {
		const { device } = await answer('mars', 1, 3);
		const lost = { ...foreign(7, 3, 3), id: eventId(device, 7), device };
		await mergeEvents(db, [lost]);
		expect((await answer('venus', 4, 3)).counter).toBe(8);
	});
});

describe('memory', () => {
	it('is always the fold of the log, whatever is answered and taken back', async () => {
		const step = fc.record({
			item: fc.constantFrom('mars', 'venus', 'earth'),
			rating: fc.constantFrom<Rating>(1, 2, 3, 4),
			wait: fc.nat(5),
			undo: fc.option(fc.nat(9), { freq: 3 })
		});
		await fc.assert(
			fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
				globalThis.indexedDB = new IDBFactory();
				db = await openTab();
				const ids: EventId[] = [];
				let day = 0;
				for (const { item, rating, wait, undo } of steps) {
					day += wait;
					const target = undo === null ? undefined : ids[undo % Math.max(1, ids.length)];
					if (target) await appendUndo(db, target, NOON + day * DAY);
					else ids.push((await answer(item, day, rating)).id);
				}
				await expectMemoryToBeTheFold();
			}),
			{ numRuns: 25 }
		);
	});

	it('can be thrown away and folded again', async () => {
		await answer('mars', 1, 3);
		await answer('venus', 1, 1);
		const before = await allMemory(db);
		await db.clear('memory');
		await db.put('memory', { ...before[0]!, itemId: 'ghost' as ItemId });
		await rebuildMemory(db);
		expect(await allMemory(db)).toEqual(before);
	});
});
