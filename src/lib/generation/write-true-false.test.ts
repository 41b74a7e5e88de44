import { expect, test } from 'vitest';
import { readText } from '#lib/documents/read-document.ts';
import { generateLessons } from './generate-lessons.ts';
import { loadTagger } from '#lib/language/tagged-words.ts';
import { changeIn } from './falsify.ts';
import { materialOf } from './material.ts';
import { describeSentence } from './sentence.ts';
import { sentencesOf } from '#lib/language/sentences.ts';
import { writeTrueFalse } from './write-true-false.ts';

async function statementIn(text: string) {
	const read = await readText(text, 'text.txt');
	if (!read.ok) throw new Error(read.failure.kind);
	const tagger = await loadTagger();
	const sentences = sentencesOf(read.document).map((span, index) =>
		describeSentence(read.document, span, { index, section: 0 }, tagger, new Set())
	);
	const statement = materialOf(read.document, sentences, new Set()).statements.at(-1);
	if (!statement) throw new Error('Nothing can be asked.');
	return { document: read.document, statement };
}

test.each([
	['The miners closed the eastern shaft in 1912.', /^19\d\d$/u],
	['Monks from Orden owned seven mills in the valley.', /^(?:five|nine)$/u],
	['After the war ended, the power of the guild waned.', /^grew$/u],
	['Trade with Norway directly undermines the ban.', /^supports$/u]
])('one independent word is exchanged: %s', async (text, to) => {
	const { statement } = await statementIn(text);
	expect(changeIn(statement.sentence.words)?.to).toMatch(to);
});

test.each([
	'The closed border worsened the shortage, making every shipment of grain dear.',
	'The guild weakened because its members left the city.',
	'The army is under pressure to strengthen its dwindling stores of powder.',
	'King Otto raises the price of salt and strengthens the merchants of the north.',
	'Old houses in the valley need larger stoves, which burn more wood.',
	'Trade also strengthens the merchants of the northern valley.',
	'Kellmark has a charter from the king and a market of its own.'
])('nothing is exchanged where other words would tell: %s', async (text) => {
	const { statement } = await statementIn(text);
	expect(changeIn(statement.sentence.words)).toBeUndefined();
});

test.each([
	[true, 'Denmark sold the islands in the Caribbean to the United States.'],
	[false, 'The alliance of Denmark and Norway was a powerful symbol for Europe.'],
	[false, 'Denmark may have sold the islands to the United States of America.']
])('a true statement tells a concrete fact (%s): %s', async (is, text) => {
	const { document, statement } = await statementIn(text);
	expect(writeTrueFalse(document, statement).some((c) => c.draft.key === true)).toBe(is);
});

test('a note before the first paragraph is not asked about', async () => {
	const note = '> This text was written in 1984 by two miners from the town of Kellmark.';
	const body = 'The mine of Kellmark was opened in 1761 by a duke.';
	const read = await readText(`# Mines\n\n${note}\n\n${body}\n\n${note}`, 'text.md');
	if (!read.ok) throw new Error(read.failure.kind);
	const made = await generateLessons(read.document);
	if (!made.ok) throw new Error(made.failure.kind);
	const first = read.document.text.indexOf('1984');
	const starts = made.items.map((item) => item.source[0]?.span.end ?? 0);
	expect(starts.every((end) => end > first + 60)).toBe(true);
	expect(made.items.length).toBeGreaterThan(0);
});
