/**
 * How far has the learner come with a lesson?
 *
 * Mastery is 0 to 1: the mean over all items of (chance of recalling it today) × (how lasting that is).
 * Lasting grows with the logarithm of stability up to three weeks, so the first day already shows.
 * It rises with every right answer and sinks slowly while nothing is reviewed.
 */
import type { ItemId } from '#lib/items/item.ts';
import { retrievability } from '#lib/scheduling/fsrs.ts';
import type { MemoryState } from '#lib/scheduling/memory-state.ts';
import type { StudyDay } from '#lib/scheduling/review-event.ts';

export interface LessonProgress {
	readonly total: number;
	/** Reviewed at least once. */
	readonly started: number;
	/** Started and due today or before. */
	readonly due: number;
	/** Recall at least 90 % likely, and still so three weeks after the last review. */
	readonly strong: number;
	/** 0–1. */
	readonly mastery: number;
}

const LASTING_DAYS = 21;

/** Progress over these items. */
export function lessonProgress(
	itemIds: readonly ItemId[],
	memory: ReadonlyMap<ItemId, MemoryState>,
	today: StudyDay
): LessonProgress {
	let [started, due, strong, sum] = [0, 0, 0, 0];
	for (const itemId of itemIds) {
		const state = memory.get(itemId);
		if (!state) continue;
		const recall = retrievability(today - state.lastDay, state.stability);
		started++;
		if (state.dueDay <= today) due++;
		if (recall >= 0.9 && state.stability >= LASTING_DAYS) strong++;
		sum += recall * Math.min(1, Math.log1p(state.stability) / Math.log1p(LASTING_DAYS));
	}
	const total = itemIds.length;
	return { total, started, due, strong, mastery: total === 0 ? 0 : sum / total };
}
