import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstState, intervalDays, nextState, retrievability, type FsrsState } from './fsrs.ts';
import type { Rating } from './review-event.ts';

/** FSRS-6 as published (open-spaced-repetition wiki, "The Algorithm"), written out once more. */
const w = [
	0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
	0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
] as const;
const FACTOR = 0.9 ** (-1 / w[20]) - 1;
const recall = (days: number, stability: number): number =>
	(1 + (FACTOR * days) / stability) ** -w[20];
const firstDifficulty = (rating: Rating): number => w[4] - Math.exp((rating - 1) * w[5]) + 1;

function published({ stability: s, difficulty: d }: FsrsState, days: number, rating: Rating) {
	const damped = d - (w[6] * (rating - 3) * (10 - d)) / 9;
	const difficulty = Math.min(10, Math.max(1, w[7] * firstDifficulty(4) + (1 - w[7]) * damped));
	if (days === 0) {
		const growth = Math.exp(w[17] * (rating - 3 + w[18])) * s ** -w[19];
		return { stability: s * (rating === 1 ? growth : Math.max(1, growth)), difficulty };
	}
	const r = recall(days, s);
	if (rating === 1) {
		const forgotten = w[11] * d ** -w[12] * ((s + 1) ** w[13] - 1) * Math.exp(w[14] * (1 - r));
		return { stability: Math.min(forgotten, s / Math.exp(w[17] * w[18])), difficulty };
	}
	const grade = rating === 2 ? w[15] : rating === 4 ? w[16] : 1;
	const growth = Math.exp(w[8]) * (11 - d) * s ** -w[9] * (Math.exp(w[10] * (1 - r)) - 1) * grade;
	return { stability: s * (1 + growth), difficulty };
}

const anyRating = fc.constantFrom<Rating>(1, 2, 3, 4);
const anyState = fc.record({
	stability: fc.double({ min: 0.01, max: 2000, noNaN: true }),
	difficulty: fc.double({ min: 1, max: 10, noNaN: true })
});

describe('the state of memory', () => {
	it('after a first review is the published weights’', () => {
		expect(([1, 2, 3, 4] as const).map(firstState)).toEqual([
			{ stability: 0.212, difficulty: 6.4133 },
			{ stability: 1.2931, difficulty: 5.11217071 },
			{ stability: 2.3065, difficulty: 2.11810397 },
			{ stability: 8.2956, difficulty: 1 }
		]);
	});

	it('after Again and five times Good is that of the reference implementation (fsrs-rs)', () => {
		let state = firstState(1);
		for (const elapsed of [0, 1, 3, 8, 21]) state = nextState(state, elapsed, 3);
		expect(state.stability).toBeCloseTo(53.62691, 4);
		expect(state.difficulty).toBeCloseTo(6.3574867, 4);
	});

	it('reviewed Good whenever due gives the reference history of intervals', () => {
		let state = nextState(firstState(3), 0, 3);
		const history = [Math.round(intervalDays(state.stability, 0.9))];
		while (history.length < 5) {
			state = nextState(state, history.at(-1) ?? 0, 3);
			history.push(Math.round(intervalDays(state.stability, 0.9)));
		}
		expect(history).toEqual([2, 11, 46, 163, 498]);
	});

	it('follows the published formulas everywhere', () => {
		fc.assert(
			fc.property(anyState, fc.nat(3000), anyRating, (state, days, rating) => {
				const actual = nextState(state, days, rating);
				const expected = published(state, days, rating);
				// ts-fsrs keeps eight decimals and no stability below 0.001 or above a hundred years.
				const stability = Math.min(36_500, Math.max(0.001, expected.stability));
				expect(Math.abs(actual.stability / stability - 1)).toBeLessThan(1e-4);
				expect(actual.difficulty).toBeCloseTo(expected.difficulty, 6);
			}),
			{ numRuns: 500 }
		);
	});

	it('lasts longer the better the rating', () => {
		fc.assert(
			fc.property(anyState, fc.nat(400), (state, days) => {
				const after = ([1, 2, 3, 4] as const).map((r) => nextState(state, days, r).stability);
				expect(after).toEqual([...after].sort((a, b) => a - b));
			})
		);
	});

	it('takes a clock that went back for the same day', () => {
		expect(nextState(firstState(3), -1, 3)).toEqual(nextState(firstState(3), 0, 3));
	});
});

describe('recall', () => {
	it('is certain at once, 90 % when as many days have passed as stability says, and then falls', () => {
		expect(retrievability(0, 5)).toBe(1);
		expect(retrievability(5, 5)).toBeCloseTo(0.9, 8);
		expect(retrievability(21, 5)).toBeCloseTo(recall(21, 5), 7);
		expect(retrievability(22, 5)).toBeLessThan(retrievability(21, 5));
	});

	it('has fallen to what was desired after exactly the interval', () => {
		for (const desired of [0.7, 0.8, 0.9, 0.97])
			expect(recall(intervalDays(12, desired), 12)).toBeCloseTo(desired, 6);
	});
});
