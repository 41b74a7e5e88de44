/** What was left out, and why, in words anybody understands. */
import type { Notice } from '#lib/documents/notice.ts';
import type { SourceDocument } from '#lib/documents/source-document.ts';
import type { Candidate } from './candidate.ts';
import type { LeftOut, Statement } from './material.ts';
import type { Sentence } from './sentence.ts';

const BLOCKS: readonly (readonly [string, string, string])[] = [
	['code', 'block of code', 'blocks of code'],
	['table-row', 'table row', 'table rows'],
	['caption', 'caption', 'captions']
];

export function noticesOf(
	document: SourceDocument,
	sentences: readonly Sentence[],
	material: { statements: readonly Statement[]; leftOut: Record<LeftOut, number> },
	selected: readonly Candidate[]
): Notice[] {
	const notices: Notice[] = [];
	if (!document.language.startsWith('en')) {
		const which =
			document.language === 'und'
				? 'The language of this text could not be told'
				: 'This text is not in English';
		notices.push({
			kind: 'language-limits',
			message: `${which}: only gaps for numbers, dates and names were made, and key points in the text's own words.`
		});
	}
	const asked = new Set(selected.map((candidate) => candidate.sentence));
	const left = sentences.length - asked.size;
	if (left > 0) {
		const { chat, hanging, form } = material.leftOut;
		const unused = Math.max(0, left - chat - hanging - form);
		const reasons = [
			reason(
				chat,
				'asks, chats or speaks about the text itself',
				'ask, chat or speak about the text itself'
			),
			reason(hanging, 'leans on something said elsewhere', 'lean on something said elsewhere'),
			reason(
				form,
				'is a fragment, a formula, a quotation or too long',
				'are fragments, formulas, quotations or too long'
			),
			reason(
				unused,
				'gave no question that is certain to be right and worth asking',
				'gave no question that is certain to be right and worth asking'
			)
		].filter((r) => r !== undefined);
		notices.push({
			kind: 'sentences-left-out',
			message: `${left} of ${sentences.length} ${sentences.length === 1 ? 'sentence was' : 'sentences were'} left without a question: ${listed(reasons)}.`
		});
	}
	const skipped = BLOCKS.map(([kind, one, many]) => {
		const n = document.blocks.filter((block) => block.kind === kind).length;
		return n === 0 ? undefined : `${n} ${n === 1 ? one : many}`;
	}).filter((s) => s !== undefined);
	if (skipped.length > 0)
		notices.push({
			kind: 'blocks-left-out',
			message: `Not used for questions: ${listed(skipped)}.`
		});
	return notices;
}

function reason(n: number, one: string, many: string): string | undefined {
	return n === 0 ? undefined : `${n} ${n === 1 ? one : many}`;
}

function listed(parts: readonly string[]): string {
	if (parts.length < 2) return parts[0] ?? '';
	return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}
