import { describe as suite, expect, test } from 'vitest';
import { readText } from '#lib/documents/read-document.ts';
import { contentStems } from '#lib/language/words.ts';
import { generateLessons } from './generate-lessons.ts';

/** As many as the rules let through, unless it is said how many. */
async function itemsOf(text: string, density = 30) {
	const read = await readText(text, 'text.md');
	if (!read.ok) throw new Error(read.failure.kind);
	const made = await generateLessons(read.document, { density });
	return made.ok ? made.items : [];
}

suite('the items of one sentence', () => {
	test('are two where two clauses stand side by side, and neither shows the other’s key', async () => {
		const items = await itemsOf(
			'The bishop received silver mines from the emperor, and the old duke received wooden fishing boats.'
		);
		expect(items).toHaveLength(2);
		for (const one of items)
			for (const other of items) {
				if (one === other) continue;
				const shown = contentStems(one.stem);
				expect(contentStems(String(other.key)).some((stem) => shown.includes(stem))).toBe(false);
			}
	});

	test('are two where the second clause needs the first to be understood', async () => {
		const items = await itemsOf(
			'The valley lives from the silver mines, and the bishop was its harshest landlord.'
		);
		expect(items.map((item) => item.stem)).toContain(
			'The valley lives from the silver mines, and the bishop was its _____.'
		);
	});

	test('are one where only another noun of the same clause could be asked for', async () => {
		const items = await itemsOf('The monastery sold salted herring to traders from Bruges.');
		expect(items).toHaveLength(1);
	});

	test('ask for the exchange as a whole, and for the deal without it', async () => {
		const items = await itemsOf(
			'The abbey agreed to lend its two barges to the town in exchange for timber and firewood from the hills.'
		);
		const exchange = items.find((item) => item.stem.endsWith('In exchange for what?'));
		expect(exchange?.key).toBe('Timber and firewood from the hills');
		for (const item of items) if (item !== exchange) expect(item.stem).not.toContain('timber');
	});
});

suite('what somebody wants', () => {
	const one =
		'Baldwin wants to drain the marshes near the coast. The abbot grows barley on the hills.';

	test('is a question where the text names one aim', async () => {
		const items = await itemsOf(one);
		expect(items.map((item) => item.stem)).toContain('What does Baldwin want to do?');
	});

	test('is no question where the text names two', async () => {
		const items = await itemsOf(`${one} Baldwin hopes to build a stone bridge over the canal.`);
		expect(items.map((item) => item.stem)).not.toContain('What does Baldwin want to do?');
	});
});

suite('names', () => {
	const text =
		'Norway sells cod to Portugal. Norway exports timber every winter. Fishermen from Norway sail to the Lofoten islands. The ships of Norway were built in Bergen. Salt for the cod came to Norway from Spain.';

	test('of what the whole text is about are not asked for', async () => {
		for (const item of await itemsOf(text)) expect(item.key).not.toBe('Norway');
	});

	test('of others are', async () => {
		expect((await itemsOf(text)).map((item) => item.key)).toContain('Spain');
	});

	test('with a title are accepted without it', async () => {
		const items = await itemsOf('Emperor Leopold appealed to the southern cities for grain.');
		const named = items.find((item) => item.kind === 'cloze' && item.key === 'Emperor Leopold');
		if (named?.kind === 'cloze') expect(named.accepted).toContain('Leopold');
	});
});

suite('a typed gap', () => {
	test('asks for no common noun the text does not define', async () => {
		const items = await itemsOf(
			'The miners needed lanterns in every tunnel. Traders carried lanterns over the pass. The abbey bought lanterns from Venice. The widow repaired lanterns for the town.'
		);
		for (const item of items) if (item.kind === 'cloze') expect(item.key).not.toBe('lanterns');
	});
});
