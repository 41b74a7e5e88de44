/**
 * Which of the possible items are kept?
 *
 * First the best item of every sentence, so that the whole text is asked about, then second items, until there are as many as wanted.
 * Never more than two from one sentence, never two that ask for the same words, true/false at most one in six.
 */
import type { Candidate } from './candidate.ts';
import { overlaps } from '#lib/documents/span.ts';

const PER_SENTENCE = 2;
const FEWEST_WORTH = 0.62;
const TRUE_FALSE_SHARE = 1 / 6;

export function selectItems(candidates: readonly Candidate[], wanted: number): Candidate[] {
	const bySentence = new Map<number, Candidate[]>();
	for (const candidate of candidates) {
		if (candidate.worth < FEWEST_WORTH && candidate.form !== 'true-false') continue;
		bySentence.set(candidate.sentence, [...(bySentence.get(candidate.sentence) ?? []), candidate]);
	}
	for (const group of bySentence.values()) group.sort(byWorth);
	const kept: Candidate[] = [];
	const stems = new Set<string>();
	const perSentence = new Map<number, number>();
	const take = (candidate: Candidate): boolean => {
		if (kept.length >= wanted) return false;
		const here = kept.filter((k) => k.sentence === candidate.sentence);
		if ((perSentence.get(candidate.sentence) ?? 0) >= PER_SENTENCE) return false;
		if (candidate.form !== 'true-false' && here.some((k) => overlaps(k.asked, candidate.asked)))
			return false;
		const stem = `${candidate.draft.stem}\n${candidate.draft.kind === 'ordering' ? candidate.draft.key.join() : ''}`;
		if (stems.has(stem)) return false;
		stems.add(stem);
		kept.push(candidate);
		perSentence.set(candidate.sentence, (perSentence.get(candidate.sentence) ?? 0) + 1);
		return true;
	};
	const orderings = candidates.filter((c) => c.form === 'ordering');
	for (const ordering of orderings) take(ordering);
	const firsts = [...bySentence.values()]
		.map((group) => group.find((c) => c.form !== 'true-false' && c.form !== 'ordering'))
		.filter((c) => c !== undefined)
		.sort(byWorth);
	for (const candidate of firsts) take(candidate);
	const rest = candidates.filter((c) => !kept.includes(c) && c.worth >= FEWEST_WORTH).sort(byWorth);
	const trueFalse = trueFalseFrom(
		rest,
		Math.floor(Math.min(wanted, kept.length * 1.4) * TRUE_FALSE_SHARE)
	);
	for (const candidate of trueFalse) take(candidate);
	for (const candidate of rest) if (candidate.form !== 'true-false') take(candidate);
	return kept.sort(
		(a, b) => a.sentence - b.sentence || a.asked.start - b.asked.start || byWorth(a, b)
	);
}

/** As many false as true ones, as far as there are. */
function trueFalseFrom(candidates: readonly Candidate[], most: number): Candidate[] {
	const all = candidates.filter((c) => c.form === 'true-false');
	const wrong = all.filter((c) => c.draft.key === false);
	const right = all.filter((c) => c.draft.key === true);
	const falses = wrong.slice(0, Math.ceil(most / 2));
	return [...falses, ...right.slice(0, Math.min(most - falses.length, falses.length + 1))];
}

function byWorth(a: Candidate, b: Candidate): number {
	return (
		b.worth - a.worth || a.asked.start - b.asked.start || (a.draft.stem < b.draft.stem ? -1 : 1)
	);
}
