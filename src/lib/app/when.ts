/** When something comes due, in words. */
import type { NextDue } from '#lib/scheduling/due-queue.ts';
import type { EpochMs, StudyDay } from '#lib/scheduling/review-event.ts';
import { words } from '#lib/words/english.ts';

export function whenInWords(next: NextDue, today: StudyDay, at: EpochMs): string {
	if (next.at !== undefined) {
		const minutes = Math.round((next.at - at) / 60_000);
		return minutes <= 59 ? words.when.soon(minutes) : words.when.laterToday;
	}
	const days = next.day - today;
	if (days <= 0) return words.when.now;
	return days === 1 ? words.when.tomorrow : words.when.days(days);
}
