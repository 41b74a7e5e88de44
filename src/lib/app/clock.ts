/** What time is it, which day, and what shall a new thing be called? The only file that asks the outside. */
import type { EpochMs, SessionId } from '#lib/scheduling/review-event.ts';
import type { Calendar } from '#lib/scheduling/study-day.ts';
import { randomId } from '#lib/storage/random-id.ts';

export function now(): EpochMs {
	return Date.now();
}

/** The device's own calendar: its time zone with all its changes, and the learner's rollover hour. */
export function deviceCalendar(rolloverHour: number): Calendar {
	return { offsetMinutes: (at) => -new Date(at).getTimezoneOffset(), rolloverHour };
}

export function newSessionId(): SessionId {
	return randomId() as SessionId;
}
