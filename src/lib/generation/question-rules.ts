/**
 * Which questions can be asked in words of their own without a risk?
 *
 * Only those whose pattern decides the wording completely: what a thing is, why (because, due to), with what effect, what happens if, what happened
 * after, what somebody seeks, and when. The statement itself stays verbatim. Where a rule does not hold in every point there is no question, and a gap
 * does the work.
 */
import { slice } from '#lib/documents/span.ts';
import type { Word } from '#lib/language/tagged-words.ts';
import { collapsed } from '#lib/language/words.ts';
import { clauseStarts, partsOf } from './clauses.ts';
import { definitionIn } from './definition.ts';
import { datesIn } from './quantities.ts';
import { SOUGHT, seekerOf } from './seekers.ts';
import { wordsOf } from './words-of.ts';
import { meaningsBeside } from './distractors.ts';
import type { Statement } from './material.ts';
import type { Vocabulary } from './vocabulary.ts';
import { stanceOf } from './stance.ts';
import { inExchange, whatEffect, why } from './link-questions.ts';
import { restOf, spanOf, trimEnd, type Question, type Rule } from './question.ts';
import { capitalised } from './wording.ts';

export const RULES: readonly Rule[] = [
	whatIs,
	why,
	whatEffect,
	inExchange,
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

/** "In return, X seeks …" */
function whatSought(_: string, statement: Statement, vocabulary: Vocabulary): Question[] {
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
	if (!front && (vocabulary.seekers.get(seekerOf(words, subject)) ?? 0) > 1) return [];
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

function isPast(word: Word): boolean {
	if (word.tag === 'AUX') return /^(?:was|were|had|did)$/u.test(word.lower);
	return (
		word.tag === 'VERB' &&
		(/ed$/u.test(word.lower) || (word.lemma !== word.lower && !/(?:s|ing)$/u.test(word.lower)))
	);
}

function lowerFirst(words: readonly Word[], from: number, to: number): string {
	const wording = wordsOf(words, from, to);
	return words[from]?.tag === 'PROPN' || /^\p{Lu}{2}/u.test(wording)
		? wording
		: wording.charAt(0).toLowerCase() + wording.slice(1);
}
