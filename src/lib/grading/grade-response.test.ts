import { describe, expect, test } from 'vitest';
import { describe as anchorOf } from '#lib/documents/anchor.ts';
import { contentId } from '#lib/documents/content-id.ts';
import type { DocumentId } from '#lib/documents/source-document.ts';
import type { ItemDraft } from '#lib/items/item-id.ts';
import { withId } from '#lib/items/item-id.ts';
import type { Item } from '#lib/items/item.ts';
import { gradeResponse, rightAnswerText } from './grade-response.ts';
import { emptyResponse } from './response.ts';

const text = 'Snow is pressed into firn, firn into ice, and ice flows.';
const document = {
	id: contentId(text) as DocumentId,
	title: 'Ice',
	language: 'en',
	text,
	blocks: [],
	reader: 'plain-text'
};
const proof = {
	stance: 'asserted' as const,
	source: [anchorOf(document, { start: 0, end: text.length })]
};

const drafts = {
	flashcard: { kind: 'flashcard', stem: 'What flows?', key: 'Ice', ...proof },
	cloze: {
		kind: 'cloze',
		stem: 'Snow is pressed into _____.',
		key: 'firn',
		accepted: ['névé'],
		...proof
	},
	choice: {
		kind: 'choice',
		stem: 'What flows?',
		key: 'ice',
		options: ['snow', 'ice', 'firn'],
		...proof
	},
	'true-false': { kind: 'true-false', stem: 'Ice flows.', key: true, ...proof },
	typed: { kind: 'typed', stem: 'What is pressed into ice?', key: 'firn', accepted: [], ...proof },
	ordering: {
		kind: 'ordering',
		stem: 'Put them in order.',
		key: ['snow', 'firn', 'ice', 'water'],
		options: ['ice', 'snow', 'water', 'firn'],
		...proof
	}
} satisfies Record<string, ItemDraft>;
const items = Object.values(drafts).map((draft): Item => withId(draft));
const of = (kind: keyof typeof drafts): Item => withId(drafts[kind]);

describe('a response', () => {
	test('not given is unanswered, not wrong', () => {
		for (const item of items) {
			if (item.kind === 'ordering') continue;
			expect(gradeResponse(item, emptyResponse(item))).toBe(
				item.kind === 'flashcard' ? 'self-graded' : 'unanswered'
			);
		}
		expect(gradeResponse(of('ordering'), { kind: 'ordering', order: [] })).toBe('unanswered');
	});

	test('earns one when right and nothing when wrong', () => {
		const right = { earned: 1, possible: 1 };
		const wrong = { earned: 0, possible: 1 };
		expect(gradeResponse(of('cloze'), { kind: 'cloze', text: 'neve' })).toEqual(right);
		expect(gradeResponse(of('cloze'), { kind: 'cloze', text: 'fern' })).toEqual(wrong);
		expect(gradeResponse(of('typed'), { kind: 'typed', text: 'Firn' })).toEqual(right);
		expect(gradeResponse(of('choice'), { kind: 'choice', option: 'ice' })).toEqual(right);
		expect(gradeResponse(of('choice'), { kind: 'choice', option: 'firn' })).toEqual(wrong);
		expect(gradeResponse(of('true-false'), { kind: 'true-false', value: true })).toEqual(right);
		expect(gradeResponse(of('true-false'), { kind: 'true-false', value: false })).toEqual(wrong);
	});

	test.each([
		['snow firn ice water', 1],
		['firn snow ice water', 5 / 6],
		['ice water snow firn', 2 / 6],
		['water ice firn snow', 0],
		['snow firn', 1 / 6]
	])('in order earns the share of pairs that stand right: %s', (order, earned) => {
		expect(gradeResponse(of('ordering'), { kind: 'ordering', order: order.split(' ') })).toEqual({
			earned,
			possible: 1
		});
	});

	test('to another kind of item is a mistake of ours and throws', () => {
		expect(() => gradeResponse(of('choice'), { kind: 'typed', text: '' })).toThrow(
			/is choice.*is typed/u
		);
	});
});

test('the right answer can be said in words for every kind', () => {
	expect(items.map(rightAnswerText)).toEqual([
		'Ice',
		'firn',
		'ice',
		'True',
		'firn',
		'snow → firn → ice → water'
	]);
});
