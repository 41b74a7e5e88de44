/**
 * Which words of a sentence could be asked for?
 *
 * Names, numbers, dates, lists, noun phrases behind a verb or a preposition, and what somebody aims to do. A gap always covers whole phrases, so the
 * stem stays grammatical whatever is put in. How worth asking each one is comes with it; hedges are never inside a gap.
 */
import type { Span } from '#lib/documents/span.ts';
import { isSpecific } from '#lib/language/key-terms.ts';
import { isPossessive, type NounPhrase } from '#lib/language/noun-phrases.ts';
import type { Word } from '#lib/language/tagged-words.ts';
import { actionsIn, POSSIBILITY } from './actions.ts';
import { partsOf, type Part } from './clauses.ts';
import { definitionIn } from './definition.ts';
import { mentionsIn, TITLES } from './names.ts';
import { behindAbbreviation, closes, rangesAt, WEAK_VERBS, type Range } from './phrase-ranges.ts';
import { datesIn, numbersIn } from './quantities.ts';
import type { Sentence } from './sentence.ts';
import { cuesIn } from './stance.ts';
import {
	givesTwoThings,
	isAnyOfKind,
	isCutShort,
	isStockPhrase,
	lacksWhereTo
} from './weak-keys.ts';
import { isAside, isExample, isOneStepOfSeveral, isTrailing, weakPlacesIn } from './weak-places.ts';
import { listBehindColon, possessionIn } from './whole-gaps.ts';
import { wordsOf } from './words-of.ts';

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

const TIME_NOUNS =
	/^(?:year|month|day|week|century|decade|time|moment|period|morning|evening|afternoon|night|summer|winter|spring|autumn)s?$/u;

export function gapsIn(sentence: Sentence, capitalised: ReadonlySet<string>): Gap[] {
	const { words } = sentence;
	const parts = partsOf(words);
	const weak = weakPlacesIn(words, parts);
	const gaps: Gap[] = [];
	const add = (kind: GapKind, from: number, until: number, worth: number, members?: number) => {
		const to = behindAbbreviation(words, until);
		const first = words[from];
		const last = words[to - 1];
		if (!first || !last || to <= from) return;
		const span = { start: first.start, end: last.end };
		if (
			weak.some((place) => place.from < to && from < place.to) &&
			!words.slice(from, to).every((w) => w.tag === 'NUM' || w.tag === 'CCONJ') &&
			kind !== 'date' &&
			kind !== 'number'
		)
			return;
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
		const part = parts.find((p) => p.from <= name.from && name.from < p.to);
		const worth = nameWorth(words, name.from, name.to) - (part?.kind === 'tail' ? 0.1 : 0);
		add('name', name.from, name.to, worth);
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
		if (named && words[phrase.to]?.tag !== 'ADP' && closes(words, phrase.to))
			add('term', phrase.core, phrase.to, 1.3);
	});
	const possession = possessionIn(words);
	if (possession) add('phrase', possession.from, possession.to, 0.95);
	const list = listBehindColon(words);
	if (list) add('list', list.from, list.to, 1.3, list.members);
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
	if (single) return subject ? 0.95 : 1.25;
	return subject ? 0.65 : isAside(words, from) ? 0.7 : 0.85;
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
	// "over 12 to 24 hours": half of a range of numbers is no answer
	if (
		inner[0]?.tag === 'NUM' &&
		/^(?:to|and|or|[–—-])$/u.test(words[range.from - 1]?.lower ?? '') &&
		words[range.from - 2]?.tag === 'NUM'
	)
		return 0;
	if (givesTwoThings(words, phrase) || lacksWhereTo(words, range.to)) return 0;
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
	if (isCutShort(words, range.to, role === 'subject')) return 0;
	if (range.kind === 'phrase') {
		if (isStockPhrase(words, range.from, range.to) || isAnyOfKind(words, range.from, range.to))
			return 0;
		if (isExample(words, range.from) || isOneStepOfSeveral(words, range.from, range.to)) return 0;
	}
	const base = { object: 0.85, preposition: 0.7, complement: 0.65, subject: 0.3, other: 0 }[role];
	if (base === 0) return 0;
	const part = parts.find((p) => p.from <= phrase.from && phrase.from < p.to);
	const after = words[range.to];
	let worth = base + Math.min(0.3, 0.1 * specific);
	if (!after || (after.tag === 'PUNCT' && range.to >= (part?.to ?? 0) - 1)) worth += 0.15;
	if (/^(?:first|last|second|same|next|own|new|old)$/u.test(inner[0]?.lower ?? '') && specific < 2)
		worth -= 0.3;
	if (range.kind === 'list') worth += 0.35;
	if (range.kind === 'pair') worth += 0.12;
	if (part?.kind === 'lead')
		worth -=
			/^(?:if|because|after|when|since)$/u.test(words[0]?.lower ?? '') || words[1]?.lower === 'long'
				? 0.1
				: 0.4;
	if (part?.kind === 'tail') worth -= 0.05;
	if (isTrailing(words, range.from)) worth -= 0.3;
	if (
		words[range.to]?.tag === 'PRON' &&
		!/^(?:which|that|who|whose)$/u.test(words[range.to]?.lower ?? '')
	)
		worth -= 0.3;
	if (isAside(words, range.from)) worth -= 0.25;
	if (words.slice(0, range.from).some((w, k) => w.lower === 'where' && words[k - 1]?.text === ','))
		worth -= 0.4;
	if (length > 8) worth -= 0.06 * (length - 8);
	const verb = words[range.from - 1];
	if (role === 'object' && verb && WEAK_VERBS.has(verb.lemma) && specific < 2) worth -= 0.15;
	return worth;
}

function touchesOther(words: readonly Word[], from: number, to: number): boolean {
	const before = words[from - 1];
	const after = words[to];
	if (after && (after.tag === 'NOUN' || after.tag === 'ADJ' || after.tag === 'PROPN')) return true;
	if (after?.tag === 'PART') return true;
	if (before?.lower === 'of' && words[from - 2]?.tag === 'PROPN') return true;
	if (before && TITLES.has(before.lower)) return false;
	if (before?.tag === 'PROPN' || before?.tag === 'ADJ' || before?.tag === 'NOUN') return true;
	// One member of a list of names: the others would do as well.
	const joined = (word: Word | undefined) => /^(?:and|or|,|like|&)$/u.test(word?.lower ?? '');
	if (joined(before) && words[from - 2]?.tag === 'PROPN') return true;
	return joined(after) && words.slice(to + 1, to + 3).some((word) => word.tag === 'PROPN');
}
