/**
 * Can this Markdown be parsed in a time that grows with its length?
 *
 * A parser of Markdown takes time with the square of the nesting and of the unclosed marks in one
 * paragraph. No author writes thousands of either; such a text is read as plain text instead.
 */
const MOST_NESTED = 100;
const MOST_MARKS = 4000;
const MOST_LINES = 4000;

/** Is every paragraph free of absurd nesting and of thousands of marks? */
export function isTameMarkdown(text: string): boolean {
	let marks = 0;
	let lines = 0;
	for (const line of text.split(/\r\n|[\r\n]/u)) {
		if (line.trim() === '') {
			marks = 0;
			lines = 0;
			continue;
		}
		const table = line.includes('|');
		marks = table ? countMarks(line) : marks + countMarks(line);
		lines = table ? 0 : lines + 1;
		if (marks > MOST_MARKS || lines > MOST_LINES || nesting(line) > MOST_NESTED) return false;
	}
	return true;
}

function countMarks(line: string): number {
	return line.match(/[[\]*_`<!&]/gu)?.length ?? 0;
}

/** At most how many quotes and lists the line can open: its markers, and one more for four columns of indent. */
function nesting(line: string): number {
	const opening = /^(?:[\s>]|[-+*](?=\s)|\d{1,9}[.)](?=\s))*/u.exec(line)?.[0] ?? '';
	const markers = opening.match(/>|[-+*]|\d+[.)]/gu)?.length ?? 0;
	// Each marker has a space of its own.
	const indent = opening.replace(/\t/gu, '    ').length - 2 * markers;
	return markers + Math.max(0, Math.floor(indent / 4));
}
