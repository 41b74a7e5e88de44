/**
 * How does a gap become an item?
 *
 * The document's own sentence, one gap. A name, number, date or term is typed, or chosen when the document has three others of its
 * kind; a longer phrase goes on a flashcard, because nobody types nine words exactly as they stand.
 */
import { describe } from '#lib/documents/anchor.ts';
import type { SourceDocument } from '#lib/documents/source-document.ts';
import { slice, type Span } from '#lib/documents/span.ts';
import { GAP } from '#lib/items/item.ts';
import { countryOf } from '#lib/language/known-names.ts';
import { isSpecific } from '#lib/language/key-terms.ts';
import { collapsed, contentStems, fold, wordCount } from '#lib/language/words.ts';
import { acceptedNames, countWord, numberForms } from './accepted-keys.ts';
import { stanceAsked } from './asked-stance.ts';
import type { Candidate } from './candidate.ts';
import { droppableParts } from './clauses.ts';
import { isAboutParties, isOneOfMany } from './parties.ts';
import { namesBeside, termsBeside, yearsBeside } from './distractors.ts';
import { gapsIn, type Gap } from './gaps.ts';
import { WEAK_VERBS } from './phrase-ranges.ts';
import { linkedIn } from './link-questions.ts';
import type { Statement } from './material.ts';
import { isBareAdjective } from './names.ts';
import { shuffled } from './shuffled.ts';
import type { Vocabulary } from './vocabulary.ts';
import { capitalised, wordingOf, without } from './wording.ts';

const LONG_STEM = 28;
const LONGEST_STEM = 40;
const SHORTENED = 0.1;
/** What it points at stands in the clause before. */
const POINTING = /\b(?:its?|their|they|them|his|he|him|her|she)\b/iu;

export function writeGapItems(
	document: SourceDocument,
	statement: Statement,
	vocabulary: Vocabulary
): Candidate[] {
	const { sentence } = statement;
	const linked = linkedIn(document.text, statement);
	const gaps = gapsIn(sentence, vocabulary.capitalised);
	const outside = (gap: Gap) => linked.filter((span) => gap.span.end <= span.start);
	const tries = [
		...gaps.map((gap) => ({ gap, dropped: statement.insertions })),
		// Once more without the reason or the effect, which has a question of its own.
		...gaps
			.filter((gap) => outside(gap).length > 0)
			.map((gap) => ({
				gap: { ...gap, worth: gap.worth - SHORTENED },
				dropped: [...statement.insertions, ...outside(gap)]
			}))
	];
	return tries.flatMap(({ gap, dropped }) => {
		const keep = keptAround(statement, gap, document.text, dropped);
		const stem = wordingOf(document.text, keep, gap.span);
		const key = collapsed(slice(document.text, gap.span));
		if (!stem.includes(GAP) || wordCount(stem) > LONGEST_STEM) return [];
		const context = statement.context
			? collapsed(slice(document.text, statement.context))
			: undefined;
		if (gives(key, `${context ?? ''} ${stem}`, stem, gap)) return [];
		if (
			isAboutParties(key, gap, sentence.words, vocabulary) ||
			isOneOfMany(statement, gap, vocabulary)
		)
			return [];
		const worth = worthIn(statement, gap, key, stem, vocabulary);
		if (worth <= 0) return [];
		const source = [
			describe(document, sentence),
			...(statement.context ? [describe(document, statement.context)] : [])
		];
		// Term and meaning are two sides of one fact: only one of them is asked for.
		const asked = gap.kind === 'term' && gap.worth < 1.2 ? sentence : gap.span;
		const shared = {
			stem: `${stem}${hintFor(gap, sentence.words)}`,
			stance: stanceAsked(sentence, asked),
			source,
			...(context ? { context } : {})
		};
		const shown = `${context ?? ''} ${collapsed(slice(document.text, sentence))}`;
		const draft = formOf(gap, key, shared, shown, vocabulary, sentence.words);
		if (!draft) return [];
		const bonus = draft.kind === 'choice' ? 0.3 : 0;
		return [
			{
				draft,
				sentence: sentence.index,
				section: sentence.section,
				asked,
				worth: worth + bonus,
				form: 'gap' as const
			}
		];
	});
}

/** The sentence without its insertions and, when it is long, without parts that are not needed. */
function keptAround(
	statement: Statement,
	gap: Gap,
	text: string,
	already: readonly Span[]
): Span[] {
	const { sentence } = statement;
	const dropped: Span[] = [...already];
	for (const span of droppableParts(sentence, gap.from, gap.to)) {
		const now = wordCount(wordingOf(text, without(sentence, dropped)));
		if (now <= LONG_STEM && !isJoined(text, span)) continue;
		if (span.start <= gap.span.start && gap.span.end <= span.end) continue;
		// "a shift where …, and _____": what it hangs on stays
		if (span.start === sentence.start) {
			if (/\b(?:where|which|that|who)\b/u.test(slice(text, span))) continue;
			if (POINTING.test(text.slice(span.end, sentence.end))) continue;
		}
		dropped.push(span);
	}
	return without(sentence, dropped);
}

/** ", and Y did …": a clause of its own, not needed for the other. */
function isJoined(text: string, span: Span): boolean {
	const wording = slice(text, span);
	return /^[,;]\s*and\s/u.test(wording) || /[,;]\s*and\s*$/u.test(wording);
}

type Shared = { stem: string; context?: string } & Pick<Candidate['draft'], 'stance' | 'source'>;

function formOf(
	gap: Gap,
	key: string,
	shared: Shared,
	shown: string,
	vocabulary: Vocabulary,
	words: Statement['sentence']['words']
): Candidate['draft'] | undefined {
	const short = key.length <= 25 && key.split(' ').length <= 3;
	if (gap.kind === 'date') {
		if (/^\d{4}$/u.test(key)) {
			const others = yearsBeside(key, shown, vocabulary.years);
			if (others.length > 0) return choice(shared, key, others);
		}
		return short
			? { kind: 'cloze', key, accepted: [], ...shared }
			: { kind: 'flashcard', key, ...shared };
	}
	if (gap.kind === 'number')
		return short ? { kind: 'cloze', key, accepted: numberForms(key), ...shared } : undefined;
	if (gap.kind === 'name') {
		const name = vocabulary.names.get(key);
		if (!name || isBareAdjective(key) || vocabulary.parties.has(fold(key))) return undefined;
		const others = namesBeside(key, shown, vocabulary, words[gap.from - 1]?.lower === 'the');
		if (others.length > 0) return choice(shared, key, others);
		if (!short) return { kind: 'flashcard', key, ...shared };
		return { kind: 'cloze', key, accepted: acceptedNames(key, name.aliases), ...shared };
	}
	const called = gap.kind === 'term' && gap.worth > 1.2;
	if (gap.kind === 'term' && !short)
		return called ? { kind: 'flashcard', key, ...shared } : undefined;
	if (called) return { kind: 'cloze', key, accepted: [], ...shared };
	if (
		(gap.kind === 'term' || gap.kind === 'phrase') &&
		short &&
		vocabulary.defined.has(fold(key))
	) {
		const others = termsBeside(key, shown, vocabulary);
		if (others.length > 0) return choice(shared, key, others);
		return { kind: 'cloze', key, accepted: [], ...shared };
	}
	return { kind: 'flashcard', key, ...shared };
}

function choice(shared: Shared, key: string, names: readonly string[]): Candidate['draft'] {
	// At the start of a sentence the key has a capital; so have all the others.
	const others = shared.stem.startsWith(GAP) ? names.map(capitalised) : names;
	return { kind: 'choice', key, options: shuffled([key, ...others], shared.stem), ...shared };
}

/** Does what is shown say the key already? */
function gives(key: string, shown: string, beside: string, gap: Gap): boolean {
	const stems = contentStems(key);
	if (stems.length === 0) return gap.kind !== 'number' && gap.kind !== 'date';
	const there = new Set(contentStems(shown.replaceAll(GAP, ' ')));
	const again = stems.filter((stem) => there.has(stem)).length;
	if (gap.kind === 'name')
		return (
			again / stems.length >= 0.5 || fold(shown).includes(fold(key)) || namesCountry(shown, key)
		);
	if (gap.kind === 'list' || gap.kind === 'pair') {
		const members = key.split(/,? and |, /u);
		if (members.every((member) => countryOf(member) && namesCountry(shown, member))) return true;
	}
	if (gap.kind === 'pair' || gap.kind === 'phrase') {
		const stem = new Set(contentStems(beside));
		if (stems.filter((s) => stem.has(s)).length > (stems.length > 4 ? 1 : 0)) return true;
	}
	if (gap.kind === 'list') return again / stems.length > 0.6;
	if (gap.kind === 'action') return again / stems.length > 0.4;
	const last = stems.at(-1);
	return again / stems.length > 0.34 || (last !== undefined && there.has(last));
}

/** Is the key's country there by its capital or another name? */
function namesCountry(shown: string, key: string): boolean {
	const aliases = countryOf(key)?.aliases;
	if (!aliases) return false;
	const words = ` ${fold(shown).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
	return [...aliases].some((alias) =>
		words.includes(` ${alias.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `)
	);
}

/** What the stem still says, how central the key is, and where it stands decide. */
function worthIn(
	statement: Statement,
	gap: Gap,
	key: string,
	stem: string,
	vocabulary: Vocabulary
): number {
	const rest = contentStems(stem.replaceAll(GAP, ' '));
	const isList = gap.kind === 'list';
	if (rest.length < (isList ? 1 : 3)) return 0;
	const { sentence } = statement;
	let worth = gap.worth;
	const outside = sentence.words.filter(
		(w) =>
			(w.start < gap.span.start || w.end > gap.span.end) &&
			(isSpecific(w) || (w.tag === 'VERB' && !WEAK_VERBS.has(w.lemma)))
	).length;
	if (outside < 2 && !isList) return 0;
	if (
		!sentence.words.some(
			(w, i) => (i < gap.from || i >= gap.to) && (w.tag === 'VERB' || w.tag === 'AUX')
		)
	)
		return 0;
	if (gap.kind === 'name') {
		const name = vocabulary.names.get(key);
		const share = (name?.sentences.length ?? 0) / Math.max(8, vocabulary.sentenceCount);
		if (share > 0.2) worth -= 0.4;
		if (countryOf(key) && share > 0.1) worth -= 0.1;
	}
	if (gap.kind !== 'number' && gap.kind !== 'date') {
		const stems = contentStems(key);
		if (stems.some((s) => vocabulary.headline.has(s))) worth += 0.08;
	}
	if (statement.context) worth -= 0.12;
	if (gap.kind === 'phrase' && gap.to - gap.from === 1)
		worth -= isTopic(key, vocabulary) ? 0.4 : 0.2;
	const words = wordCount(stem);
	if (words > 30) worth -= 0.03 * (words - 30);
	if (stem.startsWith(GAP)) worth -= 0.1;
	return worth;
}

/** A word of every fourth sentence or so can be put into a gap without having read them. */
function isTopic(key: string, vocabulary: Vocabulary): boolean {
	const [stem] = contentStems(key);
	const places = stem === undefined ? 0 : (vocabulary.sentencesWith.get(stem)?.length ?? 0);
	return places >= 4 && places > vocabulary.sentenceCount * 0.12;
}

/** How many are wanted, where the gap alone does not say it. */
function hintFor(gap: Gap, words: Statement['sentence']['words']): string {
	if (gap.members) return ` (Name all ${countWord(gap.members)}.)`;
	const inner = words
		.slice(gap.from, gap.to)
		.filter((word) => word.tag !== 'DET' && word.tag !== 'CCONJ');
	return gap.kind === 'pair' && inner.every((word) => word.tag === 'PROPN') ? ' (Name both.)' : '';
}
