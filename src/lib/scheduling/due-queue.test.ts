import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItemId } from '#lib/items/item.ts';
import { dueQueue, forecast, nextDue, type DueQueueInput } from './due-queue.ts';
import type { MemoryState } from './memory-state.ts';
import type { EventId } from './review-event.ts';

const TODAY = 100;
const NOW = TODAY * 86_400_000 + 12 * 3_600_000;
const MINUTE = 60_000;

function remembered(id: string, given: Partial<MemoryState>): MemoryState {
	const lastDay = given.lastDay ?? 90;
	return {
		itemId: id as ItemId,
		stability: 10,
		difficulty: 5,
		firstDay: lastDay,
		lastDay,
		lastAt: lastDay * 86_400_000,
		dueDay: 100,
		dueAt: 0,
		reps: 1,
		lapses: 0,
		lastEventId: 'a:1' as EventId,
		...given
	};
}
/** Rated Again today; ready in so many minutes. */
const relearning = (id: string, minutes: number): MemoryState =>
	remembered(id, { lastDay: TODAY, dueDay: TODAY, dueAt: NOW + minutes * MINUTE });

function queueOf(given: Partial<DueQueueInput>): string[] {
	const input = {
		memory: [],
		newItems: [],
		today: TODAY,
		now: NOW,
		newPerDay: 20,
		newDoneToday: 0
	};
	return dueQueue({ ...input, ...given }).map((entry) => entry.itemId);
}
const ids = (...names: string[]): ItemId[] => names.map((name) => name as ItemId);

describe('dueQueue', () => {
	it('asks what is ready again, then what is due, then new items, then what was forgotten just now', () => {
		const memory = [
			relearning('later', 8),
			remembered('due', {}),
			relearning('ready', -1),
			remembered('tomorrow', { dueDay: TODAY + 1 })
		];
		expect(queueOf({ memory, newItems: ids('new') })).toEqual(['ready', 'due', 'new', 'later']);
	});

	it('asks the most faded first: a short memory overdue by a day before a long one overdue by a week', () => {
		const long = remembered('long', { stability: 200, lastDay: 0, dueDay: 93 });
		const short = remembered('short', { stability: 1, lastDay: 98, dueDay: 99 });
		expect(queueOf({ memory: [long, short] })).toEqual(['short', 'long']);
	});

	it('limits new items by what was already begun today, never what is due', () => {
		const newItems = ids('n1', 'n2', 'n3', 'n4');
		const memory = Array.from({ length: 50 }, (_, index) => remembered(`due${index}`, {}));
		expect(queueOf({ newItems, newPerDay: 3, newDoneToday: 1 })).toEqual(['n1', 'n2']);
		expect(queueOf({ memory, newItems, newPerDay: 3, newDoneToday: 5 })).toHaveLength(50);
	});

	it('knows an item given as new that has been reviewed, and one given twice', () => {
		const memory = [remembered('known', { dueDay: TODAY + 5 })];
		expect(queueOf({ memory, newItems: ids('known', 'new', 'new') })).toEqual(['new']);
	});

	it('says what is new, and when something forgotten is ready', () => {
		const queue = dueQueue({
			memory: [relearning('later', 8)],
			newItems: ids('new'),
			today: TODAY,
			now: NOW,
			newPerDay: 20,
			newDoneToday: 0
		});
		expect(queue).toEqual([
			{ itemId: 'new', isNew: true },
			{ itemId: 'later', isNew: false, notBefore: NOW + 8 * MINUTE }
		]);
	});

	it('asks first what was forgotten yesterday and not asked again', () => {
		const yesterday = remembered('y', { lastDay: 99, dueDay: 99, dueAt: NOW - 1000 * MINUTE });
		expect(queueOf({ memory: [remembered('due', {}), yesterday] })).toEqual(['y', 'due']);
	});

	it('has one order, however memory is stored', () => {
		const anyMemory = fc.uniqueArray(
			fc.record({
				id: fc.string({ minLength: 1, maxLength: 3 }),
				lastDay: fc.integer({ min: 95, max: 100 }),
				interval: fc.nat(8),
				minutes: fc.integer({ min: -2, max: 2 })
			}),
			{ selector: ({ id }) => id, maxLength: 20 }
		);
		const shuffled = anyMemory
			.map((drafts) =>
				drafts.map(({ id, lastDay, interval, minutes }) =>
					remembered(id, { lastDay, dueDay: lastDay + interval, dueAt: NOW + minutes * MINUTE })
				)
			)
			.chain((memory) =>
				fc.tuple(fc.constant(memory), fc.shuffledSubarray(memory, { minLength: memory.length }))
			);
		fc.assert(
			fc.property(shuffled, ([memory, other]) => {
				expect(queueOf({ memory: other })).toEqual(queueOf({ memory }));
				const due = memory.filter(({ dueDay }) => dueDay <= TODAY);
				expect(queueOf({ memory }).sort()).toEqual(due.map(({ itemId }) => itemId).sort());
			})
		);
	});
});

describe('nextDue', () => {
	const due = remembered('due', {});
	const friday = [remembered('f1', { dueDay: 103 }), remembered('f2', { dueDay: 103 })];

	it('is the next day on which anything comes due, and how much', () => {
		const memory = [remembered('late', { dueDay: 109 }), due, ...friday];
		expect(nextDue(memory, TODAY, NOW)).toEqual({ day: 103, count: 2 });
	});

	it('is later today while something forgotten is not yet ready', () => {
		const memory = [...friday, relearning('b', 9), relearning('a', 4), relearning('ready', 0)];
		expect(nextDue(memory, TODAY, NOW)).toEqual({ day: TODAY, at: NOW + 4 * MINUTE, count: 2 });
		expect(nextDue(memory.reverse(), TODAY, NOW)).toEqual({
			day: TODAY,
			at: NOW + 4 * MINUTE,
			count: 2
		});
	});

	it('is unknown when nothing waits for another time', () => {
		expect(nextDue([due], TODAY, NOW)).toBeUndefined();
	});
});

describe('forecast', () => {
	it('counts what is overdue as today’s and leaves out what lies beyond', () => {
		const memory = [90, 99, 100, 101, 103, 103, 104].map((dueDay) =>
			remembered(`m${dueDay}`, { dueDay })
		);
		expect(forecast(memory, TODAY, 4)).toEqual([3, 1, 0, 2]);
		expect(forecast([], TODAY, 3)).toEqual([0, 0, 0]);
	});
});
