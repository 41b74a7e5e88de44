import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { failureMessage, LIMIT_BYTES } from './read-failure.ts';
import { readDocument, readText, type ReadResult } from './read-document.ts';
import type { SourceDocument } from './source-document.ts';
import { slice } from './span.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean): number[] =>
	[...text].flatMap((letter) => {
		const unit = letter.charCodeAt(0);
		return little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255];
	});

function documentIn(result: ReadResult): SourceDocument {
	if (!result.ok) throw new Error(`Not read: ${JSON.stringify(result.failure)}`);
	return result.document;
}

const kindsOf = (result: ReadResult): readonly string[] =>
	result.ok ? result.notices.map((notice) => notice.kind) : [result.failure.kind];

const fixture = (name: string): Uint8Array =>
	new Uint8Array(
		readFileSync(new URL(`../../../tests/fixtures/documents/${name}`, import.meta.url))
	);

/** What must be true of every document, whatever it was read from. */
function expectSound({ text, blocks }: SourceDocument): void {
	let end = 0;
	for (const block of blocks) {
		expect(block.span.start).toBeGreaterThanOrEqual(end);
		expect(block.span.end).toBeGreaterThan(block.span.start);
		const words = slice(text, block.span);
		expect(words).toBe(block.kind === 'code' ? words.trimEnd() : words.trim());
		end = block.span.end;
	}
	expect(end).toBeLessThanOrEqual(text.length);
}

describe('a file', () => {
	const words = 'Élan vital: “naïve” ideas about life.';
	test.each([
		['UTF-8', utf8(words)],
		['UTF-8 with a byte-order mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8(words)])],
		[
			'UTF-16 with a byte-order mark, low byte first',
			new Uint8Array([255, 254, ...utf16(words, true)])
		],
		[
			'UTF-16 with a byte-order mark, high byte first',
			new Uint8Array([254, 255, ...utf16(words, false)])
		],
		['UTF-16 without one, low byte first', new Uint8Array(utf16(words, true))],
		['UTF-16 without one, high byte first', new Uint8Array(utf16(words, false))]
	])('in %s reads as the words that were written, without the mark', async (_, bytes) => {
		expect(documentIn(await readDocument(bytes, 'a.txt')).text).toBe(words);
	});

	test('that is not valid UTF-8 is read as Windows-1252, and this is said', async () => {
		const bytes = new Uint8Array([0x43, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x6f, 0x6b, 0x94, 0x2e]);
		const result = await readDocument(bytes, 'a.txt');
		expect(documentIn(result).text).toBe('Café “ok”.');
		expect(kindsOf(result)).toEqual(['encoding-guessed']);
	});

	test('of UTF-8 that was cut in the middle of a letter is still read as UTF-8', async () => {
		const result = await readDocument(
			utf8('Grüße aus der Höhe, schöne Größe, fünf Köche ü').slice(0, -1),
			'a.txt'
		);
		expect(documentIn(result).text).toContain('Grüße aus der Höhe');
		expect(kindsOf(result)).toEqual(['letters-lost']);
	});

	test.each([
		['pdf', 'notes.txt', '%PDF-1.7\n%âãÏÓ'],
		['zip', 'notes.md', 'PK\x03\x04\x14\0'],
		['word', 'essay.docx', 'PK\x03\x04\x14\0'],
		['image', 'a.txt', '\x89PNG\r\n\x1a\n'],
		['image', 'a', '\xff\xd8\xff\xe0\0\x10JFIF'],
		['image', 'a', 'GIF89a\x01\0'],
		['html', 'page.txt', '<!DOCTYPE html>\n<title>x</title>'],
		['rtf', 'a.txt', '{\\rtf1\\ansi Hello}'],
		[undefined, 'a.txt', 'plain\0words here']
	])('is told to be %s by its bytes, whatever its name', async (looksLike, name, bytes) => {
		const result = await readDocument(
			Uint8Array.from(bytes, (letter) => letter.charCodeAt(0)),
			name
		);
		expect(result).toEqual({
			ok: false,
			failure: looksLike === undefined ? { kind: 'binary' } : { kind: 'binary', looksLike }
		});
	});

	test.each(['', ' \n\t ', '\ufeff', '---\ntitle: Nothing\n---\n'])(
		'with no words in it (%j) is empty',
		async (text) => {
			for (const name of ['a.txt', 'a.md']) {
				expect(kindsOf(await readDocument(utf8(text), name))).toEqual(['empty']);
			}
		}
	);

	test('over the limit is refused, and the limit is said', async () => {
		const result = await readDocument(new Uint8Array(LIMIT_BYTES + 1).fill(97), 'a.txt');
		if (result.ok) throw new Error('It was read');
		expect(result.failure).toEqual({
			kind: 'too-large',
			limitBytes: LIMIT_BYTES,
			bytes: LIMIT_BYTES + 1
		});
		expect(failureMessage(result.failure)).toContain('5 MB');
	});

	test('read twice is the same document', async () => {
		for (const name of ['tides.md', 'glaciers.txt']) {
			expect(await readDocument(fixture(name), name)).toEqual(
				await readDocument(fixture(name), name)
			);
		}
	});

	test('is called after its heading, else its name, else its first words', async () => {
		const titleOf = async (text: string, name: string): Promise<string> =>
			documentIn(await readDocument(utf8(text), name)).title;
		const sentence = 'Rivers carry sand and clay from the mountains to the sea, year after year.';
		expect(await titleOf(`# Rivers\n\n${sentence}`, 'x.md')).toBe('Rivers');
		expect(await titleOf(sentence, 'river_deltas-notes.txt')).toBe('River deltas notes');
		expect(await titleOf(sentence, '017_3fa09bd2c4417e55.txt')).toBe(
			'Rivers carry sand and clay from the mountains…'
		);
	});

	test('of any bytes whatever is read or refused, never an exception', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.oneof(
					fc.uint8Array({ maxLength: 300 }),
					fc.string({ unit: 'binary', maxLength: 300 }).map(utf8),
					fc
						.array(
							fc.constantFrom(
								'# ',
								'- ',
								'> ',
								'\n',
								'\n\n',
								'*',
								'`',
								'|',
								'---',
								'Word ',
								'a. ',
								'[^1]',
								'<b>',
								']: ',
								'\t',
								'2020-01-01'
							)
						)
						.map((parts) => utf8(parts.join('')))
				),
				fc.constantFrom('a.txt', 'a.md', ''),
				async (bytes, name) => {
					const result = await readDocument(bytes, name);
					if (result.ok) expectSound(result.document);
					else expect(failureMessage(result.failure)).not.toBe('');
				}
			),
			{ numRuns: 400 }
		);
	});
});

describe('a pasted text', () => {
	test('with headings of number signs is Markdown', async () => {
		const document = documentIn(await readText('# Tides\n\nThe **Moon** pulls on the sea.'));
		expect(document.reader).toBe('markdown');
		expect(document.text).toBe('Tides\n\nThe Moon pulls on the sea.');
	});

	test('with a star here and a dash there is plain text, kept letter by letter', async () => {
		const text = '  5 * 3 is fifteen.\r\n\r\n- one\r\n';
		const document = documentIn(await readText(text));
		expect(document.reader).toBe('plain-text');
		expect(document.text).toBe(text);
	});

	test('without a heading is called after at most eight first words', async () => {
		const document = documentIn(
			await readText('One two three four five, six seven eight nine ten.')
		);
		expect(document.title).toBe('One two three four five, six seven eight…');
	});
});
