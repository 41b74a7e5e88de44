/**
 * Is this a text at all, or another kind of file?
 *
 * Told by the first bytes, never by the name: a PDF called notes.txt is a PDF. Formats are named so that
 * people can be told what to do instead.
 */
export type OtherFormat =
	| 'pdf'
	| 'word'
	| 'epub'
	| 'zip'
	| 'image'
	| 'sound-or-film'
	| 'archive'
	| 'font'
	| 'program'
	| 'database'
	| 'rtf'
	| 'html';

const MARKS: readonly (readonly [OtherFormat, string, offset?: number])[] = [
	['pdf', '%PDF-'],
	['image', '\x89PNG\r\n'],
	['image', '\xff\xd8\xff'],
	['image', 'GIF87a'],
	['image', 'GIF89a'],
	['image', 'II*\0'],
	['image', 'MM\0*'],
	['image', 'WEBP', 8],
	['image', 'ftypheic', 4],
	['image', 'ftypavif', 4],
	['sound-or-film', 'ftyp', 4],
	['sound-or-film', 'ID3'],
	['sound-or-film', 'OggS\0'],
	['sound-or-film', 'fLaC\0'],
	['sound-or-film', 'WAVE', 8],
	['sound-or-film', 'AVI ', 8],
	['sound-or-film', '\x1aE\xdf\xa3'],
	['word', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
	['archive', '\x1f\x8b'],
	['archive', '7z\xbc\xaf\x27\x1c'],
	['archive', 'Rar!\x1a'],
	['archive', 'BZh'],
	['archive', '\xfd7zXZ'],
	['font', 'wOFF'],
	['font', 'wOF2'],
	['program', '\x7fELF'],
	['program', '\0asm'],
	['database', 'SQLite format 3\0'],
	['rtf', '{\\rtf']
];

/** Marks made of letters only could also open a text; these bytes must then look like no text. */
const ALSO_WORDS: ReadonlySet<string> = new Set([
	'BZh',
	'ID3',
	'wOFF',
	'wOF2',
	'ftyp',
	'WAVE',
	'WEBP',
	'AVI '
]);

/** The format these bytes announce, or undefined when they may be text. */
export function sniffFormat(bytes: Uint8Array, name: string): OtherFormat | undefined {
	const head = latin1(bytes.subarray(0, 512));
	if (/^PK(?:\x03\x04|\x05\x06|\x07\x08)/u.test(head)) return zipFormat(head, name);
	for (const [format, mark, offset = 0] of MARKS) {
		if (!head.startsWith(mark, offset)) continue;
		if (!ALSO_WORDS.has(mark) || hasControls(head)) return format;
	}
	// A byte-order mark and white space may come first.
	const opening = head.replace(/^(?:\xef\xbb\xbf)?\s*/u, '');
	if (opening.startsWith('%PDF-')) return 'pdf';
	if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:!doctype\s+html|html)[\s>]/iu.test(opening))
		return 'html';
	return undefined;
}

function zipFormat(head: string, name: string): OtherFormat {
	if (head.includes('application/epub+zip') || /\.epub$/iu.test(name)) return 'epub';
	if (/\.(?:docx|docm|dotx|odt)$/iu.test(name)) return 'word';
	return 'zip';
}

/** Bytes below the space that no text has. */
export function hasControls(text: string): boolean {
	return /[\0-\x08\x0e-\x1a\x1c-\x1f]/u.test(text);
}

function latin1(bytes: Uint8Array): string {
	let text = '';
	for (const byte of bytes) text += String.fromCharCode(byte);
	return text;
}
