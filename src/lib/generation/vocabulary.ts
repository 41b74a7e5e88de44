/**
 * What does the whole document talk about?
 *
 * Counted once and looked up afterwards: names with their kinds, how many sentences hold a stem, and the terms the text
 * itself defines. Nothing here compares a sentence with every other sentence.
 */
import type { SourceDocument } from '#lib/documents/source-document.ts';
import { countryOf } from '#lib/language/known-names.ts';
import { keyTermsIn, type KeyTerm } from '#lib/language/key-terms.ts';
import { collapsed, contentStems, fold } from '#lib/language/words.ts';
import { definitionIn } from './definition.ts';
import { yearsIn } from './quantities.ts';
import { seekersIn } from './seekers.ts';
import { capitalisedInside, isBareAdjective, namesIn, type Name } from './names.ts';
import type { Sentence } from './sentence.ts';

export interface Meaning {
	readonly term: string;
	readonly plural: boolean;
	readonly text: string;
}

export interface Vocabulary {
	readonly names: ReadonlyMap<string, Name>;
	/** Capitalised wherever they stand. */
	readonly capitalised: ReadonlySet<string>;
	/** The years it names, in order. */
	readonly years: readonly string[];
	/** Stem to the sentences that hold it, by index, in order. */
	readonly sentencesWith: ReadonlyMap<string, readonly number[]>;
	readonly terms: ReadonlyMap<string, KeyTerm>;
	/** Terms the text defines, folded. */
	readonly defined: ReadonlySet<string>;
	/** What the text says they are. */
	readonly meanings: readonly Meaning[];
	/** Terms that can be asked for by themselves: defined ones and those said again and again. */
	readonly askable: readonly string[];
	/** What the whole text is about: stems of the title, the headings, and of every tenth sentence. */
	readonly topics: ReadonlySet<string>;
	/** Stems of the title and the headings. */
	readonly headline: ReadonlySet<string>;
	/** What it is about by name: names of its title and those it says most often, folded. */
	readonly parties: ReadonlySet<string>;
	/** Who is said to aim at something, folded, to the number of sentences that say so. */
	readonly seekers: ReadonlyMap<string, number>;
	readonly sentenceCount: number;
}

export function vocabularyOf(document: SourceDocument, sentences: readonly Sentence[]): Vocabulary {
	const sentencesWith = new Map<string, number[]>();
	const defined = new Set<string>();
	const meanings: Meaning[] = [];
	for (const sentence of sentences) {
		for (const stem of new Set(contentStems(sentence.text, document.language))) {
			const places = sentencesWith.get(stem);
			if (places) places.push(sentence.index);
			else sentencesWith.set(stem, [sentence.index]);
		}
		const definition = definitionIn(sentence);
		if (!definition) continue;
		defined.add(fold(definition.term));
		const { start } = sentence.words[definition.meaning] ?? sentence;
		const text = collapsed(document.text.slice(start, sentence.end)).replace(/[.;,\s]+$/u, '');
		meanings.push({ term: definition.term, plural: definition.plural, text });
	}
	const terms = keyTermsIn(sentences);
	const askable = terms.filter((term) => isAskable(term, defined)).map((term) => term.text);
	const headings = document.blocks
		.filter((block) => block.kind === 'heading')
		.map((block) => document.text.slice(block.span.start, block.span.end));
	const headline = new Set(
		contentStems([document.title, ...headings].join(' '), document.language)
	);
	const often = Math.max(5, sentences.length * 0.1);
	const topics = new Set(headline);
	for (const [stem, places] of sentencesWith) if (places.length >= often) topics.add(stem);
	const names = namesIn(sentences);
	return {
		names,
		parties: partiesOf(document.title, names, sentences.length),
		seekers: seekersIn(sentences),
		capitalised: capitalisedInside(sentences),
		sentencesWith,
		terms: new Map(terms.map((term) => [term.key, term])),
		meanings,
		years: yearsIn(sentences),
		askable,
		defined,
		headline,
		topics,
		sentenceCount: sentences.length
	};
}

const PARTY_SHARE = 0.12;
const FEWEST_MENTIONS = 4;
const MOST_PARTIES = 4;

/** With every other name of the same: an alias, a capital for its country. */
function partiesOf(
	title: string,
	names: ReadonlyMap<string, Name>,
	sentenceCount: number
): ReadonlySet<string> {
	const titled = ` ${fold(title)} `;
	const same = (a: Name, b: Name) =>
		a === b ||
		a.aliases.includes(b.text) ||
		(countryOf(a.text) !== undefined && countryOf(a.text) === countryOf(b.text));
	const all = [...names.values()];
	const ranked = all
		.map((name) => ({
			name,
			group: all.filter((other) => same(name, other)),
			mentions: new Set(
				all.filter((other) => same(name, other)).flatMap((other) => other.sentences)
			).size
		}))
		.sort((a, b) => b.mentions - a.mentions || (a.name.text < b.name.text ? -1 : 1));
	const parties = new Set<string>();
	let kinds = 0;
	for (const { name, group, mentions } of ranked) {
		if (parties.has(fold(name.text)) || isBareAdjective(name.text)) continue;
		const few = mentions < FEWEST_MENTIONS || mentions < sentenceCount * PARTY_SHARE * 0.4;
		const most = mentions >= sentenceCount * PARTY_SHARE || kinds < MOST_PARTIES;
		if (!titled.includes(` ${fold(name.text)} `) && (few || !most)) continue;
		for (const { text } of group) parties.add(fold(text));
		kinds++;
	}
	return parties;
}

/** Lower-case, at most two words, defined or said at least three times. */
function isAskable(term: KeyTerm, defined: ReadonlySet<string>): boolean {
	if (/\p{Lu}|\d/u.test(term.text) || term.text.split(' ').length > 2) return false;
	return defined.has(fold(term.text)) || (term.count >= 3 && term.text.length >= 6);
}
