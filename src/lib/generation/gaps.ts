/**
 * Which words of a sentence could be asked for?
 *
 * Names, numbers, dates, lists, and noun phrases behind a verb or a preposition; behind "aims to" or "could" the whole rest of the
 * clause. A gap always covers whole phrases, so the stem stays grammatical whatever is put in. How worth asking each one is
 * comes with it; hedges are never inside a gap.
 */
import type { Span } from '#lib/documents/span.ts';
import { definitionIn } from './definition.ts';
import { isGenericNoun } from '#lib/language/generic-words.ts';
import { isSpecific } from '#lib/language/key-terms.ts';
import { isPossessive, type NounPhrase } from '#lib/language/noun-phrases.ts';
import type { Word } from '#lib/language/tagged-words.ts';
import { mentionsIn, TITLES } from './names.ts';
import { partsOf, type Part } from './clauses.ts';
import type { Sentence } from './sentence.ts';
import { cuesIn } from './stance.ts';

export type GapKind = 'name' | 'number' | 'date' | 'list' | 'pair' | 'phrase' | 'term' | 'action';

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
export const WEAK_VERBS = new Set(
	'have get give make take do go come become include mean see'.split(' ')
);
const TIME_NOUNS =
	/^(?:year|month|day|week|century|decade|time|moment|period|morning|evening|afternoon|night|summer|winter|spring|autumn)s?$/u;

export function gapsIn(sentence: Sentence, capitalised: ReadonlySet<string>): Gap[] {
	const { words } = sentence;
	const parts = partsOf(words);
	const gaps: Gap[] = [];
	const add = (kind: GapKind, from: number, until: number, worth: number, members?: number) => {
		const to = behindAbbreviation(words, until);
		const first = words[from];
		const last = words[to - 1];
		if (!first || !last || to <= from) return;
		const span = { start: first.start, end: last.end };
		if (
			/^(?:both|either|neither|each|all|some|many|several|most|few|other|another|such|any|every)$/u.test(
				first.lower
			)
		)
			return;
		if (kind !== 'number' && kind !== 'date' && takesHedge(words, from, to)) return;
		gaps.push({ kind, from, to, span, worth, ...(members === undefined ? {} : { members }) });
	};
	const names = mentionsIn(words, capitalised);
	for (const date of datesIn(words)) add('date', date.from, date.to, 1.3);
	for (const number of numbersIn(words)) add('number', number.from, number.to, 1.2);
	for (const name of names) {
		if (touchesOther(words, name.from, name.to)) continue;
		add('name', name.from, name.to, nameWorth(words, name.from, name.to));
	}
	sentence.phrases.forEach((phrase, index) => {
		for (const range of rangesAt(sentence, index, parts)) {
			const worth = worthOf(words, phrase, range, parts);
			if (worth > 0) add(range.kind, range.from, range.to, worth, range.members);
		}
	});
	sentence.phrases.forEach((phrase) => {
		const before = words[phrase.from - 1];
		const named =
			/^(?:called|named|termed|dubbed)$/u.test(before?.lower ?? '') ||
			(before?.lower === 'as' && words[phrase.from - 2]?.lower === 'known');
		if (named && closes(words, phrase.to)) add('term', phrase.core, phrase.to, 1.3);
	});
	const definition = definitionIn(sentence);
	if (definition) add('term', definition.from, definition.to, 0.95);
	for (const action of actionsIn(words, parts)) add('action', action.from, action.to, action.worth);
	return gaps;
}

/** A name that is told apart by what is said of it ("the largest moon") is worth more. */
function nameWorth(words: readonly Word[], from: number, to: number): number {
	const subject = roleOf(words, from) === 'subject';
	const single = words
		.slice(to)
		.some(
			(w, k) =>
				/(?:[^r]est|^most|^first|^only)$/u.test(w.lower) && words[to + k - 1]?.lower === 'the'
		);
	return (subject ? 0.65 : 0.95) + (single ? 0.3 : 0);
}

/** "United Nations (UN)": the letters in brackets would give the name away, so they go with it. */
function behindAbbreviation(words: readonly Word[], to: number): number {
	return words[to]?.text === '(' &&
		words[to + 2]?.text === ')' &&
		/^\p{Lu}/u.test(words[to + 1]?.text ?? '')
		? to + 3
		: to;
}

interface Range {
	readonly kind: 'phrase' | 'pair' | 'list';
	readonly from: number;
	readonly to: number;
	readonly members?: number;
}

/** Does the preposition belong to the noun before it? Not the 'to' of giving. */
function takenAlong(preposition: Word, verb: Word | undefined): boolean {
	if (
		/^(?:to|for|from)$/u.test(preposition.lower) &&
		verb?.tag === 'VERB' &&
		TRANSFER.has(verb.lemma)
	)
		return false;
	return TAKEN_ALONG.has(preposition.lower);
}

const TRANSFER = new Set(
	'provide give send supply offer transfer deliver sell export import bring add apply buy carry move pay ship lend'.split(
		' '
	)
);

/** Prepositions that mostly belong to the noun before them. */
const TAKEN_ALONG = new Set('of for to on against between with towards toward'.split(' '));

/** The phrase as far as 'and' and 'of' carry it, and, when an 'of' follows, the part behind it by itself. */
function rangesAt(sentence: Sentence, index: number, parts: readonly Part[]): Range[] {
	const { words, phrases } = sentence;
	const phrase = phrases[index] as NounPhrase;
	const before = words[phrase.from - 1];
	if (
		before?.lower === 'of' &&
		words[phrase.core]?.tag === 'PROPN' &&
		words[phrase.from - 2]?.tag === 'PROPN'
	)
		return [];
	const outer = before?.lower === 'of' ? phrases[index - 1] : undefined;
	if (outer && words[outer.from - 1]?.tag === 'CCONJ') return [];
	if (/^(?:this|these|those|such)$/u.test(words[phrase.from]?.lower ?? '')) return [];

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
	const { to, members } = coordinated;
	const after = words[to];
	const bare = isGenericNoun(words[phrase.head]?.lemma ?? '');
	if (members < 2) {
		if (isName(words, phrase)) return [];
		// "a stockpile of shells": the shells are asked for, not the stockpile.
		// "in search of", "in need of"
		const fixed =
			before?.tag === 'ADP' && phrase.core === phrase.from && phrase.to - phrase.from === 1;
		if (after?.lower === 'of' && (bare || fixed || !closesBehindOf(sentence, to))) return [];
		if (after?.lower === 'of') consider(behindOf(sentence, to, end), members);
		else consider(to, members);
		if (
			after?.tag === 'ADP' &&
			bare &&
			!fixed &&
			!WEAK_VERBS.has(before?.lemma ?? '') &&
			/^(?:for|with|like|against|on|about|between|in|at|from)$/u.test(after.lower)
		) {
			const tail = prepositionalEnd(sentence, to, end);
			if (tail > to && tail - from <= 9) consider(tail, members);
		}
		return ranges;
	}
	if (after?.lower === 'to' && after.tag === 'PART') {
		// "… and a wish to travel": the infinitive belongs to the last member
		const stop = words.findIndex((word, k) => k > to && word.tag === 'PUNCT');
		if (stop > 0 && stop - to <= 8) consider(stop, members);
	} else if (
		after?.tag !== 'ADP' ||
		!(takenAlong(after, before) || (after.lower === 'in' && lastIsDefinite(sentence, to)))
	)
		consider(to, members);
	else {
		// "sanctions and a desperate need for supplies": what follows belongs to the last member at least
		const tail = prepositionalEnd(sentence, to, end);
		if (tail > to && tail - from <= 14) consider(tail, members);
	}
	return ranges;
}

/** The end of what follows 'of', with all its members. */
function behindOf(sentence: Sentence, of: number, end: number): number {
	const inner = sentence.phrases.findIndex((p) => p.from === of + 1);
	return inner < 0 ? of : coordinationFrom(sentence, inner, end).to;
}

/** "and the conflict in Iceland": a definite last member is not complete without what follows. */
function lastIsDefinite(sentence: Sentence, to: number): boolean {
	const last = sentence.phrases.find((p) => p.to === to);
	return last !== undefined && sentence.words[last.from]?.lower === 'the';
}

/** "the collapse of the dam": a whole name for one thing. */
function closesBehindOf(sentence: Sentence, of: number): boolean {
	const inner = sentence.phrases.find((p) => p.from === of + 1);
	return inner !== undefined && closes(sentence.words, inner.to);
}

/** Behind the prepositional phrases that follow one another from word i on, when they reach a stop. */
function prepositionalEnd(sentence: Sentence, i: number, end: number): number {
	const { words, phrases } = sentence;
	let at = i;
	while (at < end && words[at]?.tag === 'ADP') {
		const inner = phrases.findIndex((p) => p.from === at + 1);
		if (inner < 0) return -1;
		at = coordinationFrom(sentence, inner, end).to;
	}
	const stop = words[at];
	return !stop || stop.tag === 'PUNCT' ? at : -1;
}

/** Is the phrase a name and nothing else? Names are asked for as names. */
function isName(words: readonly Word[], phrase: NounPhrase): boolean {
	return words.slice(phrase.core, phrase.to).every((word) => word.tag === 'PROPN');
}

/** With one of these left in the stem, a weak hedge may stand in the key. */
const STAYING = new Set(
	'likely according reported reportedly believed said suggest suggests'.split(' ')
);
const WEAK_HEDGES = new Set('perhaps potentially possibly maybe'.split(' '));

/** A gap takes no hedge, goal or negation out of the stem; a second hedge may go when a modal stays. */
function takesHedge(words: readonly Word[], from: number, to: number): boolean {
	const cues = cuesIn(wordsOf(words, from, to));
	if (cues.length === 0) return false;
	const stays = cuesIn(`${wordsOf(words, 0, from)} ${wordsOf(words, to, words.length)}`);
	return (
		!cues.every((cue) => WEAK_HEDGES.has(cue)) ||
		!stays.some((cue) => POSSIBILITY.has(cue) || STAYING.has(cue))
	);
}

/** Articles and possessives stay in the stem; 'a' and 'an' would give the answer's first letter away and go with it. */
function openingOf(words: readonly Word[], phrase: NounPhrase): number {
	const first = words[phrase.from] as Word;
	// "Iceland's fishing fleet" is asked for as "Iceland's _____".
	for (let k = phrase.head - 1; k > phrase.core; k--) if (words[k]?.tag === 'PART') return k + 1;
	if (ARTICLES.has(first.lower) || isPossessive(first))
		return words[phrase.core]?.lower === 'own' ? phrase.core + 1 : phrase.core;
	let from = phrase.from;
	while (words[from]?.tag === 'ADV' && from < phrase.head) from++;
	return from;
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
		if (
			/^(?:, )?(?:and|or|as well as|and also|and then)(?: perhaps| even| ,? ?(?:crucially|importantly|finally|potentially|of course)(?: ,)?)*$/u.test(
				text
			)
		) {
			if (isVerbal(afterNext)) break;
			// "stores of grain and the means to grind it": 'and' joins something bigger
			const first = words[phrases[index]?.from ?? 0];
			if (
				members === 1 &&
				words[next.from]?.lower === 'the' &&
				first?.tag !== 'DET' &&
				words[(phrases[index]?.from ?? 0) - 1]?.lower === 'of'
			)
				break;
			return { to: withOf(sentence, k + 1, end), members: members + 1 };
		}
		if (text !== ',') {
			// "the balance of power": a member with its own 'of'
			if (text === 'of' && (members > 1 || words[next.core]?.tag === 'PROPN')) {
				to = next.to;
				k++;
				continue;
			}
			break;
		}
		// "a wall of stone, a roof": the second member does not go on where the first one stands
		if (
			members === 1 &&
			/^an?$/u.test(words[next.from]?.lower ?? '') &&
			!/^an?$/u.test(words[phrases[index]?.from ?? 0]?.lower ?? '')
		)
			break;
		pending ??= { to, members: 1 };
		members++;
		to = next.to;
		k++;
	}
	// A comma that never reached an 'and' was no list.
	return members > 1 ? { to: pending?.to ?? to, members: 1 } : { to, members };
}

/** "the balance of power" */
function withOf(sentence: Sentence, index: number, end: number): number {
	const { words, phrases } = sentence;
	const phrase = phrases[index] as NounPhrase;
	const inner = phrases[index + 1];
	return words[phrase.to]?.lower === 'of' && inner?.from === phrase.to + 1 && inner.to <= end
		? inner.to
		: phrase.to;
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
	if (word.lower === 'pro' || word.tag === 'X') return false;
	if (word.tag === 'PUNCT')
		return (
			!/^[-")\]]$/u.test(word.text) &&
			(!/^[([]$/u.test(word.text) || behindAbbreviation(words, i) > i)
		);
	if (
		word.tag === 'NOUN' ||
		word.tag === 'PROPN' ||
		word.tag === 'ADJ' ||
		word.tag === 'NUM' ||
		word.tag === 'SYM'
	)
		return false;
	if (word.lower === 'to' && words[i - 1]?.tag === 'NUM') return false;
	// "shells _____ and mortars": the other half of a pair would be left outside
	if (word.tag === 'CCONJ' && /^(?:NOUN|ADJ|PROPN)$/u.test(words[i + 1]?.tag ?? '')) return false;
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
	if (before.text === ':') return 'object';
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
	if (length > (range.kind === 'list' ? 16 : 13)) return 0;
	const left = words[range.from - 1];
	if (
		left &&
		range.from === phrase.from &&
		words[phrase.from]?.tag !== 'DET' &&
		(left.tag === 'ADJ' || left.tag === 'NOUN' || left.tag === 'NUM' || left.tag === 'PROPN')
	)
		return 0;
	if (left?.text === ',' && words[range.from - 2]?.tag === 'VERB') return 0;
	if (left?.tag === 'SCONJ' && words[range.to]?.tag === 'PUNCT') return 0;
	if (/^(?:this|these|those|that|such)$/u.test(left?.lower ?? '') && left?.tag === 'DET') return 0;
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
	if (part?.kind === 'lead')
		worth -= /^(?:if|because|after|when|since)$/u.test(words[0]?.lower ?? '') ? 0.1 : 0.3;
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
		const plain = !inner.some(isSpecific);
		if (plain && WEAK_VERBS.has(verb.lemma)) return;
		if (inner.some((w) => w.tag === 'SCONJ' || w.lower === 'because' || w.lower === 'if')) return;
		found.push({
			from,
			to,
			worth: (isTo ? 0.95 : 0.85) - Math.max(0, to - from - 10) * 0.05 - (plain ? 0.2 : 0)
		});
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

function touchesOther(words: readonly Word[], from: number, to: number): boolean {
	const before = words[from - 1];
	const after = words[to];
	if (after && (after.tag === 'NOUN' || after.tag === 'ADJ' || after.tag === 'PROPN')) return true;
	if (after?.tag === 'PART') return true;
	if (before && TITLES.has(before.lower)) return false;
	if (before?.tag === 'PROPN' || before?.tag === 'ADJ' || before?.tag === 'NOUN') return true;
	// One member of a list of names: the others would do as well.
	const joined = (word: Word | undefined) => /^(?:and|or|,|like|&)$/u.test(word?.lower ?? '');
	if (joined(before) && words[from - 2]?.tag === 'PROPN') return true;
	return joined(after) && words.slice(to + 1, to + 3).some((word) => word.tag === 'PROPN');
}

export function wordsOf(words: readonly Word[], from: number, to: number): string {
	return words
		.slice(from, to)
		.map((word, k, all) => (k > 0 && word.start > (all[k - 1] as Word).end ? ' ' : '') + word.text)
		.join('');
}
