/**
 * What is the stance of the clause that is asked about?
 *
 * A hedge or a goal in another clause says nothing about a flat one ("X has a port, while Y could build one"). Only where the border is
 * certain does the clause count alone; a report covers its whole sentence, and in doubt the sentence's own stance stays.
 */
import type { Span } from '#lib/documents/span.ts';
import type { Stance } from '#lib/items/item.ts';
import type { Word } from '#lib/language/tagged-words.ts';
import { clauseStarts, isFinite, leadEnd } from './clauses.ts';
import type { Sentence } from './sentence.ts';
import { stanceOf } from './stance.ts';

type Link = 'main' | 'lead' | 'concession' | 'reason' | 'and' | 'but' | 'verb' | 'behind';

interface Clause {
	readonly link: Link;
	/** Word indices: [from, to). */
	readonly from: number;
	readonly to: number;
}

export function stanceAsked(sentence: Sentence, asked: Span): Stance {
	const whole = stanceOf(sentence.text);
	const { words } = sentence;
	const covers = asked.start <= sentence.start && asked.end >= sentence.end;
	if (whole === 'asserted' || whole === 'reported' || covers) return whole;
	const at = words.findIndex((word) => word.end > asked.start);
	const last = words.findLastIndex((word) => word.start < asked.end);
	const clauses = clausesOf(words);
	const here = clauses.findIndex((clause) => clause.from <= at && at < clause.to);
	const clause = clauses[here];
	if (!clause || last >= clause.to) return whole;
	const own = stanceOf(wordingOf(words, clause));
	if (own !== 'asserted') return own;
	if (clause.link === 'reason' || clause.link === 'but') return 'asserted';
	if (clause.link === 'and') return whole === 'intended' ? 'asserted' : whole;
	if (clause.link !== 'main') return whole;
	// The main clause: hedged only by what stands before it, unless that merely concedes something.
	const before = clauses.slice(0, here);
	return before.every(
		(c) => c.link === 'concession' || stanceOf(wordingOf(words, c)) === 'asserted'
	)
		? 'asserted'
		: whole;
}

/** Of a sentence shown whole: somebody's goal only when its main clause tells of one; a hedge anywhere in it counts. */
export function stanceShown(sentence: Sentence): Stance {
	const whole = stanceOf(sentence.text);
	if (whole !== 'intended') return whole;
	const { words } = sentence;
	const main = clausesOf(words).find((clause) => clause.link === 'main');
	const at = main ? words.findIndex((_, i) => i > main.from && isFinite(words, i)) : -1;
	const verb = words[at];
	return verb ? stanceAsked(sentence, { start: verb.start, end: verb.end }) : whole;
}

function clausesOf(words: readonly Word[]): Clause[] {
	const clauses: Clause[] = [];
	const lead = leadEnd(words);
	let from = 0;
	let link: Link = 'main';
	if (lead > 0) {
		const conceding = /^(?:while|although|though|despite|whereas)$/u.test(words[0]?.lower ?? '');
		clauses.push({ link: conceding ? 'concession' : 'lead', from: 0, to: lead });
		from = lead;
	}
	for (let i = from + 2; i < words.length; i++) {
		const next = linkAt(words, i, from);
		if (!next) continue;
		clauses.push({ link, from, to: i });
		from = i;
		link = next;
	}
	clauses.push({ link, from, to: words.length });
	return clauses;
}

/** Does another clause begin with word i, and how does it hang together with the one before? */
function linkAt(words: readonly Word[], i: number, from: number): Link | undefined {
	const word = words[i] as Word;
	const before = words[i - 1] as Word;
	const { lower } = word;
	const pause = /^[,;–—]$/u.test(before.text);
	if (before.text === ';' && clauseStarts(words, i)) return 'but';
	if (!words.slice(from, i).some((_, k) => isFinite(words, from + k))) return undefined;
	// "will last while …" is a condition; after a pause 'while' sets one thing against another.
	if (pause && /^(?:while|whereas)$/u.test(lower) && clauseStarts(words, i + 1)) return 'but';
	if (/^(?:but|although|though)$/u.test(lower) && clauseStarts(words, i + 1)) return 'but';
	if (pause && /^(?:and|so|or)$/u.test(lower) && clauseStarts(words, i + 1)) return 'and';
	if (lower === 'because' || (/^(?:since|after)$/u.test(lower) && clauseStarts(words, i + 1)))
		return 'reason';
	if (/^(?:due|owing|thanks)$/u.test(lower) && words[i + 1]?.lower === 'to') return 'reason';
	if (
		/^(?:and|but)$/u.test(lower) &&
		/^(?:may|might|could|would|will)$/u.test(words[i + 1]?.lower ?? '')
	)
		return 'verb';
	// "a plan that could …": only what stands before it is free of the hedge
	if (
		/^(?:which|who|where|that)$/u.test(lower) &&
		/^(?:NOUN|PROPN|PUNCT)$/u.test(before.tag) &&
		(isFinite(words, i + 1) || clauseStarts(words, i + 1))
	)
		return 'behind';
	if (pause && (isParticiple(word) || (word.tag === 'ADV' && isParticiple(words[i + 1]))))
		return 'behind';
	return undefined;
}

function isParticiple(word: Word | undefined): boolean {
	return word?.tag === 'VERB' && /ing$/u.test(word.lower);
}

function wordingOf(words: readonly Word[], { from, to }: Clause): string {
	return words
		.slice(from, to)
		.map((word) => word.text)
		.join(' ');
}
