/**
 * Why could a file not be read, and what shall people be told?
 *
 * The sentence says what to do instead wherever there is something to do.
 */
import type { OtherFormat } from './sniff-format.ts';

/**
 * Five million bytes is a text of about 800,000 words, longer than any novel and than most textbooks; what is
 * larger is a collection, and reading it in one go would keep a phone busy for minutes.
 */
export const LIMIT_BYTES = 5_000_000;

export type ReadFailure =
	/** No bytes, only white space, or nothing but markup. */
	| { readonly kind: 'empty' }
	| { readonly kind: 'binary'; readonly looksLike?: OtherFormat }
	| { readonly kind: 'too-large'; readonly limitBytes: number; readonly bytes: number };

/** The failure in a plain English sentence. */
export function failureMessage(failure: ReadFailure): string {
	switch (failure.kind) {
		case 'empty':
			return 'There is no text in it.';
		case 'too-large':
			return `It is ${megabytes(failure.bytes)} MB; Recto reads texts of up to ${megabytes(failure.limitBytes)} MB. Split it into parts and add them one by one.`;
		case 'binary':
			return notTextMessage(failure.looksLike);
		default:
			throw new Error(`No message for ${JSON.stringify(failure satisfies never)}`);
	}
}

function notTextMessage(format: OtherFormat | undefined): string {
	switch (format) {
		case 'pdf':
			return 'Recto cannot read PDF files yet. Copy the text and paste it instead.';
		case 'word':
			return 'Recto cannot read word processor files yet. Save it as plain text, or copy the text and paste it instead.';
		case 'epub':
			return 'Recto cannot read EPUB books yet. Copy the text and paste it instead.';
		case 'html':
			return 'Recto cannot read web pages yet. Open the page, copy its text and paste it instead.';
		case 'rtf':
			return 'Recto cannot read RTF files yet. Save it as plain text, or copy the text and paste it instead.';
		case 'zip':
		case 'archive':
			return 'This is an archive. Unpack it and add the texts in it one by one.';
		case 'image':
			return 'This is a picture. Recto reads text only and cannot see words in pictures.';
		case 'sound-or-film':
			return 'This is a sound or film file. Recto reads text only.';
		case 'font':
		case 'program':
		case 'database':
		case undefined:
			return 'This file is not text. Recto reads plain text and Markdown; from anything else, copy the text and paste it.';
		default:
			throw new Error(`No message for ${format satisfies never}`);
	}
}

function megabytes(bytes: number): string {
	return (Math.ceil(bytes / 100_000) / 10).toString();
}
