/**
 * Was this pasted text written in Markdown?
 *
 * Only clear marks count: a heading of number signs, front matter, a table, fences, links. A star or a dash at
 * the start of a line is as common in plain text.
 */
import { frontMatterOf } from './front-matter.ts';

/** How much of a long text is looked at. */
const SAMPLE = 50_000;

const CLEAR: readonly RegExp[] = [
	/^ {0,3}#{1,6} +\p{L}/mu,
	/^ {0,3}\|?(?: *:?-{3,}:? *\|)+ *(?::?-{3,}:?)? *$/mu,
	/^ {0,3}```[^`]*$/mu
];
const HINTS: readonly RegExp[] = [
	/\[[^\]\n]{1,200}\]\((?:https?:|\/|#|\.)[^)\s]*\)/u,
	/(?<![*\p{L}])\*\*[^*\s][^*\n]*\*\*(?!\*)/u,
	/^ {0,3}> +\S/mu,
	/`[^`\n]+`/u,
	/^ {0,3}[-*+] +\S/mu
];

/** Does the text bear one clear mark of Markdown, or two weaker ones? */
export function looksLikeMarkdown(text: string): boolean {
	const sample = text.slice(0, SAMPLE);
	if (frontMatterOf(sample).bodyStart > 0) return true;
	if (CLEAR.some((mark) => mark.test(sample))) return true;
	return HINTS.filter((mark) => mark.test(sample)).length >= 2;
}
