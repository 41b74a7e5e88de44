/**
 * What is wrong with an item, as an item?
 *
 * The item-writing rules a program can check (Haladyna, Downing and Rodriguez 2002): one key, options that differ,
 * no giveaways, bounded length. Whether the key is true is not checked here: that is what `source` proves.
 */
import { GAP, type Choice, type Item, type Ordering } from './item.ts';
import { mentions, sameWords } from './mentions.ts';

export type FlawKind =
	| 'stem-empty'
	| 'stem-too-long'
	| 'key-empty'
	| 'key-too-long'
	| 'no-source'
	| 'no-gap'
	| 'several-gaps'
	| 'key-in-stem'
	| 'key-in-context'
	| 'claim-is-a-question'
	| 'key-not-an-option'
	| 'too-few-options'
	| 'too-many-options'
	| 'options-alike'
	| 'all-or-none'
	| 'key-longest'
	| 'key-alone-capital'
	| 'steps-differ'
	| 'shown-in-order';

export interface ItemFlaw {
	readonly kind: FlawKind;
	/** For the author, in a plain sentence. */
	readonly message: string;
}

/** A sentence of a document with one gap may be long; a question should not be. */
const LONGEST_STEM_WORDS = 60;
const LONGEST_KEY_WORDS = 40;
const LONGEST_TYPED_WORDS = 8;
const FEWEST_OPTIONS = 3;
const MOST_OPTIONS = 8;

/** Everything wrong with the item; nothing for a good one. */
export function checkItem(item: Item): readonly ItemFlaw[] {
	const flaws: ItemFlaw[] = [];
	const found = (isFlawed: boolean, kind: FlawKind, message: string): void => {
		if (isFlawed) flaws.push({ kind, message });
	};
	const gaps = item.stem.split(GAP).length - 1;
	found(item.stem.replaceAll(GAP, '').trim() === '', 'stem-empty', 'Nothing is asked.');
	found(
		wordCount(item.stem) > LONGEST_STEM_WORDS,
		'stem-too-long',
		`The question has more than ${LONGEST_STEM_WORDS} words.`
	);
	found(gaps > 1, 'several-gaps', 'There is more than one gap.');
	found(item.source.length === 0, 'no-source', 'No sentence proves the answer.');

	switch (item.kind) {
		case 'cloze':
			found(gaps === 0, 'no-gap', 'There is no gap to fill.');
			flaws.push(...keyFlaws(item, LONGEST_TYPED_WORDS));
			break;
		case 'typed':
			flaws.push(...keyFlaws(item, LONGEST_TYPED_WORDS));
			break;
		case 'flashcard':
			flaws.push(...keyFlaws(item, LONGEST_KEY_WORDS));
			break;
		case 'choice':
			flaws.push(...keyFlaws(item, LONGEST_KEY_WORDS), ...choiceFlaws(item));
			break;
		case 'true-false':
			found(
				/[?？؟]\s*$/u.test(item.stem),
				'claim-is-a-question',
				'A claim is needed, not a question.'
			);
			break;
		case 'ordering':
			flaws.push(...orderingFlaws(item));
			break;
		default:
			throw new Error(`No rules for ${JSON.stringify(item satisfies never)}`);
	}
	return flaws;
}

function keyFlaws(
	{ stem, context, key }: { stem: string; context?: string; key: string },
	mostWords: number
): ItemFlaw[] {
	const flaws: ItemFlaw[] = [];
	if (key.trim() === '') flaws.push({ kind: 'key-empty', message: 'There is no answer.' });
	if (wordCount(key) > mostWords)
		flaws.push({ kind: 'key-too-long', message: `The answer has more than ${mostWords} words.` });
	if (mentions(stem.replaceAll(GAP, ' '), key))
		flaws.push({ kind: 'key-in-stem', message: 'The question says the answer.' });
	if (context !== undefined && mentions(context, key))
		flaws.push({
			kind: 'key-in-context',
			message: 'The sentence above the question says the answer.'
		});
	return flaws;
}

function choiceFlaws({ key, options }: Choice): ItemFlaw[] {
	const flaws: ItemFlaw[] = optionFlaws(options);
	if (!options.includes(key))
		flaws.push({
			kind: 'key-not-an-option',
			message: 'The right answer is not among the options.'
		});
	if (
		options.some((option) =>
			/^(?:all|none|both|neither|any) of (?:the above|these|them)\b/iu.test(option.trim())
		)
	)
		flaws.push({ kind: 'all-or-none', message: 'An option is about the other options.' });

	const wrong = options.filter((option) => option !== key);
	const longest = Math.max(0, ...wrong.map((option) => option.length));
	if (wrong.length > 0 && key.length > longest * 1.5 && key.length - longest > 12)
		flaws.push({ kind: 'key-longest', message: 'The right answer stands out by its length.' });
	if (wrong.length > 1 && isCapital(key) && wrong.every((option) => /^\p{Ll}/u.test(option)))
		flaws.push({
			kind: 'key-alone-capital',
			message: 'The right answer stands out by its capital letter.'
		});
	return flaws;
}

function orderingFlaws({ key, options }: Ordering): ItemFlaw[] {
	const flaws: ItemFlaw[] = optionFlaws(options);
	if ([...key].sort().join('\n') !== [...options].sort().join('\n'))
		flaws.push({
			kind: 'steps-differ',
			message: 'What is shown is not what is to be put in order.'
		});
	else if (key.every((step, at) => step === options[at]))
		flaws.push({ kind: 'shown-in-order', message: 'It is shown in the right order already.' });
	return flaws;
}

function optionFlaws(options: readonly string[]): ItemFlaw[] {
	const flaws: ItemFlaw[] = [];
	if (options.length < FEWEST_OPTIONS)
		flaws.push({
			kind: 'too-few-options',
			message: `There are fewer than ${FEWEST_OPTIONS} options.`
		});
	if (options.length > MOST_OPTIONS)
		flaws.push({
			kind: 'too-many-options',
			message: `There are more than ${MOST_OPTIONS} options.`
		});
	if (options.some((option, at) => options.slice(0, at).some((other) => sameWords(option, other))))
		flaws.push({ kind: 'options-alike', message: 'Two options say the same.' });
	return flaws;
}

function isCapital(text: string): boolean {
	return /^\p{Lu}/u.test(text);
}

function wordCount(text: string): number {
	return text.match(/\S+/gu)?.length ?? 0;
}
