/**
 * When would each rating bring the item back?
 *
 * What the buttons say is exactly what is then given: the chance in it (so that items learnt together
 * do not stay together) is drawn from the item and its number of reviews, not from a random number.
 */
import type { ItemId } from '#lib/items/item.ts';
import { firstState, intervalDays, nextState } from './fsrs.ts';
import type { MemoryState } from './memory-state.ts';
import type { Rating, StudyDay } from './review-event.ts';

export const MAX_INTERVAL_DAYS = 36_500;

/**
 * Whole days until the item comes back, for each rating. Again is 0: within the sitting, ten minutes on.
 * Hard is at least 1, Good never less than Hard (and more, beyond the first day), Easy more than Good.
 */
export function previewIntervals(
	memory: MemoryState | undefined,
	itemId: ItemId,
	today: StudyDay,
	desiredRetention: number
): Readonly<Record<Rating, number>> {
	const chance = fraction(`${itemId}:${memory?.reps ?? 0}`);
	const last = memory ? memory.dueDay - memory.lastDay : 0;
	const days = (rating: Rating): number => {
		const state = memory ? nextState(memory, today - memory.lastDay, rating) : firstState(rating);
		// Engines differ in the last digits of powers; six digits are the same everywhere.
		const stability = Number(state.stability.toPrecision(6));
		return spread(
			Math.min(intervalDays(stability, desiredRetention), MAX_INTERVAL_DAYS),
			last,
			chance
		);
	};
	const hard = Math.min(days(2), MAX_INTERVAL_DAYS - 2);
	const good = Math.min(Math.max(days(3), hard === 1 ? 1 : hard + 1), MAX_INTERVAL_DAYS - 1);
	const easy = Math.min(Math.max(days(4), good + 1), MAX_INTERVAL_DAYS);
	return { 1: 0, 2: hard, 3: good, 4: easy };
}

/** How far from the interval it may fall: Anki's ranges, widening by these shares of each stretch. */
const SPREAD = [
	{ from: 2.5, to: 7, share: 0.15 },
	{ from: 7, to: 20, share: 0.1 },
	{ from: 20, to: Infinity, share: 0.05 }
];

/** A whole number of days near `interval`; an interval that grows stays longer than the last one. */
function spread(interval: number, last: number, chance: number): number {
	if (interval < 2.5) return Math.max(1, Math.round(interval));
	const reach = SPREAD.reduce(
		(sum, { from, to, share }) => sum + share * Math.max(0, Math.min(interval, to) - from),
		1
	);
	const grown = Math.round(interval) > last ? last + 1 : 1;
	const least = Math.max(2, grown, Math.round(interval - reach));
	const most = Math.max(least, Math.round(interval + reach));
	return Math.min(MAX_INTERVAL_DAYS, least + Math.floor(chance * (most - least + 1)));
}

/** A number in [0, 1) from a text: FNV-1a with a final mixing, for chance that can be repeated. */
function fraction(text: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/**
 * An interval in words: short for buttons (“10 min”, “4 days”, “1.2 months”), long for screen readers
 * (“10 minutes”, “4 days”, “about 1.2 months”).
 */
export function describeInterval(days: number, form: 'short' | 'long' = 'short'): string {
	if (days === 0) return form === 'short' ? '10 min' : '10 minutes';
	if (days <= 30) return counted(days, 'day');
	const rough = days < 365 ? counted(days / 30.4375, 'month') : counted(days / 365.25, 'year');
	return form === 'short' ? rough : `about ${rough}`;
}

function counted(amount: number, unit: string): string {
	const rounded = Math.round(amount * 10) / 10;
	return `${rounded} ${unit}${rounded === 1 ? '' : 's'}`;
}
