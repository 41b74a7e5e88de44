/**
 * Is this what the whole document is about, or one of many that the document says in the same place?
 *
 * Both can be put into a gap without having read the sentence, or with good reason in several ways.
 */
import { isSpecific } from '#lib/language/key-terms.ts';
import type { Word } from '#lib/language/tagged-words.ts';
import { contentStems, fold } from '#lib/language/words.ts';
import type { Gap } from './gaps.ts';
import type { Statement } from './material.ts';
import type { Vocabulary } from './vocabulary.ts';

/** "interactions between _____": two names the whole text is about. */
export function isAboutParties(
	key: string,
	gap: Gap,
	words: readonly Word[],
	vocabulary: Vocabulary
): boolean {
	if (gap.kind !== 'pair' && gap.kind !== 'phrase') return false;
	const members = key.split(/,? and |, /u).map((member) => fold(member.replace(/^the /iu, '')));
	if (members.every((member) => vocabulary.parties.has(member))) return true;
	const areNames = words
		.slice(gap.from, gap.to)
		.every((word) => /^(?:PROPN|CCONJ|DET)$/u.test(word.tag));
	if (areNames && members.some((member) => vocabulary.parties.has(member))) return true;
	// "the heightened interactions between X and Y", "deepening partnership" under a heading that says so
	const named = new Set([...vocabulary.parties].flatMap((party) => contentStems(party)));
	const inner = words
		.slice(gap.from, gap.to)
		.filter((word) => /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/u.test(word.tag));
	return inner.every((word) => {
		if (!isSpecific(word)) return true;
		const [stem] = contentStems(word.text);
		return (
			stem === undefined ||
			named.has(stem) ||
			(RELATION.test(word.lower) && vocabulary.headline.has(stem))
		);
	});
}

const RELATION = /(?:ship|ness|ity|ance)s?$/u;

const GIVEN_WITH = new Set('provide supply equip furnish present'.split(' '));

/** "provide X with _____", where the text tells several things X gets. */
export function isOneOfMany({ sentence }: Statement, gap: Gap, vocabulary: Vocabulary): boolean {
	const { words } = sentence;
	if (gap.kind === 'list' || words[gap.from - 1]?.lower !== 'with') return false;
	let verb = gap.from - 2;
	while (verb > 0 && /^(?:NOUN|PROPN|DET|ADJ|PART|NUM)$/u.test(words[verb]?.tag ?? '')) verb--;
	if (!GIVEN_WITH.has(words[verb]?.lemma ?? '')) return false;
	const receiver = words
		.slice(verb + 1, gap.from - 1)
		.map((word) => word.text)
		.join(' ');
	if (vocabulary.parties.has(fold(receiver))) return true;
	const [stem] = contentStems(receiver).slice(-1);
	return stem !== undefined && (vocabulary.sentencesWith.get(stem)?.length ?? 0) > 3;
}
