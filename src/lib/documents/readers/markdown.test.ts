import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { slice } from '../span.ts';
import { readMarkdown } from './markdown.ts';

function outline(markdown: string): readonly string[] {
	const { text, blocks } = readMarkdown(markdown);
	return blocks.map(
		({ kind, level, span }) =>
			`${kind}${level === undefined ? '' : ` ${level}`}: ${slice(text, span)}`
	);
}

describe('a Markdown file', () => {
	const tides = readFileSync(
		new URL('../../../../tests/fixtures/documents/tides.md', import.meta.url),
		'utf8'
	);

	test('reads as the words it shows, block by block', () => {
		expect(outline(tides)).toEqual([
			'heading 1: Tides',
			'paragraph: The Moon pulls on the ocean. Because water on the near side is pulled more strongly than the Earth below it, the sea bulges towards the Moon.',
			'heading 2: Spring and neap tides',
			'paragraph: When the Sun and the Moon stand in one line, their pulls add up. Such a tide is called a spring tide. A neap tide comes a week later.',
			'list-item 1: A spring tide follows every new Moon.',
			'list-item 1: A neap tide follows every half Moon.',
			'list-item 2: It is weaker.',
			'quote: The tide waits for nobody.',
			'table-row: Place | Range',
			'table-row: Open ocean | 0.6 m',
			'table-row: Narrow bay | 16 m',
			'code: range = high - low',
			'paragraph: Water & wind shape the H2O of the coast.',
			'caption: Half a lunar cycle is about fifteen days.'
		]);
	});

	test('takes title, date and language from its front matter and says what was left out', () => {
		const { title, date, language, notices } = readMarkdown(tides);
		expect({ title, date, language }).toEqual({
			title: 'Why the sea rises and falls',
			date: '2024-03-12',
			language: 'en'
		});
		expect(notices.map((notice) => notice.kind)).toEqual(['html-left-out']);
	});

	test('keeps nothing of HTML but the words between inline tags', () => {
		expect(
			outline('A <b onclick="x()">bold</b> claim.<br>Next.\n\n<script>alert(1)</script>')
		).toEqual(['paragraph: A bold claim. Next.']);
	});

	test('decodes entities once only', () => {
		expect(outline('Salt &amp;lt; sea &#x2192; land &nbsp;here')).toEqual([
			'paragraph: Salt &lt; sea → land here'
		]);
	});

	test('loses a date that opens it, because that is about the text and not of it', () => {
		const { date, text } = readMarkdown(
			'# Rivers\n\nPublished 5 November 2023\n\nRivers carry sand.'
		);
		expect({ date, text }).toEqual({ date: '2023-11-05', text: 'Rivers\n\nRivers carry sand.' });
	});

	test.each([
		['quotes', `${'>'.repeat(50_000)} deep`],
		['lists', `${'- '.repeat(50_000)}deep`],
		['brackets', `${'['.repeat(50_000)}deep`],
		['stars', `${'*a _b '.repeat(50_000)}deep`]
	])('of absurdly many %s is read as plain text, and this is said', (_, markdown) => {
		const reading = readMarkdown(markdown);
		expect(reading.reader).toBe('plain-text');
		expect(reading.notices.map((notice) => notice.kind)).toEqual(['markdown-tangled']);
	});

	test('nested as deep as is allowed does not exhaust the stack', () => {
		expect(outline(`${'> '.repeat(99)}deep`)).toEqual(['quote: deep']);
	});
});
