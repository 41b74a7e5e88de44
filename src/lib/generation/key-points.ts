/**
 * What should a reader keep of a section?
 *
 * Two to four whole sentences, in the document's words, that can be understood alone, chosen for how many of the section's own terms
 * they hold and spread over it. Each carries its stance.
 */
import { describe } from '#lib/documents/anchor.ts';
import type { SourceDocument } from '#lib/documents/source-document.ts';
import type { KeyPoint } from '#lib/items/lesson.ts';
import { contentStems } from '#lib/language/words.ts';
import { stanceShown } from './asked-stance.ts';
import type { Statement } from './material.ts';
import type { Sentence } from './sentence.ts';

const LEAST_WORDS = 8;
const MOST_WORDS = 38;

export function keyPointsOf(
	document: SourceDocument,
	sentences: readonly Sentence[],
	statements: readonly Statement[],
	title: string
): KeyPoint[] {
	const counts = new Map<string, number>();
	for (const sentence of sentences)
		for (const stem of new Set(contentStems(sentence.text, document.language)))
			counts.set(stem, (counts.get(stem) ?? 0) + 1);
	const named = new Set(contentStems(title, document.language));
	const wanted = sentences.length < 8 ? 2 : sentences.length < 16 ? 3 : 4;
	const ranked = statements
		.filter(
			({ sentence, context }) =>
				!context && sentence.wordCount >= LEAST_WORDS && sentence.wordCount <= MOST_WORDS
		)
		.map(({ sentence }) => ({
			sentence,
			worth: worthOf(sentence, counts, named, document.language)
		}))
		.sort((a, b) => b.worth - a.worth || a.sentence.index - b.sentence.index);
	const kept: Sentence[] = [];
	const said = new Set<string>();
	for (const { sentence } of ranked) {
		if (kept.length >= wanted) break;
		const stems = [...new Set(contentStems(sentence.text, document.language))];
		const again = stems.filter((stem) => said.has(stem)).length;
		if (again > stems.length * 0.6) continue;
		for (const stem of stems) said.add(stem);
		kept.push(sentence);
	}
	return kept
		.sort((a, b) => a.index - b.index)
		.map((sentence) => ({
			text: sentence.text,
			stance: stanceShown(sentence),
			source: [describe(document, sentence)]
		}));
}

function worthOf(
	sentence: Sentence,
	counts: ReadonlyMap<string, number>,
	named: ReadonlySet<string>,
	language: string
): number {
	const stems = [...new Set(contentStems(sentence.text, language))];
	if (stems.length === 0) return 0;
	const central =
		stems.reduce((sum, stem) => sum + Math.min(5, (counts.get(stem) ?? 1) - 1), 0) /
		Math.sqrt(stems.length);
	const heading = stems.filter((stem) => named.has(stem)).length;
	const length = sentence.wordCount > 28 ? (sentence.wordCount - 28) * 0.1 : 0;
	const first = sentence.text.match(
		/\b(?:is|are|was|were) (?:a|an|the)\b|\bbecause\b|\bmeans\b|\bled to\b/u
	)
		? 0.6
		: 0;
	return central + heading * 0.5 + first - length;
}
