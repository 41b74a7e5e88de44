import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { slice } from '../span.ts';
import { readPlainText } from './plain-text.ts';

/** Each block in short: its kind (with the level of headings and items) and its words. */
function outline(text: string): readonly string[] {
	return readPlainText(text).blocks.map(({ kind, level, span }) => {
		const words = slice(text, span).replace(/\s+/gu, ' ');
		return kind === 'heading' || kind === 'list-item'
			? `${kind} ${level}: ${words}`
			: `${kind}: ${words}`;
	});
}

const LONG = 'Rivers carry sand and clay from the mountains down to the sea, year after year.';

describe('paragraphs', () => {
	test('are single lines where lines are long', () => {
		expect(outline(`${LONG}\n${LONG} Some of it stays.`)).toEqual([
			`paragraph: ${LONG}`,
			`paragraph: ${LONG} Some of it stays.`
		]);
	});

	test('run over the lines of a text that is broken at a width, up to an empty line', () => {
		const text = readFileSync(
			new URL('../../../../tests/fixtures/documents/glaciers.txt', import.meta.url),
			'utf8'
		);
		expect(outline(text).map((line) => line.slice(0, 42))).toEqual([
			'heading 1: How Glaciers Move',
			'paragraph: A glacier is a large mass of ic',
			'heading 1: Two Kinds of Movement',
			'paragraph: Ice moves in two ways. Under it',
			'paragraph: A glacier leaves traces behind:',
			'list-item 1: A moraine is a ridge of debri',
			'list-item 1: A fjord is a valley cut by a '
		]);
		expect(readPlainText(text).date).toBe('2022-02-03');
	});

	test('keep every letter between their ends, line breaks included', () => {
		const text =
			'The tide is the rise and fall of the sea, which\r\nfollows the pull of the Moon and of the Sun on\r\nthe water of the Earth.';
		expect(readPlainText(text).blocks).toEqual([
			{ kind: 'paragraph', span: { start: 0, end: text.length } }
		]);
	});
});

describe('headings', () => {
	test.each([
		[
			'a short line over a long one',
			`The Work of Rivers\n${LONG}`,
			'heading 1: The Work of Rivers'
		],
		['a question', `Why do rivers bend?\n\n${LONG}`, 'heading 1: Why do rivers bend?'],
		[
			'with a colon inside',
			`Rivers: a Short History\n${LONG}`,
			'heading 1: Rivers: a Short History'
		],
		['with a number', `1. The Work of Rivers\n\n${LONG}`, 'heading 1: The Work of Rivers'],
		['with number signs', `## The work\n${LONG}`, 'heading 2: The work'],
		[
			'underlined once',
			`The work of rivers, told for those in a hurry.\n-----\n${LONG}`,
			'heading 2: The work of rivers, told for those in a hurry.'
		],
		['underlined twice', `Rivers\n======\n\n${LONG}`, 'heading 1: Rivers'],
		[
			'in another script',
			'河川の働き\n\n川は長い年月をかけて山から海へ砂と泥を運び、河口に三角州を作る。',
			'heading 1: 河川の働き'
		]
	])('%s', (_, text, heading) => {
		expect(outline(text)[0]).toBe(heading);
	});

	test('lose the “[edit]” that a wiki puts behind them', () => {
		expect(outline(`The Work of Rivers[edit]\n${LONG}`)[0]).toBe('heading 1: The Work of Rivers');
	});

	test('may follow each other, the first above the others', () => {
		expect(outline(`On Water\nThe Work of Rivers\n${LONG}\nThe Sea\n${LONG}`)).toEqual([
			'heading 1: On Water',
			'heading 2: The Work of Rivers',
			`paragraph: ${LONG}`,
			'heading 2: The Sea',
			`paragraph: ${LONG}`
		]);
	});

	test.each([
		['a short sentence', `It rained.\n${LONG}`],
		['a line that ends in a comma', `Dear reader,\n${LONG}`],
		['the last line of a text', `${LONG}\nThe End`],
		['short lines in a row', 'Roses are red\nViolets are blue\nThe sea is deep'],
		['a quoted speech', `“Come over here”\n${LONG}`],
		[
			'many long words in small letters',
			`what the rivers of the north carry down into the cold sea\n${LONG}`
		]
	])('are not made of %s', (_, text) => {
		expect(outline(text).filter((line) => line.startsWith('heading'))).toEqual([]);
	});
});

test('page numbers between paragraphs are not material', () => {
	expect(outline(`${LONG}\n12\n${LONG}\n\n- 13 -\n\nPage 14 of 20\n\n${LONG}`)).toEqual([
		`paragraph: ${LONG}`,
		`paragraph: ${LONG}`,
		`paragraph: ${LONG}`
	]);
});

describe('lists', () => {
	test('become items without their markers, with their depth', () => {
		expect(
			outline(
				'- sand\n- clay\n  * fine clay\n- gravel\n\n1. first\n2) second\n\na) third\n• fourth'
			)
		).toEqual([
			'list-item 1: sand',
			'list-item 1: clay',
			'list-item 2: fine clay',
			'list-item 1: gravel',
			'list-item 1: first',
			'list-item 1: second',
			'list-item 1: third',
			'list-item 1: fourth'
		]);
	});

	test('do not begin with a year or an initial', () => {
		expect(outline('1914. That year the war began.\nA. Einstein wrote about it.')).toEqual([
			'paragraph: 1914. That year the war began.',
			'paragraph: A. Einstein wrote about it.'
		]);
	});
});

describe('a date', () => {
	test.each([
		[' date 2023-11-05 Rivers carry sand.', '2023-11-05', 17],
		['Date: 5 November 2023\nRivers carry sand.', '2023-11-05', 22],
		['November 5, 2023\n\nRivers carry sand.', '2023-11-05', 18],
		['2023-11-05\nRivers carry sand.', '2023-11-05', 11],
		['Published 5 November 2023\nRivers carry sand.', '2023-11-05', 26],
		['Published on Sunday, 5th Nov. 2023, 14:30 GMT\nRivers carry sand.', '2023-11-05', 46],
		['Date: 2024-02-29\nRivers carry sand.', '2024-02-29', 17]
	])('that opens the text is taken from it: %j', (text, date, start) => {
		const reading = readPlainText(text);
		expect(reading.date).toBe(date);
		expect(reading.blocks[0]?.span.start).toBe(start);
	});

	test.each([
		'November 5, 2023 was a day of rain in the north.',
		'Published 5 November 2023 in a journal, the study counts rivers.',
		'Date: 2023-02-29\nRivers carry sand.',
		'Date: 05/11/2023\nRivers carry sand.',
		'Rivers carry sand.\nDate: 5 November 2023'
	])('that does not open the text, or is none, stays in it: %j', (text) => {
		const reading = readPlainText(text);
		expect(reading.date).toBeUndefined();
		expect(reading.blocks[0]?.span.start).toBe(0);
	});

	test('and a name under the first heading are about the document, not of it', () => {
		const text = `The Work of Rivers\nBy A Student\n5 November 2023\n\n${LONG}`;
		expect(outline(text)).toEqual(['heading 1: The Work of Rivers', `paragraph: ${LONG}`]);
		expect(readPlainText(text).date).toBe('2023-11-05');
	});
});
