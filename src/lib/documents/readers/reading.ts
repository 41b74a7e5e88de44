/** What a reader makes of a text; `read-document.ts` turns it into a document. */
import type { Notice } from '../notice.ts';
import type { Block } from '../source-document.ts';

export interface Reading {
	readonly reader: 'plain-text' | 'markdown';
	readonly text: string;
	readonly blocks: readonly Block[];
	/** Only when the document gives itself one outside its text. */
	readonly title?: string;
	readonly language?: string;
	readonly date?: string;
	readonly notices: readonly Notice[];
}
