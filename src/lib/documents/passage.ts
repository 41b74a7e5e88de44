/**
 * A stretch of a document, ready to be shown with sentences marked in place.
 *
 * The pieces of all blocks, joined, are exactly the words of the document: nothing is rewritten, so a
 * marked piece on the screen is the very sentence an item came from.
 */
import type { BlockKind, SourceDocument } from './source-document.ts';
import { contains, overlaps, slice, type Span } from './span.ts';

export interface PassagePiece {
	readonly text: string;
	/** Present when the piece is one of the marked sentences: where it starts in the document. */
	readonly mark?: number;
}

export interface PassageBlock {
	readonly kind: BlockKind;
	readonly level?: number;
	readonly pieces: readonly PassagePiece[];
}

/** The blocks of `stretch`, cut into pieces at the marked spans. A mark that overlaps an earlier one is left out. */
export function passage(
	document: SourceDocument,
	stretch: Span,
	marks: readonly Span[]
): readonly PassageBlock[] {
	const inOrder = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
	return document.blocks
		.filter((block) => contains(stretch, block.span))
		.map((block) => ({
			kind: block.kind,
			...(block.level === undefined ? {} : { level: block.level }),
			pieces: piecesOf(document.text, block.span, inOrder)
		}));
}

function piecesOf(text: string, block: Span, marks: readonly Span[]): PassagePiece[] {
	const pieces: PassagePiece[] = [];
	let at = block.start;
	for (const mark of marks) {
		if (mark.start < at || !overlaps(block, mark)) continue;
		const end = Math.min(mark.end, block.end);
		if (mark.start > at) pieces.push({ text: text.slice(at, mark.start) });
		pieces.push({ text: text.slice(mark.start, end), mark: mark.start });
		at = end;
	}
	if (at < block.end) pieces.push({ text: text.slice(at, block.end) });
	return pieces;
}

export interface Excerpt {
	/** The headings above it, outermost first. */
	readonly headings: readonly string[];
	/** What stands before the sentence in its block; begins with an ellipsis when it was cut. */
	readonly before: string;
	readonly sentence: string;
	readonly after: string;
}

const AROUND = 320;

/** One sentence in the block it stands in, under its headings, with at most ~320 units on either side. */
export function excerpt(document: SourceDocument, sentence: Span): Excerpt {
	const { text, blocks } = document;
	const index = blocks.findIndex((block) => overlaps(block.span, sentence));
	const block = blocks[index];
	if (!block) return { headings: [], before: '', sentence: slice(text, sentence), after: '' };
	return {
		headings: headingPath(document, index),
		before: cutStart(text.slice(block.span.start, sentence.start)),
		sentence: slice(text, sentence),
		after: cutEnd(text.slice(sentence.end, block.span.end))
	};
}

function headingPath(document: SourceDocument, blockIndex: number): string[] {
	const path: string[] = [];
	let below = Infinity;
	for (let i = blockIndex - 1; i >= 0; i--) {
		const block = document.blocks[i];
		if (block?.kind !== 'heading' || (block.level ?? 1) >= below) continue;
		below = block.level ?? 1;
		path.unshift(slice(document.text, block.span));
	}
	return path;
}

function cutStart(words: string): string {
	if (words.length <= AROUND) return words;
	const kept = words.slice(-AROUND);
	return `… ${kept.slice(kept.indexOf(' ') + 1)}`;
}

function cutEnd(words: string): string {
	if (words.length <= AROUND) return words;
	const kept = words.slice(0, AROUND);
	return `${kept.slice(0, kept.lastIndexOf(' '))} …`;
}
