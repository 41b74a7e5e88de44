/**
 * Where does one lesson end and the next begin?
 *
 * At headings when the document has them; a heading with hardly any text under it joins the lesson before it.
 * Without headings, at paragraph borders, so that a lesson takes a few minutes to read.
 */
import type { Block, SourceDocument } from '#lib/documents/source-document.ts';
import { slice, type Span } from '#lib/documents/span.ts';
import { collapsed, wordCount } from '#lib/language/words.ts';

export interface Section {
	/** Undefined when the text gives none: it is then named after its key terms. */
	readonly title: string | undefined;
	readonly span: Span;
	/** Indices of its blocks: [from, to). */
	readonly from: number;
	readonly to: number;
}

/** Sections of a text without headings are about this long, in words. */
const STRETCH = { least: 120, most: 300 };
/** Text with fewer words than this under a lower heading is no lesson of its own. */
const TOO_SHORT = 40;

export function outlineOf(document: SourceDocument): Section[] {
	const { blocks } = document;
	const words = blocks.map((block) =>
		isProse(block) ? wordCount(slice(document.text, block.span)) : 0
	);
	const sections = blocks.some((block) => block.kind === 'heading')
		? byHeadings(document, words)
		: byLength(blocks, words);
	return sections
		.filter(({ from, to }) => words.slice(from, to).some((n) => n > 0))
		.map(({ title, from, to }) => ({ title, from, to, span: spanOf(blocks, from, to) }));
}

function isProse(block: Block): boolean {
	return block.kind === 'paragraph' || block.kind === 'list-item' || block.kind === 'quote';
}

interface Range {
	title: string | undefined;
	from: number;
	to: number;
}

function byHeadings(document: SourceDocument, words: readonly number[]): Range[] {
	const { blocks, text } = document;
	const ranges: (Range & { level: number; words: number })[] = [];
	blocks.forEach((block, index) => {
		const last = ranges.at(-1);
		if (block.kind === 'heading') {
			const level = block.level ?? 1;
			const title = collapsed(slice(text, block.span));
			// A title directly followed by a subtitle: the text belongs to the last of them.
			if (
				last &&
				last.words === 0 &&
				last.to === index &&
				last.title !== undefined &&
				level > last.level
			) {
				ranges.push({ title, level, from: index, to: index + 1, words: 0 });
			} else ranges.push({ title, level, from: index, to: index + 1, words: 0 });
		} else if (last) {
			last.to = index + 1;
			last.words += words[index] ?? 0;
		} else
			ranges.push({
				title: undefined,
				level: 0,
				from: index,
				to: index + 1,
				words: words[index] ?? 0
			});
	});
	const merged: typeof ranges = [];
	for (const range of ranges) {
		const last = merged.at(-1);
		if (
			last &&
			range.words > 0 &&
			range.words < TOO_SHORT &&
			range.level > last.level &&
			last.words > 0
		) {
			last.to = range.to;
			last.words += range.words;
		} else merged.push(range);
	}
	const opening = merged[0];
	if (opening && opening.title === undefined) opening.title = document.title;
	return merged;
}

function byLength(blocks: readonly Block[], words: readonly number[]): Range[] {
	const total = words.reduce((sum, n) => sum + n, 0);
	const ranges: Range[] = [];
	const goal =
		total <= STRETCH.most ? total : total / Math.ceil(total / ((STRETCH.least + STRETCH.most) / 2));
	let from = 0;
	let inRange = 0;
	let before = 0;
	blocks.forEach((_, index) => {
		const n = words[index] ?? 0;
		const rest = total - before - inRange;
		const closer = Math.abs(inRange - goal) <= Math.abs(inRange + n - goal);
		if (inRange >= STRETCH.least && rest >= STRETCH.least && closer) {
			ranges.push({ title: undefined, from, to: index });
			from = index;
			before += inRange;
			inRange = 0;
		}
		inRange += n;
	});
	ranges.push({ title: undefined, from, to: blocks.length });
	return ranges;
}

function spanOf(blocks: readonly Block[], from: number, to: number): Span {
	const first = blocks[from];
	const last = blocks[to - 1];
	return { start: first?.span.start ?? 0, end: last?.span.end ?? 0 };
}

export interface LessonRange {
	readonly title: string | undefined;
	readonly span: Span;
	/** The sections it holds, both included. */
	readonly first: number;
	readonly last: number;
}

/** A section that is no lesson of its own joins the one after it (an introduction) or, at the end, the one before it. */
export function lessonsFrom(
	sections: readonly Section[],
	alone: ReadonlySet<number>
): LessonRange[] {
	const ranges: LessonRange[] = [];
	let waiting: number | undefined;
	sections.forEach((section, index) => {
		if (!alone.has(index)) {
			waiting ??= index;
			return;
		}
		const first = waiting ?? index;
		waiting = undefined;
		const start = sections[first]?.span.start ?? section.span.start;
		ranges.push({
			title: section.title,
			span: { start, end: section.span.end },
			first,
			last: index
		});
	});
	const last = ranges.at(-1);
	if (waiting === undefined) return ranges;
	const end = sections.at(-1)?.span.end ?? 0;
	if (last)
		ranges[ranges.length - 1] = {
			...last,
			span: { start: last.span.start, end },
			last: sections.length - 1
		};
	else
		ranges.push({
			title: sections[0]?.title,
			span: { start: sections[0]?.span.start ?? 0, end },
			first: 0,
			last: sections.length - 1
		});
	return ranges;
}
