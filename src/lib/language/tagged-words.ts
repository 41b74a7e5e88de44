/**
 * What part of speech is each word?
 *
 * The only file that knows wink-nlp, its model and their quirks. English only. The library is loaded
 * once, on first use, by a dynamic import: it is a megabyte nobody pays for who does not read in a document.
 * Offsets are those of the text that was given; hyphenated compounds are one word.
 */
import { mendTags } from './mend-tags.ts';

/** Universal part-of-speech tags. */
export type Tag =
	| 'ADJ'
	| 'ADP'
	| 'ADV'
	| 'AUX'
	| 'CCONJ'
	| 'DET'
	| 'INTJ'
	| 'NOUN'
	| 'NUM'
	| 'PART'
	| 'PRON'
	| 'PROPN'
	| 'PUNCT'
	| 'SCONJ'
	| 'SYM'
	| 'VERB'
	| 'X';

export interface Word {
	readonly text: string;
	readonly lower: string;
	readonly lemma: string;
	readonly tag: Tag;
	readonly start: number;
	readonly end: number;
}

export interface Tagger {
	/**
	 * The words of one sentence; `offset` is where the sentence stands in its document. `common` are words the document
	 * also writes without a capital: at the start of a sentence they are no names.
	 */
	tag(sentence: string, offset: number, common?: ReadonlySet<string>): Word[];
}

let loading: Promise<Tagger> | undefined;

export function loadTagger(): Promise<Tagger> {
	loading ??= load();
	return loading;
}

async function load(): Promise<Tagger> {
	const [{ default: winkNLP }, { default: model }] = await Promise.all([
		import('wink-nlp'),
		import('wink-eng-lite-web-model')
	]);
	const nlp = winkNLP(model, ['pos']);
	const { its } = nlp;
	return {
		tag(sentence, offset, common) {
			// The model only knows the typewriter's quotes and blanks; every replacement keeps the length.
			const plain = sentence.replace(/[’‘]/gu, "'").replace(/[“”]/gu, '"').replace(/\s/gu, ' ');
			const tokens = nlp.readDoc(plain).tokens();
			const tags = tokens.out(its.pos);
			// The library's own types say less about `lemma` than it does.
			const lemmas = tokens.out(its.lemma as typeof its.value);
			const words: Word[] = [];
			let at = 0;
			tokens.out().forEach((token, index) => {
				const found = plain.indexOf(token, at);
				const start = found === -1 ? at : found;
				at = start + token.length;
				const text = sentence.slice(start, at);
				words.push({
					text,
					lower: text.toLowerCase().replace(/[’‘]/gu, "'"),
					lemma: (lemmas[index] ?? token).toLowerCase(),
					tag: (tags[index] ?? 'X') as Tag,
					start: offset + start,
					end: offset + at
				});
			});
			return mendTags(uncapitalised(joined(words), common));
		}
	};
}

/** 'long', '-', 'range' with no blanks between them are one word, and so are 'and', '/', 'or'. */
function joined(words: readonly Word[]): Word[] {
	const result: Word[] = [];
	for (let i = 0; i < words.length; i++) {
		let word = words[i] as Word;
		for (;;) {
			const link = words[i + 1];
			const next = words[i + 2];
			if (!link || !next || !/^[-/‐‑]$/u.test(link.text)) break;
			if (link.start !== word.end || next.start !== link.end) break;
			if (!/^[\p{L}\p{N}]/u.test(next.text) || !/[\p{L}\p{N}]$/u.test(word.text)) break;
			const text = word.text + link.text + next.text;
			word = {
				text,
				lower: text.toLowerCase(),
				lemma: `${word.text.toLowerCase()}${link.text}${next.lemma}`,
				tag: compoundTag(word, next),
				start: word.start,
				end: next.end
			};
			i += 2;
		}
		result.push(word);
	}
	return result;
}

function compoundTag(first: Word, last: Word): Tag {
	if (last.tag === 'VERB' || /(?:ed|ing)$/u.test(last.lower)) return 'ADJ';
	if (
		/^(?:range|term|scale|level|tech|caliber|calibre|era|time|based|made|size|speed|quality)$/u.test(
			last.lower
		)
	)
		return 'ADJ';
	if (last.tag === 'PROPN' && first.tag === 'PROPN') return 'PROPN';
	if (last.tag === 'ADP' || last.tag === 'ADV' || last.tag === 'PART') return 'NOUN';
	return last.tag;
}

const ABSTRACT =
	/(?:tion|sion|ism|ment|ity|ness|osis|esis|lysis|ics|ology|ography|ance|ence|ure|sis|ing)s?$/u;

/** "Osmosis is …": the capital belongs to the sentence. */
function uncapitalised(words: Word[], common: ReadonlySet<string> | undefined): Word[] {
	const first = words[0];
	if (!first || first.tag !== 'PROPN' || words[1]?.tag === 'PROPN') return words;
	if (!/^\p{Lu}\p{Ll}+$/u.test(first.text)) return words;
	if (!common?.has(first.lower) && !ABSTRACT.test(first.lower)) return words;
	return [{ ...first, tag: 'NOUN' }, ...words.slice(1)];
}
