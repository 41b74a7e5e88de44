/**
 * Which letters do these bytes stand for?
 *
 * A byte-order mark decides; then valid UTF-8; then UTF-16 told by where its zero bytes stand; the rest is
 * taken for Windows-1252, in which every byte is some letter, so that reading is always a guess.
 * The byte-order mark is never part of the text.
 */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface DecodedText {
	readonly text: string;
	readonly encoding: Encoding;
	/** The bytes did not say so themselves. */
	readonly guessed: boolean;
	/** Some bytes stood for no letter and became U+FFFD. */
	readonly damaged: boolean;
}

/** How much is looked at to tell UTF-16 from bytes that are not text. */
const SAMPLE_BYTES = 4096;
/** A UTF-8 file cut in the middle of a letter is still UTF-8: so many wrong among its other letters. */
const DAMAGE_TOLERATED = 0.02;

/** Windows-1252 from 0x80 to 0x9F; Node 20 leaves these undecoded (nodejs/node issue 56542). */
const C1 = [...'€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'];

/** The text of these bytes; any bytes at all have one. */
export function decodeText(bytes: Uint8Array): DecodedText {
	if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return decodedAs('utf-8', bytes.subarray(3), false);
	if (startsWith(bytes, [0xff, 0xfe])) return decodedAs('utf-16le', bytes.subarray(2), false);
	if (startsWith(bytes, [0xfe, 0xff])) return decodedAs('utf-16be', bytes.subarray(2), false);

	const wide = zeroPattern(bytes);
	if (wide !== undefined) return decodedAs(wide, bytes, true);

	const utf8 = decodedAs('utf-8', bytes, false);
	if (!utf8.damaged) return utf8;
	const wrong = count(utf8.text, /\ufffd/gu);
	const foreign = count(utf8.text, /[^\0-\x7f\ufffd]/gu);
	if (wrong <= Math.max(1, foreign * DAMAGE_TOLERATED) && foreign > wrong) return utf8;
	return decodedAs('windows-1252', bytes, true);
}

function decodedAs(encoding: Encoding, bytes: Uint8Array, guessed: boolean): DecodedText {
	let text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
	if (encoding === 'windows-1252')
		text = text.replace(/[\x80-\x9f]/gu, (letter) => C1[letter.charCodeAt(0) - 0x80] ?? letter);
	const damaged = text.includes('\ufffd') && !isExact(encoding, bytes);
	return { text, encoding, guessed, damaged };
}

/** U+FFFD may also have been written by the author. */
function isExact(encoding: Encoding, bytes: Uint8Array): boolean {
	try {
		new TextDecoder(encoding, { ignoreBOM: true, fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}

/** Western letters in UTF-16 have a zero for every second byte. */
function zeroPattern(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
	const pairs = Math.floor(Math.min(bytes.length, SAMPLE_BYTES) / 2);
	if (pairs < 2) return undefined;
	let first = 0;
	let second = 0;
	for (let pair = 0; pair < pairs; pair++) {
		if (bytes[2 * pair] === 0) first++;
		if (bytes[2 * pair + 1] === 0) second++;
	}
	if (second >= pairs * 0.4 && first <= pairs * 0.02) return 'utf-16le';
	if (first >= pairs * 0.4 && second <= pairs * 0.02) return 'utf-16be';
	return undefined;
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
	return mark.every((byte, at) => bytes[at] === byte);
}

function count(text: string, pattern: RegExp): number {
	return text.match(pattern)?.length ?? 0;
}
