/**
 * Which day does this writing of a date mean?
 *
 * Only writings that mean one day everywhere: 05/11/2023 is in May or in November, so it is none.
 * A day that is in no calendar (30 February) is none either. No clock and no time zone take part.
 */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const MONTH =
	'jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|' +
	'sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day|\\.)?,?\\s+)?';
const TIME =
	'(?:(?:T|,?\\s+)\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:\\s?(?:Z|UTC|GMT|[AP]M|[+-]\\d{2}:?\\d{2}))?)?';

/** A date in its usual writings, as the source of a regular expression with named groups. */
const WRITINGS: readonly RegExp[] = [
	`(?<year>\\d{4})[-/](?<month>\\d{2})[-/](?<day>\\d{2})(?!\\d)${TIME}`,
	`${WEEKDAY}(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+(?:of\\s+)?(?<month>${MONTH}),?\\s+(?<year>\\d{4})(?!\\d)${TIME}`,
	`${WEEKDAY}(?<month>${MONTH})\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})(?!\\d)${TIME}`
].map((writing) => new RegExp(writing, 'iuy'));

export interface FoundDate {
	/** YYYY-MM-DD */
	readonly iso: string;
	/** Where the writing of the date ends, its time of day included. */
	readonly end: number;
}

/** The date that is written at this very place of the text. */
export function dateAt(text: string, start: number): FoundDate | undefined {
	for (const writing of WRITINGS) {
		writing.lastIndex = start;
		const found = writing.exec(text);
		if (!found?.groups) continue;
		const { year = '', month = '', day = '' } = found.groups;
		const iso = isoDate(Number(year), monthNumber(month), Number(day));
		if (iso !== undefined) return { iso, end: start + found[0].length };
	}
	return undefined;
}

/** The date this text is, when it is nothing but a date. */
export function dateOf(text: string): string | undefined {
	const found = dateAt(text.trim(), 0);
	return found && found.end === text.trim().length ? found.iso : undefined;
}

function monthNumber(month: string): number {
	return /^\d/u.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
}

function isoDate(year: number, month: number, day: number): string | undefined {
	if (year < 1000 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
		return undefined;
	return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
	if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
