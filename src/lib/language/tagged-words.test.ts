import { describe, expect, test } from 'vitest';
import { loadTagger } from './tagged-words.ts';

async function tags(sentence: string): Promise<Record<string, string>> {
	const tagger = await loadTagger();
	return Object.fromEntries(tagger.tag(sentence, 0).map((word) => [word.text, word.tag]));
}

describe('a tagged sentence', () => {
	test('keeps the place of every word, whatever stands between them', async () => {
		const sentence = 'The  long-range radar\ncouldn’t see “Kestrel One”, 3.5 km away (or so).';
		const tagger = await loadTagger();
		for (const word of tagger.tag(sentence, 100))
			expect(sentence.slice(word.start - 100, word.end - 100)).toBe(word.text);
	});

	test('has a hyphenated compound as one word', async () => {
		expect(await tags('A long-range radar was built.')).toMatchObject({ 'long-range': 'ADJ' });
	});

	test('has a verb even where the tagger sees only nouns', async () => {
		expect(await tags('The treaty aligns with older law.')).toMatchObject({ aligns: 'VERB' });
		expect(await tags('The unions demand wages.')).toMatchObject({ demand: 'VERB' });
		expect(await tags('Water from mountain glaciers supplies thousands of people.')).toMatchObject({
			glaciers: 'NOUN',
			supplies: 'VERB'
		});
	});

	test('takes a participle before a noun for an adjective', async () => {
		expect(await tags('The port recorded increased shipments of grain.')).toMatchObject({
			increased: 'ADJ'
		});
	});

	test('takes no capital at the start for a name when the text has the word without one', async () => {
		const tagger = await loadTagger();
		const [first] = tagger.tag('Osmosis is the movement of water.', 0, new Set(['osmosis']));
		expect(first?.tag).toBe('NOUN');
	});
});
