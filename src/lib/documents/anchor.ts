/**
 * Where did this come from?
 *
 * A position plus the quoted words and a little of what stands around them (W3C Web Annotation:
 * TextPositionSelector and TextQuoteSelector), so that the place is found exactly in the text it was
 * made from and can be found again in a text that has changed a little.
 */
import type { DocumentId, SourceDocument } from './source-document.ts';
import { slice, type Span } from './span.ts';

export interface Anchor {
	readonly documentId: DocumentId;
	readonly span: Span;
	readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string };
}

const AROUND = 32;

/** The anchor of a span of this document. */
export function describe(document: SourceDocument, span: Span): Anchor {
	const { text } = document;
	return {
		documentId: document.id,
		span: { start: span.start, end: span.end },
		quote: {
			exact: slice(text, span),
			prefix: text.slice(Math.max(0, span.start - AROUND), span.start),
			suffix: text.slice(span.end, span.end + AROUND)
		}
	};
}

/**
 * The anchor's place in `text`, or undefined when its words are not there.
 * Of several places, the one whose surroundings agree most, then the one nearest the old position.
 */
export function resolve(text: string, anchor: Anchor): Span | undefined {
	const { exact, prefix, suffix } = anchor.quote;
	if (exact === '') return undefined;
	if (text.slice(anchor.span.start, anchor.span.end) === exact) return anchor.span;
	let best: { span: Span; agreement: number; distance: number } | undefined;
	for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
		const span = { start: at, end: at + exact.length };
		const agreement =
			sharedEnd(text.slice(0, span.start), prefix) +
			sharedStart(text.slice(span.end, span.end + AROUND), suffix);
		const distance = Math.abs(at - anchor.span.start);
		if (
			!best ||
			agreement > best.agreement ||
			(agreement === best.agreement && distance < best.distance)
		)
			best = { span, agreement, distance };
	}
	return best?.span;
}

function sharedStart(a: string, b: string): number {
	let n = 0;
	while (n < a.length && n < b.length && a[n] === b[n]) n++;
	return n;
}

function sharedEnd(a: string, b: string): number {
	let n = 0;
	while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
	return n;
}
