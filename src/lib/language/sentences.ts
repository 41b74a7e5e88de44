/**
 * Where does a sentence begin and end?
 *
 * Intl.Segmenter proposes, one block at a time, and this file mends what it is known to get wrong: a
 * break after an abbreviation or an initial, before a lower-case start, inside quotes, and the missing
 * break before a bracket. Headings, captions, table rows and code hold no sentences.
 */
import type { Block, SourceDocument } from '#lib/documents/source-document.ts';
import { trimmed, type Span } from '#lib/documents/span.ts';
import { abbreviationsOf } from './languages.ts';

/** A sentence and the block it stands in. */
export interface SentenceSpan extends Span {
	readonly block: number;
}

const PROSE: ReadonlySet<Block['kind']> = new Set(['paragraph', 'list-item', 'quote']);

/** Every sentence of the document's prose, in text order. */
export function sentencesOf(
	document: SourceDocument,
	language = document.language
): SentenceSpan[] {
	return document.blocks.flatMap((block, index) =>
		PROSE.has(block.kind)
			? sentencesIn(document.text, block.span, language).map((span) => ({ ...span, block: index }))
			: []
	);
}

/** The sentences of one block, without the white space around them. */
export function sentencesIn(text: string, block: Span, language = 'en'): Span[] {
	const pieces = proposed(text.slice(block.start, block.end), language);
	const spans: { start: number; end: number }[] = [];
	for (const piece of pieces) {
		const span = trimmed(text, { start: block.start + piece.start, end: block.start + piece.end });
		if (span.start === span.end) continue;
		const last = spans.at(-1);
		if (last && belongTogether(text, last, span, language)) last.end = span.end;
		else spans.push({ start: span.start, end: span.end });
	}
	return spans;
}

const segmenters = new Map<string, Intl.Segmenter>();

function proposed(text: string, language: string): Span[] {
	const locale = language === 'und' ? 'en' : language;
	let segmenter = segmenters.get(locale);
	if (!segmenter) {
		segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
		segmenters.set(locale, segmenter);
	}
	// A single line break inside a block is a line wrap, not the end of a sentence.
	const unwrapped = text.replace(/[\r\n\t\u2028\u2029]/gu, ' ');
	const spans: Span[] = [];
	for (const { segment, index } of segmenter.segment(unwrapped)) {
		const inner = /[.!?]["”’)\]]*\s+(?=[[(]?\p{Lu})/u.exec(segment);
		const bracket = inner && /^[[(]/u.test(segment.slice(inner.index + inner[0].length));
		const cut = bracket ? index + inner.index + inner[0].length : undefined;
		if (cut !== undefined && cut < index + segment.length) {
			spans.push({ start: index, end: cut }, { start: cut, end: index + segment.length });
		} else spans.push({ start: index, end: index + segment.length });
	}
	return spans;
}

function belongTogether(text: string, before: Span, after: Span, language: string): boolean {
	const left = text.slice(before.start, before.end);
	const right = text.slice(after.start, after.end);
	if (/^["”’»)\]]+[.,;]?$/u.test(right)) return true;
	if (/^\p{Ll}/u.test(right) && !/^(?:i|e)[A-Z]/u.test(right)) return true;
	if (/^[,;:–—-]/u.test(right)) return true;
	const lastWord = /([\p{L}\d.&]+)\.$/u.exec(left)?.[1];
	if (lastWord === undefined) return false;
	// "J. Smith", but "vitamin C. The": an initial follows a name or opens the sentence.
	if (/^\p{Lu}$/u.test(lastWord)) return isInitial(left, right);
	if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(lastWord)) return !startsAnew(right);
	const abbreviations = abbreviationsOf(language);
	if (abbreviations.before.has(lastWord)) return true;
	if (abbreviations.anywhere.has(lastWord)) return !startsAnew(right);
	return abbreviations.beforeNumbers.has(lastWord) && /^[\d§(]/u.test(right);
}

function isInitial(left: string, right: string): boolean {
	if (!/^\p{Lu}/u.test(right)) return false;
	const earlier = left.slice(0, -2).trimEnd();
	if (startsAnew(right)) return false;
	return (
		earlier === '' || /(?:\p{Lu}\p{L}+|\b\p{Lu}\.|[("“])$/u.test(earlier) || /\bby$/u.test(earlier)
	);
}

const OPENERS =
	/^(?:The|A|An|It|He|She|They|We|You|I|This|That|These|Those|In|On|At|For|But|And|So|As|If|When|There|His|Her|Its|Their|After|Before|However|Then|Most|Some|Many|One|Both|Each|By|To|From|With|What|Why|How|Who)\b/u;

function startsAnew(right: string): boolean {
	return OPENERS.test(right);
}
