/**
 * What is a question?
 *
 * The field's words: an item has a stem (what is asked), a key (the right answer) and, where it has
 * options, distractors (the wrong ones). Every item carries the sentence(s) that prove its key.
 */
import type { Anchor } from '#lib/documents/anchor.ts';

/** Made from the item's content (`item-id.ts`): the same question read again keeps its history. */
export type ItemId = string & { readonly __brand: 'ItemId' };

/**
 * How the source presents what is asked: as its own flat statement, as somebody's report, as a
 * possibility, or as somebody's goal. The wording of stem and key keeps it.
 */
export type Stance = 'asserted' | 'reported' | 'speculated' | 'intended';

/** A gap in a stem. */
export const GAP = '_____';

interface ItemBase {
	readonly id: ItemId;
	/** What the learner reads. A gap is written as `GAP`. */
	readonly stem: string;
	/** A sentence shown above the stem, verbatim, when the stem needs it to be understood. */
	readonly context?: string;
	/** Shown after answering, when there is more to say than the source sentence says. */
	readonly explanation?: string;
	readonly stance: Stance;
	/** Never empty; the first is the sentence that proves the key. */
	readonly source: readonly Anchor[];
}

/** A question and an answer; the learner judges themselves. */
export interface Flashcard extends ItemBase {
	readonly kind: 'flashcard';
	readonly key: string;
}

/** The document's own sentence with one gap, filled by typing. */
export interface Cloze extends ItemBase {
	readonly kind: 'cloze';
	readonly key: string;
	/** Other answers that are as right (an alias, another spelling). */
	readonly accepted: readonly string[];
}

/** One of several options is right. The stem may have a gap. */
export interface Choice extends ItemBase {
	readonly kind: 'choice';
	readonly key: string;
	/** All options as shown, in their order, the key among them. */
	readonly options: readonly string[];
}

export interface TrueFalse extends ItemBase {
	readonly kind: 'true-false';
	readonly key: boolean;
}

/** A question answered by typing a word, a name, a number or a date. */
export interface TypedAnswer extends ItemBase {
	readonly kind: 'typed';
	readonly key: string;
	readonly accepted: readonly string[];
}

/** Things to be put in order. */
export interface Ordering extends ItemBase {
	readonly kind: 'ordering';
	/** In the right order. */
	readonly key: readonly string[];
	/** The same things in the order they are first shown, which is not the right one. */
	readonly options: readonly string[];
}

export type Item = Flashcard | Cloze | Choice | TrueFalse | TypedAnswer | Ordering;
export type ItemKind = Item['kind'];
