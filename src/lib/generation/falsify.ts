/**
 * Which one word makes a flat statement false, so that it still sounds natural and nothing else in it tells?
 *
 * A year, a number, or the main clause's own verb or complement turned into its contrary. A reason, an effect or a second verb of the same
 * direction would still presuppose what was turned round; then nothing is exchanged. 'Not' is never put in.
 */
import type { Span } from '#lib/documents/span.ts';
import type { Word } from '#lib/language/tagged-words.ts';
import { partsOf } from './clauses.ts';
import { oppositeOf } from './opposites.ts';
import { datesIn, numbersIn } from './quantities.ts';
import { hashOf } from './shuffled.ts';

export interface Change {
	readonly span: Span;
	readonly to: string;
	readonly worth: number;
}

/** One exchange that makes the sentence false, the surest kind first; none when another word of it would give it away. */
export function changeIn(words: readonly Word[]): Change | undefined {
	if (
		words.some((w) =>
			/^(?:not|n't|never|no|nor|neither|without|unless|if|hardly|rarely|cannot)$/u.test(w.lower)
		)
	)
		return undefined;
	const [date] = datesIn(words);
	const year = date && words.slice(date.from, date.to).find((w) => /^\d{3,4}$/u.test(w.text));
	if (year && datesIn(words).length === 1) {
		return { span: { start: year.start, end: year.end }, to: otherYear(year.text), worth: 0.95 };
	}
	const numbers = numbersIn(words);
	const [number] = numbers;
	// "three fields: A, B and C" can be counted.
	if (
		number &&
		numbers.length === 1 &&
		!words.some((word) => word.text === ':') &&
		number.to - number.from === 1
	) {
		const word = words[number.from] as Word;
		const to = otherNumber(word.text);
		if (to) return { span: { start: word.start, end: word.end }, to, worth: 0.85 };
	}
	if (presupposes(words)) return undefined;
	for (let i = 1; i < words.length; i++) {
		const word = words[i] as Word;
		const to = oppositeOf(word.lower);
		if (!to || word.text !== word.lower || word.tag === 'PROPN') continue;
		const before = words[i - 1] as Word;
		if (/^an?$/u.test(before.lower) && /^[aeiou]/u.test(to) !== /^[aeiou]/u.test(word.lower))
			continue;
		if (/^(?:even|much|more|less|most|least|as|so|too)$/u.test(before.lower)) continue;
		if (words.some((w) => w.lower === to) || /^(?:all|to)$/u.test(words[i + 1]?.lower ?? ''))
			continue;
		if (
			/^(?:before|after|above|below|inside|outside)$/u.test(word.lower) &&
			word.tag !== 'ADP' &&
			word.tag !== 'SCONJ'
		)
			continue;
		if (
			/^(?:left|won|lost|fell|rose|falls|support|supports|delay|delays|decrease|increase|release|supported|thin|outside|modern)$/u.test(
				word.lower
			) &&
			word.tag !== 'VERB' &&
			word.tag !== 'ADJ'
		)
			continue;
		if (!isInMainClause(words, i) || hasTwin(words, i)) continue;
		return {
			span: { start: word.start, end: word.end },
			to,
			worth: word.tag === 'VERB' ? 0.95 : 0.85
		};
	}
	return undefined;
}

/** Reasons, effects and words of direction that only make sense with the original. */
const PRESUPPOSES =
	/^(?:because|besides|since|so|thus|therefore|hence|also|too|even|still|further|making|despite|although|though|while|whereas|but|instead|rather|again|only|dwindling|growing|rising|shrinking|falling|declining|mounting|booming|waning|heightened|renewed)$/u;

function presupposes(words: readonly Word[]): boolean {
	if (words.some((word) => PRESUPPOSES.test(word.lower))) return true;
	if (/\b(?:as a result|due to|owing to|thanks to|in order to|that is why)\b/u.test(spoken(words)))
		return true;
	return partsOf(words).some((part) => part.kind === 'tail');
}

function spoken(words: readonly Word[]): string {
	return words.map((word) => word.lower).join(' ');
}

/** Not in a relative clause, an infinitive or behind 'that'. */
function isInMainClause(words: readonly Word[], i: number): boolean {
	const part = partsOf(words).find((p) => p.from <= i && i < p.to);
	if (!part || part.kind === 'tail' || part.kind === 'lead') return false;
	const before = words.slice(part.from, i);
	if (
		before.some((word) =>
			/^(?:that|which|who|whose|where|when|whether|if|to|how)$/u.test(word.lower)
		)
	)
		return false;
	if (
		before.some(
			(word, k) => word.tag === 'VERB' && /ing$/u.test(word.lower) && before[k - 1]?.tag !== 'AUX'
		)
	)
		return false;
	return before.some((word) => word.tag === 'NOUN' || word.tag === 'PROPN' || word.tag === 'PRON');
}

/** "raises the price and strengthens …": the other verb of the pair would contradict the exchanged word. */
function hasTwin(words: readonly Word[], i: number): boolean {
	const part = partsOf(words).find((p) => p.from <= i && i < p.to);
	if (!part) return false;
	return words
		.slice(part.from, part.to)
		.some(
			(word, k) =>
				/^(?:and|or)$/u.test(word.lower) &&
				/^(?:VERB|AUX|ADV)$/u.test(words[part.from + k + 1]?.tag ?? '') &&
				!(words[part.from + k + 1]?.tag === 'ADV' && words[part.from + k + 2]?.tag !== 'VERB')
		);
}

/** Far enough to be no slip, near enough to be believed, and the same on every device. */
function otherYear(year: string): string {
	const value = Number(year);
	const step = 4 + (hashOf(year) % 9);
	return String(hashOf(`${year}?`) % 2 === 0 || value + step > 2020 ? value - step : value + step);
}

const WORDS = 'three four five six seven eight nine ten eleven twelve'.split(' ');

function otherNumber(number: string): string | undefined {
	const at = WORDS.indexOf(number.toLowerCase());
	if (at >= 0) return WORDS[at < 3 ? at + 2 : at - 2];
	if (/^\d{1,3}(?:,\d{3})*$/u.test(number)) {
		const value = Number(number.replaceAll(',', ''));
		if (value < 3) return undefined;
		const up = hashOf(number) % 2 === 0;
		const other =
			value < 20
				? up
					? value + 3
					: Math.max(1, value - 2)
				: value % 10 === 0 || value > 1000
					? up
						? value * 2
						: value / 2
					: up
						? value + 15
						: Math.round(value * 0.6);
		if (!Number.isInteger(other)) return String(value * 2);
		return number.includes(',') ? String(other).replace(/\B(?=(?:\d{3})+$)/gu, ',') : String(other);
	}
	if (/^\d+\.\d+$/u.test(number)) {
		const digits = number.split('.')[1]?.length ?? 1;
		return (Number(number) * 2).toFixed(digits);
	}
	return undefined;
}
