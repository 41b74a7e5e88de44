/**
 * What of an answered item is kept for ever?
 *
 * The raw response and what it was graded, never only the rating: how answers are weighed may be revised
 * later, and then the log is folded again.
 */
import type { Item } from '#lib/items/item.ts';
import type { Evidence } from '#lib/scheduling/review-event.ts';
import type { Current } from './session.ts';

export function evidenceOf(item: Item, current: Current): Evidence {
	return {
		kind: item.kind,
		...('options' in item ? { optionCount: item.options.length } : {}),
		response: current.response,
		...(current.score ? { score: current.score } : {}),
		...(current.overridden ? { overridden: true } : {})
	};
}
