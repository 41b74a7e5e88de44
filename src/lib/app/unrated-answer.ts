/**
 * The answer that was given but not yet rated, kept where a closed page cannot lose it.
 *
 * localStorage, because it is written before the next line runs; the database would still be writing
 * when the page is killed.
 */
import type { Response } from '#lib/grading/response.ts';
import type { ItemId } from '#lib/items/item.ts';
import type { EventId } from '#lib/scheduling/review-event.ts';

export interface UnratedAnswer {
	readonly itemId: ItemId;
	readonly response: Response;
	/** The item's last event when it was answered; when it has another by now, the note is out of date. */
	readonly expects: EventId | undefined;
}

const KEY = 'recto:unrated';

export function noteUnrated(answer: UnratedAnswer): void {
	try {
		localStorage.setItem(KEY, JSON.stringify(answer));
	} catch {
		// No room or no permission: the answer is still on the screen, only a killed page would lose it.
	}
}

export function clearUnrated(): void {
	localStorage.removeItem(KEY);
}

/** What was noted, when it is whole. */
export function unratedAnswer(): UnratedAnswer | undefined {
	const stored = localStorage.getItem(KEY);
	if (stored === null) return undefined;
	try {
		const parsed: unknown = JSON.parse(stored);
		if (typeof parsed !== 'object' || parsed === null) return undefined;
		const { itemId, response, expects } = parsed as Partial<UnratedAnswer>;
		if (typeof itemId !== 'string' || typeof response !== 'object') return undefined;
		return { itemId, response, expects };
	} catch {
		return undefined;
	}
}
