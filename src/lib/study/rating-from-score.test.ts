import { describe, expect, it } from 'vitest';
import { ratingFromScore } from './rating-from-score.ts';

describe('ratingFromScore', () => {
	it.each([
		['a wrong answer is Again', { earned: 0, possible: 1 }, 1],
		['a right answer is Good, never Easy', { earned: 1, possible: 1 }, 3],
		['a right answer not spelt exactly so is Good', { earned: 1, possible: 1, nearMiss: true }, 3],
		['an order half right is Hard', { earned: 2, possible: 4 }, 2],
		['an order nearly right is Hard', { earned: 3, possible: 4 }, 2],
		['an order less than half right is Again', { earned: 1, possible: 4 }, 1]
	])('%s', (_name, score, rating) => {
		expect(ratingFromScore(score)).toBe(rating);
	});
});
