/**
 * How is a statement made false so that it is really false, and still sounds natural?
 *
 * One word is exchanged: a year, a number, or a word with an exact opposite, and only in a sentence the text states flatly. True
 * statements are the document's own words. A statement with a hedge is only ever shown true, with the hedge in it.
 */
import { GAP } from '#lib/items/item.ts';
import { describe } from '#lib/documents/anchor.ts';
import type { SourceDocument } from '#lib/documents/source-document.ts';
import { slice, type Span } from '#lib/documents/span.ts';
import type { Word } from '#lib/language/tagged-words.ts';
import { collapsed, wordCount } from '#lib/language/words.ts';
import type { Candidate } from './candidate.ts';
import { datesIn, numbersIn } from './quantities.ts';
import { partsOf } from './clauses.ts';
import { isSpecific } from '#lib/language/key-terms.ts';
import type { Statement } from './material.ts';
import { oppositeOf } from './opposites.ts';
import { hashOf } from './shuffled.ts';
import { stanceOf } from './stance.ts';
import { wordingOf, without } from './wording.ts';

const LONGEST = 28;

export function writeTrueFalse(document: SourceDocument, statement: Statement): Candidate[] {
	const { sentence } = statement;
	const { text } = document;
	const context = statement.context ? collapsed(slice(text, statement.context)) : undefined;
	const keep = without(sentence, statement.insertions);
	const truth = wordingOf(text, keep);
	const words = wordCount(truth);
	if (words > LONGEST || words < 7) return [];
	if (sentence.words.filter(isSpecific).length < 3) return [];
	const stance = stanceOf(sentence.text);
	const source = [
		describe(document, sentence),
		...(statement.context ? [describe(document, statement.context)] : [])
	];
	const shown = { source, ...(context ? { context } : {}) };
	const less = context ? 0.15 : 0;
	const place = {
		sentence: sentence.index,
		section: sentence.section,
		form: 'true-false' as const
	};
	const change = stance === 'asserted' ? changeIn(sentence.words) : undefined;
	if (change) {
		const kept = wordingOf(text, keep, change.span);
		const stem = kept.replace(GAP, () => change.to);
		const was = collapsed(slice(text, change.span));
		const explanation = change.adds
			? `The text says it without “not”.`
			: `The text says “${was}”, not “${change.to}”.`;
		if (kept.includes(GAP)) {
			return [
				{
					draft: { kind: 'true-false', stem, key: false, stance, explanation, ...shown },
					asked: change.span,
					worth: change.worth - less,
					...place
				}
			];
		}
	}
	return [
		{
			draft: { kind: 'true-false', stem: truth, key: true, stance, ...shown },
			asked: { start: sentence.start, end: sentence.end },
			worth: 0.7 - less,
			...place
		}
	];
}

interface Change {
	readonly span: Span;
	readonly to: string;
	readonly worth: number;
	/** Only 'not' was put in. */
	readonly adds?: true;
}

function changeIn(words: readonly Word[]): Change | undefined {
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
	if (number && numbers.length === 1 && number.to - number.from === 1) {
		const word = words[number.from] as Word;
		const to = otherNumber(word.text);
		if (to) return { span: { start: word.start, end: word.end }, to, worth: 0.85 };
	}
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
		return {
			span: { start: word.start, end: word.end },
			to,
			worth: word.tag === 'VERB' ? 0.95 : 0.85
		};
	}
	return denied(words);
}

/** "is" becomes "is not": only where nothing else in the sentence could be what is denied. */
function denied(words: readonly Word[]): Change | undefined {
	const at = words.findIndex((word) => word.tag === 'AUX' || word.tag === 'VERB');
	const verb = words[at];
	const next = words[at + 1];
	if (
		!verb ||
		!next ||
		!/^(?:is|are|was|were|has|have|can|will)$/u.test(verb.lower) ||
		verb.tag !== 'AUX'
	)
		return undefined;
	if (
		next.tag === 'ADV' ||
		next.tag === 'PART' ||
		(/^(?:been|one|some|many|most|all|both|more|also|no|so|as|likely)$/u.test(next.lower) &&
			next.lower !== 'been')
	)
		return undefined;
	if (
		partsOf(words).length > 1 ||
		words.some((w) =>
			/^(?:because|so|although|though|while|but|and|only|some|many|most|often|usually|all|every|both|also|partly)$/u.test(
				w.lower
			)
		)
	)
		return undefined;
	return {
		span: { start: verb.start, end: verb.end },
		to: `${verb.text} not`,
		worth: 0.68,
		adds: true
	};
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
