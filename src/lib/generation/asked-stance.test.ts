import { expect, test } from 'vitest';
import { readText } from '#lib/documents/read-document.ts';
import type { Stance } from '#lib/items/item.ts';
import { sentencesOf } from '#lib/language/sentences.ts';
import { loadTagger } from '#lib/language/tagged-words.ts';
import { stanceAsked, stanceShown } from './asked-stance.ts';
import { describeSentence, type Sentence } from './sentence.ts';

/** What is asked about stands in brackets. */
const CASES: readonly (readonly [Stance, string])[] = [
	['asserted', 'Norway gets the [grain] it needs, while Iceland potentially gets a new harbour.'],
	['speculated', 'Norway gets the grain it needs, while Iceland potentially gets [a new harbour].'],
	['asserted', 'These ships need [diesel], and a tunnel could lower their costs.'],
	['speculated', 'These ships need diesel, and a tunnel could lower [their costs].'],
	['asserted', 'The outcome remains uncertain due to [a lack of funds].'],
	['speculated', '[The outcome of the vote] remains uncertain due to a lack of funds.'],
	['asserted', 'Norway has [experience in shipping] and could give Iceland help.'],
	['asserted', 'The port helps the [fishing fleet], potentially lowering the price of cod.'],
	['speculated', 'The port helps the fishing fleet, potentially lowering [the price of cod].'],
	['asserted', 'While it is unclear who will pay, the bridge will open [in May].'],
	['speculated', 'If the [talks] fail, the ferry might return.'],
	['speculated', 'The ferry will likely run while the [bridge] is closed.'],
	['asserted', 'The law offers a degree of [safety] that miners have long sought.'],
	['intended', 'The miners seek [safety], and the owners pay for it.'],
	['asserted', 'The miners seek safety, and the owners pay for [the lamps].'],
	['reported', 'Officials said that the port closed because of [storms].']
];

async function sentenceOf(text: string): Promise<Sentence> {
	const read = await readText(text, 'text.txt');
	if (!read.ok) throw new Error(read.failure.kind);
	const [span] = sentencesOf(read.document);
	if (!span) throw new Error('There is no sentence.');
	const place = { index: 0, section: 0 };
	return describeSentence(read.document, span, place, await loadTagger(), new Set());
}

test.each(CASES)('%s: %s', async (stance, marked) => {
	const start = marked.indexOf('[');
	const end = marked.indexOf(']') - 1;
	const sentence = await sentenceOf(marked.replace(/[[\]]/gu, ''));
	expect(stanceAsked(sentence, { start, end })).toBe(stance);
});

test.each([
	['asserted', 'The harbour offers a degree of safety that sailors have long sought.'],
	['intended', 'Norway seeks peace, and the miners like it.'],
	['speculated', 'Norway has peace, while Iceland might have a war.']
])('a sentence shown whole is %s: %s', async (stance, text) => {
	expect(stanceShown(await sentenceOf(text))).toBe(stance);
});
