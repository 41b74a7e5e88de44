/**
 * Which day is it for this learner?
 *
 * A study day begins at the rollover hour of the local clock (4 in the morning unless they say otherwise),
 * so a late night still counts as the evening before. Days are counted on the learner's own calendar:
 * subtracting instants or UTC dates would split an evening in America and a morning in Asia.
 */
import type { EpochMs, StudyDay } from './review-event.ts';

/** How the learner's device tells the time. */
export interface Calendar {
	/** Minutes to add to UTC to get local time at that instant: east of Greenwich is positive. */
	readonly offsetMinutes: (at: EpochMs) => number;
	/** The local hour, 0–23, at which a new study day begins. */
	readonly rolloverHour: number;
}

export const DEFAULT_ROLLOVER_HOUR = 4;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The study day this instant belongs to. */
export function studyDay(at: EpochMs, calendar: Calendar): StudyDay {
	const local = at + calendar.offsetMinutes(at) * MINUTE;
	let day = Math.floor((local - calendar.rolloverHour * HOUR) / DAY);
	// Where the clock is put back across the rollover itself, a day's start alone decides.
	while (at < startOfStudyDay(day, calendar)) day--;
	while (at >= startOfStudyDay(day + 1, calendar)) day++;
	return day;
}

/** The first instant of this study day. Days with a clock change are 23 or 25 hours long. */
export function startOfStudyDay(day: StudyDay, calendar: Calendar): EpochMs {
	const local = day * DAY + calendar.rolloverHour * HOUR;
	const guess = local - calendar.offsetMinutes(local) * MINUTE;
	return local - calendar.offsetMinutes(guess) * MINUTE;
}
