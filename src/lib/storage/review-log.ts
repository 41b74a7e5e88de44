/**
 * What was reviewed, and what is remembered of it?
 *
 * Events are added and never changed. Each is written together with its item's memory and this device's
 * counter in one transaction that awaits nothing else, so two tabs at once can neither lose a review nor
 * count one twice: the second to answer the same item is told so.
 */
import type { ItemId } from '#lib/items/item.ts';
import {
	applyReview,
	fold,
	foldItem,
	standingReviews,
	type MemoryState
} from '#lib/scheduling/memory-state.ts';
import {
	compareEvents,
	eventId,
	eventKey,
	type EpochMs,
	type EventId,
	type Review,
	type ReviewEvent,
	type StudyDay,
	type Undo
} from '#lib/scheduling/review-event.ts';
import type { DeviceRecord, RectoDatabase } from './database.ts';
import type { StorageFull } from './durability.ts';
import { together, writeAtOnce } from './write-at-once.ts';

/** A review before the log has given it its id and its place. */
export type ReviewDraft = Omit<Review, 'id' | 'kind' | 'device' | 'counter' | 'stamp'>;

export type AppendedReview =
	| { readonly ok: true; readonly event: Review; readonly memory: MemoryState }
	/** Another tab was quicker; `memory` is what it left. */
	| {
			readonly ok: false;
			readonly reason: 'answered-elsewhere';
			readonly memory: MemoryState | undefined;
	  }
	| StorageFull;

export type AppendedUndo =
	| { readonly ok: true; readonly event: Undo; readonly memory: MemoryState | undefined }
	| { readonly ok: false; readonly reason: 'not-found' | 'already-undone' }
	| StorageFull;

const STORES = ['meta', 'reviews', 'memory'] as const;

/**
 * Adds a review, unless the item's memory is no longer the one the learner was asked from: `expects` is
 * that memory's `lastEventId`, undefined for a new item.
 */
export async function appendReview(
	db: RectoDatabase,
	draft: ReviewDraft,
	{ expects }: { readonly expects: EventId | undefined }
): Promise<AppendedReview> {
	return writeAtOnce(db, STORES, async (tx) => {
		const [device, before] = await Promise.all([
			tx.objectStore('meta').get('device'),
			tx.objectStore('memory').get(draft.itemId)
		]);
		if (before?.lastEventId !== expects) {
			return { ok: false, reason: 'answered-elsewhere', memory: before };
		}
		const next = nextEvent(device, draft.at);
		const event: Review = { ...draft, kind: 'review', ...next.base };
		const memory = applyReview(before, event);
		await together([
			() => tx.objectStore('reviews').add(event),
			() => tx.objectStore('memory').put(memory),
			() => tx.objectStore('meta').put(next.device, 'device')
		]);
		return { ok: true, event, memory };
	});
}

/** Takes a review back and folds its item again from what still stands. */
export async function appendUndo(
	db: RectoDatabase,
	target: EventId,
	at: EpochMs
): Promise<AppendedUndo> {
	return writeAtOnce(db, STORES, async (tx) => {
		const reviews = tx.objectStore('reviews');
		const [device, review, undoneBy] = await Promise.all([
			tx.objectStore('meta').get('device'),
			reviews.get(eventKey(target)),
			reviews.index('target').getKey(target)
		]);
		if (review?.kind !== 'review' || undoneBy) {
			return { ok: false, reason: undoneBy ? 'already-undone' : 'not-found' };
		}
		const { itemId } = review;
		const history = await reviews.index('itemId').getAll(itemId);
		const undos = await reviews.index('target').getAll();
		const next = nextEvent(device, at);
		const event: Undo = { kind: 'undo', target, at, ...next.base };
		const memory = foldItem([...history, ...undos, event], itemId);
		await together([
			() => reviews.add(event),
			() =>
				memory ? tx.objectStore('memory').put(memory) : tx.objectStore('memory').delete(itemId),
			() => tx.objectStore('meta').put(next.device, 'device')
		]);
		return { ok: true, event, memory };
	});
}

/** Adds events of other devices or of a backup; those already here stay as they are. All memory is folded anew. */
export async function mergeEvents(
	db: RectoDatabase,
	events: readonly ReviewEvent[]
): Promise<{ readonly ok: true; readonly added: number } | StorageFull> {
	return writeAtOnce(db, STORES, async (tx) => {
		const [device, before] = await Promise.all([
			tx.objectStore('meta').get('device'),
			tx.objectStore('reviews').getAll()
		]);
		const here = deviceRecord(device);
		const known = new Map(before.map((event) => [event.id, event]));
		const added = [...new Map(events.map((event) => [event.id, event])).values()].filter(
			(event) => !known.has(event.id)
		);
		const own = added.filter((event) => event.device === here.device);
		const seen: DeviceRecord = {
			device: here.device,
			counter: own.reduce((most, { counter }) => Math.max(most, counter), here.counter),
			lastStamp: added.reduce((most, { stamp }) => Math.max(most, stamp), here.lastStamp)
		};
		const memory = fold([...before, ...added]);
		await together([
			...added.map((event) => () => tx.objectStore('reviews').add(event)),
			() => tx.objectStore('memory').clear(),
			...[...memory.values()].map((state) => () => tx.objectStore('memory').put(state)),
			() => tx.objectStore('meta').put(seen, 'device')
		]);
		return { ok: true, added: added.length };
	});
}

/** Throws all memory away and folds it again from the log. */
export async function rebuildMemory(db: RectoDatabase): Promise<void> {
	const result = await mergeEvents(db, []);
	if (!result.ok) throw new Error('No room to rebuild the memory of what was reviewed');
}

/** The whole log, in the order in which it is folded. */
export async function allEvents(db: RectoDatabase): Promise<readonly ReviewEvent[]> {
	return (await db.getAll('reviews')).sort(compareEvents);
}

/** One item's reviews and the undos of them, in order. */
export async function eventsOf(db: RectoDatabase, itemId: ItemId): Promise<readonly ReviewEvent[]> {
	const reviews = db.transaction('reviews').store;
	const [history, undos] = await Promise.all([
		reviews.index('itemId').getAll(itemId),
		reviews.index('target').getAll()
	]);
	const ids = new Set(history.map((event) => event.id));
	const own = undos.filter((event) => event.kind === 'undo' && ids.has(event.target));
	return [...history, ...own].sort(compareEvents);
}

/** The reviews of a study day that were not taken back, in order. */
export async function reviewsOn(db: RectoDatabase, day: StudyDay): Promise<readonly Review[]> {
	const reviews = db.transaction('reviews').store;
	const [onDay, undos] = await Promise.all([
		reviews.index('day').getAll(day),
		reviews.index('target').getAll()
	]);
	return standingReviews([...onDay, ...undos]);
}

/** How many items were reviewed for the first time ever on this day. */
export async function countNewOn(db: RectoDatabase, day: StudyDay): Promise<number> {
	return db.countFromIndex('memory', 'firstDay', day);
}

/** The memory of these items; new ones are not in the answer. */
export async function memoryOf(
	db: RectoDatabase,
	ids: Iterable<ItemId>
): Promise<ReadonlyMap<ItemId, MemoryState>> {
	const { store } = db.transaction('memory');
	const found = await Promise.all([...new Set(ids)].map((id) => store.get(id)));
	return new Map(found.flatMap((state) => (state ? [[state.itemId, state]] : [])));
}

/** The memory of everything ever reviewed, also of items whose document was removed since. */
export async function allMemory(db: RectoDatabase): Promise<readonly MemoryState[]> {
	return db.getAll('memory');
}

function nextEvent(stored: DeviceRecord | undefined, at: EpochMs) {
	const { device, counter, lastStamp } = deviceRecord(stored);
	const stamp = Math.max(at, lastStamp + 1);
	const base = { id: eventId(device, counter + 1), device, counter: counter + 1, stamp };
	return { base, device: { device, counter: counter + 1, lastStamp: stamp } };
}

function deviceRecord(stored: DeviceRecord | undefined): DeviceRecord {
	if (!stored) throw new Error('The database does not say which device this is');
	return stored;
}
