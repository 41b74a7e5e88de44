import { describe, expect, test } from 'vitest';
import type { Stance } from '#lib/items/item.ts';
import { stanceAt, stanceOf } from './stance.ts';

const CASES: readonly (readonly [Stance, string])[] = [
	['asserted', 'Copper conducts electricity well.'],
	['asserted', 'Bats can hear sounds that people cannot.'],
	['asserted', 'The colony would later become a republic.'],
	['asserted', 'The crew could not see the coast.'],
	['asserted', 'The ferry returned in May.'],
	['asserted', 'The letter shows a desire to resist the crown.'],
	['asserted', 'The vote signals that the island is willing to trade.'],
	['asserted', 'In 1821, he bought the farm that would become a school.'],
	['speculated', 'A deal would become a burden for the town.'],
	['speculated', 'The dam may fail in a strong earthquake.'],
	['speculated', 'Ice probably covered the whole valley.'],
	['speculated', 'It is unclear how the birds find their way.'],
	['speculated', 'The plan would double the price of bread.'],
	['speculated', 'The talks seem poised to continue.'],
	['reported', 'According to the ministry, the harvest was poor.'],
	['reported', 'Critics said that the bridge was unsafe.'],
	['reported', 'The general reportedly fled at night.'],
	['reported', 'It is widely believed that the letter is a forgery.'],
	['reported', 'Studies suggest that sleep could help.'],
	['intended', 'The island aims to ban all cars.'],
	['intended', 'The queen sought an alliance with the south.'],
	['intended', 'Engineers are trying to seal the leak.']
];

describe('the stance of a sentence', () => {
	test.each(CASES)('%s: %s', (stance, sentence) => {
		expect(stanceOf(sentence)).toBe(stance);
	});

	test('does not reach into a clause that tells flatly since when', () => {
		expect(
			stanceAt('It would be the first visit since the island closed its port in', '1920', '.')
		).toBe('asserted');
		expect(
			stanceAt('It would be the', 'first visit', 'since the island closed its port in 1920.')
		).toBe('speculated');
	});

	test('reaches everything that is reported', () => {
		expect(stanceAt('Officials said the port closed because of', 'storms', '.')).toBe('reported');
	});
});
