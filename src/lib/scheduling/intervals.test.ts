import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItemId } from '#lib/items/item.ts';
import { intervalDays, nextState } from './fsrs.ts';
import { describeInterval, previewIntervals } from './intervals.ts';
import type { MemoryState } from './memory-state.ts';
import type { EventId } from './review-event.ts';

const mars = 'mars' as ItemId;

function remembered(given: Partial<MemoryState>): MemoryState {
	return {
		itemId: mars,
		stability: 10,
		difficulty: 5,
		firstDay: 0,
		lastDay: 100,
		lastAt: 0,
		dueDay: 110,
		dueAt: 0,
		reps: 3,
		lapses: 0,
		lastEventId: 'a:3' as EventId,
		...given
	};
}

const anyMemory = fc
	.record({
		stability: fc.double({ min: 0.01, max: 36_500, noNaN: true }),
		difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
		reps: fc.integer({ min: 1, max: 500 }),
		interval: fc.nat(36_500)
	})
	.map(({ interval, ...given }) => remembered({ ...given, dueDay: 100 + interval }));
const anyItem = fc.string({ minLength: 1 }).map((id) => id as ItemId);

describe('previewIntervals', () => {
	it('brings a new item back within the sitting, tomorrow, in two days, in about eight', () => {
		const { 4: easy, ...others } = previewIntervals(undefined, mars, 100, 0.9);
		expect(others).toEqual({ 1: 0, 2: 1, 3: 2 });
		expect(easy).toBeGreaterThanOrEqual(6);
		expect(easy).toBeLessThanOrEqual(11);
	});

	it('orders the ratings: Again, then Hard, then Good, then Easy', () => {
		fc.assert(
			fc.property(
				fc.option(anyMemory, { nil: undefined }),
				anyItem,
				fc.nat(4000),
				fc.double({ min: 0.7, max: 0.97, noNaN: true }),
				(memory, itemId, after, retention) => {
					const days = previewIntervals(memory, itemId, 100 + after, retention);
					expect(days[1]).toBe(0);
					expect(days[2]).toBeGreaterThanOrEqual(1);
					expect(days[3]).toBeGreaterThanOrEqual(days[2] === 1 ? 1 : days[2] + 1);
					expect(days[4]).toBeGreaterThan(days[3]);
					expect(days[4]).toBeLessThanOrEqual(36_500);
					for (const interval of Object.values(days)) expect(interval % 1).toBe(0);
				}
			),
			{ numRuns: 1000 }
		);
	});

	it('says the same each time it is asked, so the button keeps its word', () => {
		const ask = () => previewIntervals(remembered({ stability: 90 }), mars, 150, 0.9);
		expect(ask()).toEqual(ask());
	});

	it('parts items that were learnt together, by no more than Anki’s range', () => {
		const memory = remembered({ stability: 50, dueDay: 150 });
		const good = Array.from(
			{ length: 300 },
			(_, index) => previewIntervals(memory, `item-${index}` as ItemId, 150, 0.9)[3]
		);
		const exact = intervalDays(nextState(memory, 50, 3).stability, 0.9);
		const reach = 1 + 0.15 * (7 - 2.5) + 0.1 * (20 - 7) + 0.05 * (exact - 20);
		const [least, most] = [Math.round(exact - reach), Math.round(exact + reach)];
		expect([Math.min(...good), Math.max(...good)]).toEqual([least, most]);
		expect(new Set(good).size).toBe(most - least + 1);
	});

	it('falls differently at each review of the same item', () => {
		const good = Array.from(
			{ length: 20 },
			(_, reps) => previewIntervals(remembered({ reps, stability: 300 }), mars, 300, 0.9)[3]
		);
		expect(new Set(good).size).toBeGreaterThan(5);
	});

	it('never lets the spread shorten an interval that has grown', () => {
		// Reviewed after 5 of its 100 days it grows to 104, from where the range would reach down to 97.
		const memory = remembered({ stability: 100, difficulty: 9, dueDay: 200 });
		fc.assert(
			fc.property(anyItem, (itemId) => {
				expect(previewIntervals(memory, itemId, 105, 0.9)[3]).toBeGreaterThan(100);
			})
		);
	});

	it('is shorter when more is to be remembered', () => {
		const good = (retention: number) =>
			previewIntervals(remembered({ stability: 60 }), mars, 160, retention)[3];
		expect(good(0.97)).toBeLessThan(good(0.9) / 2);
		expect(good(0.8)).toBeGreaterThan(good(0.9) * 2);
	});
});

describe('describeInterval', () => {
	it.each([
		[0, '10 min', '10 minutes'],
		[1, '1 day', '1 day'],
		[4, '4 days', '4 days'],
		[30, '30 days', '30 days'],
		[31, '1 month', 'about 1 month'],
		[37, '1.2 months', 'about 1.2 months'],
		[364, '12 months', 'about 12 months'],
		[365, '1 year', 'about 1 year'],
		[511, '1.4 years', 'about 1.4 years'],
		[36_500, '99.9 years', 'about 99.9 years']
	])('%i days: “%s”, read out as “%s”', (days, short, long) => {
		expect(describeInterval(days)).toBe(short);
		expect(describeInterval(days, 'long')).toBe(long);
	});
});
