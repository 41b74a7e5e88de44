import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItemId } from '#lib/items/item.ts';
import { firstState, nextState } from './fsrs.ts';
import { applyReview, fold, foldItem, standingReviews } from './memory-state.ts';
import {
	eventId,
	type DeviceId,
	type Rating,
	type Review,
	type ReviewEvent,
	type SessionId,
	type Undo
} from './review-event.ts';

const NOON = Date.UTC(2026, 4, 1, 12);
const DAY = 86_400_000;
const place = (device: string, counter: number, stamp: number) => ({
	id: eventId(device as DeviceId, counter),
	device: device as DeviceId,
	counter,
	stamp,
	at: stamp
});

/** A review on day 0, 1, 2 … of this test, by device `a` unless said otherwise. */
function review(
	counter: number,
	day: number,
	rating: Rating,
	given: { item?: string; device?: string; intervalDays?: number; stamp?: number } = {}
): Review {
	return {
		kind: 'review',
		...place(given.device ?? 'a', counter, given.stamp ?? NOON + day * DAY + counter),
		itemId: (given.item ?? 'mars') as ItemId,
		sessionId: 's' as SessionId,
		day,
		rating,
		evidence: { kind: 'flashcard', response: { kind: 'flashcard' } },
		tookMs: 3000,
		intervalDays: given.intervalDays ?? (rating === 1 ? 0 : 3)
	};
}

const undo = (counter: number, target: ReviewEvent, device = 'a'): Undo => ({
	kind: 'undo',
	...place(device, counter, target.stamp + 1000),
	target: target.id
});

const mars = 'mars' as ItemId;

describe('applyReview', () => {
	it('starts an item from its first rating and is due when the review promised', () => {
		const first = review(1, 10, 3, { intervalDays: 2 });
		expect(applyReview(undefined, first)).toEqual({
			itemId: 'mars',
			...firstState(3),
			firstDay: 10,
			lastDay: 10,
			lastAt: first.at,
			dueDay: 12,
			dueAt: first.at + 2 * DAY,
			reps: 1,
			lapses: 0,
			lastEventId: 'a:1'
		});
	});

	it('counts study days between reviews, not hours', () => {
		const late = review(1, 10, 3, { stamp: Date.UTC(2026, 4, 10, 23, 50) });
		const early = review(2, 11, 3, { stamp: Date.UTC(2026, 4, 11, 7) });
		const memory = foldItem([late, early], mars);
		expect(memory?.stability).toBe(nextState(firstState(3), 1, 3).stability);
		expect(memory?.firstDay).toBe(10);
	});

	it('asks again ten minutes later, on the same study day, after Again', () => {
		const memory = applyReview(undefined, review(1, 10, 1));
		expect(memory.dueDay).toBe(10);
		expect(memory.dueAt - memory.lastAt).toBe(600_000);
	});

	it('counts a lapse when something left for another day is forgotten, not when it is new or still failing', () => {
		const lapses = (...ratings: Rating[]) =>
			foldItem(
				ratings.map((rating, index) => review(index + 1, index, rating)),
				mars
			)?.lapses;
		expect(lapses(1)).toBe(0);
		expect(lapses(1, 1, 1)).toBe(0);
		expect(lapses(3, 1, 1)).toBe(1);
		expect(lapses(3, 1, 3, 1)).toBe(2);
	});

	it('refuses to mix two items', () => {
		const memory = applyReview(undefined, review(1, 1, 3));
		expect(() => applyReview(memory, review(2, 2, 3, { item: 'venus' }))).toThrow('a:2 of venus');
	});
});

describe('undo', () => {
	it('leaves an item new when its only review is taken back', () => {
		const first = review(1, 1, 3);
		expect(fold([first, undo(2, first)]).size).toBe(0);
	});

	it('works when it arrives before its target', () => {
		const [first, second] = [review(1, 1, 3), review(2, 4, 1)];
		expect(fold([undo(3, second), second, first])).toEqual(fold([first]));
	});

	it('cannot itself be undone', () => {
		const first = review(1, 1, 3);
		const back = undo(2, first);
		expect(fold([first, back, undo(3, back)]).size).toBe(0);
	});

	it('of a review that never arrives changes nothing', () => {
		const [first, elsewhere] = [review(1, 1, 3), review(9, 1, 1, { device: 'b' })];
		expect(fold([first, undo(2, elsewhere)])).toEqual(fold([first]));
	});
});

/** Logs of three devices over four items, stamps often equal, undos of anything at all. */
const anyLog = fc
	.array(
		fc.record({
			device: fc.constantFrom('a', 'b', 'c'),
			item: fc.constantFrom('mars', 'venus', 'earth', 'moon'),
			day: fc.nat(40),
			rating: fc.constantFrom<Rating>(1, 2, 3, 4),
			late: fc.nat(2),
			undoes: fc.option(fc.nat(30), { freq: 4 })
		}),
		{ maxLength: 30 }
	)
	.map((drafts) => {
		const events: ReviewEvent[] = [];
		drafts.forEach(({ device, item, day, rating, late, undoes }, index) => {
			const target = undoes === null ? undefined : events[undoes % Math.max(1, events.length)];
			events.push(
				target
					? undo(index + 1, target, device)
					: review(index + 1, day, rating, { item, device, stamp: NOON + day * DAY + late })
			);
		});
		return events;
	});

describe('fold', () => {
	it('gives one memory whatever order the events arrive in, and however often', () => {
		const shuffled = anyLog.chain((events) =>
			fc.record({
				events: fc.constant(events),
				order: fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2 })
			})
		);
		fc.assert(
			fc.property(shuffled, ({ events, order }) => {
				expect([...fold(order)].sort()).toEqual([...fold(events)].sort());
			})
		);
	});

	it('with undos equals fold without the events and their undos', () => {
		fc.assert(
			fc.property(anyLog, (events) => {
				const gone = new Set(events.flatMap((e) => (e.kind === 'undo' ? [e.target] : [])));
				const never = events.filter((e) => e.kind === 'review' && !gone.has(e.id));
				expect([...fold(events)]).toEqual([...fold(never)]);
			})
		);
	});

	it('of one item is its part of the fold of all', () => {
		fc.assert(
			fc.property(anyLog, (events) => {
				expect(foldItem(events, mars)).toEqual(fold(events).get(mars));
			})
		);
	});

	it('settles equal stamps by device, then counter', () => {
		const stamp = NOON;
		const [b1, a2, a1] = [
			review(1, 1, 3, { device: 'b', stamp }),
			review(2, 1, 1, { stamp }),
			review(1, 1, 4, { stamp })
		];
		expect(standingReviews([b1, a2, a1]).map((event) => event.id)).toEqual(['a:1', 'a:2', 'b:1']);
		expect(foldItem([b1, a2, a1], mars)?.lastEventId).toBe('b:1');
	});
});
