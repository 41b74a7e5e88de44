/**
 * What is a stretch of text called when it has no heading?
 *
 * After the terms it speaks of more than the rest of the document does. A document of one stretch bears the document's title.
 */
import type { SourceDocument } from '#lib/documents/source-document.ts';
import { keyTermsIn } from '#lib/language/key-terms.ts';
import { contentStems } from '#lib/language/words.ts';
import type { Sentence } from './sentence.ts';
import type { Vocabulary } from './vocabulary.ts';
import { capitalised } from './wording.ts';

export function titleOf(
	document: SourceDocument,
	sentences: readonly Sentence[],
	sectionCount: number,
	vocabulary: Vocabulary
): string {
	if (sectionCount === 1) return document.title;
	const terms = keyTermsIn(sentences)
		.map((term) => {
			const everywhere = vocabulary.terms.get(term.key)?.count ?? term.count;
			return { ...term, own: (term.score * term.count) / everywhere };
		})
		.filter((term) => /\p{L}{3}/u.test(term.text))
		.sort((a, b) => b.own - a.own || (a.key < b.key ? -1 : 1));
	const [first] = terms;
	const second = terms.find((term) => first && !sharesStem(term.text, first.text));
	if (!first) return `${document.title}, part ${(sentences[0]?.section ?? 0) + 1}`;
	const title = second ? `${first.text} and ${second.text}` : first.text;
	return capitalised(title);
}

function sharesStem(a: string, b: string): boolean {
	const stems = new Set(contentStems(a));
	return contentStems(b).some((stem) => stems.has(stem));
}
