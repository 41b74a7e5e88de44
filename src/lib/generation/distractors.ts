/**
 * What is wrong but plausible?
 *
 * Other things of the key's own kind that the document itself names: other countries, other persons, other years, other defined terms.
 * Never another name of the key, nothing that stands in the sentence or its context, nothing that another sentence says of the same matter.
 * With fewer than three there is no choice to offer.
 */
import { countryOf, mayBeSame } from '#lib/language/known-names.ts';
import { contentStems, fold } from '#lib/language/words.ts';
import { hashOf } from './shuffled.ts';
import type { Name } from './names.ts';
import type { Vocabulary } from './vocabulary.ts';

const WANTED = 3;

/** Names that stand with 'the'. */
const TAKES_ARTICLE =
	/^(?:United|Soviet|USSR|UK|US|USA|UAE|Netherlands|Philippines|Ottoman|Russian Federation|DPRK)\b|\b(?:Republic|Empire|Kingdom|Union|Act|River|Sea|Ocean|War|Treaty|Battle|Party|Desert|Mountains|Islands|Revolution)$|\bof\b/u;

/** Three names of the key's kind, or none. */
export function namesBeside(
	key: string,
	shown: string,
	vocabulary: Vocabulary,
	withArticle = false
): string[] {
	const name = vocabulary.names.get(key);
	if (!name || name.kind === 'unknown') return [];
	if (isGivenAway(name, shown, vocabulary)) return [];
	const others = [...vocabulary.names.values()].filter(
		(other) =>
			other.kind === name.kind &&
			!mayBeSame(other.text, key) &&
			(!withArticle || TAKES_ARTICLE.test(other.text)) &&
			!name.aliases.includes(other.text) &&
			isInTheStory(other, name) &&
			!stands(other, shown) &&
			!saidElsewhere(other.text, shown, key, vocabulary)
	);
	const distinct: Name[] = [];
	for (const other of mostMentioned(others, key)) {
		if (!distinct.some((d) => mayBeSame(d.text, other.text))) distinct.push(other);
	}
	return distinct.length < WANTED
		? []
		: distinct
				.slice(0, WANTED)
				.map((d) => (!withArticle && TAKES_ARTICLE.test(d.text) ? `the ${d.text}` : d.text));
}

/** What narrows the field so far that other names tempt nobody. */
const NARROWS =
	/\b(?:Europe|Asia|Africa|America|Middle East|Scandinavia|Balkans|Mediterranean|Pacific|Caribbean|(?:war|conflict|fighting|battlefields?|invasion|occupation|siege)(?: efforts?)? (?:in|with|against|on|of))\b/iu;
const MAIN_PARTY_SHARE = 0.12;

/** Is the key one of the text's own main parties, or does the sentence leave no other country or capital? */
function isGivenAway(name: Name, shown: string, vocabulary: Vocabulary): boolean {
	const places = name.sentences.length;
	if (places > 3 && places > vocabulary.sentenceCount * MAIN_PARTY_SHARE) return true;
	return (name.kind === 'country' || name.kind === 'capital') && NARROWS.test(shown);
}

/** A country named in passing is no rival of one the text keeps speaking of. */
function isInTheStory(other: Name, key: Name): boolean {
	if (key.kind !== 'country' && key.kind !== 'capital') return true;
	return other.sentences.length * 3 >= key.sentences.length;
}

/** Three other terms of the text, in the same number and about as long, or none. */
export function termsBeside(key: string, shown: string, vocabulary: Vocabulary): string[] {
	if (!vocabulary.defined.has(fold(key))) return [];
	const isPlural = /[^su]s$/u.test(key);
	const size = key.split(' ').length;
	const others = [...vocabulary.defined].filter(
		(other) =>
			fold(other) !== fold(key) &&
			/[^su]s$/u.test(other) === isPlural &&
			other.split(' ').length === size &&
			!sharesStem(other, shown) &&
			!sharesStem(other, key) &&
			!saidElsewhere(other, shown, key, vocabulary)
	);
	if (others.length < WANTED) return [];
	return [...others].sort((a, b) => hashOf(key + a) - hashOf(key + b)).slice(0, WANTED);
}

/** What the text says three other things are, in the same number and not much longer or shorter, or none. */
export function meaningsBeside(
	term: string,
	meaning: string,
	plural: boolean,
	vocabulary: Vocabulary
): string[] {
	const length = meaning.split(' ').length;
	const others = vocabulary.meanings.filter(
		(other) =>
			other.plural === plural &&
			fold(other.term) !== fold(term) &&
			!sharesStem(term, other.text) &&
			!sharesStem(other.term, meaning) &&
			Math.abs(other.text.split(' ').length - length) <= 8 &&
			!/\b(?:it|its|they|their|he|she|this|these)\b/iu.test(other.text)
	);
	if (others.length < WANTED) return [];
	return [...others]
		.sort((a, b) => hashOf(term + a.term) - hashOf(term + b.term))
		.slice(0, WANTED)
		.map((other) => other.text);
}

function sharesStem(term: string, shown: string): boolean {
	const there = new Set(contentStems(shown));
	return contentStems(term).some((stem) => there.has(stem));
}

/** A year further off than this tempts nobody. */
const NEAR = 120;

/** Three other years of the document near the key's, or none. */
export function yearsBeside(key: string, shown: string, years: readonly string[]): string[] {
	const year = Number(key);
	const others = years.filter(
		(other) => other !== key && !shown.includes(other) && Math.abs(Number(other) - year) <= NEAR
	);
	others.sort(
		(a, b) => Math.abs(Number(a) - year) - Math.abs(Number(b) - year) || Number(a) - Number(b)
	);
	return others.length < WANTED ? [] : others.slice(0, WANTED);
}

function stands(name: Name, shown: string): boolean {
	const words = ` ${fold(shown).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
	const has = (text: string) => words.includes(` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `);
	return has(name.text) || name.aliases.some(has) || namedOtherwise(name.text, words);
}

/** Is its country there under another name, its capital or its adjective? */
function namedOtherwise(text: string, words: string): boolean {
	const aliases = countryOf(text)?.aliases ?? [];
	return [...aliases].some((alias) =>
		words.includes(` ${alias.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `)
	);
}

function mostMentioned(names: readonly Name[], key: string): Name[] {
	return [...names].sort(
		(a, b) => b.sentences.length - a.sentences.length || hashOf(key + a.text) - hashOf(key + b.text)
	);
}

/** Does a sentence with the distractor share three content words with what is shown? Then it may be right as well. */
function saidElsewhere(other: string, shown: string, key: string, vocabulary: Vocabulary): boolean {
	const stems = new Set(contentStems(shown));
	for (const stem of contentStems(key)) stems.delete(stem);
	const places = contentStems(other)
		.map((stem) => vocabulary.sentencesWith.get(stem) ?? [])
		.sort((a, b) => a.length - b.length)[0];
	if (!places) return false;
	const shared = new Map<number, number>();
	const here = new Set(places);
	for (const stem of stems) {
		const sentences = vocabulary.sentencesWith.get(stem) ?? [];
		// A word of half the document says nothing about one matter.
		if (sentences.length > Math.max(6, vocabulary.sentenceCount * 0.2)) continue;
		for (const index of sentences)
			if (here.has(index)) shared.set(index, (shared.get(index) ?? 0) + 1);
	}
	return [...shared.values()].some((n) => n >= 3);
}
