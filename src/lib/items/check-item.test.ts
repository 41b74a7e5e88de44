import { describe, expect, test } from 'vitest';
import { describe as anchorOf } from '#lib/documents/anchor.ts';
import { contentId } from '#lib/documents/content-id.ts';
import type { DocumentId } from '#lib/documents/source-document.ts';
import { checkItem } from './check-item.ts';
import { withId, type ItemDraft } from './item-id.ts';
import type { Choice, Cloze, Flashcard, Ordering, TrueFalse, TypedAnswer } from './item.ts';

const text = 'A moraine is a ridge of debris carried by ice.';
const source = [
	anchorOf(
		{ id: contentId(text) as DocumentId, title: '', language: 'en', text, blocks: [], reader: '' },
		{ start: 0, end: text.length }
	)
];
const proof = { stance: 'asserted' as const, source };

const cloze = {
	kind: 'cloze',
	stem: 'A _____ is a ridge of debris carried by ice.',
	key: 'moraine',
	accepted: [],
	...proof
} satisfies Omit<Cloze, 'id'>;
const choice = {
	kind: 'choice',
	stem: 'What is a ridge of debris carried by ice called?',
	key: 'a moraine',
	options: ['a fjord', 'a moraine', 'an esker', 'a delta'],
	...proof
} satisfies Omit<Choice, 'id'>;
const typed = {
	kind: 'typed',
	stem: 'What is a ridge of debris carried by ice called?',
	key: 'moraine',
	accepted: [],
	...proof
} satisfies Omit<TypedAnswer, 'id'>;
const flashcard = {
	kind: 'flashcard',
	stem: 'What is a moraine?',
	key: 'A ridge of debris carried by ice',
	...proof
} satisfies Omit<Flashcard, 'id'>;
const claim = {
	kind: 'true-false',
	stem: 'Ice carries debris.',
	key: true,
	...proof
} satisfies Omit<TrueFalse, 'id'>;
const ordering = {
	kind: 'ordering',
	stem: 'Put these in order, the youngest first.',
	key: ['snow', 'firn', 'ice'],
	options: ['ice', 'snow', 'firn'],
	...proof
} satisfies Omit<Ordering, 'id'>;

const flawsOf = (draft: ItemDraft): readonly string[] =>
	checkItem(withId(draft)).map((flaw) => flaw.kind);

describe('a good item', () => {
	test.each([cloze, choice, typed, flashcard, claim, ordering])(
		'of kind $kind has no flaw',
		(draft) => {
			expect(flawsOf(draft)).toEqual([]);
		}
	);
});

describe('an item', () => {
	const cases: readonly (readonly [string, ItemDraft, readonly string[]])[] = [
		['that asks nothing', { ...flashcard, stem: ' ' }, ['stem-empty']],
		['of a gap alone', { ...cloze, stem: ' _____' }, ['stem-empty']],
		['that goes on and on', { ...typed, stem: 'And so on '.repeat(21) }, ['stem-too-long']],
		['without a gap to fill', { ...cloze, stem: 'What is it called?' }, ['no-gap']],
		['with two gaps', { ...cloze, stem: 'A _____ is a _____ of debris.' }, ['several-gaps']],
		['without a proof', { ...claim, source: [] }, ['no-source']],
		['without an answer', { ...typed, key: ' ' }, ['key-empty']],
		[
			'with an answer too long to type',
			{ ...typed, key: 'a ridge made of stones and mud and sand' },
			['key-too-long']
		],
		['that says its answer', { ...typed, stem: 'What are end-moraines?' }, ['key-in-stem']],
		[
			'that says its answer in other letters',
			{ ...typed, key: 'névé', stem: 'What is old snow, or Neve?' },
			['key-in-stem']
		],
		[
			'whose context says its answer',
			{ ...cloze, context: 'Moraines are common.' },
			['key-in-context']
		],
		[
			'that asks where a claim is needed',
			{ ...claim, stem: 'Does ice carry debris?' },
			['claim-is-a-question']
		],
		['whose key is not offered', { ...choice, key: 'a drumlin' }, ['key-not-an-option']],
		['with two options', { ...choice, options: ['a fjord', 'a moraine'] }, ['too-few-options']],
		[
			'with the key twice',
			{ ...choice, options: [...choice.options, 'A Moraine'] },
			['options-alike']
		],
		[
			'with an option about the others',
			{ ...choice, options: [...choice.options, 'None of the above'] },
			['all-or-none']
		],
		[
			'whose key is far the longest',
			{
				...choice,
				key: 'a moraine, which the ice has left',
				options: ['a fjord', 'an esker', 'a moraine, which the ice has left']
			},
			['key-longest']
		],
		[
			'whose key alone has a capital',
			{ ...choice, stem: 'Who carries it?', key: 'Ice', options: ['wind', 'Ice', 'rain'] },
			['key-alone-capital']
		],
		[
			'with nine steps',
			{ ...ordering, key: [...'abcdefghi'], options: [...'ihgfedcba'] },
			['too-many-options']
		],
		[
			'with other steps than its key',
			{ ...ordering, options: ['ice', 'snow', 'hail'] },
			['steps-differ']
		],
		['shown in order', { ...ordering, options: ordering.key }, ['shown-in-order']]
	];
	test.each(cases)('%s is flawed', (_, draft, kinds) => {
		expect(flawsOf(draft)).toEqual(kinds);
	});
});
