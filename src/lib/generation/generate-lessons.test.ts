import { describe as suite, expect, test } from 'vitest';
import { readText } from '#lib/documents/read-document.ts';
import type { SourceDocument } from '#lib/documents/source-document.ts';
import { GAP, type Item } from '#lib/items/item.ts';
import { collapsed } from '#lib/language/words.ts';
import { insertionsIn } from './chat.ts';
import { generateLessons } from './generate-lessons.ts';
import { TEXTS } from './texts.fixture.ts';

async function documentOf(text: string): Promise<SourceDocument> {
	const read = await readText(text, 'text.md');
	if (!read.ok) throw new Error(`The text could not be read: ${read.failure.kind}`);
	return read.document;
}

async function made(text: string) {
	const result = await generateLessons(await documentOf(text));
	if (!result.ok) throw new Error(result.failure.message);
	return result;
}

const HEDGE =
	/\b(?:may|might|could|would|likely|possibly|perhaps|probably|potentially|seems?|uncertain|unclear)\b/iu;

suite.each(Object.entries(TEXTS))('of a text on %s', (_, text) => {
	test('every item has a source, and every anchor quotes exactly the words it points at', async () => {
		const { document, items, lessons } = await made(text);
		expect(items.length).toBeGreaterThan(0);
		const anchors = [
			...items.flatMap((item) => item.source),
			...lessons.flatMap((l) => l.keyPoints.flatMap((k) => k.source))
		];
		for (const item of items) expect(item.source.length).toBeGreaterThan(0);
		for (const { span, quote } of anchors)
			expect(document.text.slice(span.start, span.end)).toBe(quote.exact);
	});

	test('two runs give the same items', async () => {
		const first = await made(text);
		const second = await made(text);
		expect(second).toEqual(first);
	});

	test('no sentence has more than two items, orderings apart', async () => {
		const { items } = await made(text);
		const counts = new Map<string, number>();
		for (const item of items) {
			if (item.kind === 'ordering') continue;
			const place = String(item.source[0]?.span.start);
			counts.set(place, (counts.get(place) ?? 0) + 1);
		}
		expect(Math.max(...counts.values())).toBeLessThanOrEqual(2);
	});

	test('a choice holds its key once among four different options', async () => {
		const { items } = await made(text);
		for (const item of items)
			if (item.kind === 'choice') {
				expect(item.options.filter((option) => option === item.key)).toHaveLength(1);
				expect(new Set(item.options).size).toBe(4);
			}
	});

	test('a gap filled with its key says what the sentence says', async () => {
		const { items } = await made(text);
		for (const item of items) {
			if (!item.stem.includes(GAP)) continue;
			const filled = item.stem.replace(/ \(Name all \w+\.\)$/u, '').replace(GAP, String(item.key));
			const quote = collapsed(item.source[0]?.quote.exact ?? '');
			expect(isMadeOf(filled, quote), `${filled}\n${quote}`).toBe(true);
		}
	});

	test('a stem keeps the hedge of a sentence that is nothing but possible', async () => {
		const { items } = await made(text);
		for (const item of items)
			if (item.stance === 'speculated' && !item.stem.endsWith('Why?'))
				expect(`${item.stem}`).toMatch(HEDGE);
	});

	test('an ordering shows its things in another order than the right one', async () => {
		const { items } = await made(text);
		for (const item of items)
			if (item.kind === 'ordering') expect(item.options).not.toEqual(item.key);
	});

	test('items belong to exactly one lesson', async () => {
		const { items, lessons } = await made(text);
		const listed = lessons.flatMap((lesson) => lesson.itemIds);
		expect([...listed].sort()).toEqual(items.map((item: Item) => item.id).sort());
	});
});

/** Are the words of `wording` in `quote`, in order, with nothing added? */
function isMadeOf(wording: string, quote: string): boolean {
	const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	const all = words(quote);
	let at = 0;
	for (const word of words(wording)) {
		at = all.indexOf(word, at) + 1;
		if (at === 0) return false;
	}
	return insertionsIn(quote).length >= 0;
}

suite('generation', () => {
	test('says so when there are no sentences', async () => {
		const document = await documentOf('# Only a heading');
		expect(await generateLessons(document)).toMatchObject({
			ok: false,
			failure: { kind: 'no-sentences' }
		});
	});

	test('stops when it is told to', async () => {
		const document = await documentOf('Iron rusts in damp air because it reacts with oxygen.');
		await expect(generateLessons(document, { signal: AbortSignal.abort() })).rejects.toThrow();
	});
});
