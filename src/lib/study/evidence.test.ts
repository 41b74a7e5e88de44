import { expect, test } from 'vitest';
import type { Item, ItemId } from '#lib/items/item.ts';
import { evidenceOf } from './evidence.ts';
import type { Current } from './session.ts';

const base = { id: 'i' as ItemId, stem: 'S', stance: 'asserted', source: [] } as const;
const current: Current = {
	itemId: base.id,
	isNew: true,
	shownAt: 0,
	response: undefined,
	phase: 'answered',
	score: undefined,
	overridden: false,
	tookMs: 900
};

test('a choice keeps what was chosen, among how many, and what it earned', () => {
	const item: Item = { ...base, kind: 'choice', key: 'a', options: ['a', 'b', 'c'] };
	const response = { kind: 'choice', option: 'b' } as const;
	expect(evidenceOf(item, { ...current, response, score: { earned: 0, possible: 1 } })).toEqual({
		kind: 'choice',
		optionCount: 3,
		response,
		score: { earned: 0, possible: 1 }
	});
});

test('a flashcard keeps no score, for the learner judged', () => {
	const item: Item = { ...base, kind: 'flashcard', key: 'k' };
	const response = { kind: 'flashcard' } as const;
	expect(evidenceOf(item, { ...current, response })).toEqual({ kind: 'flashcard', response });
});

test('“I was right” is kept beside the score it overrides', () => {
	const item: Item = { ...base, kind: 'typed', key: 'k', accepted: [] };
	const response = { kind: 'typed', text: 'kay' } as const;
	const score = { earned: 0, possible: 1 };
	expect(evidenceOf(item, { ...current, response, score, overridden: true })).toMatchObject({
		score,
		overridden: true
	});
});
