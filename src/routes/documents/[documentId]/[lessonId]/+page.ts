import { error } from '@sveltejs/kit';
import { library } from '#lib/app/library.svelte.ts';
import type { DocumentId } from '#lib/documents/source-document.ts';
import type { LessonId } from '#lib/items/lesson.ts';
import { words } from '#lib/words/english.ts';

export const prerender = false;
export const ssr = false;

export async function load({ params }) {
	const found = await library.lesson(params.documentId as DocumentId, params.lessonId as LessonId);
	if (!found) error(404, words.lesson.notFound);
	return found;
}
