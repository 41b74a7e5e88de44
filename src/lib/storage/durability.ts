/**
 * Will what is kept here stay, and is there room for more?
 *
 * Browsers may clear a site's storage when the device runs short unless it was granted persistence.
 * Not every browser can say: 'unknown' is an honest answer, not an error.
 */

export interface StorageState {
	readonly persisted: boolean | 'unknown';
	readonly usageBytes?: number;
	readonly quotaBytes?: number;
}

/** What a write returns when the device has no room for it; nothing of it was kept. */
export interface StorageFull {
	readonly ok: false;
	readonly reason: 'storage-full';
}

/** Whether storage is protected, and how much of it is used. */
export async function storageState(): Promise<StorageState> {
	const storage = storageManager();
	const persisted = storage?.persisted ? await storage.persisted() : 'unknown';
	if (!storage?.estimate) return { persisted };
	const { usage, quota } = await storage.estimate();
	return {
		persisted,
		...(usage === undefined ? {} : { usageBytes: usage }),
		...(quota === undefined ? {} : { quotaBytes: quota })
	};
}

/** Asks the browser to protect what is kept here. Best asked once the learner has something to lose. */
export async function askToPersist(): Promise<boolean | 'unknown'> {
	const storage = storageManager();
	return storage?.persist ? storage.persist() : 'unknown';
}

/** Did this fail for want of room? */
export function isStorageFull(error: unknown): boolean {
	return error instanceof Error && error.name === 'QuotaExceededError';
}

/** Absent on plain-http pages and in old browsers, whatever the types say. */
function storageManager(): Partial<StorageManager> | undefined {
	return globalThis.navigator?.storage;
}
