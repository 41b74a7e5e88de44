import { describe, expect, test } from 'vitest';
import type { Item, ItemId } from '#lib/items/item.ts';
import { meaningOf, type KeyPress } from './study-keys.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
	key,
	ctrl: false,
	shift: false,
	focus: 'none',
	...more
});
const base = { id: 'i' as ItemId, stem: 'S', stance: 'asserted', source: [] } as const;
const flashcard: Item = { ...base, kind: 'flashcard', key: 'k' };
const choice: Item = { ...base, kind: 'choice', key: 'a', options: ['a', 'b', 'c'] };
const truth: Item = { ...base, kind: 'true-false', key: true };
const typed: Item = { ...base, kind: 'typed', key: 'k', accepted: [] };

describe('while a question is asked', () => {
	test.each([' ', 'Enter'])('%j turns a flashcard', (key) => {
		expect(meaningOf(press(key), flashcard, false)).toEqual({ kind: 'reveal' });
	});
	test('a digit chooses the option with that number, and no other', () => {
		expect(meaningOf(press('2'), choice, false)).toEqual({ kind: 'option', index: 1 });
		expect(meaningOf(press('4'), choice, false)).toBeUndefined();
	});
	test('T and F, or 1 and 2, answer true or false', () => {
		expect(meaningOf(press('t'), truth, false)).toEqual({ kind: 'option', index: 0 });
		expect(meaningOf(press('2'), truth, false)).toEqual({ kind: 'option', index: 1 });
	});
	test('digits and letters belong to the field that is typed into', () => {
		expect(meaningOf(press('1', { focus: 'field' }), typed, false)).toBeUndefined();
	});
});

describe('once it is answered', () => {
	test('1 to 4 rate', () => {
		expect(meaningOf(press('4'), choice, true)).toEqual({ kind: 'rate', rating: 4 });
		expect(meaningOf(press('5'), choice, true)).toBeUndefined();
	});
	test.each([' ', 'Enter'])('%j accepts the suggested rating', (key) => {
		expect(meaningOf(press(key), choice, true)).toEqual({ kind: 'accept' });
	});
	test('a focused button keeps its own Space and Enter, so that nothing is rated twice', () => {
		expect(meaningOf(press('Enter', { focus: 'control' }), choice, true)).toBeUndefined();
	});
});

test('Ctrl+Z takes the last answer back, except inside a field, where it belongs to the typing', () => {
	expect(meaningOf(press('z', { ctrl: true }), choice, false)).toEqual({ kind: 'undo' });
	expect(meaningOf(press('z', { ctrl: true, focus: 'field' }), typed, false)).toBeUndefined();
});
