import { afterEach, describe, expect, it, vi } from 'vitest';
import { askToPersist, isStorageFull, storageState } from './durability.ts';

afterEach(() => {
	vi.unstubAllGlobals();
});
const browserWith = (storage: unknown): void => {
	vi.stubGlobal('navigator', { storage });
};

describe('storageState', () => {
	it('is what the browser says', async () => {
		browserWith({
			persisted: async () => true,
			estimate: async () => ({ usage: 2_000_000, quota: 9_000_000 })
		});
		expect(await storageState()).toEqual({
			persisted: true,
			usageBytes: 2_000_000,
			quotaBytes: 9_000_000
		});
	});

	it('is unknown where the browser cannot say', async () => {
		browserWith(undefined);
		expect(await storageState()).toEqual({ persisted: 'unknown' });
		browserWith({ persisted: async () => false, estimate: async () => ({}) });
		expect(await storageState()).toEqual({ persisted: false });
	});
});

describe('askToPersist', () => {
	it('is the browser’s answer, or unknown where it cannot be asked', async () => {
		browserWith({ persist: async () => false });
		expect(await askToPersist()).toBe(false);
		browserWith(undefined);
		expect(await askToPersist()).toBe('unknown');
	});
});

describe('isStorageFull', () => {
	it('knows the browser’s word for it from other failures', () => {
		expect(isStorageFull(new DOMException('No room', 'QuotaExceededError'))).toBe(true);
		expect(isStorageFull(new DOMException('Stopped', 'AbortError'))).toBe(false);
		expect(isStorageFull('QuotaExceededError')).toBe(false);
	});
});
