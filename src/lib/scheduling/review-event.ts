/**
 * What happened? The only truth about progress.
 *
 * Events are immutable and only ever added. Memory states, queues and statistics are folds of them and
 * can be thrown away. An event is identified by the device it happened on and that device's counter;
 * events are folded in the order (stamp, device, counter), which is the same on every device.
 */
import type { ItemId, ItemKind } from '#lib/items/item.ts';

/** Milliseconds since 1970-01-01T00:00Z. */
export type EpochMs = number;
/** Days since 1970-01-01 on the learner's own calendar, with their rollover hour (`study-day.ts`). */
export type StudyDay = number;
export type DeviceId = string & { readonly __brand: 'DeviceId' };
export type SessionId = string & { readonly __brand: 'SessionId' };
/** `${device}:${counter}` */
export type EventId = string & { readonly __brand: 'EventId' };

/** 1 Again, 2 Hard, 3 Good, 4 Easy: the names and numbers of Anki and FSRS. */
export type Rating = 1 | 2 | 3 | 4;

interface EventBase {
	readonly id: EventId;
	readonly device: DeviceId;
	/** Dense, from 1, per device. */
	readonly counter: number;
	/** Hybrid logical clock in ms: the device's clock, but never less than or equal to what it has already seen. */
	readonly stamp: number;
	/** The device's clock when it happened. */
	readonly at: EpochMs;
}

/** What the learner did, kept raw so that grading and scheduling may be revised later and refolded. */
export interface Evidence {
	readonly kind: ItemKind;
	/** How many options there were to choose among, or things to order; absent for free answers. */
	readonly optionCount?: number;
	/** Plain data: the `Response` of `grading/response.ts`. */
	readonly response: unknown;
	/** Absent when the learner graded themselves (flashcards). */
	readonly score?: {
		readonly earned: number;
		readonly possible: number;
		readonly nearMiss?: boolean;
	};
	/** The learner said "I was right" against the grader. */
	readonly overridden?: boolean;
}

export interface Review extends EventBase {
	readonly kind: 'review';
	readonly itemId: ItemId;
	readonly sessionId: SessionId;
	readonly day: StudyDay;
	readonly rating: Rating;
	readonly evidence: Evidence;
	/** From seeing the item to answering, capped at 60 s. */
	readonly tookMs: number;
	/** The interval that was given then, in whole days; 0 means "again within the sitting". */
	readonly intervalDays: number;
}

/** Takes one earlier review back, as if it had not happened. The reviewed event stays in the log. */
export interface Undo extends EventBase {
	readonly kind: 'undo';
	readonly target: EventId;
}

export type ReviewEvent = Review | Undo;

/** The one place where an EventId is made. */
export function eventId(device: DeviceId, counter: number): EventId {
	return `${device}:${counter}` as EventId;
}

/** The device and counter an id was made of. */
export function eventKey(id: EventId): [DeviceId, number] {
	const colon = id.lastIndexOf(':');
	return [id.slice(0, colon) as DeviceId, Number(id.slice(colon + 1))];
}

/** The order in which events are folded, the same on every device. */
export function compareEvents(a: ReviewEvent, b: ReviewEvent): number {
	if (a.stamp !== b.stamp) return a.stamp - b.stamp;
	if (a.device !== b.device) return a.device < b.device ? -1 : 1;
	return a.counter - b.counter;
}
