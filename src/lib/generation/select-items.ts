/**
 * Which of the possible items are kept?
 *
 * The best item of every sentence, so that the whole text is asked about. A second one only where it asks about another part and neither shows what the
 * other asks for; true/false at most one in ten.
 */
import type { Candidate } from './candidate.ts';
import type { Statement } from './material.ts';
import type { Sentence } from './sentence.ts';
import { contentStems } from '#lib/language/words.ts';
import { overlaps } from '#lib/documents/span.ts';

const PER_SENTENCE = 2;
const FEWEST_WORTH = 0.7;
const FEWEST_TRUE_FALSE = 0.5;
/** A sentence with an item as good as this needs no true/false. */
const GOOD_WORTH = 1;
const GOOD_GAP = 0.8;
const NEW_WORDS = 4;
const TRUE_FALSE_SHARE = 0.1;

/** Items for each hundred words, and at most, when sentences are short. */
const DENSITY = 5;
const MOST_DENSITY = 6;

/** By the words of the text; unless somebody says otherwise, a text of short sentences may have an item on nearly each. */
export function wantedItems(
	sentences: readonly Sentence[],
	statements: readonly Statement[],
	density: number | undefined
): number {
	const words = sentences.reduce((sum, sentence) => sum + sentence.wordCount, 0);
	const byWords = ((density ?? DENSITY) * words) / 100;
	const most = (MOST_DENSITY * words) / 100;
	const bySentences = density === undefined ? Math.min(statements.length, most) : 0;
	return Math.max(1, Math.round(Math.max(byWords, bySentences)));
}

export function selectItems(candidates: readonly Candidate[], wanted: number): Candidate[] {
	const bySentence = new Map<number, Candidate[]>();
	for (const candidate of candidates) {
		if (candidate.worth < FEWEST_WORTH && candidate.form !== 'true-false') continue;
		bySentence.set(candidate.sentence, [...(bySentence.get(candidate.sentence) ?? []), candidate]);
	}
	for (const group of bySentence.values()) group.sort(byWorth);
	const kept: Candidate[] = [];
	const stems = new Set<string>();
	const perSentence = new Map<number, Candidate[]>();
	const keys = new Map<string, number>();
	const mostOfKey = Math.max(2, Math.round(wanted * 0.035));
	const take = (candidate: Candidate): boolean => {
		if (kept.length >= wanted) return false;
		const here = perSentence.get(candidate.sentence) ?? [];
		if (here.length >= PER_SENTENCE) return false;
		if (here.some((k) => areMirrored(k, candidate))) return false;
		if (candidate.form !== 'true-false' && here.some((k) => overlaps(k.asked, candidate.asked)))
			return false;
		const stem = `${candidate.draft.stem}\n${candidate.draft.kind === 'ordering' ? candidate.draft.key.join() : ''}`;
		if (stems.has(stem)) return false;
		const key =
			candidate.form === 'true-false' ? undefined : String(candidate.draft.key).toLowerCase();
		if (key !== undefined && (keys.get(key) ?? 0) >= mostOfKey) return false;
		if (key !== undefined) keys.set(key, (keys.get(key) ?? 0) + 1);
		stems.add(stem);
		kept.push(candidate);
		perSentence.set(candidate.sentence, [...here, candidate]);
		return true;
	};
	for (const ordering of candidates.filter((c) => c.form === 'ordering')) take(ordering);
	const firsts = [...bySentence.values()]
		.map((group) => group.find((c) => c.form !== 'true-false' && c.form !== 'ordering'))
		.filter((c) => c !== undefined);
	const best = new Map(firsts.map((c) => [c.sentence, c.worth]));
	const most = Math.round(Math.min(wanted, bySentence.size * 1.5) * TRUE_FALSE_SHARE);
	for (const candidate of trueFalseFrom(candidates, best, most)) take(candidate);
	const asked = (candidate: Candidate) => perSentence.has(candidate.sentence);
	for (const candidate of firsts.sort(byWorth)) {
		if (asked(candidate)) continue;
		const others = bySentence.get(candidate.sentence) ?? [];
		for (const other of others) if (other.form !== 'true-false' && take(other)) break;
	}
	const rest = candidates.filter((c) => c.form !== 'true-false' && c.worth >= FEWEST_WORTH);
	for (const candidate of rest.sort(byWorth)) take(candidate);
	return kept.sort(
		(a, b) => a.sentence - b.sentence || a.asked.start - b.asked.start || byWorth(a, b)
	);
}

/**
 * As many false as true ones. False ones where they are best; true ones where nothing better can be asked about the sentence.
 */
function trueFalseFrom(
	candidates: readonly Candidate[],
	best: ReadonlyMap<number, number>,
	most: number
): Candidate[] {
	const all = candidates.filter(
		(c) =>
			c.form === 'true-false' &&
			c.worth >= FEWEST_TRUE_FALSE &&
			(best.get(c.sentence) ?? 0) < GOOD_WORTH
	);
	const wrong = all.filter((c) => c.draft.key === false).sort(byWorth);
	const falses = spread(wrong, Math.ceil(most / 2));
	const right = all.filter((c) => c.draft.key === true);
	const weakness = (c: Candidate) => best.get(c.sentence) ?? 0;
	right.sort((a, b) => weakness(a) - weakness(b) || a.sentence - b.sentence);
	return [...falses, ...right.slice(0, Math.min(most - falses.length, falses.length + 1))];
}

/** The best, but not all from one section. */
function spread(candidates: readonly Candidate[], most: number): Candidate[] {
	const kept: Candidate[] = [];
	for (let round = 1; kept.length < most && round <= candidates.length; round++)
		for (const candidate of candidates) {
			if (kept.length >= most) break;
			const here = kept.filter((k) => k.section === candidate.section).length;
			if (here < round && !kept.includes(candidate)) kept.push(candidate);
		}
	return kept;
}

/** Does one hold a clause that is no part of the other? Then the other may stand in its stem. */
function addsClause(one: Candidate, other: Candidate): boolean {
	if (one.form !== 'gap' || other.form !== 'gap' || !/[,;] and /u.test(one.draft.stem))
		return false;
	if (/, (?:where|which|who) /u.test(one.draft.stem)) return false;
	const wording = ({ draft }: Candidate) => contentStems(`${draft.stem} ${String(draft.key)}`);
	const known = new Set(wording(other));
	return wording(one).filter((stem) => !known.has(stem)).length >= NEW_WORDS;
}

function isLinked({ form, draft }: Candidate): boolean {
	return form === 'question' && /(?: Why\?| With what effect\?| for what\?)$/u.test(draft.stem);
}

/** Two items of one sentence, one of which tells the key of the other without a clause of its own to ask about. */
function areMirrored(one: Candidate, other: Candidate): boolean {
	const there = tells(one, other);
	const back = tells(other, one);
	if (there && back) return true;
	return (there && !addsClause(one, other)) || (back && !addsClause(other, one));
}

/** Does the stem of one show what the other asks for? */
function tells(one: Candidate, other: Candidate): boolean {
	if (one.form === 'ordering' || other.form === 'ordering') return false;
	if (one.form === 'true-false' || other.form === 'true-false') return true;
	// A question for the reason has to state what it is the reason of; the gap there must only not tell the reason.
	if (isLinked(one) && other.draft.kind === 'flashcard' && other.worth >= GOOD_GAP) return false;
	const asked = contentStems(String(other.draft.key));
	const shown = new Set(contentStems(one.draft.stem));
	return asked.filter((stem) => shown.has(stem)).length >= asked.length * 0.5;
}

function byWorth(a: Candidate, b: Candidate): number {
	return (
		b.worth - a.worth || a.asked.start - b.asked.start || (a.draft.stem < b.draft.stem ? -1 : 1)
	);
}
