/**
 * How do kept ranges of a sentence read as a stem?
 *
 * On one line, with the gap in its place, a capital at the front and a full stop at the end. No word is added and none is
 * changed: what the learner reads is the document's own wording.
 */
import type { Span } from '#lib/documents/span.ts';
import { GAP } from '#lib/items/item.ts';

export function wordingOf(text: string, keep: readonly Span[], gap?: Span): string {
	const pieces = keep.map((range) => {
		if (!gap || gap.start < range.start || gap.end > range.end)
			return text.slice(range.start, range.end);
		return text.slice(range.start, gap.start) + GAP + text.slice(gap.end, range.end);
	});
	const joined = pieces
		.join(' ')
		.replace(/\s+/gu, ' ')
		.replace(/ ([,.;:!?])/gu, '$1')
		.replace(/,(?:\s*,)+/gu, ',')
		.trim();
	return capitalised(ended(joined));
}

/** Ends like a sentence. */
export function ended(wording: string): string {
	const bare = wording.replace(/[\s,;:–—-]+$/u, '');
	return /[.!?…]["”’)\]]*$/u.test(bare) ? bare : `${bare}.`;
}

export function capitalised(wording: string): string {
	return wording.replace(
		/^(["“‘'(]?)(\p{Ll})/u,
		(_, quote: string, letter: string) => quote + letter.toUpperCase()
	);
}

/** The ranges of `whole` that are left when `dropped` is taken out; `dropped` in text order. */
export function without(whole: Span, dropped: readonly Span[]): Span[] {
	const kept: Span[] = [];
	let at = whole.start;
	for (const range of [...dropped].sort((a, b) => a.start - b.start)) {
		if (range.start > at) kept.push({ start: at, end: range.start });
		at = Math.max(at, range.end);
	}
	if (at < whole.end) kept.push({ start: at, end: whole.end });
	return kept;
}
