import { describe, expect, test } from 'vitest';
import { languageOf, stopWordsOf } from './languages.ts';

const CASES: readonly (readonly [string, string])[] = [
	['en', 'The river rises in the hills and flows to the sea, where it has formed a wide delta.'],
	['de', 'Der Fluss entspringt in den Bergen und fließt nach Norden, wo er in das Meer mündet.'],
	['fr', 'Le fleuve prend sa source dans les montagnes et se jette dans la mer au nord du pays.'],
	['es', 'El río nace en las montañas y desemboca en el mar, donde se ha formado un delta.'],
	['it', 'Il fiume nasce sulle montagne e sfocia nel mare, dove si è formato un grande delta.'],
	[
		'nl',
		'De rivier ontspringt in de bergen en stroomt naar het noorden, waar zij in de zee uitkomt.'
	],
	['pt', 'O rio nasce nas montanhas e corre para o norte, onde se encontra com o mar.'],
	['ru', 'Река берёт начало в горах и впадает в море на севере страны.'],
	['el', 'Ο ποταμός πηγάζει στα βουνά και χύνεται στη θάλασσα.'],
	['ja', 'この川は山から流れ出し、海に注いでいます。'],
	['zh', '这条河发源于山区,向北流入大海。'],
	['ar', 'ينبع النهر من الجبال ويصب في البحر شمالا.']
];

describe('the language of a text', () => {
	test.each(CASES)('%s is told by its script or its stop words', (language, text) => {
		expect(languageOf(text)).toBe(language);
	});

	test('is undetermined when there are no words, or hardly any', () => {
		expect(languageOf('')).toBe('und');
		expect(languageOf('12 + 7')).toBe('und');
		expect(languageOf('Photosynthesis')).toBe('und');
	});

	test('with a region has the stop words of the language', () => {
		expect(stopWordsOf('en-GB').has('the')).toBe(true);
		expect(stopWordsOf('und').size).toBe(0);
	});
});
