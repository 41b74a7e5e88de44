/**
 * What happens next in this sitting?
 *
 * A pure state machine: an action that makes no sense now (a second tap, a late answer) leaves the
 * session as it is. It keeps no truth about progress: an answer is stored in the review log first and
 * only then told to the session by `rated`.
 */
import type { Response } from '#lib/grading/response.ts';
import { isRight, type Score } from '#lib/grading/score.ts';
import type { ItemId } from '#lib/items/item.ts';
import type { QueueEntry } from '#lib/scheduling/due-queue.ts';
import type { EpochMs, EventId, Rating, SessionId } from '#lib/scheduling/review-event.ts';

/** The item on the screen. */
export interface Current extends QueueEntry {
	readonly shownAt: EpochMs;
	readonly response: Response | undefined;
	readonly phase: 'asking' | 'answered';
	/** Undefined while asking, and when the learner grades themselves. */
	readonly score: Score | undefined;
	/** The learner said "I was right" against the grader. */
	readonly overridden: boolean;
	/** From shown to answered, capped at 60 s; undefined while asking. */
	readonly tookMs: number | undefined;
}

/** One rated answer. An item asked twice in a sitting has two. */
export interface Done {
	readonly itemId: ItemId;
	readonly isNew: boolean;
	readonly rating: Rating;
	/** Undefined when the learner graded themselves. */
	readonly right: boolean | undefined;
	readonly eventId: EventId;
	readonly tookMs: number;
	/** The entry it was asked from, to go back to when it is undone. */
	readonly wasEntry: QueueEntry;
}

export interface Session {
	readonly id: SessionId;
	readonly waiting: readonly QueueEntry[];
	readonly current: Current | undefined;
	/** In the order of rating; the last can be undone. */
	readonly done: readonly Done[];
	readonly finished: boolean;
}

export type SessionAction =
	| { readonly kind: 'start'; readonly entries: readonly QueueEntry[]; readonly at: EpochMs }
	| { readonly kind: 'respond'; readonly response: Response }
	| { readonly kind: 'answer'; readonly score: Score | 'self-graded'; readonly at: EpochMs }
	| { readonly kind: 'override' }
	| {
			readonly kind: 'rated';
			readonly itemId: ItemId;
			readonly rating: Rating;
			readonly eventId: EventId;
			readonly intervalDays: number;
			readonly dueAt: EpochMs;
			readonly at: EpochMs;
	  }
	| { readonly kind: 'undone'; readonly eventId: EventId; readonly at: EpochMs }
	/** The item is gone, or was answered in another tab. */
	| { readonly kind: 'skipped'; readonly itemId: ItemId; readonly at: EpochMs }
	| { readonly kind: 'finish' };

/** An item rated Again comes back after this many others, or when nothing else is left. */
const OTHERS_BEFORE_AGAIN = 4;
/** Longer than this the learner was doing something else. */
const MAX_TOOK_MS = 60_000;

/** A sitting in which nothing has been asked yet. */
export function newSession(id: SessionId): Session {
	return { id, waiting: [], current: undefined, done: [], finished: false };
}

/** The session after this action; the very same session when the action makes no sense now. */
export function advance(session: Session, action: SessionAction): Session {
	const { current } = session;
	switch (action.kind) {
		case 'start':
			return start(session, action.entries, action.at);
		case 'respond':
			if (session.finished || current?.phase !== 'asking') return session;
			return { ...session, current: { ...current, response: action.response } };
		case 'answer':
			if (session.finished || current?.phase !== 'asking') return session;
			return { ...session, current: answered(current, action.score, action.at) };
		case 'override':
			if (!current?.score || current.overridden || isRight(current.score)) return session;
			return { ...session, current: { ...current, overridden: true } };
		case 'rated':
			return rated(session, action);
		case 'undone':
			return undone(session, action.eventId, action.at);
		case 'skipped':
			return skipped(session, action.itemId, action.at);
		case 'finish':
			return session.finished ? session : { ...session, finished: true };
		default:
			throw new Error(`Unknown action ${JSON.stringify(action satisfies never)}`);
	}
}

function start(session: Session, entries: readonly QueueEntry[], at: EpochMs): Session {
	if (session.finished || session.current || session.done.length > 0) return session;
	const seen = new Set<ItemId>();
	const waiting = entries.filter(({ itemId }) => !seen.has(itemId) && seen.add(itemId));
	return askNext({ ...session, waiting }, at);
}

function answered(current: Current, score: Score | 'self-graded', at: EpochMs): Current {
	return {
		...current,
		phase: 'answered',
		score: score === 'self-graded' ? undefined : score,
		tookMs: Math.min(MAX_TOOK_MS, Math.max(0, at - current.shownAt))
	};
}

/** Also accepted after `finish`: the answer had been given before. */
function rated(session: Session, action: SessionAction & { kind: 'rated' }): Session {
	const { current } = session;
	if (current?.phase !== 'answered' || current.itemId !== action.itemId) return session;
	const done: Done = {
		itemId: current.itemId,
		isNew: current.isNew,
		rating: action.rating,
		right: current.score && (current.overridden || isRight(current.score)),
		eventId: action.eventId,
		tookMs: current.tookMs ?? 0,
		wasEntry: entryOf(current)
	};
	const waiting = [...session.waiting];
	if (action.intervalDays === 0)
		waiting.splice(OTHERS_BEFORE_AGAIN, 0, {
			itemId: current.itemId,
			isNew: false,
			notBefore: action.dueAt
		});
	const after = { ...session, waiting, current: undefined, done: [...session.done, done] };
	return session.finished ? after : askNext(after, action.at);
}

/** The last rated item is asked afresh; whatever was on the screen waits its turn again. */
function undone(session: Session, eventId: EventId, at: EpochMs): Session {
	const last = session.done.at(-1);
	if (last?.eventId !== eventId) return session;
	const { current } = session;
	const others = current ? [entryOf(current), ...session.waiting] : session.waiting;
	return {
		...session,
		waiting: others.filter((entry) => entry.itemId !== last.itemId),
		current: ask(last.wasEntry, at),
		done: session.done.slice(0, -1),
		finished: false
	};
}

function skipped(session: Session, itemId: ItemId, at: EpochMs): Session {
	const waiting = session.waiting.filter((entry) => entry.itemId !== itemId);
	if (session.current?.itemId === itemId) {
		const without = { ...session, waiting, current: undefined };
		return session.finished ? without : askNext(without, at);
	}
	return waiting.length === session.waiting.length ? session : { ...session, waiting };
}

function askNext(session: Session, at: EpochMs): Session {
	const [next, ...waiting] = session.waiting;
	if (!next) return { ...session, current: undefined, finished: true };
	return { ...session, waiting, current: ask(next, at) };
}

function ask(entry: QueueEntry, at: EpochMs): Current {
	return {
		...entry,
		shownAt: at,
		response: undefined,
		phase: 'asking',
		score: undefined,
		overridden: false,
		tookMs: undefined
	};
}

function entryOf({ itemId, isNew, notBefore }: Current): QueueEntry {
	return notBefore === undefined ? { itemId, isNew } : { itemId, isNew, notBefore };
}

export interface SessionSummary {
	/** Different items answered. */
	readonly items: number;
	/** Answers rated; an item asked twice counts twice. */
	readonly answered: number;
	/** Items right when first asked in this sitting; when self-graded, not rated Again. */
	readonly rightAtFirst: number;
	/** Items seen for the first time ever. */
	readonly newItems: number;
	/** Answers rated Again. */
	readonly again: number;
	/** Time spent answering, not rounded. */
	readonly minutes: number;
}

/** What the learner has done in this sitting. */
export function summarise(session: Session): SessionSummary {
	const first = new Map<ItemId, Done>();
	for (const done of session.done) if (!first.has(done.itemId)) first.set(done.itemId, done);
	return {
		items: first.size,
		answered: session.done.length,
		rightAtFirst: [...first.values()].filter((done) => done.right ?? done.rating > 1).length,
		newItems: session.done.filter((done) => done.isNew).length,
		again: session.done.filter((done) => done.rating === 1).length,
		minutes: session.done.reduce((sum, done) => sum + done.tookMs, 0) / 60_000
	};
}
