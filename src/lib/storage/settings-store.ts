/**
 * How does this learner want to study?
 *
 * Settings are read from unknown: a value that is missing or makes no sense becomes its default, and one
 * that is out of range goes to the nearest end, so an older or damaged record never stops anybody.
 */
import { DEFAULT_ROLLOVER_HOUR } from '#lib/scheduling/study-day.ts';
import type { RectoDatabase } from './database.ts';

export interface Settings {
	readonly newPerDay: number;
	/** The local hour at which a study day begins. */
	readonly rolloverHour: number;
	/** The chance of recall at which an item comes due. */
	readonly desiredRetention: number;
}

export const DEFAULT_SETTINGS: Settings = {
	newPerDay: 20,
	rolloverHour: DEFAULT_ROLLOVER_HOUR,
	desiredRetention: 0.9
};

/** The settings kept here, or the defaults. */
export async function loadSettings(db: RectoDatabase): Promise<Settings> {
	return parseSettings(await db.get('settings', 'study'));
}

/** Keeps these settings, put within their ranges, and returns what was kept. */
export async function saveSettings(db: RectoDatabase, settings: Settings): Promise<Settings> {
	const kept = parseSettings(settings);
	await db.put('settings', kept, 'study');
	return kept;
}

/** Settings from anything that was stored. */
export function parseSettings(stored: unknown): Settings {
	const fields: Readonly<Record<string, unknown>> =
		typeof stored === 'object' && stored !== null ? { ...stored } : {};
	const number = (name: keyof Settings, least: number, most: number): number => {
		const value = fields[name];
		if (typeof value !== 'number' || Number.isNaN(value)) return DEFAULT_SETTINGS[name];
		return Math.min(most, Math.max(least, value));
	};
	return {
		newPerDay: Math.round(number('newPerDay', 0, 9999)),
		rolloverHour: Math.round(number('rolloverHour', 0, 23)),
		desiredRetention: number('desiredRetention', 0.7, 0.97)
	};
}
