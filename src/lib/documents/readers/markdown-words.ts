/**
 * What words does a piece of Markdown show?
 *
 * Markup is gone, links and code are their text, pictures and HTML tags are nothing. Walks with a stack of
 * its own: nesting in a file from outside must not be able to exhaust the program's.
 */
import type { Nodes } from 'mdast';

/** The words under this node, on one line. */
export function wordsOf(node: Nodes): string {
	const parts: string[] = [];
	const waiting: Nodes[] = [node];
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		if (next.type === 'text' || next.type === 'inlineCode') parts.push(next.value);
		else if (next.type === 'break') parts.push(' ');
		else if (next.type === 'html') parts.push(/^<br\b/iu.test(next.value) ? ' ' : '');
		else if ('children' in next) waiting.push(...next.children.slice().reverse());
	}
	return parts.join('').replace(/\s+/gu, ' ').trim();
}
