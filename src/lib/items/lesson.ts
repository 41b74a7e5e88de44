/**
 * What is a lesson? A stretch of a document, its key points in the document's own words, and the
 * items on it.
 */
import type { Anchor } from '#lib/documents/anchor.ts';
import type { DocumentId } from '#lib/documents/source-document.ts';
import type { Span } from '#lib/documents/span.ts';
import type { ItemId, Stance } from './item.ts';

/** Made from the document's id and the lesson's place in it. */
export type LessonId = string & { readonly __brand: 'LessonId' };

/** Something a reader should keep, in the document's words, badged when it is not a flat statement. */
export interface KeyPoint {
	readonly text: string;
	readonly stance: Stance;
	readonly source: readonly Anchor[];
}

export interface Lesson {
	readonly id: LessonId;
	readonly documentId: DocumentId;
	readonly title: string;
	/** The stretch of the document, its heading included. */
	readonly span: Span;
	readonly keyPoints: readonly KeyPoint[];
	readonly itemIds: readonly ItemId[];
}
