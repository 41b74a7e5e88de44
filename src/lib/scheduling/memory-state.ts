/**
 * How well is each item known, and when is it due?
 *
 * A fold of the review log in the order of `compareEvents`, so that devices which have the same events
 * agree whatever order they arrived in. A memory state is a cache: it may be thrown away and folded
 * again. When an item is due is what was promised at its last review, never computed anew.
 */
import type { ItemId } from '#lib/items/item.ts';
import { firstState, nextState } from './fsrs.ts';
import {
	compareEvents,
	type EpochMs,
	type EventId,
	type Review,
	type ReviewEvent,
	type StudyDay
} from './review-event.ts';

export interface MemoryState {
	readonly itemId: ItemId;
	readonly stability: number;
	readonly difficulty: number;
	/** The day of the first review: on that day the item was new. */
	readonly firstDay: StudyDay;
	readonly lastDay: StudyDay;
	readonly lastAt: EpochMs;
	/** `lastDay` itself when the item is to be asked again within the sitting. */
	readonly dueDay: StudyDay;
	/** Only within the day of an Again does the time count; otherwise `dueDay` decides. */
	readonly dueAt: EpochMs;
	readonly reps: number;
	/** How often it was forgotten after it had once been left for another day. */
	readonly lapses: number;
	readonly lastEventId: EventId;
}

/** How long after Again an item is ready to be asked again. */
export const RELEARN_AFTER_MS = 10 * 60_000;

const DAY = 24 * 60 * 60_000;

/** Was it last rated Again, to be asked again before any day has passed? */
export function isRelearning(memory: MemoryState): boolean {
	return memory.dueDay <= memory.lastDay;
}

/** The memory of an item after one more review of it. */
export function applyReview(memory: MemoryState | undefined, review: Review): MemoryState {
	const { itemId, rating, day, at, intervalDays } = review;
	if (memory && memory.itemId !== itemId)
		throw new Error(`Review ${review.id} of ${itemId} applied to the memory of ${memory.itemId}`);
	const state = memory ? nextState(memory, day - memory.lastDay, rating) : firstState(rating);
	const forgotten = memory !== undefined && rating === 1 && !isRelearning(memory);
	return {
		itemId,
		stability: state.stability,
		difficulty: state.difficulty,
		firstDay: memory?.firstDay ?? day,
		lastDay: day,
		lastAt: at,
		dueDay: day + intervalDays,
		dueAt: at + (intervalDays === 0 ? RELEARN_AFTER_MS : intervalDays * DAY),
		reps: (memory?.reps ?? 0) + 1,
		lapses: (memory?.lapses ?? 0) + (forgotten ? 1 : 0),
		lastEventId: review.id
	};
}

/** Every reviewed item's memory. Order and duplicates of the events do not matter. */
export function fold(events: Iterable<ReviewEvent>): ReadonlyMap<ItemId, MemoryState> {
	const memory = new Map<ItemId, MemoryState>();
	for (const review of standingReviews(events))
		memory.set(review.itemId, applyReview(memory.get(review.itemId), review));
	return memory;
}

/** One item's memory; undefined when no review of it stands. */
export function foldItem(events: Iterable<ReviewEvent>, itemId: ItemId): MemoryState | undefined {
	let memory: MemoryState | undefined;
	for (const review of standingReviews(events))
		if (review.itemId === itemId) memory = applyReview(memory, review);
	return memory;
}

/** The reviews that were not taken back, each once, in order. Undoing an undo is not a thing. */
export function standingReviews(events: Iterable<ReviewEvent>): readonly Review[] {
	const all = [...events].sort(compareEvents);
	const gone = new Set(all.flatMap((event) => (event.kind === 'undo' ? [event.target] : [])));
	const standing: Review[] = [];
	for (const event of all) {
		if (event.kind !== 'review' || gone.has(event.id)) continue;
		gone.add(event.id);
		standing.push(event);
	}
	return standing;
}
