/**
 * Which words of a sentence could be asked for?
 *
 * Names, numbers, dates, lists, and noun phrases behind a verb or a preposition; behind "aims to" or "could" the whole rest of the
 * clause. A gap always covers whole phrases, so the stem stays grammatical whatever is put in. How worth asking each one is
 * comes with it; hedges are never inside a gap.
 */
import type { Span } from '#lib/documents/span.ts';
import { isSpecific } from '#lib/language/key-terms.ts';
import { isPossessive, type NounPhrase } from '#lib/language/noun-phrases.ts';
import type { Word } from '#lib/language/tagged-words.ts';
import { mentionsIn } from './names.ts';
import { partsOf, type Part } from './clauses.ts';
import type { Sentence } from './sentence.ts';
import { cuesIn } from './stance.ts';

export type GapKind = 'name' | 'number' | 'date' | 'list' | 'pair' | 'phrase' | 'action';

export interface Gap {
	readonly kind: GapKind;
	/** Word indices: [from, to). */
	readonly from: number;
	readonly to: number;
	readonly span: Span;
	readonly worth: number;
	/** Lists: how many members. */
	readonly members?: number;
}

type Role = 'object' | 'preposition' | 'complement' | 'subject' | 'other';

const ARTICLES = new Set('the this these those'.split(' '));
const INTENT = new Set(
	'aim seek want wish hope plan intend try attempt strive need help allow enable use work agree refuse decide begin require promise vow pledge'.split(
		' '
	)
);
const POSSIBILITY = new Set('may might could would'.split(' '));
const WEAK_VERBS = new Set('have get give make take do go come become include mean see'.split(' '));
const TIME_NOUNS =
	/^(?:year|month|day|week|century|decade|time|moment|period|morning|evening|afternoon|night|summer|winter|spring|autumn)s?$/u;

export function gapsIn(sentence: Sentence, capitalised: ReadonlySet<string>): Gap[] {
	const { words } = sentence;
	const parts = partsOf(words);
	const gaps: Gap[] = [];
	const add = (kind: GapKind, from: number, to: number, worth: number, members?: number) => {
		const first = words[from];
		const last = words[to - 1];
		if (!first || !last || to <= from) return;
		const span = { start: first.start, end: last.end };
		if (kind !== 'number' && kind !== 'date' && cuesIn(wordsOf(words, from, to)).length > 0) return;
		gaps.push({ kind, from, to, span, worth, ...(members === undefined ? {} : { members }) });
	};
	const names = mentionsIn(words, capitalised);
	for (const date of datesIn(words)) add('date', date.from, date.to, 1.15);
	for (const number of numbersIn(words)) add('number', number.from, number.to, 0.9);
	for (const name of names) {
		if (touchesOther(words, name.from, name.to)) continue;
		add('name', name.from, name.to, roleOf(words, name.from) === 'subject' ? 0.6 : 0.7);
	}
	sentence.phrases.forEach((phrase, index) => {
		for (const range of rangesAt(sentence, index, parts)) {
			const worth = worthOf(words, phrase, range, parts);
			if (worth > 0) add(range.kind, range.from, range.to, worth, range.members);
		}
	});
	for (const action of actionsIn(words, parts)) add('action', action.from, action.to, action.worth);
	return gaps;
}

interface Range {
	readonly kind: 'phrase' | 'pair' | 'list';
	readonly from: number;
	readonly to: number;
	readonly members?: number;
}

/** The phrase as far as 'and' and 'of' carry it, and, when an 'of' follows, the part behind it by itself. */
function rangesAt(sentence: Sentence, index: number, parts: readonly Part[]): Range[] {
	const { words, phrases } = sentence;
	const phrase = phrases[index] as NounPhrase;
	const before = words[phrase.from - 1];
	if (
		before &&
		(before.tag === 'CCONJ' || before.text === ',') &&
		index > 0 &&
		phrases[index - 1]?.to === phrase.from - 1
	)
		return [];
	const from = openingOf(words, phrase);
	const end = partEnd(parts, phrase.from, words);
	const coordinated = coordinationFrom(sentence, index, end);
	const ranges: Range[] = [];
	const consider = (to: number, members: number) => {
		if (to > end || !closes(words, to)) return;
		const kind = members > 2 ? 'list' : members === 2 ? 'pair' : 'phrase';
		ranges.push({ kind, from, to, ...(members > 2 ? { members } : {}) });
	};
	consider(coordinated.to, coordinated.members);
	// "a stockpile of shells and other munitions"
	if (words[coordinated.to]?.lower === 'of') {
		const inner = phrases.findIndex((p) => p.from === coordinated.to + 1);
		if (inner > 0) {
			const rest = coordinationFrom(sentence, inner, end);
			if (coordinated.members < 2) consider(rest.to, rest.members > 2 ? 1 : 1);
		}
	}
	return ranges;
}

/** Articles and possessives stay in the stem; 'a' and 'an' would give the answer's first letter away and go with it. */
function openingOf(words: readonly Word[], phrase: NounPhrase): number {
	const first = words[phrase.from] as Word;
	if (ARTICLES.has(first.lower) || isPossessive(first)) return phrase.core;
	return phrase.from;
}

function coordinationFrom(
	sentence: Sentence,
	index: number,
	end: number
): { to: number; members: number } {
	const { words, phrases } = sentence;
	let members = 1;
	let to = phrases[index]?.to ?? 0;
	let k = index;
	let pending: { to: number; members: number } | undefined;
	for (;;) {
		const next = phrases[k + 1];
		if (!next || next.to > end) break;
		const between = words.slice(to, next.from);
		const text = between.map((w) => w.lower).join(' ');
		const afterNext = words[next.to];
		if (/^(?:, )?(?:and|or|as well as|and even|or even|and other)$/u.test(text)) {
			if (isVerbal(afterNext)) break;
			return { to: next.to, members: members + 1 };
		}
		if (text !== ',') {
			// "the balance of power": a member with its own 'of'
			if (text === 'of' && pending === undefined && members > 1) {
				to = next.to;
				k++;
				continue;
			}
			break;
		}
		pending ??= { to, members: 1 };
		members++;
		to = next.to;
		k++;
	}
	// A comma that never reached an 'and' was no list.
	return members > 1 ? { to: pending?.to ?? to, members: 1 } : { to, members };
}

function isVerbal(word: Word | undefined): boolean {
	return (
		word !== undefined && (word.tag === 'AUX' || (word.tag === 'VERB' && !/ing$/u.test(word.lower)))
	);
}

/** May a gap end before word i? */
function closes(words: readonly Word[], i: number): boolean {
	const word = words[i];
	if (!word) return true;
	if (word.tag === 'PUNCT') return word.text !== '-' && word.text !== '"' && word.text !== ')';
	if (
		word.tag === 'NOUN' ||
		word.tag === 'PROPN' ||
		word.tag === 'ADJ' ||
		word.tag === 'NUM' ||
		word.tag === 'SYM'
	)
		return false;
	return word.lower !== "'s" && word.lower !== 'of' && word.lower !== "'";
}

function partEnd(parts: readonly Part[], i: number, words: readonly Word[]): number {
	return parts.find((part) => part.from <= i && i < part.to)?.to ?? words.length;
}

function roleOf(words: readonly Word[], from: number): Role {
	let k = from - 1;
	while (
		k >= 0 &&
		(words[k]?.tag === 'ADV' ||
			words[k]?.tag === 'DET' ||
			(words[k] && isPossessive(words[k] as Word)))
	)
		k--;
	const before = words[k];
	if (!before) return 'subject';
	if (before.tag === 'VERB') return 'object';
	if (before.tag === 'ADP' || before.lower === 'to' || before.lower === 'than')
		return 'preposition';
	if (before.tag === 'AUX')
		return /^(?:is|are|was|were|be|been|'s)$/u.test(before.lower) ? 'complement' : 'object';
	if (before.tag === 'PUNCT' || before.tag === 'CCONJ' || before.tag === 'SCONJ') return 'subject';
	return 'other';
}

function worthOf(
	words: readonly Word[],
	phrase: NounPhrase,
	range: Range,
	parts: readonly Part[]
): number {
	const inner = words.slice(range.from, range.to);
	const length = inner.length;
	if (length > 13) return 0;
	const specific = inner.filter(isSpecific).length;
	if (specific === 0) return 0;
	if (
		inner.some(
			(w) => w.tag === 'PRON' && !/^(?:which|that|who)$/u.test(w.lower) && !isPossessive(w)
		)
	)
		return 0;
	const head = words[range.to - 1];
	if (range.kind === 'phrase' && head && TIME_NOUNS.test(head.lower)) return 0;
	const role = roleOf(words, range.from);
	const base = { object: 0.85, preposition: 0.7, complement: 0.65, subject: 0.3, other: 0 }[role];
	if (base === 0) return 0;
	const part = parts.find((p) => p.from <= phrase.from && phrase.from < p.to);
	const after = words[range.to];
	let worth = base + Math.min(0.3, 0.1 * specific);
	if (!after || (after.tag === 'PUNCT' && range.to >= (part?.to ?? 0) - 1)) worth += 0.15;
	if (range.kind === 'list') worth += 0.35;
	if (range.kind === 'pair') worth += 0.12;
	if (part?.kind === 'lead') worth -= 0.2;
	if (part?.kind === 'tail') worth -= 0.05;
	if (length > 8) worth -= 0.06 * (length - 8);
	const verb = words[range.from - 1];
	if (role === 'object' && verb && WEAK_VERBS.has(verb.lemma) && specific < 2) worth -= 0.15;
	return worth;
}

/** "aims to …", "could …": from behind the marker to the end of its clause. */
function actionsIn(
	words: readonly Word[],
	parts: readonly Part[]
): { from: number; to: number; worth: number }[] {
	const found: { from: number; to: number; worth: number }[] = [];
	words.forEach((word, i) => {
		const before = words[i - 1];
		const isTo =
			word.lower === 'to' &&
			word.tag === 'PART' &&
			before !== undefined &&
			(before.tag === 'VERB' || before.tag === 'NOUN') &&
			INTENT.has(before.lemma);
		const isModal = POSSIBILITY.has(word.lower);
		if (!isTo && !isModal) return;
		let from = i + 1;
		while (words[from]?.tag === 'ADV' || words[from]?.lower === 'not') from++;
		const verb = words[from];
		if (!verb || verb.tag !== 'VERB' || words[i + 1]?.lower === 'not') return;
		const end = partEnd(parts, i, words);
		let to = from + 1;
		while (to < end && words[to]?.tag !== 'PUNCT') to++;
		const inner = words.slice(from, to);
		// A comma inside may belong to a list: then the whole list has to fit.
		if (words[to]?.text === ',' && to < end - 1) {
			let last = end;
			while (words[last - 1]?.tag === 'PUNCT') last--;
			const rest = words.slice(from, last);
			if (rest.length > 18 || !rest.some((w) => w.tag === 'CCONJ')) return;
			to = last;
		}
		if (inner.length < 3 || to - from > 16) return;
		if (inner.filter(isSpecific).length < 1) return;
		if (inner.some((w) => w.tag === 'SCONJ' || w.lower === 'because' || w.lower === 'if')) return;
		found.push({ from, to, worth: (isTo ? 0.95 : 0.85) - Math.max(0, to - from - 10) * 0.05 });
	});
	return found;
}

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

function touchesOther(words: readonly Word[], from: number, to: number): boolean {
	const before = words[from - 1];
	const after = words[to];
	if (after && (after.tag === 'NOUN' || after.tag === 'ADJ' || after.tag === 'PROPN')) return true;
	return (
		before?.tag === 'PROPN' ||
		before?.tag === 'ADJ' ||
		(/^(?:and|or|,|like)$/u.test(before?.lower ?? '') && /^(?:and|or|,)$/u.test(after?.lower ?? ''))
	);
}

export function wordsOf(words: readonly Word[], from: number, to: number): string {
	return words
		.slice(from, to)
		.map((word, k, all) => (k > 0 && word.start > (all[k - 1] as Word).end ? ' ' : '') + word.text)
		.join('');
}
