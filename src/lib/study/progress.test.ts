import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItemId } from '#lib/items/item.ts';
import { nextState } from '#lib/scheduling/fsrs.ts';
import type { MemoryState } from '#lib/scheduling/memory-state.ts';
import type { EventId } from '#lib/scheduling/review-event.ts';
import { lessonProgress } from './progress.ts';

const TODAY = 100;
const ids = (...names: string[]): ItemId[] => names.map((name) => name as ItemId);

function remembered(id: string, given: Partial<MemoryState> = {}): MemoryState {
	return {
		itemId: id as ItemId,
		stability: 10,
		difficulty: 5,
		firstDay: 90,
		lastDay: TODAY,
		lastAt: 0,
		dueDay: TODAY + 10,
		dueAt: 0,
		reps: 1,
		lapses: 0,
		lastEventId: 'a:1' as EventId,
		...given
	};
}
const of = (...states: MemoryState[]) => new Map(states.map((state) => [state.itemId, state]));

describe('lessonProgress', () => {
	it('counts what was started, what is due and what is strong, of this lesson alone', () => {
		const memory = of(
			remembered('weak', { stability: 2 }),
			remembered('due', { dueDay: TODAY, lastDay: 90 }),
			remembered('strong', { stability: 21 }),
			remembered('fading', { stability: 30, lastDay: 50, dueDay: 80 }),
			remembered('elsewhere')
		);
		const progress = lessonProgress(ids('weak', 'due', 'strong', 'fading', 'new'), memory, TODAY);
		expect(progress).toMatchObject({ total: 5, started: 4, due: 2, strong: 1 });
	});

	it('has no mastery before anything was started, and of a lesson without items', () => {
		expect(lessonProgress(ids('new'), of(), TODAY).mastery).toBe(0);
		expect(lessonProgress([], of(), TODAY).mastery).toBe(0);
	});

	it('has mastery 1 when everything was just recalled and lasts three weeks', () => {
		const memory = of(remembered('a', { stability: 21 }), remembered('b', { stability: 400 }));
		expect(lessonProgress(ids('a', 'b'), memory, TODAY).mastery).toBe(1);
		expect(lessonProgress(ids('a', 'b', 'new', 'newer'), memory, TODAY).mastery).toBe(0.5);
	});

	const anyState = fc.record({
		stability: fc.double({ min: 0.01, max: 500, noNaN: true }),
		difficulty: fc.double({ min: 1, max: 10, noNaN: true })
	});
	const masteryOf = (state: MemoryState, today: number): number =>
		lessonProgress(ids('a'), of(state), today).mastery;

	it('gains mastery by a right answer and none by waiting', () => {
		fc.assert(
			fc.property(anyState, fc.nat(300), (state, days) => {
				const before = remembered('a', state);
				const asked = masteryOf(before, TODAY + days);
				const answered = remembered('a', { ...nextState(state, days, 3), lastDay: TODAY + days });
				// Stability is kept to eight decimals.
				expect(masteryOf(answered, TODAY + days)).toBeGreaterThan(asked - 1e-6);
				expect(masteryOf(before, TODAY + days + 1)).toBeLessThan(asked);
				expect(asked).toBeGreaterThan(0);
				expect(asked).toBeLessThanOrEqual(1);
			})
		);
	});
});
