/**
 * All of it or nothing.
 *
 * A value that cannot be stored throws where it is put, and the browser would then commit whatever was
 * put before it. So any failure aborts the transaction. `work` must await nothing but the transaction.
 */
import type { RectoDatabase, RectoTransaction, StoreName } from './database.ts';
import { isStorageFull, type StorageFull } from './durability.ts';

/** Runs `work` in one strictly durable transaction; returns when it is on disk. */
export async function writeAtOnce<const Names extends readonly StoreName[], Result>(
	db: RectoDatabase,
	stores: Names,
	work: (tx: RectoTransaction<Names>) => Promise<Result>
): Promise<Result | StorageFull> {
	const tx = db.transaction(stores, 'readwrite', { durability: 'strict' });
	const done = tx.done.then(
		() => undefined,
		(error: unknown) => ({ error })
	);
	try {
		const result = await work(tx);
		const failed = await done;
		if (failed) throw failed.error;
		return result;
	} catch (error) {
		try {
			tx.abort();
		} catch {
			// It has ended already, which is all that was wanted.
		}
		await done;
		if (isStorageFull(error)) return { ok: false, reason: 'storage-full' };
		throw error;
	}
}

/** Starts all these writes and waits for them; one that cannot even be started fails like any other. */
export function together(writes: readonly (() => Promise<unknown>)[]): Promise<unknown> {
	return Promise.all(writes.map(async (write) => write()));
}
