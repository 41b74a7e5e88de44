/** What is to be asked in a sitting, and when to come back after it. Reads the storage; decides nothing itself. */
import type { ItemId } from '#lib/items/item.ts';
import { dueQueue, nextDue, type QueueEntry } from '#lib/scheduling/due-queue.ts';
import type { MemoryState } from '#lib/scheduling/memory-state.ts';
import type { RectoDatabase, StoredItem } from '#lib/storage/database.ts';
import { getItems } from '#lib/storage/document-store.ts';
import { countNewOn, memoryOf } from '#lib/storage/review-log.ts';
import { now } from './clock.ts';
import { preferences } from './preferences.svelte.ts';
import { itemIdsIn, type StudyScope } from './study-scope.ts';
import { whenInWords } from './when.ts';

export interface SittingQueue {
	readonly entries: readonly QueueEntry[];
	readonly items: ReadonlyMap<ItemId, StoredItem>;
	readonly memory: ReadonlyMap<ItemId, MemoryState>;
}

/** What is due in this scope, and new items within the day's limit, or `extraNew` beyond it. */
export async function sittingQueue(
	db: RectoDatabase,
	scope: StudyScope,
	extraNew: number
): Promise<SittingQueue> {
	const { newPerDay } = await preferences.load();
	const { day } = preferences.today();
	const itemIds = await itemIdsIn(db, scope);
	const [memory, newDoneToday] = await Promise.all([memoryOf(db, itemIds), countNewOn(db, day)]);
	const entries = dueQueue({
		memory: memory.values(),
		newItems: itemIds,
		today: day,
		now: now(),
		newPerDay: extraNew > 0 ? newDoneToday + extraNew : newPerDay,
		newDoneToday
	});
	const items = await getItems(
		db,
		entries.map((entry) => entry.itemId)
	);
	return { entries: entries.filter((entry) => items.has(entry.itemId)), items, memory };
}

export interface AfterSitting {
	/** When to come back, in words; undefined when nothing is scheduled. */
	readonly comeBack: string | undefined;
	/** Items of the scope that have never been asked. */
	readonly unseen: number;
}

/** What is left of this scope. */
export async function afterSitting(db: RectoDatabase, scope: StudyScope): Promise<AfterSitting> {
	const { day } = preferences.today();
	const itemIds = await itemIdsIn(db, scope);
	const memory = await memoryOf(db, itemIds);
	const at = now();
	const next = nextDue(memory.values(), day, at);
	return { comeBack: next && whenInWords(next, day, at), unseen: itemIds.length - memory.size };
}
