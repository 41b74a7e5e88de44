/**
 * Does the document open by saying its date?
 *
 * A date with a label ("Date: 5 November 2023") may share its line with the first sentence; a bare date
 * must have the line to itself, because "November 5, 2023 was a Sunday." is a sentence.
 */
import { dateAt } from './calendar-date.ts';

export interface LeadingDate {
	/** YYYY-MM-DD */
	readonly iso: string;
	/** Where the material goes on: after the date and the white space behind it. */
	readonly end: number;
}

const LABEL =
	/(?:date|dated|published|publication date|posted|updated|last updated|written|created)(?:\s+on)?\s*[:–-]?\s+/iuy;

/** The date that stands at `start` (white space before it does not count). */
export function leadingDate(text: string, start = 0): LeadingDate | undefined {
	const from = after(text, /\s*/uy, start);
	const labelEnd = after(text, LABEL, from);
	const found = dateAt(text, labelEnd);
	if (!found) return undefined;
	const lineEnd = after(text, /[^\S\r\n]*\.?[^\S\r\n]*(?=[\r\n]|$)/uy, found.end);
	const endsLine =
		lineEnd > found.end || found.end === text.length || /[\r\n]/u.test(text.charAt(found.end));
	if (endsLine) return { iso: found.iso, end: after(text, /\s*/uy, lineEnd) };
	const labelled = labelEnd > from;
	// Lower-case words or a comma go on with the sentence that the date is part of.
	const next = after(text, /(?:[^\S\r\n]*[|·–—:.-])?[^\S\r\n]+(?![\p{Ll},;)])/uy, found.end);
	return labelled && next > found.end ? { iso: found.iso, end: next } : undefined;
}

/** Where a sticky pattern ends when matched at `start`; `start` when it does not match there. */
function after(text: string, sticky: RegExp, start: number): number {
	sticky.lastIndex = start;
	const found = sticky.exec(text);
	return found ? start + found[0].length : start;
}
