/**
 * Which questions can be asked in words of their own without a risk?
 *
 * Only those whose pattern decides the wording completely: what a thing is, why (because, due to), with what effect, what happens if, what happened
 * after, what somebody seeks, and when. The statement itself stays verbatim. Where a rule does not hold in every point there is no question, and a gap
 * does the work.
 */
import { slice, type Span } from '#lib/documents/span.ts';
import type { Word } from '#lib/language/tagged-words.ts';
import { collapsed } from '#lib/language/words.ts';
import { clauseStarts, isFinite, partsOf } from './clauses.ts';
import { definitionIn } from './definition.ts';
import { datesIn } from './quantities.ts';
import { wordsOf } from './words-of.ts';
import { meaningsBeside } from './distractors.ts';
import type { Statement } from './material.ts';
import type { Vocabulary } from './vocabulary.ts';
import { stanceOf } from './stance.ts';
import { capitalised, wordingOf, without } from './wording.ts';

export interface Question {
	readonly stem: string;
	readonly key: Span;
	readonly worth: number;
	readonly typed?: boolean;
	/** Wrong but plausible keys. */
	readonly others?: readonly string[];
}

export type Rule = (text: string, statement: Statement, vocabulary: Vocabulary) => Question[];

export const RULES: readonly Rule[] = [
	whatIs,
	why,
	whatEffect,
	whatIf,
	whatHappened,
	whatSought,
	when
];

/** "X is a Y that …" */
function whatIs(
	text: string,
	{ sentence, context }: Statement,
	vocabulary: Vocabulary
): Question[] {
	const definition = definitionIn(sentence);
	if (!definition || context) return [];
	const { words } = sentence;
	if (words.slice(definition.from, definition.to).some((word) => word.tag === 'PROPN')) return [];
	const subject = lowerFirst(words, 0, definition.to);
	const verb = words[definition.verb]?.lower ?? 'is';
	const end =
		partsOf(words).find((part) => part.from <= definition.meaning && definition.meaning < part.to)
			?.to ?? words.length;
	const key = spanOf(words, definition.meaning, end);
	const meaning = collapsed(slice(text, key));
	const others = meaningsBeside(definition.term, meaning, definition.plural, vocabulary);
	return [{ stem: `What ${verb} ${subject}?`, key, worth: 1.4, others }];
}

/** "…, because …", "… due to …", "Because …, …" */
function why(text: string, statement: Statement): Question[] {
	const { words } = statement.sentence;
	const found: Question[] = [];
	const parts = partsOf(words);
	const first = words[0];
	const [lead] = parts;
	if (
		first?.lower === 'because' &&
		lead?.kind === 'lead' &&
		!words.slice(lead.to).some((w) => w.tag === 'PRON' && w.lower !== 'which' && w.lower !== 'that')
	) {
		const key = spanOf(words, 0, lead.to);
		const stem = restOf(text, statement, {
			start: key.start,
			end: words[lead.to]?.start ?? key.end
		});
		return [{ stem: `${stem} Why?`, key, worth: 1.3 }];
	}
	for (let i = 4; i < words.length - 3; i++) {
		const word = words[i] as Word;
		const because =
			word.lower === 'because' || (word.lower === 'due' && words[i + 1]?.lower === 'to');
		if (
			!because ||
			/^(?:not|only|partly|simply|just|and|or|but|is|was|are|were|mainly|largely)$/u.test(
				words[i - 1]?.lower ?? ''
			)
		)
			continue;
		const before = words.slice(0, i);
		if (!before.some((_, k) => isFinite(words, k))) continue;
		if (word.lower === 'due' && words.slice(i).some((_, k) => isFinite(words, i + k))) continue;
		const comma = words[i - 1]?.text === ',';
		if (
			!comma &&
			before.some((w) => /^(?:not|n't|never|no|nobody|nothing|neither)$/u.test(w.lower))
		)
			continue;
		if (
			before.some(
				(w, k) =>
					/^(?:which|who|whose|where|that|whether|if)$/u.test(w.lower) && w.tag !== 'DET' && k > 0
			)
		)
			continue;
		// Everything up to the full stop has to be the reason.
		const part = parts.find((p) => p.from <= i && i < p.to);
		if (!part || part.to < words.length) continue;
		if (words.slice(i).some((w) => w.text === ';' || w.text === ':')) continue;
		if (part.kind === 'tail') continue;
		if (part.from > 0 && part.kind === 'coordinate') continue;
		const key = spanOf(words, i, words.length);
		const dropped = { start: comma ? (words[i - 1] as Word).start : word.start, end: key.end };
		found.push({ stem: `${restOf(text, statement, dropped)} Why?`, key, worth: 1.25 });
		break;
	}
	return found;
}

const EFFECTS = new Set(
	'make lead cause allow enable force limit reduce increase result produce create prevent leave push prolong bring raise lower drive turn weaken strengthen release generate form trigger spark help threaten restrict deepen open give slow accelerate cut end destroy'.split(
		' '
	)
);

/** "…, making it a covert operation": the participle at the end tells the effect. */
function whatEffect(text: string, statement: Statement): Question[] {
	const { words } = statement.sentence;
	const parts = partsOf(words);
	const tail = parts.at(-1);
	if (!tail || tail.kind !== 'tail' || parts.length < 2) return [];
	const main = parts.at(-2);
	if (!main || (main.kind !== 'main' && main.kind !== 'coordinate')) return [];
	let at = tail.from;
	while (words[at]?.tag === 'ADV') at++;
	const verb = words[at];
	if (!verb || !/ing$/u.test(verb.lower) || !EFFECTS.has(verb.lemma)) return [];
	if (tail.to - tail.from < 3) return [];
	const key = spanOf(words, tail.from, words.length);
	const stem = restOf(text, statement, {
		start: (words[tail.from - 1] as Word).start,
		end: key.end
	});
	return [{ stem: `${stem} With what effect?`, key, worth: 1.15 }];
}

/** "If …, X might …" */
function whatIf(_: string, { sentence }: Statement): Question[] {
	const { words } = sentence;
	const [lead, main] = partsOf(words);
	if (words[0]?.lower !== 'if' || lead?.kind !== 'lead' || !main) return [];
	const clause = words.slice(1, lead.to - 1);
	if (
		clause.some((w) => w.tag === 'PRON' && /^(?:it|they|he|she|this|these|you|we)$/u.test(w.lower))
	)
		return [];
	const modal = words
		.slice(main.from, main.to)
		.find((w) => /^(?:may|might|could|would|will|can)$/u.test(w.lower));
	const first = words.slice(main.from, main.to).find((w) => w.tag === 'AUX' || w.tag === 'VERB');
	if (!first || (modal && first !== modal)) return [];
	const verb = modal ? `${modal.lower} happen` : 'happens';
	return [
		{
			stem: `What ${verb} if ${wordsOf(words, 1, lead.to - 1)}?`,
			key: spanOf(words, main.from, main.to),
			worth: 1.25
		}
	];
}

/** "After …, X did …" */
function whatHappened(_: string, { sentence }: Statement): Question[] {
	const { words } = sentence;
	const [lead] = partsOf(words);
	const opener = words[0];
	if (!opener || !/^(?:after|when|once)$/u.test(opener.lower) || lead?.kind !== 'lead') return [];
	if (!clauseStarts(words, 1)) return [];
	const clause = words.slice(1, lead.to - 1);
	if (clause.some((w) => w.tag === 'PRON' || w.tag === 'AUX')) return [];
	if (!clause.some(isPast)) return [];
	const verbs = words.slice(lead.to).filter((w) => w.tag === 'VERB' || w.tag === 'AUX');
	if (
		!verbs[0] ||
		!isPast(verbs[0]) ||
		stanceOf(wordsOf(words, lead.to, words.length)) !== 'asserted'
	)
		return [];
	return [
		{
			stem: `What happened ${opener.lower} ${wordsOf(words, 1, lead.to - 1)}?`,
			key: spanOf(words, lead.to, words.length),
			worth: 1.25
		}
	];
}

const SOUGHT = new Map(
	Object.entries({
		seeks: 'seek',
		wants: 'want',
		aims: 'aim',
		wishes: 'wish',
		hopes: 'hope',
		plans: 'plan',
		intends: 'intend',
		needs: 'need'
	})
);

/** "In return, X seeks …" */
function whatSought(_: string, statement: Statement): Question[] {
	const { sentence } = statement;
	const { words, phrases } = sentence;
	const parts = partsOf(words);
	const at = words.findIndex((w) => SOUGHT.has(w.lower) && w.tag === 'VERB');
	if (at < 1) return [];
	const part = parts.find((p) => p.from <= at && at < p.to);
	if (!part || part.kind === 'tail') return [];
	const subject = phrases.find(
		(p) => p.to === at || (p.to === at - 1 && words[at - 1]?.tag === 'ADV')
	);
	if (!subject) return [];
	const head = words[subject.head];
	if (!head || (head.tag !== 'PROPN' && head.tag !== 'NOUN')) return [];
	let front = '';
	if (subject.from > part.from) return [];
	if (part.from > 0) {
		const lead = words.slice(0, part.from);
		if (part.kind !== 'main' || lead.length > 6) return [];
		const opening = wordsOf(words, 0, part.from - 1);
		front = `${capitalised(opening)}, `;
	}
	const base = SOUGHT.get(words[at]?.lower ?? '') ?? '';
	const toDo = words[at + 1]?.lower === 'to';
	if (!toDo && /^(?:aim|hope|plan|intend|wish)$/u.test(base)) return [];
	const adverb = words[at - 1]?.tag === 'ADV' ? `${words[at - 1]?.lower} ` : '';
	const who = lowerFirst(words, subject.from, subject.to);
	const end = trimEnd(words, part.to);
	const from = toDo ? at + 2 : at + 1;
	if (end - from < 2) return [];
	const stem = `${front}${front ? 'what' : 'What'} does ${who} ${adverb}${base}${toDo ? ' to do' : ''}?`;
	return [{ stem, key: spanOf(words, from, end), worth: 1.3 }];
}

/** "In 1765, X happened." */
function when(text: string, statement: Statement): Question[] {
	const { words } = statement.sentence;
	const dates = datesIn(words);
	const [date] = dates;
	if (!date || dates.length !== 1) return [];
	if (stanceOf(statement.sentence.text) !== 'asserted') return [];
	const before = words[date.from - 1];
	if (!before || !/^(?:in|on)$/u.test(before.lower)) return [];
	const opens = date.from === 1 && words[date.to]?.text === ',' && clauseStarts(words, date.to + 1);
	const closes = date.to === words.length - 1 && partsOf(words).length === 1;
	if (!opens && !closes) return [];
	const main = opens ? words.slice(date.to + 1) : words.slice(0, date.from - 1);
	const verb = main.find((w) => w.tag === 'AUX' || w.tag === 'VERB');
	if (!verb || !isPast(verb)) return [];
	if (
		closes &&
		words[date.from - 2]?.tag !== 'NOUN' &&
		words[date.from - 2]?.tag !== 'PROPN' &&
		words[date.from - 2]?.tag !== 'VERB'
	)
		return [];
	const end = opens ? (words[date.to + 1] as Word).start : (words[date.to - 1] as Word).end;
	const stem = restOf(text, statement, { start: before.start, end });
	return [
		{
			stem: `When did this happen? ${stem}`,
			key: spanOf(words, date.from, date.to),
			worth: 1.45,
			typed: true
		}
	];
}

function restOf(text: string, statement: Statement, dropped: Span): string {
	return wordingOf(text, without(statement.sentence, [...statement.insertions, dropped]));
}

function isPast(word: Word): boolean {
	if (word.tag === 'AUX') return /^(?:was|were|had|did)$/u.test(word.lower);
	return (
		word.tag === 'VERB' &&
		(/ed$/u.test(word.lower) || (word.lemma !== word.lower && !/(?:s|ing)$/u.test(word.lower)))
	);
}

function spanOf(words: readonly Word[], from: number, to: number): Span {
	const end = trimEnd(words, to);
	return { start: (words[from] as Word).start, end: (words[Math.max(from, end - 1)] as Word).end };
}

function trimEnd(words: readonly Word[], to: number): number {
	let end = to;
	while (end > 1 && words[end - 1]?.tag === 'PUNCT' && !/["”’)]/u.test(words[end - 1]?.text ?? ''))
		end--;
	return end;
}

function lowerFirst(words: readonly Word[], from: number, to: number): string {
	const wording = wordsOf(words, from, to);
	return words[from]?.tag === 'PROPN' || /^\p{Lu}{2}/u.test(wording)
		? wording
		: wording.charAt(0).toLowerCase() + wording.slice(1);
}
