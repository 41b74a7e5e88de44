/**
 * What may a learner see of an item before answering?
 *
 * Everything but what gives it away: key, accepted answers, explanation and source are absent from the type, and so from
 * whatever is sent. The options of a choice or an ordering are shown, so they stay, unmarked.
 */
import type { Choice, Cloze, Flashcard, Item, Ordering, TrueFalse, TypedAnswer } from './item.ts';
import { mentions } from './mentions.ts';

type Without<I extends Item> = Omit<I, 'key' | 'accepted' | 'explanation' | 'source'>;

export type WithheldItem =
	| Without<Flashcard>
	| Without<Cloze>
	| Without<Choice>
	| Without<TrueFalse>
	| Without<TypedAnswer>
	| Without<Ordering>;

/** The item's face. A context that says the answer is left out too. */
export function withholdKey(item: Item): WithheldItem {
	const { id, stem, stance } = item;
	const context = safeContext(item);
	const face = { id, stem, ...(context !== undefined && { context }), stance };
	switch (item.kind) {
		case 'flashcard':
			return { kind: 'flashcard', ...face };
		case 'cloze':
			return { kind: 'cloze', ...face };
		case 'choice':
			return { kind: 'choice', ...face, options: [...item.options] };
		case 'true-false':
			return { kind: 'true-false', ...face };
		case 'typed':
			return { kind: 'typed', ...face };
		case 'ordering':
			return { kind: 'ordering', ...face, options: [...item.options] };
		default:
			throw new Error(`No face for ${JSON.stringify(item satisfies never)}`);
	}
}

function safeContext(item: Item): string | undefined {
	const { context, key } = item;
	if (context === undefined || typeof key !== 'string') return context;
	const answers = 'accepted' in item ? [key, ...item.accepted] : [key];
	return answers.some((answer) => mentions(context, answer)) ? undefined : context;
}
