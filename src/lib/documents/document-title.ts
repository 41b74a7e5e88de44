/**
 * What shall a document be called that gives itself no title?
 *
 * After its first heading; else after its file, when people named it (not a machine); else by its first words.
 */
import type { Block } from './source-document.ts';
import { slice } from './span.ts';

const FIRST_WORDS = 8;
const LONGEST_TITLE = 200;

/** A title for a text with these blocks that came under this name ('' when it was pasted). */
export function titleFor(text: string, blocks: readonly Block[], name: string): string {
	const headings = blocks.filter((block) => block.kind === 'heading');
	const heading = headings.find((block) => block.level === 1) ?? headings[0];
	if (heading) return asTitle(slice(text, heading.span));
	const named = readableName(name);
	if (named !== undefined) return named;
	const first = blocks[0];
	return first ? firstWords(slice(text, first.span)) : 'Untitled';
}

/** White space made single and the length bounded, so that a title fits on a line. */
export function asTitle(text: string): string {
	const title = text.replace(/\s+/gu, ' ').trim();
	return title.length <= LONGEST_TITLE ? title : `${title.slice(0, LONGEST_TITLE - 1).trimEnd()}…`;
}

/** The file's name in words, or undefined when there is no word in it. */
export function readableName(name: string): string | undefined {
	const base = name.replace(/^.*[\\/]/u, '').replace(/(?<=.)\.[A-Za-z0-9]{1,8}$/u, '');
	const words = base
		.split(/[\s_+]+|-+/u)
		.filter((word) => word !== '' && !/^(?=.*\d)[0-9a-f]{8,}$/iu.test(word));
	if (!words.some((word) => /\p{L}{2}/u.test(word))) return undefined;
	const title = asTitle(words.join(' '));
	return title.charAt(0).toUpperCase() + title.slice(1);
}

function firstWords(text: string): string {
	const words = text.trim().split(/\s+/u);
	const first = words.slice(0, FIRST_WORDS).join(' ');
	if (words.length > FIRST_WORDS) return asTitle(`${first.replace(/[,;:–—-]+$/u, '')}…`);
	return asTitle(first.replace(/[.,;:]+$/u, '') || first);
}
