import { describe, expect, test } from 'vitest';
import { readText } from '#lib/documents/read-document.ts';
import { sentencesOf } from '#lib/language/sentences.ts';
import { loadTagger } from '#lib/language/tagged-words.ts';
import { areNamedIn } from './antecedents.ts';
import { hangingIn, relianceOf } from './reference.ts';
import { describeSentence, type Sentence } from './sentence.ts';

async function sentencesIn(text: string): Promise<Sentence[]> {
	const read = await readText(text, 'text.txt');
	if (!read.ok) throw new Error(read.failure.kind);
	const tagger = await loadTagger();
	return sentencesOf(read.document).map((span, index) =>
		describeSentence(read.document, span, { index, section: 0 }, tagger, new Set())
	);
}

async function isExplained(text: string, topics: readonly string[] = []): Promise<boolean> {
	const all = await sentencesIn(text);
	const last = all.at(-1);
	if (!last) throw new Error('There is no sentence.');
	expect(hangingIn(last).length).toBeGreaterThan(0);
	return areNamedIn(last, all.slice(0, -1), new Set(topics));
}

describe('a sentence that points back is explained', () => {
	test.each([
		['Norway was isolated after the war. This isolation hurt its trade.'],
		['The summit in Oslo lasted four days. This meeting ended without a treaty.'],
		['The dam on the Vell was built from granite. It supplies four towns with water.'],
		['The queen signed the charter in March. She regretted it in April.'],
		['Sweden lacks grain, and Denmark lacks timber. These two countries trade with each other.'],
		['The otter lives on crabs. This animal sleeps on its back.'],
		['Caches delay writing to memory. This method saves traffic.'],
		['The Lonne runs from Norway to Sweden. The two countries signed a treaty in 1975.'],
		['Maria Telkes lived in Boston. George Crile hired her at the clinic.'],
		['Norway lacks fuel for its ships. Qatar could provide great assistance.']
	])('%s', async (text) => expect(await isExplained(text)).toBe(true));

	test('when it is what the whole text is about, and both sides are shown', async () => {
		const text = 'Norway sells fish to Poland. In May, this alliance was renewed in Oslo.';
		expect(await isExplained(text)).toBe(false);
		expect(await isExplained(text, ['allianc'])).toBe(true);
	});
});

describe('a sentence that points back is not explained', () => {
	test.each([
		['Norway has vast forests in the north. This arrangement broke a law of the union.'],
		['The king laughed at the envoys. It secured a supply line for the fleet in Bergen.'],
		['For Norway, this was a relief. It lowered the price of bread in every town.'],
		['Grain was scarce that year. They stored 40 tons of it in the old church.'],
		['The river froze in January. Such a step would break a law from 1974.'],
		['George Crile hired her at the clinic. She built a pump.'],
		['Nothing was found in the chest. George Crile hired her at the clinic.'],
		['The Lonne floods every spring. The two countries signed a treaty in 1975.'],
		['Guards look in the drawers. If it is missing, the warden must fetch a new key.'],
		['The mines closed in spring. Miners could provide great assistance.']
	])('%s', async (text) => expect(await isExplained(text)).toBe(false));
});

test('a noun with its own explanation needs none', async () => {
	const [sentence] = await sentencesIn('This friendship between Oslo and Bergen lasted a century.');
	expect(sentence && hangingIn(sentence)).toEqual([]);
});

test('what we could see is shown with what it comes from', async () => {
	const [seen, told] = await sentencesIn(
		'We could see more storms on the coast. Storms are common on the coast.'
	);
	expect(seen && relianceOf(seen)).toBe('helpful');
	expect(told && relianceOf(told)).toBe('none');
});
