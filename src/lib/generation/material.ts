/**
 * Which sentences can be asked about, and what has to be shown with them?
 *
 * Chat, questions, fragments and formulas are left out. A sentence that hangs on the one before it gets that one as its context, or
 * the two before it, when they name what it points back to; otherwise the sentence is left out too.
 */
import type { SourceDocument } from '#lib/documents/source-document.ts';
import type { Span } from '#lib/documents/span.ts';
import { areNamedIn } from './antecedents.ts';
import { chatIn, insertionsIn } from './chat.ts';
import { leadEnd } from './clauses.ts';
import { hangingIn, relianceOf, resumes } from './reference.ts';
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
const CONTEXT_WORDS = 45;

export function materialOf(
	document: SourceDocument,
	sentences: readonly Sentence[],
	topics: ReadonlySet<string>
): { statements: Statement[]; leftOut: Record<LeftOut, number> } {
	const { text } = document;
	const opening = openingNote(document);
	const statements: Statement[] = [];
	const leftOut: Record<LeftOut, number> = { chat: 0, hanging: 0, form: 0 };
	for (const sentence of sentences) {
		const reason = opening.has(sentence.block) ? 'chat' : whyNot(sentence);
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

/** The quotation blocks before the first paragraph say what kind of text this is. */
function openingNote(document: SourceDocument): ReadonlySet<number> {
	const { blocks } = document;
	const body = blocks.findIndex(
		(block) => block.kind === 'paragraph' || block.kind === 'list-item'
	);
	const notes = new Set<number>();
	for (const [index, block] of blocks.entries())
		if (block.kind === 'quote' && index < body) notes.add(index);
	return notes;
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

const MOST_SENTENCES = 2;

/** What goes from the stem need not be explained. */
function withoutInsertions(sentence: Sentence): Sentence {
	const exact = sentence.text.length === sentence.end - sentence.start;
	const gone = exact ? insertionsIn(sentence.text) : [];
	const words = sentence.words.filter(
		(word) =>
			!gone.some(
				({ start, end }) => start <= word.start - sentence.start && word.end - sentence.start <= end
			)
	);
	return { ...sentence, words };
}

/** Does what the sentence is about point further back? A word behind its verb may. */
function subjectHangs(sentence: Sentence): boolean {
	const { words } = sentence;
	const from = leadEnd(words);
	const verb = words.findIndex((w, i) => i >= from && (w.tag === 'VERB' || w.tag === 'AUX'));
	return hangingIn(sentence).some((word) => {
		const at = words.indexOf(word);
		return at >= from && (verb === -1 || at < verb);
	});
}

/** The fewest sentences before it that name what it points back to; where its opening alone points back, as many as may be shown. */
function contextOf(
	sentence: Sentence,
	all: readonly Sentence[],
	topics: ReadonlySet<string>
): Span | 'lost' | undefined {
	const needing = withoutInsertions(sentence);
	const reliance = relianceOf(needing);
	const near = all.slice(Math.max(0, sentence.index - 3), sentence.index);
	if (reliance === 'none' && !resumes(sentence, near, topics)) return undefined;
	const shown: Sentence[] = [];
	let fallback: Span | undefined;
	let found: Span | undefined;
	let words = 0;
	for (let back = 1; back <= MOST_SENTENCES; back++) {
		const before = neighbour(sentence, all, back);
		if (!before) break;
		words += before.wordCount;
		if (words > CONTEXT_WORDS) break;
		shown.unshift(before);
		const span = { start: before.start, end: shown.at(-1)?.end ?? before.end };
		if (found) return relianceOf(before) === 'needed' ? found : span;
		fallback = span;
		if (subjectHangs(before)) continue;
		if (!areNamedIn(needing, shown, topics)) continue;
		found = span;
		// What is shown should itself be understood, where the sentence before it helps.
		if (relianceOf(before) !== 'needed') break;
	}
	return found ?? (reliance === 'needed' ? 'lost' : fallback);
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
