/**
 * What is a document, once it has been read?
 *
 * One immutable text and blocks that are spans of it. Nothing later changes the text: a sentence, a
 * key point and an item all point into it, and that is how every question can show where it came from.
 */
import type { Span } from './span.ts';

/** Made from the text itself (`content-id.ts`): the same text read twice is the same document. */
export type DocumentId = string & { readonly __brand: 'DocumentId' };

export type BlockKind =
	'heading' | 'paragraph' | 'list-item' | 'quote' | 'table-row' | 'caption' | 'code';

export interface Block {
	readonly kind: BlockKind;
	/** Headings: 1 is the highest. List items: 1 is the outermost. */
	readonly level?: number;
	readonly span: Span;
	/** Where the format has pages: counted from 1. */
	readonly page?: number;
}

export interface SourceDocument {
	readonly id: DocumentId;
	readonly title: string;
	/** BCP 47; 'und' when it could not be told. */
	readonly language: string;
	readonly text: string;
	/** In text order, never overlapping. Text between blocks (blank lines, a date line) is not material. */
	readonly blocks: readonly Block[];
	/** The ISO date (YYYY-MM-DD) the document itself bears, when it says one. */
	readonly date?: string;
	/** Which reader made it: 'plain-text', 'markdown', … */
	readonly reader: string;
}
