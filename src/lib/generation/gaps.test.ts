import { describe as suite, expect, test } from 'vitest';
import { readText } from '#lib/documents/read-document.ts';
import { sentencesOf } from '#lib/language/sentences.ts';
import { loadTagger } from '#lib/language/tagged-words.ts';
import { gapsIn } from './gaps.ts';
import { describeSentence } from './sentence.ts';

/** What could be asked for in one sentence, names apart. */
async function keysIn(text: string): Promise<string[]> {
	const read = await readText(text, 'text.md');
	if (!read.ok) throw new Error(read.failure.kind);
	const [span] = sentencesOf(read.document);
	if (!span) throw new Error('There is no sentence.');
	const tagger = await loadTagger();
	const place = { index: 0, section: 0 };
	const sentence = describeSentence(read.document, span, place, tagger, new Set());
	return gapsIn(sentence, new Set())
		.filter((gap) => gap.kind !== 'name')
		.map((gap) => text.slice(gap.span.start, gap.span.end));
}

suite('a gap is made', () => {
	test.each([
		[
			'in the main clause',
			'Because the river floods the fields, farmers build stone terraces.',
			'stone terraces'
		],
		[
			'in a reason that opens',
			'Because spring floods ruin the wheat, farmers build terraces.',
			'wheat'
		],
		[
			'in the half that holds',
			'The museum is not just about old ships; it is about medieval trade.',
			'medieval trade'
		],
		[
			'over the whole of what somebody could do',
			'The new harbour could shelter the fishing fleet in winter.',
			'shelter the fishing fleet in winter'
		],
		[
			'behind who is helped',
			'The loan could help Portugal repair its stone mills, saving the harvest.',
			'repair its stone mills'
		],
		[
			'behind a person for whom it is vital',
			'Rain is vital for the farmers to grow rice and fill their ponds.',
			'grow rice and fill their ponds'
		],
		[
			'up to the exchange, not into it',
			'The abbey wants to sell its forest in exchange for two mills.',
			'sell its forest'
		],
		[
			'over a list behind a colon',
			'The effects reach far: for the coast, for the inland towns, and for the mountain farms.',
			'for the coast, for the inland towns, and for the mountain farms'
		],
		[
			'over all that a thing has',
			'The town, with its deep harbour and two shipyards, became a naval base.',
			'deep harbour and two shipyards'
		],
		[
			'with the adverb that completes it',
			'With the engine the navy gets a technical leap forward.',
			'a technical leap forward'
		],
		[
			'over those who are invited, without what for',
			'The king invited Greeks, Armenians and Jews to settle in the city.',
			'Greeks, Armenians and Jews'
		],
		[
			'over a bland noun of a new kind',
			'The reform led to an agrarian world.',
			'an agrarian world'
		],
		[
			'before what is due to something',
			'The abbey faces heavy debts and fines due to the war.',
			'heavy debts and fines'
		]
	])('%s: %s', async (_, text, key) => {
		expect(await keysIn(text)).toContain(key);
	});
});

suite('no gap is made', () => {
	test.each([
		[
			'in the scene that is set',
			'Amid the tensions between the guilds, the council chose a new mayor.',
			'guilds'
		],
		[
			'in a concession that opens',
			'Even when the crown sold royal forests, the town kept its woods.',
			'royal forests'
		],
		[
			'in an aside',
			'The town kept its woods, although the crown sold royal forests.',
			'royal forests'
		],
		[
			'in a participle that trails',
			'The dam broke in spring, sweeping away wooden bridges.',
			'wooden bridges'
		],
		[
			'in the half that is rejected',
			'The museum is not just about old ships; it is about medieval trade.',
			'old ships'
		],
		[
			'between the ends of an open range',
			'The shop sells anything from woollen blankets to copper kettles.',
			'copper kettles'
		],
		[
			'in one step of several',
			'The sailors had to lower the sails, close the hatches, and start the pumps.',
			'hatches'
		],
		['over one example of many', 'The hills are rich in minerals such as quartz.', 'quartz'],
		[
			'over a stock phrase',
			'The treaty could shift the geopolitical landscape.',
			'geopolitical landscape'
		],
		[
			'over a bland noun',
			'The league formed a bloc outside the imperial sphere.',
			'imperial sphere'
		],
		[
			'over anything of a kind',
			'The project requires sophisticated technology.',
			'sophisticated technology'
		],
		[
			'before the word that completes it',
			'With the engine the navy gets a technical leap forward.',
			'a technical leap'
		],
		[
			'before a participle that belongs to it',
			'The abbot wrote about the fairs held in the valley.',
			'fairs'
		],
		['over two things that are given', 'The state offers its buyers subsidies.', 'buyers subsidies']
	])('%s: %s', async (_, text, key) => {
		expect(await keysIn(text)).not.toContain(key);
	});
});
