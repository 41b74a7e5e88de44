import { describe, expect, test } from 'vitest';
import { chatIn, insertionsIn } from './chat.ts';
import { without } from './wording.ts';

describe('chat', () => {
	test.each([
		['question', 'Why does the sea taste of salt?'],
		['chat', 'Hey folks, let’s look at the sea!'],
		['about-the-text', 'In this chapter, the tides are explained.'],
		['about-the-text', 'The layers are shown in Figure 3.'],
		['cliche', 'Only time will tell who was right.'],
		['cliche', 'It’s a complex dance between two markets.'],
		['cliche', 'For the harbour, this is a lifeline.'],
		['cliche', 'We can only guess at their motives.']
	])('is told apart: %s (%s)', (kind, sentence) => {
		expect(chatIn(sentence)).toBe(kind);
	});

	test('is not seen where there is none', () => {
		expect(chatIn('The sea tastes of salt because rivers carry minerals into it.')).toBeUndefined();
		expect(chatIn('It is a deep harbour on the northern coast.')).toBeUndefined();
	});
});

describe('what can go from a sentence', () => {
	test.each([
		['However, the tide turned.', 'the tide turned.'],
		['The tide, as you know, turned.', 'The tide turned.'],
		['It was a huge wave, guys, and it broke.', 'It was a huge wave, and it broke.'],
		['Beyond these concerns, the tide turned.', 'the tide turned.'],
		['Nor did the tide turn.', 'Nor did the tide turn.']
	])('%s → %s', (sentence, rest) => {
		const kept = without({ start: 0, end: sentence.length }, insertionsIn(sentence));
		expect(kept.map((span) => sentence.slice(span.start, span.end)).join('')).toBe(rest);
	});
});
