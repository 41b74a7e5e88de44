/**
 * What text does a Markdown file show, and what are its headings, paragraphs, lists and tables?
 *
 * The document's text is the plain words, blocks joined by an empty line: spans point into that, not
 * into the file. HTML is dropped, never interpreted.
 */
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { frontMatterOf } from '../front-matter.ts';
import { leadingDate } from '../leading-date.ts';
import type { Notice } from '../notice.ts';
import type { Block, BlockKind } from '../source-document.ts';
import { wordsOf } from './markdown-words.ts';
import { readPlainText } from './plain-text.ts';
import type { Reading } from './reading.ts';
import { isTameMarkdown } from './tame-markdown.ts';

const BETWEEN_BLOCKS = '\n\n';
const BETWEEN_CELLS = ' | ';

interface Part {
	readonly kind: BlockKind;
	readonly level?: number;
	readonly words: string;
}

/** Reads a text written in Markdown. */
export function readMarkdown(text: string): Reading {
	const front = frontMatterOf(text);
	const body = text.slice(front.bodyStart);
	if (!isTameMarkdown(body)) {
		const message = 'The Markdown in it is tangled beyond reading, so it was read as plain text.';
		const plain = readPlainText(text);
		return { ...plain, notices: [...plain.notices, { kind: 'markdown-tangled', message }] };
	}
	const root = fromMarkdown(body, {
		extensions: [gfmTable(), gfmFootnote()],
		mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()]
	});
	const notices: Notice[] = [];
	const { parts, date } = withoutDate(partsOf(root, notices));
	const ownDate = front.date ?? date;
	return {
		reader: 'markdown',
		...joined(parts),
		...(front.title !== undefined && { title: front.title }),
		...(front.language !== undefined && { language: front.language }),
		...(ownDate !== undefined && { date: ownDate }),
		notices
	};
}

interface Place {
	readonly node: Nodes;
	readonly quoted: boolean;
	readonly listLevel: number;
	readonly inNote: boolean;
}

function partsOf(root: Root, notices: Notice[]): Part[] {
	const parts: Part[] = [];
	let lostHtml = false;
	const waiting: Place[] = [{ node: root, quoted: false, listLevel: 0, inNote: false }];
	for (let place = waiting.pop(); place; place = waiting.pop()) {
		const { node, quoted, listLevel } = place;
		switch (node.type) {
			case 'heading':
				parts.push(
					quoted
						? { kind: 'quote', words: wordsOf(node) }
						: { kind: 'heading', level: node.depth, words: wordsOf(node) }
				);
				break;
			case 'paragraph':
				parts.push(paragraphPart(place, wordsOf(node)));
				break;
			case 'code':
				parts.push({ kind: 'code', words: node.value.replace(/^\s*\n|\s+$/gu, '') });
				break;
			case 'tableRow':
				parts.push({ kind: 'table-row', words: node.children.map(wordsOf).join(BETWEEN_CELLS) });
				break;
			case 'html':
				lostHtml ||= !node.value.startsWith('<!--');
				break;
			default: {
				if (!('children' in node)) break;
				const inside = {
					quoted: quoted || node.type === 'blockquote',
					listLevel: listLevel + (node.type === 'list' ? 1 : 0),
					inNote: place.inNote || node.type === 'footnoteDefinition'
				};
				for (const child of node.children.slice().reverse())
					waiting.push({ node: child, ...inside });
			}
		}
	}
	if (lostHtml) {
		notices.push({ kind: 'html-left-out', message: 'Parts written in HTML were left out.' });
	}
	return parts.filter((part) => /[\p{L}\p{N}]/u.test(part.words));
}

function paragraphPart({ quoted, listLevel, inNote }: Place, words: string): Part {
	// A footnote stands outside the course of the text, as a caption does.
	if (inNote) return { kind: 'caption', words };
	if (listLevel > 0)
		return { kind: 'list-item', level: listLevel, words: words.replace(/^\[[ xX]\] /u, '') };
	return { kind: quoted ? 'quote' : 'paragraph', words };
}

/** A date that the document opens with, before or after its first heading, is about it and not of it. */
function withoutDate(parts: readonly Part[]): { parts: readonly Part[]; date?: string } {
	const at = parts.findIndex((part) => part.kind !== 'heading');
	const part = parts[at];
	if (part?.kind !== 'paragraph' || at > 2) return { parts };
	const found = leadingDate(part.words);
	if (!found) return { parts };
	const rest = part.words.slice(found.end);
	const kept = rest === '' ? [] : [{ ...part, words: rest }];
	return { parts: [...parts.slice(0, at), ...kept, ...parts.slice(at + 1)], date: found.iso };
}

function joined(parts: readonly Part[]): { text: string; blocks: readonly Block[] } {
	const blocks: Block[] = [];
	let start = 0;
	for (const { kind, level, words } of parts) {
		const end = start + words.length;
		blocks.push({ kind, ...(level !== undefined && { level }), span: { start, end } });
		start = end + BETWEEN_BLOCKS.length;
	}
	return { text: parts.map((part) => part.words).join(BETWEEN_BLOCKS), blocks };
}
