import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { DocumentId } from '#lib/documents/source-document.ts';
import { withId, type ItemDraft } from './item-id.ts';
import type { Item, ItemKind } from './item.ts';
import { parseItem, type itemIn } from './parse-item.ts';

const base = {
	stem: 'What flows?',
	stance: 'reported',
	source: [
		{
			documentId: 'document' as DocumentId,
			span: { start: 3, end: 13 },
			quote: { exact: 'Ice flows.', prefix: '', suffix: ' It' }
		}
	]
} as const;
const drafts: readonly ItemDraft[] = [
	{ kind: 'flashcard', key: 'Ice', explanation: 'Slowly.', ...base },
	{ kind: 'cloze', key: 'ice', accepted: [], context: 'It is cold.', ...base },
	{ kind: 'typed', key: 'ice', accepted: ['the ice'], ...base },
	{ kind: 'true-false', key: false, ...base },
	{ kind: 'choice', key: 'ice', options: ['sand', 'ice', 'rock'], ...base },
	{ kind: 'ordering', key: ['snow', 'firn'], options: ['firn', 'snow'], ...base }
];
const items = drafts.map(withId);

describe('the type of what is parsed', () => {
	type Parsed = NonNullable<ReturnType<typeof itemIn>>;
	type KeysOf<T extends { kind: ItemKind }, K extends ItemKind> = keyof Extract<T, { kind: K }>;

	test('is the type of an item, neither more nor less', () => {
		expectTypeOf<Parsed>().toExtend<Item>();
		expectTypeOf<Item>().toExtend<Parsed>();
		expectTypeOf<KeysOf<Parsed, 'flashcard'>>().toEqualTypeOf<KeysOf<Item, 'flashcard'>>();
		expectTypeOf<KeysOf<Parsed, 'cloze'>>().toEqualTypeOf<KeysOf<Item, 'cloze'>>();
		expectTypeOf<KeysOf<Parsed, 'typed'>>().toEqualTypeOf<KeysOf<Item, 'typed'>>();
		expectTypeOf<KeysOf<Parsed, 'true-false'>>().toEqualTypeOf<KeysOf<Item, 'true-false'>>();
		expectTypeOf<KeysOf<Parsed, 'choice'>>().toEqualTypeOf<KeysOf<Item, 'choice'>>();
		expectTypeOf<KeysOf<Parsed, 'ordering'>>().toEqualTypeOf<KeysOf<Item, 'ordering'>>();
	});
});

describe('an item', () => {
	test('of any kind is read back from JSON as it was', () => {
		for (const item of items) {
			expect(parseItem(JSON.parse(JSON.stringify(item)))).toEqual({ ok: true, item });
		}
	});

	test('loses fields that are not known', () => {
		const [item] = items;
		expect(parseItem({ ...item, html: '<b>' })).toEqual({ ok: true, item });
	});
});

describe('what is no item is refused with the reason:', () => {
	const broken = (at: number, change: Record<string, unknown>): unknown => ({
		...items[at],
		...change
	});
	test.each([
		['not an object', null, /not an object/u],
		['an unknown kind', broken(0, { kind: 'matching' }), /“kind” is “matching”/u],
		['no stem', broken(0, { stem: '' }), /“stem” is empty/u],
		['an endless stem', broken(0, { stem: 'x'.repeat(10_001) }), /“stem” is too long/u],
		['no id', broken(0, { id: undefined }), /“id” is missing/u],
		['a stance there is not', broken(0, { stance: 'guessed' }), /“stance” is “guessed”/u],
		['no source', broken(0, { source: [] }), /“source”/u],
		[
			'a place that is not its quote',
			broken(0, { source: [{ ...base.source[0], span: { start: 0, end: 2 } }] }),
			/not as long/u
		],
		[
			'a place before the text',
			broken(0, { source: [{ ...base.source[0], span: { start: -1, end: 9 } }] }),
			/no place/u
		],
		['no accepted answers', broken(1, { accepted: 'ice' }), /“accepted”/u],
		['a key that is not true or false', broken(3, { key: 'true' }), /neither/u],
		['a key that is not offered', broken(4, { key: 'water' }), /not among/u],
		['options that are other steps', broken(5, { options: ['firn', 'ice'] }), /not the steps/u]
	])('%s', (_, value, reason) => {
		const result = parseItem(value);
		expect(result.ok ? 'an item' : result.problem).toMatch(reason);
	});

	test('any JSON whatever is parsed or refused, never an exception', () => {
		fc.assert(
			fc.property(
				fc.jsonValue(),
				fc.constantFrom(...items),
				fc.constantFrom('stem', 'key', 'source', 'options', 'kind'),
				(json, item, field) => {
					expect(typeof parseItem(json).ok).toBe('boolean');
					expect(typeof parseItem({ ...item, [field]: json }).ok).toBe('boolean');
				}
			)
		);
	});
});
