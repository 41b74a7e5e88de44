import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DocumentId } from '#lib/documents/source-document.ts';
import { checkItem } from './check-item.ts';
import { withId, type ItemDraft } from './item-id.ts';
import { mentions } from './mentions.ts';
import { withholdKey } from './withhold-key.ts';

const source = (exact: string): ItemDraft['source'] => [
	{
		documentId: 'document' as DocumentId,
		span: { start: 0, end: exact.length },
		quote: { exact, prefix: '', suffix: '' }
	}
];
const sentence = fc
	.array(
		fc.constantFrom(
			'ice',
			'névé',
			'firn',
			'The',
			'glacier',
			'Glaciers',
			'co-operate',
			'冰川',
			'12,000',
			'year'
		),
		{
			minLength: 1,
			maxLength: 12
		}
	)
	.map((words) => words.join(' '));
const key = fc.constantFrom('neve', 'FIRN', 'Glacier', 'cooperate', '冰川', '12000', 'the year');

test('no withheld item that is typed contains its key, in any spelling', () => {
	fc.assert(
		fc.property(
			fc.constantFrom('cloze' as const, 'typed' as const),
			sentence,
			sentence,
			key,
			key,
			(kind, stem, context, right, also) => {
				const item = withId({
					kind,
					stem: `${stem} _____`,
					context,
					explanation: `It is ${right}.`,
					key: right,
					accepted: [also],
					stance: 'asserted',
					source: source(`${stem} ${right}`)
				});
				fc.pre(!checkItem(item).some((flaw) => flaw.kind === 'key-in-stem'));
				expect(mentions(JSON.stringify(withholdKey(item)), right)).toBe(false);
			}
		)
	);
});

test('a withheld item has no key, accepted answers, explanation or source', () => {
	const draft = {
		stem: 'What flows?',
		explanation: 'It is ice that flows.',
		stance: 'asserted',
		source: source('Ice flows.')
	} as const;
	const drafts: readonly ItemDraft[] = [
		{ kind: 'flashcard', key: 'Ice', ...draft },
		{ kind: 'typed', key: 'ice', accepted: ['the ice'], ...draft },
		{ kind: 'cloze', key: 'ice', accepted: [], ...draft },
		{ kind: 'true-false', key: true, ...draft },
		{ kind: 'choice', key: 'ice', options: ['sand', 'ice', 'rock'], ...draft },
		{ kind: 'ordering', key: ['snow', 'firn', 'ice'], options: ['ice', 'firn', 'snow'], ...draft }
	];
	for (const one of drafts) {
		const item = withId(one);
		const face = withholdKey(item);
		expect(Object.keys(face).sort()).toEqual(
			['id', 'kind', 'stance', 'stem', ...('options' in item ? ['options'] : [])].sort()
		);
		if ('options' in item && 'options' in face) expect(face.options).toEqual(item.options);
	}
});

test('a context stays unless it says the answer', () => {
	const withContext = (context: string): string | undefined =>
		withholdKey(
			withId({
				kind: 'typed',
				stem: 'What does it become?',
				context,
				key: 'firn',
				accepted: ['névé'],
				stance: 'asserted',
				source: source('Snow becomes firn.')
			})
		).context;
	expect(withContext('Snow is pressed.')).toBe('Snow is pressed.');
	expect(withContext('Snow becomes NEVE.')).toBeUndefined();
});
