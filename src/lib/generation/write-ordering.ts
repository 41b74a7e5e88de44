/**
 * When can events be put in order?
 *
 * When at least three sentences each tell one thing, flatly, with one explicit date that can be taken away from them, and the
 * years differ. The dates themselves are not shown.
 */
import { describe } from '#lib/documents/anchor.ts';
import type { SourceDocument } from '#lib/documents/source-document.ts';
import { wordCount } from '#lib/language/words.ts';
import type { Candidate } from './candidate.ts';
import { clauseStarts, partsOf } from './clauses.ts';
import { datesIn } from './quantities.ts';
import { wordsOf } from './words-of.ts';
import type { Statement } from './material.ts';
import { shuffled } from './shuffled.ts';
import { stanceOf } from './stance.ts';
import { ended, wordingOf, without } from './wording.ts';

const FEWEST = 3;
const MOST = 5;

interface Event {
	readonly year: number;
	readonly wording: string;
	readonly statement: Statement;
}

/** One item for each stretch of up to five events, in the order of the text. */
export function writeOrdering(
	document: SourceDocument,
	statements: readonly Statement[]
): Candidate[] {
	const events: Event[] = [];
	for (const statement of statements) {
		const event = eventIn(document.text, statement);
		if (event && !events.some((other) => other.year === event.year)) events.push(event);
	}
	const items: Candidate[] = [];
	for (let from = 0; from + FEWEST <= events.length; from += MOST) {
		const group = events.slice(from, from + MOST);
		if (group.length < FEWEST) break;
		const inOrder = [...group].sort((a, b) => a.year - b.year);
		const key = inOrder.map((event) => event.wording);
		const options = shuffled(key, key.join('\n'));
		if (options.every((option, k) => option === key[k])) options.reverse();
		const last = group.at(-1) as Event;
		items.push({
			draft: {
				kind: 'ordering',
				stem: 'Put these events in order, the earliest first.',
				key,
				options,
				stance: 'asserted',
				explanation: inOrder.map((event) => `${yearName(event.year)}: ${event.wording}`).join(' '),
				source: inOrder.map((event) => describe(document, event.statement.sentence))
			},
			sentence: last.statement.sentence.index,
			section: last.statement.sentence.section,
			asked: { start: last.statement.sentence.start, end: last.statement.sentence.end },
			worth: 1.4,
			form: 'ordering'
		});
	}
	return items;
}

function eventIn(text: string, statement: Statement): Event | undefined {
	const { sentence } = statement;
	const { words } = sentence;
	if (statement.context || stanceOf(sentence.text) !== 'asserted' || sentence.wordCount > 26)
		return undefined;
	const dates = datesIn(words);
	const [date] = dates;
	if (!date || dates.length > 1) return undefined;
	const before = words[date.from - 1];
	const year = yearOf(wordsOf(words, date.from, date.to));
	if (!Number.isInteger(year) || !before || !/^(?:in|on)$/u.test(before.lower)) return undefined;
	const opens = date.from === 1 && words[date.to]?.text === ',' && clauseStarts(words, date.to + 1);
	const closes = date.to === words.length - 1 && partsOf(words).length === 1;
	if (!opens && !closes) return undefined;
	const verb = words.find(
		(w, i) => (i < date.from - 1 || i > date.to) && (w.tag === 'AUX' || w.tag === 'VERB')
	);
	if (
		!verb ||
		/^(?:is|are|has|have|will)$/u.test(verb.lower) ||
		(/s$/u.test(verb.lower) && verb.lower !== 'was')
	)
		return undefined;
	const end = opens
		? (words[date.to + 1]?.start ?? sentence.end)
		: (words[date.to - 1]?.end ?? sentence.end);
	const wording = ended(
		wordingOf(text, without(sentence, [...statement.insertions, { start: before.start, end }]))
	);
	if (
		wordCount(wording) < 4 ||
		/\b1\d{3}\b|\b20\d\d\b|\b(?:later|earlier|then|again|first|next)\b/iu.test(wording)
	)
		return undefined;
	return { year, wording, statement };
}

/** Years before the common era are negative. */
function yearOf(date: string): number {
	const [digits] = /\d{3,4}|\d+(?= BC)/u.exec(date) ?? [];
	return Number(digits) * (/BC/u.test(date) ? -1 : 1);
}

function yearName(year: number): string {
	return year < 0 ? `${-year} BC` : String(year);
}
