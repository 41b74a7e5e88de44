/**
 * What does the document say about itself between two `---` lines at its very start?
 *
 * Only `title`, `date` and `lang` are read, one per line, as plain words: this is not YAML, and nothing
 * else in there has any effect.
 */
import { dateOf } from './calendar-date.ts';

export interface FrontMatter {
	readonly title?: string;
	/** YYYY-MM-DD */
	readonly date?: string;
	/** BCP 47 */
	readonly language?: string;
	/** Where the document proper begins; 0 when there is no front matter. */
	readonly bodyStart: number;
}

/** Long enough for any real one, short enough that a text between two rules is not mistaken for one. */
const LONGEST = 4000;

/** The front matter of a text; one without any has `bodyStart` 0. */
export function frontMatterOf(text: string): FrontMatter {
	const opening = /^---[ \t]*\r?\n/u.exec(text);
	if (!opening) return { bodyStart: 0 };
	const head = text.slice(0, LONGEST);
	const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/gmu;
	closing.lastIndex = opening[0].length;
	const end = closing.exec(head);
	if (!end) return { bodyStart: 0 };
	const lines = head.slice(opening[0].length, end.index).split(/\r?\n/u);
	if (!lines.some((line) => /^[A-Za-z][\w-]*:(?:\s|$)/u.test(line))) return { bodyStart: 0 };

	const title = valueOf(lines, 'title');
	const date = dateOf(valueOf(lines, 'date') ?? '');
	const language = valueOf(lines, 'lang') ?? valueOf(lines, 'language');
	return {
		...(title !== undefined && { title }),
		...(date !== undefined && { date }),
		...(language !== undefined &&
			/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(language) && { language }),
		bodyStart: end.index + end[0].length
	};
}

function valueOf(lines: readonly string[], key: string): string | undefined {
	for (const line of lines) {
		if (!line.toLowerCase().startsWith(`${key}:`)) continue;
		const value = line.slice(key.length + 1).trim();
		const quoted = /^(?<quote>["'])(?<inside>.*)\k<quote>$/u.exec(value);
		const words = (quoted?.groups?.['inside'] ?? value).trim();
		// `|` and `>` open a value of several lines, which is not read.
		return words === '' || /^[|>]/u.test(words) ? undefined : words;
	}
	return undefined;
}
