/**
 * When are two words the same word?
 *
 * Folding takes away case, accents and the typographer's apostrophe; the stem also takes away the
 * commonest English endings. Both are for comparing, never for showing.
 */
import { stopWordsOf } from './languages.ts';

/** 'Straße', 'CAFÉ' and 'café' fold as a reader would. */
export function fold(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/ß/gu, 'ss')
		.replace(/[‘’ʼ]/gu, "'");
}

/** White space of any kind becomes one space. */
export function collapsed(text: string): string {
	return text.replace(/\s+/gu, ' ').trim();
}

/** Words and numbers as they stand, without punctuation; a hyphenated word is one word. */
export function wordsIn(text: string): string[] {
	return text.match(/[\p{L}\p{N}]+(?:[-'’.,/][\p{L}\p{N}]+)*/gu) ?? [];
}

export function wordCount(text: string): number {
	return wordsIn(text).length;
}

const ENDINGS: readonly (readonly [RegExp, string])[] = [
	[/(?:isations?|izations?)$/u, 'ize'],
	[/ies$/u, 'y'],
	[/([^aeiou])ied$/u, '$1y'],
	[/(ss|sh|ch|x|z)es$/u, '$1'],
	[/([^us])s$/u, '$1'],
	[/(?:ations?|ating|ated|ates|ate)$/u, ''],
	[/(?:ions?|ing|ed|ers?|or|ment|ness|ive|ally|al|ly)$/u, ''],
	[/(.)\1$/u, '$1'],
	[/[ey]$/u, '']
];

/** A rough stem: 'supplies', 'supplied' and 'supply' meet; short words stay as they are. */
export function stem(word: string): string {
	let rest = fold(word).replace(/'s?$/u, '');
	if (/\d/u.test(rest)) return rest;
	for (const [ending, replacement] of ENDINGS) {
		if (rest.length <= 4) break;
		const cut = rest.replace(ending, replacement);
		if (cut.length >= 3) rest = cut;
	}
	return rest;
}

/** The stems of the words that carry subject matter. */
export function contentStems(text: string, language = 'en'): string[] {
	const stops = stopWordsOf(language);
	return wordsIn(text)
		.flatMap((word) => word.split(/[-/]/u))
		.filter((word) => word.length > 1 && !stops.has(fold(word).replace(/'s$/u, '')))
		.map(stem);
}
