/** What is kept here, how safely, and how much of it, for the settings page. */
import { askToPersist, storageState, type StorageState } from '#lib/storage/durability.ts';
import { listDocuments } from '#lib/storage/document-store.ts';
import { deviceStorage } from './device-storage.svelte.ts';

export interface StorageReport extends StorageState {
	readonly documents: number;
	/** Events in the log; answers taken back count too, for they are kept. */
	readonly answers: number;
}

export async function storageReport(): Promise<StorageReport> {
	const db = await deviceStorage.db();
	return {
		...(await storageState()),
		documents: db ? (await listDocuments(db)).length : 0,
		answers: db ? await db.count('reviews') : 0
	};
}

/** Asks the browser to protect what is kept; false when it did not agree. */
export async function protectStorage(): Promise<boolean> {
	return (await askToPersist()) === true;
}

/** Bytes in words: “1.2 MB”. */
export function bytesInWords(bytes: number): string {
	const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
	let amount = bytes;
	let unit = 0;
	while (amount >= 1000 && unit < units.length - 1) {
		amount /= 1000;
		unit++;
	}
	return new Intl.NumberFormat('en', {
		style: 'unit',
		unit: units[unit] ?? 'byte',
		maximumFractionDigits: amount < 10 && unit > 0 ? 1 : 0
	}).format(amount);
}
