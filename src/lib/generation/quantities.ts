/**
 * Which words are dates, and which are quantities?
 *
 * Only what is certain: a year needs a preposition before it ("in 1765"), a number needs something it counts. Ranges, ordinals, chapter
 * numbers and telephone numbers are left alone.
 */
import type { Word } from '#lib/language/tagged-words.ts';

const MONTH =
	/^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u;

const YEAR = /^(?:1[0-9]{3}|20[0-9]{2})$/u;

const DATE_LEADS = new Set(
	'in on by since from until till before after during around about of between and to early late mid'.split(
		' '
	)
);

/** Years and full dates: "1765", "4 July 1776", "January 2020". */
export function datesIn(words: readonly Word[]): { from: number; to: number }[] {
	const found: { from: number; to: number }[] = [];
	for (let i = 0; i < words.length; i++) {
		const word = words[i] as Word;
		const isMonth = MONTH.test(word.lower) && isUpper(word);
		if (isMonth) {
			let from = i;
			let to = i + 1;
			if (/^\d{1,2}(?:st|nd|rd|th)?$/u.test(words[i - 1]?.text ?? '')) from = i - 1;
			else if (/^\d{1,2}(?:st|nd|rd|th)?$/u.test(words[to]?.text ?? '')) to++;
			if (words[to]?.text === ',' && YEAR.test(words[to + 1]?.text ?? '')) to += 2;
			else if (YEAR.test(words[to]?.text ?? '')) to++;
			if (to - from < 2) continue;
			found.push({ from, to });
			i = to - 1;
		} else if (
			/^\d{1,4}$/u.test(word.text) &&
			/^(?:BC|BCE|AD|CE)$/u.test(words[i + 1]?.text ?? '')
		) {
			if (/^(?:and|to|[–—-])$/u.test(words[i - 1]?.lower ?? '')) continue;
			found.push({ from: i, to: i + 2 });
			i++;
		} else if (YEAR.test(word.text)) {
			const before = words[i - 1];
			const after = words[i + 1];
			if (!before || !DATE_LEADS.has(before.lower)) continue;
			if (after && (after.tag === 'NOUN' || after.tag === 'SYM')) continue;
			// "from 1914 to 1918" is asked for as a whole or not at all
			const single = !(
				after?.lower === 'to' ||
				/^[–—-]$/u.test(after?.text ?? '') ||
				after?.lower === 'and'
			);
			if (single && !YEAR.test(words[i - 2]?.text ?? '')) found.push({ from: i, to: i + 1 });
		}
	}
	return found;
}

/** Quantities: digits with a unit, a share, or a counting word from three up. */
export function numbersIn(words: readonly Word[]): { from: number; to: number }[] {
	const found: { from: number; to: number }[] = [];
	words.forEach((word, i) => {
		if (word.tag !== 'NUM' && !/^\d/u.test(word.text)) return;
		if (/^(?:BC|BCE|AD|CE)$/u.test(words[i + 1]?.text ?? '')) return;
		if (
			YEAR.test(word.text) ||
			MONTH.test(words[i - 1]?.lower ?? '') ||
			MONTH.test(words[i + 1]?.lower ?? '')
		)
			return;
		const before = words[i - 1];
		const after = words[i + 1];
		if (!after || /^[-–/:]$/u.test(after.text) || /^[-–/:.]$/u.test(before?.text ?? '')) return;
		if (/^(?:one|two|zero|1|2|first|second)$/u.test(word.lower)) return;
		if (before?.tag === 'NUM' || before?.lower === 'these' || before?.lower === 'those') return;
		if (before?.lower === 'to' && words[i - 2]?.tag === 'NUM') return;
		if (/^an?$/u.test(before?.lower ?? '')) return;
		// "the four moons are Io, Europa, …": the list gives the number away
		if (!/\d/u.test(word.text) && words.filter((w) => w.text === ',').length > 1) return;
		if (
			before &&
			/^(?:figure|table|chapter|section|page|step|no|part|unit|lesson)$/u.test(before.lower)
		)
			return;
		let to = i + 1;
		while (
			words[to]?.tag === 'NUM' ||
			/^(?:million|billion|trillion|thousand|hundred|dozen)$/u.test(words[to]?.lower ?? '')
		)
			to++;
		if (/^(?:%|°|percent)$/u.test(words[to]?.text ?? '')) to++;
		if (/^(?:C|F)$/u.test(words[to]?.text ?? '') && words[to - 1]?.text === '°') to++;
		const from = before && /^[$€£¥]$/u.test(before.text) ? i - 1 : i;
		const unit = words[to];
		if (unit?.lower === 'and' || unit?.lower === 'or' || unit?.lower === 'to') return;
		if (!/\d/u.test(word.text) && unit?.tag !== 'NOUN' && unit?.tag !== 'ADJ') return;
		found.push({ from, to });
	});
	return found;
}

function isUpper(word: Word): boolean {
	return /^\p{Lu}/u.test(word.text);
}

/** Every year the document names as a date, in order. */
export function yearsIn(sentences: readonly { readonly words: readonly Word[] }[]): string[] {
	const years = new Set<string>();
	for (const { words } of sentences)
		for (const { from, to } of datesIn(words))
			for (const word of words.slice(from, to))
				if (/^\d{4}$/u.test(word.text)) years.add(word.text);
	return [...years].sort();
}
