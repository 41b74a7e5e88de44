/**
 * Is this JSON, stored or imported, an item?
 *
 * The result is built field by field: what is not known is dropped, what is missing or of the wrong type is a problem.
 * Its type is inferred from the reading and proved equal to `Item` in the test, so that neither can drift.
 */
import type { DocumentId } from '#lib/documents/source-document.ts';
import type { Item, ItemId, Stance } from './item.ts';

export type ParseResult =
	{ readonly ok: true; readonly item: Item } | { readonly ok: false; readonly problem: string };

const LONGEST_TEXT = 10_000;
const MOST_ENTRIES = 100;
const STANCES: readonly Stance[] = ['asserted', 'reported', 'speculated', 'intended'];

/** The item in `value`, or what is wrong with it. */
export function parseItem(value: unknown): ParseResult {
	const problems: string[] = [];
	if (!isRecord(value)) return { ok: false, problem: 'It is not an object.' };
	const item = itemIn(value, problems);
	const [problem] = problems;
	if (problem !== undefined) return { ok: false, problem };
	if (item === undefined)
		return { ok: false, problem: `“kind” is ${named(value['kind'])}, which is no kind of item.` };
	return { ok: true, item };
}

type Fields = Readonly<Record<string, unknown>>;

/** With `problems` the result is not to be used. Exported for its type alone (parse-item.test.ts). */
export function itemIn(fields: Fields, problems: string[]) {
	const text = (name: string): string => textIn(fields, name, problems);
	const texts = (name: string): readonly string[] => textsIn(fields, name, problems);
	const base = () => ({
		id: text('id') as ItemId,
		stem: text('stem'),
		...optional(fields, 'context', problems),
		...optional(fields, 'explanation', problems),
		stance: stanceIn(fields, problems),
		source: sourceIn(fields, problems)
	});
	switch (fields['kind']) {
		case 'flashcard':
			return { kind: 'flashcard' as const, ...base(), key: text('key') };
		case 'cloze':
			return { kind: 'cloze' as const, ...base(), key: text('key'), accepted: texts('accepted') };
		case 'typed':
			return { kind: 'typed' as const, ...base(), key: text('key'), accepted: texts('accepted') };
		case 'choice': {
			const item = {
				kind: 'choice' as const,
				...base(),
				key: text('key'),
				options: texts('options')
			};
			if (!item.options.includes(item.key)) problems.push('“key” is not among “options”.');
			return item;
		}
		case 'true-false': {
			const { key } = fields;
			if (typeof key !== 'boolean') problems.push('“key” is neither true nor false.');
			return { kind: 'true-false' as const, ...base(), key: key === true };
		}
		case 'ordering': {
			const item = {
				kind: 'ordering' as const,
				...base(),
				key: texts('key'),
				options: texts('options')
			};
			if ([...item.key].sort().join('\n') !== [...item.options].sort().join('\n'))
				problems.push('“options” are not the steps of “key”.');
			return item;
		}
		default:
			return undefined;
	}
}

function sourceIn(fields: Fields, problems: string[]): readonly ReturnType<typeof anchorIn>[] {
	const list = fields['source'];
	if (Array.isArray(list) && list.length > 0 && list.length <= MOST_ENTRIES)
		return list.map((entry: unknown) => anchorIn(entry, problems));
	problems.push('“source” is not a list of places.');
	return [];
}

function anchorIn(value: unknown, problems: string[]) {
	const anchor = isRecord(value) ? value : {};
	const span = isRecord(anchor['span']) ? anchor['span'] : {};
	const quote = isRecord(anchor['quote']) ? anchor['quote'] : {};
	const place = {
		documentId: textIn(anchor, 'documentId', problems) as DocumentId,
		span: { start: offsetIn(span, 'start', problems), end: offsetIn(span, 'end', problems) },
		quote: {
			exact: textIn(quote, 'exact', problems),
			prefix: textIn(quote, 'prefix', problems, true),
			suffix: textIn(quote, 'suffix', problems, true)
		}
	};
	if (place.span.end - place.span.start !== place.quote.exact.length)
		problems.push('A place in “source” is not as long as its quote.');
	return place;
}

function stanceIn(fields: Fields, problems: string[]): Stance {
	const stance = STANCES.find((one) => one === fields['stance']);
	if (stance === undefined) problems.push(`“stance” is ${named(fields['stance'])}.`);
	return stance ?? 'asserted';
}

function optional<N extends 'context' | 'explanation'>(
	fields: Fields,
	name: N,
	problems: string[]
): { readonly [K in N]?: string } {
	if (fields[name] === undefined) return {};
	const found: { [K in N]?: string } = {};
	found[name] = textIn(fields, name, problems);
	return found;
}

function textIn(fields: Fields, name: string, problems: string[], mayBeEmpty = false): string {
	const value = fields[name];
	if (typeof value === 'string' && value.length <= LONGEST_TEXT && (mayBeEmpty || value !== ''))
		return value;
	problems.push(
		`“${name}” is ${typeof value === 'string' && value !== '' ? 'too long' : named(value)}.`
	);
	return '';
}

function textsIn(fields: Fields, name: string, problems: string[]): readonly string[] {
	const value = fields[name];
	if (Array.isArray(value) && value.length <= MOST_ENTRIES && value.every(isText)) return value;
	problems.push(`“${name}” is not a list of texts.`);
	return [];
}

function isText(value: unknown): value is string {
	return typeof value === 'string' && value !== '' && value.length <= LONGEST_TEXT;
}

function offsetIn(fields: Fields, name: string, problems: string[]): number {
	const value = fields[name];
	if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
	problems.push(`“${name}” is no place in a text.`);
	return 0;
}

function isRecord(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function named(value: unknown): string {
	if (value === undefined) return 'missing';
	if (value === '') return 'empty';
	return typeof value === 'string'
		? `“${value.slice(0, 40)}”`
		: `a ${value === null ? 'null' : typeof value}`;
}
