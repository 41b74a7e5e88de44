/**
 * Where are the paragraphs, headings and lists of a plain text?
 *
 * The text is never altered: blocks are spans of exactly the decoded file. Markers of lists and headings,
 * underlines, a leading date and a line with the author's name stay in the text and out of the blocks.
 */
import { dateOf } from '../calendar-date.ts';
import { frontMatterOf } from '../front-matter.ts';
import { leadingDate } from '../leading-date.ts';
import type { Block } from '../source-document.ts';
import { findHeadings, looksLikeHeading, wordCount } from './bare-headings.ts';
import type { Reading } from './reading.ts';
import { breaksEarly, endsSentence, linesOf, wrapWidth, type Line } from './text-lines.ts';

interface Draft {
	form: 'line' | 'long' | 'item' | 'marked' | 'caption';
	start: number;
	end: number;
	/** Of marked headings and list items. */
	level: number;
	indent: number;
	numbered: boolean;
}

const MARKER = /^(?:[-*+•‣◦▪●·–]|\(?\d{1,3}[.)]|\(?[A-Za-z]\))\s+(?=\S)/u;
const HASHES = /^(#{1,6})\s+(?=\S)/u;
const RULE = /^(?:[-–—_=~]{3,}|(?:[-*_#=~·•]\s*){3,})$/u;
const PAGE_NUMBER =
	/^(?:[-–—]\s*\d{1,4}\s*[-–—]|(?:page\s+)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?)$/iu;
/** Copied along with the headings of a wiki. */
const EDIT = /\s*\[edit(?: source)?\]$/iu;
const CAPTION = /^(?:Figure|Fig\.|Table|Image|Photo|Chart|Box)\s*\d+(?:\.\d+)*\s*[.:–—]/u;
const BYLINE = /^By\s+\p{Lu}/u;

/** Reads a text that has no markup. */
export function readPlainText(text: string): Reading {
	const front = frontMatterOf(text);
	const opening = leadingDate(text, front.bodyStart);
	const lines = linesOf(text, opening?.end ?? front.bodyStart);
	const drafts = draftsOf(lines);
	const own = takeOwnLines(text, drafts);
	const date = front.date ?? opening?.iso ?? own;
	return {
		reader: 'plain-text',
		text,
		blocks: blocksOf(text, drafts),
		...(front.title !== undefined && { title: front.title }),
		...(front.language !== undefined && { language: front.language }),
		...(date !== undefined && { date }),
		notices: []
	};
}

function draftsOf(lines: readonly Line[]): Draft[] {
	const width = wrapWidth(lines);
	const drafts: Draft[] = [];
	let open: Draft | undefined;
	let last: Line | undefined;
	for (const line of lines) {
		if (line.words === '') {
			open = undefined;
		} else if (RULE.test(line.words)) {
			if (open?.form === 'line' && /^(?:=+|-+)$/u.test(line.words) && last && isShort(last)) {
				open.form = 'marked';
				open.level = line.words.startsWith('=') ? 1 : 2;
			}
			open = undefined;
		} else if (PAGE_NUMBER.test(line.words) && (!open || (last && endsSentence(last.words)))) {
			open = undefined;
		} else if (open && last && !isMarked(line) && goesOn(open, last, line, width)) {
			open.end = line.end;
			if (open.form === 'line') open.form = 'long';
		} else {
			open = draftOf(line, drafts.at(-1));
			drafts.push(open);
			if (open.form === 'marked') open = undefined;
		}
		last = line;
	}
	return drafts;
}

function draftOf(line: Line, before: Draft | undefined): Draft {
	const { start, end, indent, words } = line;
	const draft: Draft = { form: 'line', start, end, level: 1, indent, numbered: false };
	const hashes = HASHES.exec(words);
	if (hashes?.[1] !== undefined)
		return { ...draft, form: 'marked', start: start + hashes[0].length, level: hashes[1].length };
	const marker = MARKER.exec(words);
	if (marker) {
		const numbered = /^\d/u.test(marker[0]);
		const level = before?.form === 'item' ? levelBelow(before, indent) : 1;
		return { ...draft, form: 'item', start: start + marker[0].length, level, numbered };
	}
	const edit = EDIT.exec(words);
	if (edit && edit.index > 0) return { ...draft, end: end - edit[0].length };
	return CAPTION.test(words) ? { ...draft, form: 'caption' } : draft;
}

function levelBelow(before: Draft, indent: number): number {
	if (indent > before.indent + 1) return before.level + 1;
	if (indent >= before.indent) return before.level;
	return indent === 0 ? 1 : Math.max(1, before.level - 1);
}

function isMarked(line: Line): boolean {
	return MARKER.test(line.words) || HASHES.test(line.words) || CAPTION.test(line.words);
}

function isShort(line: Line): boolean {
	return wordCount(line.words) <= 20;
}

/** Is `line` the next line of the same paragraph or list item? */
function goesOn(open: Draft, last: Line, line: Line, width: number | undefined): boolean {
	if (open.form === 'item' && line.indent > open.indent) return true;
	if (width === undefined) return false;
	if (breaksEarly(last, line, width)) {
		if (endsSentence(last.words)) return false;
		return !(open.form === 'line' && looksLikeHeading(last.words) && /^\P{Ll}/u.test(line.words));
	}
	return !(line.indent >= last.indent + 2 && endsSentence(last.words));
}

/**
 * Takes lines about the document itself (its date, "By …") out of the drafts when they stand
 * before the first paragraph; gives the date.
 */
function takeOwnLines(text: string, drafts: Draft[]): string | undefined {
	let date: string | undefined;
	for (let at = 0; at < Math.min(4, drafts.length);) {
		const draft = drafts[at];
		if (draft?.form !== 'line' && draft?.form !== 'marked') break;
		const words = text.slice(draft.start, draft.end);
		const found = leadingDate(words);
		const isDate = found !== undefined && found.end === words.length;
		if (isDate) date ??= found.iso ?? dateOf(words);
		if (isDate || (at > 0 && BYLINE.test(words) && wordCount(words) <= 6)) drafts.splice(at, 1);
		else if (draft.form === 'line' && !looksLikeHeading(words)) break;
		else at++;
	}
	return date;
}

function blocksOf(text: string, drafts: readonly Draft[]): Block[] {
	const pieces = drafts.map((draft, at) => ({
		words: text.slice(draft.start, draft.end),
		form: isLoneNumber(drafts, at) ? ('line' as const) : draft.form
	}));
	const headings = findHeadings(pieces);
	const isTitled = headings[0] === true && headings[1] === true && drafts[0]?.form === 'line';
	return drafts.map((draft, at): Block => {
		const span = { start: draft.start, end: draft.end };
		if (headings[at]) {
			const bare = isTitled && at > 0 ? 2 : 1;
			return { kind: 'heading', level: draft.form === 'marked' ? draft.level : bare, span };
		}
		if (draft.form === 'item') return { kind: 'list-item', level: draft.level, span };
		return { kind: draft.form === 'caption' ? 'caption' : 'paragraph', span };
	});
}

/** "1. Introduction" with no other item beside it may be a heading. */
function isLoneNumber(drafts: readonly Draft[], at: number): boolean {
	if (!drafts[at]?.numbered) return false;
	return drafts[at - 1]?.form !== 'item' && drafts[at + 1]?.form !== 'item';
}
