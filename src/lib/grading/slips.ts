/**
 * Is this the same word with a slip of the finger?
 *
 * One slip (a letter wrong, missing, too many, or two swapped) per eight letters, none in short words and none
 * in the first letter: those make other words (cell/bell, affect/effect). Nor where one letter is the
 * whole difference between two terms: alkane and alkene, macro and micro.
 */
const SHORTEST = 5;
const LETTERS_PER_SLIP = 8;
/** Nobody types a longer word, and comparing takes time with the square of it. */
const LONGEST = 60;

/** In each row, each is another word: at the start, or at the end. */
const BEGINNINGS: readonly (readonly string[])[] = [
	['macro', 'micro'],
	['hyper', 'hypo'],
	['inter', 'intra'],
	['endo', 'ecto', 'exo'],
	['ab', 'ad'],
	['ante', 'anti']
];
const ENDINGS: readonly (readonly string[])[] = [
	['ane', 'ene', 'yne'],
	['ate', 'ite', 'ide'],
	['ase', 'ose'],
	['ee', 'er'],
	['ee', 'or']
];

/** How many slips a word, or words together, of so many letters may have. */
export function slipsAllowed(letters: number): number {
	return letters < SHORTEST ? 0 : Math.max(1, Math.floor(letters / LETTERS_PER_SLIP));
}

/** The slips between two folded words, or undefined when they are two different words. */
export function slipsBetween(typed: string, right: string): number | undefined {
	if (typed === right) return 0;
	if (isPlural(typed, right) || isPlural(right, typed)) return 0;
	const a = [...typed];
	const b = [...right];
	if (a[0] !== b[0] || a.length > LONGEST || b.length > LONGEST || !isAlphabetic(right))
		return undefined;
	if (contrast(typed, right, BEGINNINGS, false) || contrast(typed, right, ENDINGS, true))
		return undefined;
	const slips = distance(a, b);
	return slips <= slipsAllowed(b.length) ? slips : undefined;
}

/** Is `plural` the English plural of `word`? */
function isPlural(plural: string, word: string): boolean {
	if (word.length < 3 || !/^[a-z]+$/u.test(word) || /(?:s|ies)$/u.test(word))
		return plural === `${word}es`;
	return plural === `${word}s` || plural === `${word}es` || plural === word.replace(/y$/u, 'ies');
}

/** In scripts whose signs are syllables or words, another sign is another word. */
function isAlphabetic(word: string): boolean {
	return !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(word);
}

function contrast(
	a: string,
	b: string,
	rows: readonly (readonly string[])[],
	atEnd: boolean
): boolean {
	const has = (word: string, part: string): boolean =>
		atEnd ? word.endsWith(part) : word.startsWith(part);
	const rest = (word: string, part: string): string =>
		atEnd ? word.slice(0, -part.length) : word.slice(part.length);
	return rows.some((row) => {
		const inA = row.find((part) => has(a, part));
		const inB = row.find((part) => has(b, part));
		return inA !== undefined && inB !== undefined && inA !== inB && rest(a, inA) === rest(b, inB);
	});
}

/** Damerau and Levenshtein's distance, in which a swap of neighbours is one slip (optimal string alignment). */
function distance(a: readonly string[], b: readonly string[]): number {
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1] ? 0 : 1;
			let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
			row.push(best);
		}
		beforeLast = last;
		last = row;
	}
	return last[b.length] ?? 0;
}
