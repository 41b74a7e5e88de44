/**
 * What did the learner give, for each kind of item?
 *
 * A response is not yet right or wrong: `isComplete` says whether there is something to grade at all,
 * `grade-response.ts` says what it earns. Plain data, so it is stored as it is in the review log.
 */
import type { Item } from '#lib/items/item.ts';

export type Response =
	/** A flashcard has no response of its own: the learner looks at the answer and rates themselves. */
	| { readonly kind: 'flashcard' }
	| { readonly kind: 'cloze'; readonly text: string }
	| { readonly kind: 'choice'; readonly option: string | undefined }
	| { readonly kind: 'true-false'; readonly value: boolean | undefined }
	| { readonly kind: 'typed'; readonly text: string }
	| { readonly kind: 'ordering'; readonly order: readonly string[] };

/** The response of a learner who has not done anything yet. */
export function emptyResponse(item: Item): Response {
	switch (item.kind) {
		case 'flashcard':
			return { kind: 'flashcard' };
		case 'cloze':
		case 'typed':
			return { kind: item.kind, text: '' };
		case 'choice':
			return { kind: 'choice', option: undefined };
		case 'true-false':
			return { kind: 'true-false', value: undefined };
		case 'ordering':
			return { kind: 'ordering', order: item.options };
		default:
			throw new Error(`No response for ${JSON.stringify(item satisfies never)}`);
	}
}

/** Is there something to grade? Skipped is unanswered, not wrong. */
export function isComplete(response: Response): boolean {
	switch (response.kind) {
		case 'flashcard':
			return true;
		case 'cloze':
		case 'typed':
			return response.text.trim() !== '';
		case 'choice':
			return response.option !== undefined;
		case 'true-false':
			return response.value !== undefined;
		case 'ordering':
			return response.order.length > 0;
		default:
			throw new Error(`Unknown response ${JSON.stringify(response satisfies never)}`);
	}
}
