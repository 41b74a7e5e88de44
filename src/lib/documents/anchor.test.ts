import { describe as suite, expect, test } from 'vitest';
import { describe, resolve } from './anchor.ts';
import { contentId } from './content-id.ts';
import type { DocumentId, SourceDocument } from './source-document.ts';

const documentOf = (text: string): SourceDocument => ({
	id: contentId(text) as DocumentId,
	title: 'A text',
	language: 'en',
	text,
	blocks: [{ kind: 'paragraph', span: { start: 0, end: text.length } }],
	reader: 'plain-text'
});

suite('an anchor', () => {
	test('quotes exactly the words it points at', () => {
		const document = documentOf('The nucleus holds DNA.');
		expect(describe(document, { start: 4, end: 11 }).quote.exact).toBe('nucleus');
	});

	test('is found at its own place in the text it was made from', () => {
		const document = documentOf('One. Two. One.');
		const anchor = describe(document, { start: 10, end: 14 });
		expect(resolve(document.text, anchor)).toEqual({ start: 10, end: 14 });
	});

	test('is found again by its surroundings when text was put before it', () => {
		const document = documentOf('Cold water sinks. Warm water rises. Cold water sinks again.');
		const anchor = describe(document, { start: 36, end: 46 });
		const edited = `A new first line. ${document.text}`;
		expect(resolve(edited, anchor)).toEqual({ start: 54, end: 64 });
	});

	test('is not found when its words are gone', () => {
		const anchor = describe(documentOf('Cold water sinks.'), { start: 0, end: 10 });
		expect(resolve('Nothing of it here.', anchor)).toBeUndefined();
	});
});
