/**
 * How does a file, or a pasted text, become a document?
 *
 * The bytes say what kind of file it is, not its name; the name only tells Markdown from plain text.
 * Reading the same bytes again gives the same document. Each reader is loaded when it is first needed.
 */
import { contentId } from './content-id.ts';
import { decodeText } from './decode-text.ts';
import { asTitle, titleFor } from './document-title.ts';
import { looksLikeMarkdown } from './looks-like-markdown.ts';
import type { Notice } from './notice.ts';
import { LIMIT_BYTES, type ReadFailure } from './read-failure.ts';
import { hasControls, sniffFormat } from './sniff-format.ts';
import type { DocumentId, SourceDocument } from './source-document.ts';

export type ReadResult =
	| { readonly ok: true; readonly document: SourceDocument; readonly notices: readonly Notice[] }
	| { readonly ok: false; readonly failure: ReadFailure };

/** Reads a file: its bytes, and the name it came under. */
export async function readDocument(bytes: Uint8Array, name: string): Promise<ReadResult> {
	if (bytes.length === 0) return failed({ kind: 'empty' });
	const format = sniffFormat(bytes, name);
	if (format !== undefined) return failed({ kind: 'binary', looksLike: format });
	if (bytes.length > LIMIT_BYTES) return failed(tooLarge(bytes.length));

	const decoded = decodeText(bytes);
	if (decoded.text.trim() === '') return failed({ kind: 'empty' });
	if (hasControls(decoded.text)) return failed({ kind: 'binary' });
	const notices: Notice[] = [];
	if (decoded.guessed) {
		const encoding = decoded.encoding === 'windows-1252' ? 'Windows-1252' : 'UTF-16';
		notices.push({
			kind: 'encoding-guessed',
			message: `The file does not say how its letters are stored; it was read as ${encoding}. If letters look wrong, save it as UTF-8 and add it again.`
		});
	}
	if (decoded.damaged) {
		notices.push({
			kind: 'letters-lost',
			message: 'Some letters in the file are damaged and could not be read.'
		});
	}
	return readWith(isMarkdownName(name), decoded.text, name, notices);
}

/** Reads a text that was pasted, or already decoded; `name` may be empty. */
export async function readText(text: string, name = ''): Promise<ReadResult> {
	const bytes = text.length > LIMIT_BYTES / 3 ? new TextEncoder().encode(text).length : text.length;
	if (bytes > LIMIT_BYTES) return failed(tooLarge(bytes));
	const words = text.replace(/^\ufeff/u, '');
	if (words.trim() === '') return failed({ kind: 'empty' });
	return readWith(isMarkdownName(name) || looksLikeMarkdown(words), words, name, []);
}

async function readWith(
	markdown: boolean,
	text: string,
	name: string,
	notices: readonly Notice[]
): Promise<ReadResult> {
	const reading = markdown
		? (await import('./readers/markdown.ts')).readMarkdown(text)
		: (await import('./readers/plain-text.ts')).readPlainText(text);
	if (reading.blocks.length === 0) return failed({ kind: 'empty' });
	const document: SourceDocument = {
		id: contentId(reading.text) as DocumentId,
		title:
			reading.title === undefined
				? titleFor(reading.text, reading.blocks, name)
				: asTitle(reading.title),
		language: reading.language ?? 'und',
		text: reading.text,
		blocks: reading.blocks,
		...(reading.date !== undefined && { date: reading.date }),
		reader: reading.reader
	};
	return { ok: true, document, notices: [...notices, ...reading.notices] };
}

function isMarkdownName(name: string): boolean {
	return /\.(?:md|markdown|mdown|mkd)$/iu.test(name);
}

function tooLarge(bytes: number): ReadFailure {
	return { kind: 'too-large', limitBytes: LIMIT_BYTES, bytes };
}

function failed(failure: ReadFailure): ReadResult {
	return { ok: false, failure };
}
