import { describe as suite, expect, test } from 'vitest';
import { readText } from '#lib/documents/read-document.ts';
import type { SourceDocument } from '#lib/documents/source-document.ts';
import { GAP, type Item } from '#lib/items/item.ts';
import { collapsed } from '#lib/language/words.ts';
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
	const words = (text: string): readonly string[] =>
		text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	const all = words(quote);
	let at = 0;
	for (const word of words(wording)) {
		at = all.indexOf(word, at) + 1;
		if (at === 0) return false;
	}
	return true;
}

suite('generation', () => {
	test('shows the sentence before where a pronoun needs it', async () => {
		const { items } = await made(
			'The old dam on the Vell was built from local granite. It supplies four towns with drinking water.'
		);
		const item = items.find((i) => i.source[0]?.quote.exact.startsWith('It supplies'));
		expect(item?.context).toBe('The old dam on the Vell was built from local granite.');
		expect(item?.source[1]?.quote.exact).toBe(item?.context);
	});

	test('asks nothing about a sentence whose pronoun nothing explains', async () => {
		const { items } = await made(
			'What did they find? They carried 40 boxes of tools across the frozen lake in March.'
		);
		expect(items).toEqual([]);
	});

	test('never asks about chat, and says how much was left out', async () => {
		const { items, notices } = await made(
			'Hey folks, let’s dive into tides! Tides are caused by the pull of the Moon. Isn’t that amazing?'
		);
		expect(items.map((item) => item.source[0]?.quote.exact)).toEqual([
			'Tides are caused by the pull of the Moon.'
		]);
		expect(notices.find((n) => n.kind === 'sentences-left-out')?.message).toBe(
			'2 of 3 sentences were left without a question: 2 ask, chat or speak about the text itself.'
		);
	});

	test('offers as distractors only years near the right one, none of them in the sentence', async () => {
		const { items } = await made(
			'The mill opened in 1803. The lower lock was finished in 1811. Floods destroyed the weir in 1820. The railway reached the valley in 1844. A museum moved into the mill in 2009.'
		);
		for (const item of items)
			if (item.kind === 'choice') expect(item.options).not.toContain('2009');
		expect(items.some((item) => item.kind === 'ordering')).toBe(true);
	});

	test('never uses another name of the key as a distractor', async () => {
		const { items } = await made(
			'Iceland sells fish to Norway. Moscow buys fish from Iceland. Sweden and Finland sell timber. Denmark exports butter. Russia depends on imports of fish. Poland sells coal to Norway.'
		);
		for (const item of items)
			if (item.kind === 'choice' && item.key === 'Moscow')
				expect(item.options).not.toContain('Russia');
	});

	test('of another language makes only gaps, and says so', async () => {
		const { document, items, notices } = await made(
			'Der Fluss ist etwa 420 Kilometer lang und mündet in die See. Im Jahr 1962 wurde an der Mündung ein Hafen gebaut, der noch heute in Betrieb ist.'
		);
		expect(document.language).toBe('de');
		expect(items.map((item) => item.kind)).toEqual(['cloze', 'cloze']);
		expect(notices.some((n) => n.kind === 'language-limits')).toBe(true);
	});

	test('gives a document without headings lessons of a readable length', async () => {
		const paragraph =
			'The harbour of the town lies behind a long stone pier. Fishing boats bring herring and cod to the market. ';
		const text = Array.from(
			{ length: 12 },
			(_, i) => `${paragraph.repeat(3)}In ${1900 + i * 7}, the pier was repaired.`
		).join('\n\n');
		const { lessons, document } = await made(text);
		expect(lessons.length).toBeGreaterThan(1);
		for (const { span } of lessons) {
			const words = document.text.slice(span.start, span.end).split(/\s+/u).length;
			expect(words).toBeGreaterThanOrEqual(120);
			expect(words).toBeLessThanOrEqual(320);
		}
	});

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

test('a long note quoted before the first heading joins the first lesson, so that no lesson is empty', async () => {
	const note = `> ${'The text below is a leaflet of the harbor office and says what the office says. '.repeat(8)}`;
	const high =
		'The harbor office has measured the tide at the old pier since 1874. Spring tides are very high because the Moon and the Sun pull together. The highest water was read in the winter of 1953, when a storm from the northwest pressed the sea into the bay. The office prints a table of high water for every day of the year and sells it to fishermen and sailors.';
	const low =
		'At low water the sandbanks outside the harbor lie dry for three hours. The pilots left the harbor in 1931 because the channel had filled with sand. A dredger has kept the channel open since the spring of 1948 and works at night. Seals rest on the outer banks in summer, and the harbor office asks visitors to keep a distance of two hundred meters.';
	const { lessons } = await made(
		`# Tides\n\n${note}\n\n## High water\n\n${high}\n\n## Low water\n\n${low}`
	);
	expect(lessons.map((lesson) => lesson.title)).toEqual(['High water', 'Low water']);
	expect(lessons[0]?.itemIds.length).toBeGreaterThan(0);
});
