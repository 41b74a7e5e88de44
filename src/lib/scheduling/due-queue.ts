/**
 * What is to be asked today, and in what order?
 *
 * First what was forgotten earlier and is ready again, then what is due, the most faded first; then new
 * items within what is left of the day's limit; last what was forgotten minutes ago. Whatever is due
 * belongs to the queue however much it is: only new items are limited.
 */
import type { ItemId } from '#lib/items/item.ts';
import { retrievability } from './fsrs.ts';
import { isRelearning, type MemoryState } from './memory-state.ts';
import type { EpochMs, StudyDay } from './review-event.ts';

export interface QueueEntry {
	readonly itemId: ItemId;
	readonly isNew: boolean;
	/** When an item rated Again is ready; a sitting asks it earlier only when nothing else is left. */
	readonly notBefore?: EpochMs;
}

export interface DueQueueInput {
	/** Only of items that still exist: an item whose document was removed keeps its memory. */
	readonly memory: Iterable<MemoryState>;
	/** Never reviewed, in lesson order. */
	readonly newItems: readonly ItemId[];
	readonly today: StudyDay;
	readonly now: EpochMs;
	readonly newPerDay: number;
	readonly newDoneToday: number;
}

/** Today's queue. The same input gives the same order on every device. */
export function dueQueue(input: DueQueueInput): readonly QueueEntry[] {
	const { today, now } = input;
	const ready: MemoryState[] = [];
	const due: { readonly memory: MemoryState; readonly recall: number }[] = [];
	const later: MemoryState[] = [];
	const known = new Set<ItemId>();
	for (const memory of input.memory) {
		known.add(memory.itemId);
		if (memory.dueDay > today) continue;
		if (!isRelearning(memory))
			due.push({ memory, recall: retrievability(today - memory.lastDay, memory.stability) });
		else if (memory.dueAt <= now) ready.push(memory);
		else later.push(memory);
	}
	ready.sort(byDueAt);
	due.sort((a, b) => a.recall - b.recall || byId(a.memory, b.memory));
	later.sort(byDueAt);
	const unseen = [...new Set(input.newItems)].filter((itemId) => !known.has(itemId));
	const left = Math.max(0, input.newPerDay - input.newDoneToday);
	return [
		...ready.map((memory) => ({ itemId: memory.itemId, isNew: false })),
		...due.map(({ memory }) => ({ itemId: memory.itemId, isNew: false })),
		...unseen.slice(0, left).map((itemId) => ({ itemId, isNew: true })),
		...later.map(({ itemId, dueAt }) => ({ itemId, isNew: false, notBefore: dueAt }))
	];
}

export interface NextDue {
	readonly day: StudyDay;
	/** Only when it is later today: the time at which the first item is ready. */
	readonly at?: EpochMs;
	/** How many items come due then: at that time and later today, or on that day. */
	readonly count: number;
}

/** When to come back: the first time after now at which something comes due; undefined when nothing will. */
export function nextDue(
	memory: Iterable<MemoryState>,
	today: StudyDay,
	now: EpochMs
): NextDue | undefined {
	let next: NextDue | undefined;
	for (const state of memory) {
		const laterToday = state.dueDay <= today && isRelearning(state) && state.dueAt > now;
		if (state.dueDay <= today && !laterToday) continue;
		const day = Math.max(state.dueDay, today);
		if (next && day > next.day) continue;
		const count = next?.day === day ? next.count + 1 : 1;
		if (laterToday) {
			const at = next?.day === day ? Math.min(next.at ?? Infinity, state.dueAt) : state.dueAt;
			next = { day, at, count };
		} else next = { day, count };
	}
	return next;
}

/** How many items come due on each of the next `days` days; the first is today, with all that is overdue. */
export function forecast(
	memory: Iterable<MemoryState>,
	today: StudyDay,
	days: number
): readonly number[] {
	const counts = new Array<number>(days).fill(0);
	for (const { dueDay } of memory) {
		const index = Math.max(0, dueDay - today);
		if (index < days) counts[index] = (counts[index] ?? 0) + 1;
	}
	return counts;
}

function byDueAt(a: MemoryState, b: MemoryState): number {
	return a.dueAt - b.dueAt || byId(a, b);
}

function byId(a: MemoryState, b: MemoryState): number {
	return a.itemId < b.itemId ? -1 : a.itemId > b.itemId ? 1 : 0;
}
