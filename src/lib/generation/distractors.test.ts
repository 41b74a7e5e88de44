import { expect, test } from 'vitest';
import { namesBeside } from './distractors.ts';
import type { Name } from './names.ts';
import type { Vocabulary } from './vocabulary.ts';

function vocabularyWith(counts: Record<string, number>): Vocabulary {
	const names = Object.entries(counts).map(([text, n]): [string, Name] => [
		text,
		{ text, kind: 'country', sentences: Array.from({ length: n }, (_, i) => i), aliases: [] }
	]);
	return {
		names: new Map(names),
		capitalised: new Set(),
		years: [],
		sentencesWith: new Map(),
		terms: new Map(),
		defined: new Set(),
		meanings: [],
		askable: [],
		topics: new Set(),
		headline: new Set(),
		parties: new Set(),
		seekers: new Map(),
		sentenceCount: 60
	};
}

test('countries the text speaks of about as often stand beside each other', () => {
	const vocabulary = vocabularyWith({ Norway: 3, Iceland: 2, Poland: 2, Spain: 2 });
	expect(namesBeside('Norway', 'The cod is sold to', vocabulary)).toHaveLength(3);
});

test.each([
	['a main party', { Norway: 20, Iceland: 9, Poland: 9, Spain: 9 }, 'The cod is sold to'],
	['a party among passers-by', { Norway: 6, Iceland: 1, Poland: 1, Spain: 1 }, 'Cod is sold to'],
	['a stem that names the continent', { Norway: 3, Iceland: 2, Poland: 2, Spain: 2 }, 'In Europe,'],
	['a stem with a war', { Norway: 3, Iceland: 2, Poland: 2, Spain: 2 }, 'the war in']
])('no country is offered beside %s', (_, counts, shown) => {
	expect(namesBeside('Norway', shown, vocabularyWith(counts))).toEqual([]);
});
