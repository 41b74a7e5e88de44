/**
 * What are the lines of a plain text, and is each a paragraph of its own?
 *
 * Some programs write a paragraph as one long line, others break it at 60 to 80 letters. Which it is, is
 * decided once for the whole text: broken lines mostly go on in lower case, whole paragraphs do not.
 */
import type { Span } from '../span.ts';

export interface Line extends Span {
	/** Without the white space at its two ends; `start` and `end` are the ends of this. */
	readonly words: string;
	readonly indent: number;
}

/** All lines from `start` on; an empty line has no `words`. */
export function linesOf(text: string, start: number): readonly Line[] {
	const lines: Line[] = [];
	const ending = /\r\n|[\n\r\f\v\u0085\u2028\u2029]|$/gu;
	for (let at = start; at <= text.length;) {
		ending.lastIndex = at;
		const found = ending.exec(text);
		const end = found?.index ?? text.length;
		const line = text.slice(at, end);
		const words = line.trim();
		const indent = words === '' ? 0 : line.length - line.trimStart().length;
		lines.push({ start: at + indent, end: at + indent + words.length, words, indent });
		if (end >= text.length) break;
		at = end + (found?.[0].length ?? 1);
	}
	return lines;
}

/** How a text's lines are broken: the usual width of a full line, or undefined when lines are paragraphs. */
export function wrapWidth(lines: readonly Line[]): number | undefined {
	const width = usualWidth(lines);
	if (width > LONGEST_WRAPPED) return undefined;
	let pairs = 0;
	let goesOn = 0;
	for (let at = 0; at + 1 < lines.length; at++) {
		const line = lines[at]?.words ?? '';
		const next = lines[at + 1]?.words ?? '';
		if (line === '' || !/^[\p{L}\p{N}"'“‘(«]/u.test(next)) continue;
		pairs++;
		const full = line.length >= width * 0.7 && !endsSentence(line);
		if (/^["'“‘(«]?\p{Ll}/u.test(next) || (full && /^\p{Lo}/u.test(next))) goesOn++;
	}
	return pairs > 0 && goesOn >= pairs * 0.35 ? width : undefined;
}

const LONGEST_WRAPPED = 120;

/** Nine letters in ten stand in lines no longer than this. */
function usualWidth(lines: readonly Line[]): number {
	const lengths = lines.map((line) => line.words.length).sort((a, b) => a - b);
	const all = lengths.reduce((sum, length) => sum + length, 0);
	let seen = 0;
	for (const length of lengths) {
		seen += length;
		if (seen >= all * 0.9) return length;
	}
	return 0;
}

/** Was there room left on `line` for the first word of `next`? Then the break is the author's own. */
export function breaksEarly(line: Line, next: Line, width: number): boolean {
	const word = /^\S*/u.exec(next.words)?.[0].length ?? 0;
	return line.words.length + 1 + word <= width * 0.75;
}

/** Does this text end as a sentence does? */
export function endsSentence(text: string): boolean {
	return /[.!?…:;。！？：；؟۔।॥]["'”’»)\]]*$/u.test(text);
}
