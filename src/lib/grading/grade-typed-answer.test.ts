import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradeTypedAnswer } from './grade-typed-answer.ts';

const grade = (typed: string, key: string, other = ''): 'right' | 'near' | 'wrong' => {
	const score = gradeTypedAnswer(typed, key, [], other);
	return score.earned === 0 ? 'wrong' : score.nearMiss ? 'near' : 'right';
};

describe('a typed answer is right', () => {
	test.each([
		['in any case', 'MITOSIS', 'mitosis'],
		['without its accents', 'Sao Tome', 'São Tomé'],
		['with ß written ss', 'Strasse', 'Straße'],
		['with other spaces and a full stop', '  soviet   union. ', 'Soviet Union'],
		['with or without an article', 'the treaty of Rome', 'Treaty of Rome'],
		['with typographic quotes or none', '“Treaty of Rome”', 'Treaty of Rome'],
		['with any apostrophe or none', 'Newtons law', 'Newton’s law'],
		['with a hyphen, a dash, a space or nothing', 'co operation', 'co-operation'],
		['written together', 'cooperation', 'co‑operation'],
		['with & for and', 'supply & demand', 'supply and demand'],
		['with a separator of thousands', '1,000', '1000'],
		['with a space between thousands', '10 000', '10,000'],
		['with zeros that mean nothing', '3.50', '3.5'],
		['with a decimal comma', '3,5', '3.5'],
		['with a small number in words', 'Three', '3'],
		['with a large number half in words', '1.5 million', '1,500,000'],
		['with percent in words', '12 per cent', '12%'],
		['with a unit written close', '20km', '20 km'],
		['with a date in another order', 'November 5th, 2023', '5 November 2023'],
		['with a date in digits', '2023-11-05', '5 November 2023'],
		['with a month cut short', 'Jan. 2020', 'January 2020'],
		['in Arabic without its vowel points', 'كتاب', 'كِتَابٌ'],
		['in Hebrew without its points', 'שלום', 'שָׁלוֹם'],
		['with Arabic digits', '١٩١٤', '1914'],
		['in Hangul, composed or not', '한국'.normalize('NFD'), '한국'],
		['in full-width letters', 'ＤＮＡ', 'DNA'],
		['when it is all signs', '+', '+']
	])('%s', (_, typed, key) => {
		expect(grade(typed, key)).toBe('right');
	});

	test('when it is one of the other accepted answers', () => {
		expect(gradeTypedAnswer('USSR', 'Soviet Union', ['USSR'])).toEqual({ earned: 1, possible: 1 });
	});
});

describe('a typed answer is nearly right, and earns in full,', () => {
	test.each([
		['with a letter wrong in a long word', 'photosinthesis', 'photosynthesis'],
		['with a letter missing', 'Ukrane', 'Ukraine'],
		['with two letters swapped', 'recieve', 'receive'],
		['in the plural', 'cells', 'cell'],
		['in the singular', 'supply', 'supplies'],
		['with two slips in sixteen letters', 'industrialisasion', 'industrialization'],
		['with a slip in one word of two', 'Sovjet Union', 'Soviet Union'],
		['with a slip in Greek', 'δημοκρατεα', 'δημοκρατία']
	])('%s', (_, typed, key) => {
		expect(grade(typed, key)).toBe('near');
	});
});

describe('a typed answer is wrong', () => {
	test.each([
		['when it is another year', '1915', '1914'],
		['when it is another number of the same length', '1,001', '1000'],
		['when a number is cut in two', '19 14', '1914'],
		['when it lacks the minus', '5', '-5'],
		['when one number among words differs', 'World War 1', 'World War 2'],
		['when a power is written as a factor', '102', '10²'],
		['when a short word has one letter wrong', 'bell', 'cell'],
		['when the first letter is wrong', 'affect', 'effect'],
		['when it denies', 'atypical', 'typical'],
		['when the slip makes the opposite term', 'microeconomics', 'macroeconomics'],
		['when the slip makes another substance', 'nitrate', 'nitrite'],
		['when it says too little', 'union', 'Soviet Union'],
		['when it says too much', 'the cell or the nucleus', 'nucleus'],
		['when a vowel sign of Devanagari differs', 'कि', 'की'],
		['when one sign of Chinese differs', '中华人民共和囯', '中华人民共和国'],
		['when it is empty of letters', '?', 'cell'],
		['when it is absurdly long', 'x'.repeat(100_000), 'cell']
	])('%s', (_, typed, key) => {
		expect(grade(typed, key)).toBe('wrong');
	});

	test('when the slip makes another word that the item uses', () => {
		expect(grade('proton', 'photon')).toBe('near');
		expect(grade('proton', 'photon', 'A proton takes up a _____.')).toBe('wrong');
	});
});

describe('whatever the key', () => {
	test('typing it, loudly or with spaces around it, is right', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (key) => {
				fc.pre(key.trim() !== '');
				expect(grade(key, key)).toBe('right');
				expect(grade(`  ${key} `, key)).toBe('right');
			})
		);
	});

	test('another whole number is wrong', () => {
		fc.assert(
			fc.property(fc.nat(), fc.nat(), (typed, key) => {
				expect(grade(String(typed), String(key))).toBe(typed === key ? 'right' : 'wrong');
			})
		);
	});
});
