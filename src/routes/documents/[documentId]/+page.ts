import { error } from '@sveltejs/kit';
import { library } from '#lib/app/library.svelte.ts';
import type { DocumentId } from '#lib/documents/source-document.ts';
import { words } from '#lib/words/english.ts';

export const prerender = false;
export const ssr = false;

export async function load({ params }) {
	const found = await library.document(params.documentId as DocumentId);
	if (!found) error(404, words.document.notFound);
	return { found };
}
