/**
 * When are two answers the same, however they are written?
 *
 * Folding takes away what a reader would not count: case, accents of Latin, Greek and Cyrillic letters, vowel
 * points of Arabic and Hebrew, punctuation, articles, and how a number or a date is written. It keeps
 * what spells another word, such as the vowel signs of Devanagari.
 */
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
	'zero one two three four five six seven eight nine ten eleven twelve'
		.split(' ')
		.map((word, value) => [word, String(value)])
);

const ZEROS: ReadonlyMap<string, number> = new Map([
	['hundred', 2],
	['thousand', 3],
	['million', 6],
	['billion', 9],
	['trillion', 12]
]);

const MONTHS =
	'january february march april may june july august september october november december'.split(
		' '
	);

/** U+0660, U+06F0, … : where other scripts' digits begin; ASCII and full-width ones fold by themselves. */
const DIGIT_ZEROS = [
	0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50,
	0x0ed0, 0x1040
];

/** The words of an answer, folded; numbers are written in digits, without separators. */
export function foldAnswer(text: string): readonly string[] {
	const plain = foldLetters(text)
		.replace(/(\d{4})-(\d{2})-(\d{2})(?!\d)/gu, (_, year, month, day) => {
			const name = MONTHS[Number(month) - 1];
			return name === undefined ? `${year} ${month} ${day}` : `${day} ${name} ${year}`;
		})
		// 1,000 and 10 000 are one number each; 3,5 is three and a half.
		.replace(/(?<![\d.,])\d{1,3}(?:[, '’]\d{3})+(?!\d)/gu, (number) => number.replace(/\D/gu, ''))
		.replace(/(?<=\d),(?=\d)/gu, '.')
		.replace(/(^|[\s(])[-–−](?=\d)/gu, '$1 minus ')
		.replace(/%/gu, ' percent ')
		.replace(/\bper cent\b/gu, 'percent')
		.replace(/&/gu, ' and ')
		.replace(/(?<=\d)(?:st|nd|rd|th)\b/gu, '')
		.replace(/['’ʼ‘`´׳]/gu, '')
		.replace(/(?<=\d)(?=\p{L})|(?<=\p{L})(?=\d)/gu, ' ')
		// A point between digits is part of the number; C++ and C# are not C.
		.replace(/(?<!\d)\.|\.(?!\d)|(?<![\p{L}+#])[+#]|[^\p{L}\p{M}\p{N}.+#]/gu, ' ');
	const words = plain.split(' ').filter((word) => word !== '');
	while (words.length > 1 && ARTICLES.has(words[0] ?? '')) words.shift();
	return inDateOrder(multiplied(words.map((word) => NUMBER_WORDS.get(word) ?? asNumber(word))));
}

/** The numbers among folded words. */
export function numbersIn(words: readonly string[]): readonly string[] {
	return words.filter(isNumber);
}

export function isNumber(word: string): boolean {
	return /^\d/u.test(word);
}

function foldLetters(text: string): string {
	return (
		text
			.replace(/(?<=\d)[⁰¹²³⁴-⁹]+/gu, ' $& ')
			.normalize('NFKD')
			.toLowerCase()
			.replace(/([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu, '$1')
			// Arabic and Hebrew points, and the stroke that only stretches a word.
			.replace(/[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c7\u0640\u064b-\u065f\u0670]/gu, '')
			.replace(/[\u0649\u06cc]/gu, '\u064a')
			.replace(/\u06a9/gu, '\u0643')
			.normalize('NFC')
			.replace(/\p{Cf}/gu, '')
			.replace(/[ßæœøłđðþı]|ς/gu, (letter) => LETTERS[letter] ?? letter)
			.replace(/\p{Nd}/gu, asciiDigit)
			.replace(/\s/gu, ' ')
	);
}

const LETTERS: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ı: 'i',
	ς: 'σ'
};

function asciiDigit(digit: string): string {
	const code = digit.codePointAt(0) ?? 0;
	const zero = DIGIT_ZEROS.find((first) => first <= code && code < first + 10);
	return zero === undefined ? digit : String(code - zero);
}

/** '007' is 7 and '1.50' is 1.5; kept as letters, because some numbers are longer than a float. */
function asNumber(word: string): string {
	if (!/^\d+(?:\.\d+)?$/u.test(word)) return word;
	const [whole = '', part = ''] = word.split('.');
	const end = part.replace(/0+$/u, '');
	return (whole.replace(/^0+(?=\d)/u, '') || '0') + (end === '' ? '' : `.${end}`);
}

/** '5 million' is 5000000. */
function multiplied(words: readonly string[]): string[] {
	const result: string[] = [];
	for (const word of words) {
		const before = result.at(-1);
		const zeros = ZEROS.get(word);
		if (zeros === undefined || before === undefined || !isNumber(before)) {
			result.push(word);
			continue;
		}
		const [whole = '', part = ''] = before.split('.');
		const digits = part.padEnd(zeros, '0');
		result[result.length - 1] = asNumber(
			`${whole}${digits.slice(0, zeros)}.${digits.slice(zeros) || '0'}`
		);
	}
	return result;
}

/** Dates are written in several orders; the day, the month and the year are put into one. */
function inDateOrder(words: readonly string[]): readonly string[] {
	if (!words.some(isNumber)) return words;
	const named = words.map((word) =>
		/^[a-z]{3,4}$/u.test(word) ? (MONTHS.find((month) => month.startsWith(word)) ?? word) : word
	);
	const isDate =
		named.length <= 3 && named.every((word) => isNumber(word) || MONTHS.includes(word));
	return isDate && named.some((word) => MONTHS.includes(word)) ? named.sort() : named;
}
