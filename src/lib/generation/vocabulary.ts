/**
 * What does the whole document talk about?
 *
 * Counted once and looked up afterwards: names with their kinds, how many sentences hold a stem, and the terms the text
 * itself defines. Nothing here compares a sentence with every other sentence.
 */
import type { SourceDocument } from '#lib/documents/source-document.ts';
import { keyTermsIn, type KeyTerm } from '#lib/language/key-terms.ts';
import { collapsed, contentStems, fold } from '#lib/language/words.ts';
import { definitionIn } from './definition.ts';
import { yearsIn } from './quantities.ts';
import { capitalisedInside, namesIn, type Name } from './names.ts';
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
	return {
		names: namesIn(sentences),
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

/** Lower-case, at most two words, defined or said at least three times. */
function isAskable(term: KeyTerm, defined: ReadonlySet<string>): boolean {
	if (/\p{Lu}|\d/u.test(term.text) || term.text.split(' ').length > 2) return false;
	return defined.has(fold(term.text)) || (term.count >= 3 && term.text.length >= 6);
}
