/**
 * How does memory change with a review, and fade with time?
 *
 * FSRS-6 with its published default weights, as ts-fsrs computes it; the only file that knows that
 * library. Only its state function is used. Its own scheduling counts days in UTC, so elapsed days
 * always come from here in study days, and a second review on the same day has elapsed 0.
 */
import { FSRSAlgorithm } from 'ts-fsrs';
import type { Rating } from './review-event.ts';

export interface FsrsState {
	/** Days until recall falls to 90 %. */
	readonly stability: number;
	/** 1 (easy) to 10. */
	readonly difficulty: number;
}

const algorithm = new FSRSAlgorithm({ enable_short_term: true });

/** Memory after the very first review. */
export function firstState(rating: Rating): FsrsState {
	const { stability, difficulty } = algorithm.next_state(null, 0, rating);
	return { stability, difficulty };
}

/** Memory after a further review, `elapsedDays` study days after the one before. */
export function nextState(state: FsrsState, elapsedDays: number, rating: Rating): FsrsState {
	const { stability, difficulty } = algorithm.next_state(state, Math.max(0, elapsedDays), rating);
	return { stability, difficulty };
}

/** The chance, 0–1, that it would be recalled now. */
export function retrievability(elapsedDays: number, stability: number): number {
	return algorithm.forgetting_curve(Math.max(0, elapsedDays), stability);
}

/** After how many days (not rounded) the chance of recall has fallen to `desiredRetention`. */
export function intervalDays(stability: number, desiredRetention: number): number {
	return stability * algorithm.calculate_interval_modifier(desiredRetention);
}
