import { describe, expect, test } from 'vitest';
import { contentId } from './content-id.ts';
import { excerpt, passage } from './passage.ts';
import type { DocumentId, SourceDocument } from './source-document.ts';

const text = 'Tides\n\nThe Moon pulls the sea. The sea follows slowly. Ports keep tables.';
const document: SourceDocument = {
	id: contentId(text) as DocumentId,
	title: 'Tides',
	language: 'en',
	text,
	blocks: [
		{ kind: 'heading', level: 1, span: { start: 0, end: 5 } },
		{ kind: 'paragraph', span: { start: 7, end: text.length } }
	],
	reader: 'markdown'
};
const sentence = { start: 31, end: 54 };

describe('a passage', () => {
	test('gives back the words of its blocks, piece by piece', () => {
		const [, paragraph] = passage(document, { start: 0, end: text.length }, [sentence]);
		expect(paragraph?.pieces.map((piece) => piece.text).join('')).toBe(text.slice(7));
	});

	test('marks the sentence in place', () => {
		const [, paragraph] = passage(document, { start: 0, end: text.length }, [sentence]);
		expect(paragraph?.pieces.find((piece) => piece.mark !== undefined)).toEqual({
			text: 'The sea follows slowly.',
			mark: 31
		});
	});

	test('leaves out a mark that overlaps one before it', () => {
		const overlapping = [sentence, { start: 40, end: 60 }];
		const [, paragraph] = passage(document, { start: 0, end: text.length }, overlapping);
		expect(paragraph?.pieces.filter((piece) => piece.mark !== undefined)).toHaveLength(1);
		expect(paragraph?.pieces.map((piece) => piece.text).join('')).toBe(text.slice(7));
	});

	test('shows only blocks that lie wholly in the stretch', () => {
		expect(passage(document, { start: 6, end: text.length }, [])).toHaveLength(1);
	});
});

describe('an excerpt', () => {
	test('is the sentence with what stands around it, under its headings', () => {
		expect(excerpt(document, sentence)).toEqual({
			headings: ['Tides'],
			before: 'The Moon pulls the sea. ',
			sentence: 'The sea follows slowly.',
			after: ' Ports keep tables.'
		});
	});

	test('of a long block is cut at words and says so', () => {
		const words = 'word '.repeat(200);
		const long: SourceDocument = {
			...document,
			text: `${words}Here it is.`,
			blocks: [{ kind: 'paragraph', span: { start: 0, end: words.length + 11 } }]
		};
		const { before } = excerpt(long, { start: words.length, end: words.length + 11 });
		expect(before.startsWith('… word')).toBe(true);
		expect(before.length).toBeLessThan(340);
	});
});
