/**
 * Which names are in the document, of what kind, and which of them are the same?
 *
 * A name is the longest run of capitalised words ("Kim Jong Un", "House of Commons"); a shorter run that is part of
 * a longer one ("Kim") is its alias. A kind is only given where it is certain: distractors must be of one kind.
 */
import { countryOf, isCountryName, mayBeSame } from '#lib/language/known-names.ts';
import type { Word } from '#lib/language/tagged-words.ts';
import type { Sentence } from './sentence.ts';

export type NameKind =
	'country' | 'capital' | 'person' | `a ${string}` | `listed ${number}` | 'unknown';

export interface Name {
	readonly text: string;
	readonly kind: NameKind;
	/** Sentences it stands in, by index. */
	readonly sentences: readonly number[];
	/** Other names in the document that mean the same. */
	readonly aliases: readonly string[];
}

export interface Mention {
	/** Word indices in the sentence: [from, to). */
	readonly from: number;
	readonly to: number;
	readonly text: string;
}

export const TITLES = new Set(
	'president king queen prince princess emperor empress pope sir lord lady dr mr mrs ms miss professor general captain colonel admiral saint minister senator chancellor leader dictator chemist physicist biologist scientist poet painter composer writer author philosopher engineer inventor explorer astronomer mathematician historian economist mayor governor judge justice duke count'.split(
		' '
	)
);
const JOINED_BY_OF = new Set(
	'House Chamber Sons Daughters Bank University Battle Treaty Bill Declaration Articles Act Republic Kingdom Empire Church Department Ministry Gulf Bay Cape Isle Council Court Board Order Statue Tower Strait Sea Peace Congress Duke Earl King Queen Prince Archbishop Bishop Siege Edict Acts Law Laws Theory Origin Age Temple Institute College League Horn Tropic Fall'.split(
		' '
	)
);
const HEAD_KINDS = new Set(
	'act river sea ocean mountain mountains war treaty battle empire republic university party lake island islands desert theory law convention company dynasty period revolution king'.split(
		' '
	)
);
const MONTHS_AND_DAYS =
	/^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/u;
const ADJECTIVE_ONLY =
	/^(?:Western|Eastern|Northern|Southern|European|African|Asian|Soviet-era|Cold|Christian|Islamic|Muslim|Jewish|Catholic|Protestant|Greek|Latin|Arctic|Atlantic|Pacific)$/u;

/** The names in one sentence. Words at its start count only when they are capitalised elsewhere too (`known`). */
export function mentionsIn(words: readonly Word[], known: ReadonlySet<string>): Mention[] {
	const mentions: Mention[] = [];
	for (let i = 0; i < words.length; i++) {
		if (!startsName(words, i, known)) continue;
		let to = i + 1;
		for (;;) {
			const word = words[to];
			if (!word) break;
			if (isCapital(word) && word.tag !== 'PRON') to++;
			else if (/^(?:of|the)$/u.test(word.lower) && joinsOf(words, i, to))
				to += words[to + 1]?.lower === 'the' ? 3 : 2;
			else if (
				word.text === '.' &&
				/^\p{Lu}$/u.test(words[to - 1]?.text ?? '') &&
				isCapital(words[to + 1] ?? word)
			)
				to += 2;
			else break;
		}
		const text = words
			.slice(i, to)
			.map(
				(w, k, all) =>
					(k > 0 && all[k - 1] && w.start > (all[k - 1] as Word).end ? ' ' : '') + w.text
			)
			.join('');
		mentions.push({ from: i, to, text });
		i = to;
	}
	return mentions;
}

function startsName(words: readonly Word[], i: number, known: ReadonlySet<string>): boolean {
	const word = words[i] as Word;
	if (
		!isCapital(word) ||
		MONTHS_AND_DAYS.test(word.text) ||
		word.tag === 'PRON' ||
		word.tag === 'DET'
	)
		return false;
	if (TITLES.has(word.lower) && isCapital(words[i + 1] ?? word) && words[i + 1])
		return i === 0 || !words[i + 1];
	const opens = i === 0 || /^["“:(—–]$/u.test(words[i - 1]?.text ?? '');
	if (!opens)
		return (
			word.tag === 'PROPN' ||
			(word.tag === 'ADJ' && isCapital(words[i + 1] ?? word) && words[i + 1]?.tag === 'PROPN')
		);
	if (known.has(word.text)) return true;
	return (
		word.tag === 'PROPN' &&
		(countryOf(word.text) !== undefined ||
			isCapital(words[i + 1] ?? { ...word, text: '' }) ||
			/^\p{Lu}{2,}$/u.test(word.text))
	);
}

function isCapital(word: Word): boolean {
	return /^\p{Lu}/u.test(word.text) && word.text !== 'I';
}

function joinsOf(words: readonly Word[], from: number, of: number): boolean {
	if (words[of]?.lower !== 'of') return false;
	if (
		!JOINED_BY_OF.has(words[of - 1]?.text ?? '') &&
		from === of - 1 &&
		!JOINED_BY_OF.has(words[from]?.text ?? '')
	)
		return false;
	if (!JOINED_BY_OF.has(words[of - 1]?.text ?? '')) return false;
	const next = words[of + 1]?.lower === 'the' ? words[of + 2] : words[of + 1];
	return next !== undefined && isCapital(next);
}

/** Capitalised words that are not at the start of their sentence: names wherever they stand. */
export function capitalisedInside(sentences: readonly Sentence[]): Set<string> {
	const known = new Set<string>();
	for (const { words } of sentences)
		words.forEach((word, i) => {
			const before = words[i - 1];
			if (
				before &&
				!/^["“‘:(—–.]$/u.test(before.text) &&
				word.tag === 'PROPN' &&
				isCapital(word) &&
				!MONTHS_AND_DAYS.test(word.text)
			)
				known.add(word.text);
		});
	return known;
}

/** Every name of the document with its kind, most mentioned first. */
export function namesIn(sentences: readonly Sentence[]): ReadonlyMap<string, Name> {
	const known = capitalisedInside(sentences);
	const found = new Map<string, { sentences: number[]; person: boolean }>();
	for (const sentence of sentences) {
		for (const mention of mentionsIn(sentence.words, known)) {
			const entry = found.get(mention.text) ?? { sentences: [], person: false };
			if (entry.sentences.at(-1) !== sentence.index) entry.sentences.push(sentence.index);
			const before = sentence.words[mention.from - 1];
			if (before && TITLES.has(before.lower.replace(/\.$/u, ''))) entry.person = true;
			found.set(mention.text, entry);
		}
	}
	const listed = listedTogether(sentences, known);
	// Two names run together ("Russia Kim Jong Un relationship") are not a name.
	for (const text of found.keys()) if (isRunTogether(text, found)) found.delete(text);
	const byWord = new Map<string, string[]>();
	for (const text of found.keys())
		for (const word of text.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), text]);
	const names = new Map<string, Name>();
	for (const [text, { sentences: places, person }] of found) {
		const aliases = aliasesOf(text, byWord);
		const isPerson = person || aliases.some((alias) => found.get(alias)?.person);
		names.set(text, {
			text,
			sentences: places,
			aliases,
			kind: kindOf(text, isPerson, listed.get(text))
		});
	}
	return names;
}

function isRunTogether(text: string, found: ReadonlyMap<string, unknown>): boolean {
	const parts = text.split(' ');
	for (let cut = 1; cut < parts.length; cut++) {
		const left = parts.slice(0, cut).join(' ');
		const right = parts.slice(cut).join(' ');
		if ((isCountryName(left) || countryOf(left)) && found.has(right) && !countryOf(text))
			return true;
	}
	return false;
}

function aliasesOf(text: string, byWord: ReadonlyMap<string, readonly string[]>): string[] {
	const near = new Set(text.split(' ').flatMap((word) => byWord.get(word) ?? []));
	const country = countryOf(text);
	const same = [...near].filter(
		(other) => other !== text && mayBeSame(other, text) && countryOf(other) === country
	);
	return [...new Set(same)].sort();
}

/** Names told in one breath ("Io, Europa, Ganymede and Callisto") are of one kind, whatever it is. */
function listedTogether(
	sentences: readonly Sentence[],
	known: ReadonlySet<string>
): ReadonlyMap<string, number> {
	const group = new Map<string, number>();
	for (const { words, index } of sentences) {
		const mentions = mentionsIn(words, known);
		for (let i = 0; i < mentions.length; i++) {
			let k = i;
			while (
				mentions[k + 1] &&
				isLink(words, (mentions[k] as Mention).to, (mentions[k + 1] as Mention).from)
			)
				k++;
			if (k - i < 2) continue;
			const members = mentions.slice(i, k + 1).map((mention) => mention.text);
			const number = members.map((text) => group.get(text)).find((n) => n !== undefined) ?? index;
			for (const text of members) if (!group.has(text)) group.set(text, number);
			i = k;
		}
	}
	return group;
}

function isLink(words: readonly Word[], from: number, to: number): boolean {
	const between = words
		.slice(from, to)
		.map((word) => word.lower)
		.join(' ');
	return /^(?:,|and|or|, and|, or|, the|, and the|and the)$/u.test(between);
}

function kindOf(text: string, person: boolean, group: number | undefined): NameKind {
	if (isCountryName(text)) return 'country';
	if (person) return 'person';
	if (countryOf(text) && !ADJECTIVE_ONLY.test(text) && !/(?:n|sh|ese|ch|i)$/u.test(text))
		return 'capital';
	const last = text.split(' ').at(-1)?.toLowerCase() ?? '';
	if (text.includes(' ') && HEAD_KINDS.has(last)) return `a ${last}`;
	const first = text.split(' ')[0]?.toLowerCase() ?? '';
	if (/ of /u.test(text) && HEAD_KINDS.has(first)) return `a ${first}`;
	return group === undefined ? 'unknown' : `listed ${group}`;
}

/** Adjectives such as "Western" or "North Korean" are capitalised but name nothing. */
export function isBareAdjective(text: string): boolean {
	if (ADJECTIVE_ONLY.test(text)) return true;
	return (
		countryOf(text) !== undefined &&
		!isCountryName(text) &&
		/(?:an|ish|ese|ch|i|ian|ic|ek|sh)$/u.test(text)
	);
}
