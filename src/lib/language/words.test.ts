import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesIn } from './sentences.ts';
import { collapsed, contentStems, fold, stem, wordCount } from './words.ts';

describe('words', () => {
	test('fold away case, accents and the kind of apostrophe', () => {
		expect(fold('CAFÉ')).toBe(fold('café'));
		expect(fold('Kim’s')).toBe("kim's");
		expect(fold('Straße')).toBe('strasse');
	});

	test.each([
		['supplies', 'supply'],
		['organisations', 'organisation'],
		['released', 'release'],
		['glacier', 'glaciers']
	])('%s and %s have one stem', (a, b) => {
		expect(stem(a)).toBe(stem(b));
	});

	test('that carry no subject matter are not among the content stems', () => {
		expect(contentStems('The water of the lake is cold')).toEqual([
			stem('water'),
			stem('lake'),
			stem('cold')
		]);
	});

	test('are counted with their hyphens and decimals', () => {
		expect(wordCount('A long-range radar, 3.5 km away.')).toBe(6);
	});
});

describe('laws of any text', () => {
	test('sentences are in order, do not overlap, and leave nothing out but white space', () => {
		const piece = fc.constantFrom(
			'Ice melts',
			'Dr. Ruiz',
			'e.g. iron',
			'“No!”',
			'(a note)',
			'.',
			'?',
			'!',
			'\n',
			' ',
			'U.S.',
			'3.5',
			'é',
			'…'
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
				const text = pieces.join(' ');
				const spans = sentencesIn(text, { start: 0, end: text.length });
				let at = 0;
				for (const { start, end } of spans) {
					expect(text.slice(at, start).trim()).toBe('');
					expect(end).toBeGreaterThan(start);
					expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
					at = end;
				}
				expect(text.slice(at).trim()).toBe('');
			})
		);
	});

	test('collapsing white space twice is collapsing it once', () => {
		fc.assert(fc.property(fc.string(), (text) => collapsed(collapsed(text)) === collapsed(text)));
	});
});
