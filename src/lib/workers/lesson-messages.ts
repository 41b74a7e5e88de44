/** What the page and the lesson worker say to each other. Plain data; every message bears the request's id. */
import type { Notice } from '#lib/documents/notice.ts';
import type { SourceDocument } from '#lib/documents/source-document.ts';
import type { Item } from '#lib/items/item.ts';
import type { Lesson } from '#lib/items/lesson.ts';

/** A file's bytes and name, or a pasted text. */
export type LessonInput =
	| { readonly bytes: Uint8Array; readonly name: string }
	| { readonly text: string; readonly name?: string };

export interface LessonProgress {
	/** Reading the file; loading what knows the language; finding what can be asked. */
	readonly stage: 'reading' | 'preparing' | 'making';
	readonly done: number;
	/** 0 when it is not known how much there is to do. */
	readonly total: number;
}

export type PrepareResult =
	| {
			readonly ok: true;
			readonly document: SourceDocument;
			readonly lessons: readonly Lesson[];
			readonly items: readonly Item[];
			readonly notices: readonly Notice[];
	  }
	| { readonly ok: false; readonly kind: string; readonly message: string };

export interface LessonRequest {
	readonly id: number;
	readonly input: LessonInput;
}

export type LessonReport =
	| { readonly id: number; readonly kind: 'progress'; readonly progress: LessonProgress }
	| { readonly id: number; readonly kind: 'result'; readonly result: PrepareResult }
	/** Our own mistake, which the page throws. */
	| { readonly id: number; readonly kind: 'mistake'; readonly message: string };
