/**
 * Does a text say these words, in whatever spelling?
 *
 * Case, accents, hyphens and an English plural do not hide them. Whole words count, so that 'art' is not in
 * 'start'; of scripts without spaces, and of longer words written together, any part of the text counts.
 */
const LONG_ENOUGH = 6;

/** Is `words` somewhere in `text`? Words that fold to nothing are nowhere. */
export function mentions(text: string, words: string): boolean {
	const sought = plainWords(words);
	if (sought.length === 0) return false;
	const said = plainWords(text);
	if (` ${said.join(' ')} `.includes(` ${sought.join(' ')} `)) return true;
	const together = sought.join('');
	const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(
		together
	);
	return (unspaced || together.length >= LONG_ENOUGH) && said.join('').includes(together);
}

/** Are the two the same to a reader? */
export function sameWords(a: string, b: string): boolean {
	const words = plainWords(a).join(' ');
	return words === '' ? a.trim() === b.trim() : words === plainWords(b).join(' ');
}

function plainWords(text: string): string[] {
	const plain = text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu, '$1')
		.normalize('NFC')
		.replace(/(?<=\d)[,.](?=\d)|['’ʼ]/gu, '');
	return (plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) =>
		word.replace(/(?<=[a-z]{3})(?:(?<!s)s)$/u, '')
	);
}
