/**
 * Which sentences can be asked about, and what has to be shown with them?
 *
 * Chat, questions, fragments and formulas are left out. A sentence that hangs on the one before it gets that one as its context,
 * or the two before it when that one hangs as well; when that is not enough the sentence is left out too.
 */
import type { Span } from '#lib/documents/span.ts';
import { chatIn, insertionsIn } from './chat.ts';
import { namesPerson, needsPerson, relianceOf, resumes } from './reference.ts';
import type { Sentence } from './sentence.ts';

export interface Statement {
	readonly sentence: Sentence;
	/** Shown above the stem: one or two whole sentences, verbatim. */
	readonly context?: Span;
	/** What can go from the stem, as offsets into the document's text. */
	readonly insertions: readonly Span[];
}

export type LeftOut = 'chat' | 'hanging' | 'form';

const MOST_WORDS = 55;
const LEAST_WORDS = 6;
const CONTEXT_WORDS = 65;

export function materialOf(
	text: string,
	sentences: readonly Sentence[],
	topics: ReadonlySet<string>
): { statements: Statement[]; leftOut: Record<LeftOut, number> } {
	const statements: Statement[] = [];
	const leftOut: Record<LeftOut, number> = { chat: 0, hanging: 0, form: 0 };
	for (const sentence of sentences) {
		const reason = whyNot(sentence);
		if (reason) {
			leftOut[reason]++;
			continue;
		}
		const context = contextOf(sentence, sentences, topics);
		if (context === 'lost') {
			leftOut.hanging++;
			continue;
		}
		const exact = text.slice(sentence.start, sentence.end);
		const insertions = insertionsIn(exact).map((range) => ({
			start: sentence.start + range.start,
			end: sentence.start + range.end
		}));
		statements.push({ sentence, insertions, ...(context ? { context } : {}) });
	}
	return { statements, leftOut };
}

function whyNot(sentence: Sentence): LeftOut | undefined {
	if (chatIn(sentence.text)) return 'chat';
	if (sentence.wordCount < LEAST_WORDS || sentence.wordCount > MOST_WORDS) return 'form';
	if (!/[.…]["”’)\]]*(?:\[\d+\])*$/u.test(sentence.text)) return 'form';
	if (/^[\p{Ll}(\[•*–—-]/u.test(sentence.text)) return 'form';
	if (isFormula(sentence.text) || !isBalanced(sentence.text)) return 'form';
	if (sentence.words.length > 0 && !sentence.words.some((w) => w.tag === 'VERB' || w.tag === 'AUX'))
		return 'form';
	// A quotation that began or ends elsewhere, or somebody speaking.
	if (/^["“]/u.test(sentence.text)) return 'form';
	return undefined;
}

function isFormula(text: string): boolean {
	if (/[=≈≤≥±∑∫√→←⇌^{}\\|<>_]|\$[^\d\s]/u.test(text)) return true;
	if (/https?:|www\.|@\w/u.test(text)) return true;
	const signs = text.match(/[\d+*/%×÷−]/gu)?.length ?? 0;
	return signs > text.length * 0.2;
}

function isBalanced(text: string): boolean {
	const count = (sign: RegExp) => text.match(sign)?.length ?? 0;
	return (
		count(/[([]/gu) === count(/[)\]]/gu) &&
		count(/["]/gu) % 2 === 0 &&
		count(/“/gu) === count(/”/gu)
	);
}

const LONGEST_CHAIN = 3;

/** The sentence before, and those it needs itself, up to the first that stands alone. */
function contextOf(
	sentence: Sentence,
	all: readonly Sentence[],
	topics: ReadonlySet<string>
): Span | 'lost' | undefined {
	const reliance = relianceOf(sentence);
	if (
		reliance === 'none' &&
		!resumes(sentence, all.slice(Math.max(0, sentence.index - 3), sentence.index), topics)
	)
		return undefined;
	const lost = reliance === 'needed' ? 'lost' : undefined;
	const person = reliance === 'needed' && needsPerson(sentence);
	const last = all[sentence.index - 1];
	let words = 0;
	for (let back = 1; back <= LONGEST_CHAIN && last; back++) {
		const before = neighbour(sentence, all, back);
		if (!before) return lost;
		words += before.wordCount;
		if (words > CONTEXT_WORDS) return lost;
		if (relianceOf(before) === 'needed') continue;
		if (person && !namesPerson(before)) continue;
		return { start: before.start, end: last.end };
	}
	return lost;
}

/** The sentence `back` places before, when it is a statement in the same section and may be shown. */
function neighbour(
	sentence: Sentence,
	all: readonly Sentence[],
	back: number
): Sentence | undefined {
	const before = all[sentence.index - back];
	if (!before || before.section !== sentence.section) return undefined;
	if (sentence.block - before.block > 1) return undefined;
	const chat = chatIn(before.text);
	if ((chat && chat !== 'cliche') || before.wordCount < 4) return undefined;
	return before;
}
