/**
 * Where is it in the text?
 *
 * Half-open [start, end) in UTF-16 code units of one immutable text, so that `text.slice(start, end)`
 * is always exactly the words meant.
 */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** The exact words a span stands for. */
export function slice(text: string, span: Span): string {
	return text.slice(span.start, span.end);
}

/** Is every unit of `inner` also in `outer`? */
export function contains(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}

/** Do the two spans share at least one unit? */
export function overlaps(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}

/** The span without the white space at its two ends; empty when there is nothing else. */
export function trimmed(text: string, span: Span): Span {
	let { start, end } = span;
	while (start < end && /\s/u.test(text.charAt(start))) start++;
	while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
	return { start, end };
}
