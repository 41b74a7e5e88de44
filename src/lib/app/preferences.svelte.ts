/**
 * How does this learner want it?
 *
 * What bears on studying is kept in the database; the look is kept in localStorage as well, because it
 * must be known before the first paint (static/look.js reads it).
 */
import { studyDay } from '#lib/scheduling/study-day.ts';
import {
	DEFAULT_SETTINGS,
	loadSettings,
	saveSettings,
	type Settings
} from '#lib/storage/settings-store.ts';
import { deviceCalendar, now } from './clock.ts';
import { deviceStorage } from './device-storage.svelte.ts';

export type Look = 'system' | 'light' | 'dark';
const LOOK_KEY = 'recto:look';

class Preferences {
	#settings = $state.raw<Settings>(DEFAULT_SETTINGS);
	#look = $state<Look>('system');

	get settings() {
		return this.#settings;
	}

	get look() {
		return this.#look;
	}

	/** Reads what was chosen on this device. */
	async load(): Promise<Settings> {
		const stored = localStorage.getItem(LOOK_KEY);
		this.#look = stored === 'light' || stored === 'dark' ? stored : 'system';
		const db = await deviceStorage.db();
		if (db) this.#settings = await loadSettings(db);
		return this.#settings;
	}

	async change(part: Partial<Settings>): Promise<void> {
		const db = await deviceStorage.db();
		const wanted = { ...this.#settings, ...part };
		this.#settings = db ? await saveSettings(db, wanted) : wanted;
	}

	chooseLook(look: Look): void {
		this.#look = look;
		if (look === 'system') {
			localStorage.removeItem(LOOK_KEY);
			delete document.documentElement.dataset.theme;
		} else {
			localStorage.setItem(LOOK_KEY, look);
			document.documentElement.dataset.theme = look;
		}
	}

	/** The learner's calendar and which study day it is now. */
	today() {
		const calendar = deviceCalendar(this.#settings.rolloverHour);
		return { calendar, day: studyDay(now(), calendar) };
	}
}

/** One per device. */
export const preferences = new Preferences();
