/** An item that could be made, with what is needed to choose among them. */
import type { ItemDraft } from '#lib/items/item-id.ts';
import type { Span } from '#lib/documents/span.ts';

export interface Candidate {
	readonly draft: ItemDraft;
	/** Index of the sentence that proves it. */
	readonly sentence: number;
	readonly section: number;
	/** What is asked for, in the document. */
	readonly asked: Span;
	/** Higher is better; only compared within one document. */
	readonly worth: number;
	readonly form: 'gap' | 'question' | 'true-false' | 'ordering';
}
