import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startOfStudyDay, studyDay, type Calendar } from './study-day.ts';

const HOUR = 3_600_000;

/** The calendar of a real place, from the time-zone database. */
function calendarOf(timeZone: string, rolloverHour = 4): Calendar {
	const clock = new Intl.DateTimeFormat('en', {
		timeZone,
		calendar: 'gregory',
		hourCycle: 'h23',
		year: 'numeric',
		month: 'numeric',
		day: 'numeric',
		hour: 'numeric',
		minute: 'numeric',
		second: 'numeric'
	});
	return {
		rolloverHour,
		offsetMinutes(at) {
			const part = Object.fromEntries(
				clock.formatToParts(at).map(({ type, value }) => [type, Number(value)])
			);
			const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = part;
			const local = Date.UTC(year, month - 1, day, hour, minute, second);
			return Math.round((local - Math.floor(at / 1000) * 1000) / 60_000);
		}
	};
}

const dayOf = (date: string): number => Date.parse(`${date}T00:00Z`) / (24 * HOUR);

describe('studyDay', () => {
	it.each([
		[
			'a minute before four it is still yesterday',
			'Europe/Berlin',
			'2026-03-10T03:59+01:00',
			'2026-03-09'
		],
		['at four the new day begins', 'Europe/Berlin', '2026-03-10T04:00+01:00', '2026-03-10'],
		[
			'an evening in America is not yet tomorrow',
			'America/Los_Angeles',
			'2026-06-01T20:00-07:00',
			'2026-06-01'
		],
		[
			'a morning in Asia is not still yesterday',
			'Asia/Tokyo',
			'2026-06-02T07:30+09:00',
			'2026-06-02'
		],
		[
			'a night of celebration belongs to the old year',
			'Europe/Berlin',
			'2027-01-01T01:30+01:00',
			'2026-12-31'
		],
		[
			'New Year morning belongs to the new one',
			'Europe/Berlin',
			'2027-01-01T04:00+01:00',
			'2027-01-01'
		],
		['a leap day is a day', 'Asia/Kathmandu', '2028-02-29T12:00+05:45', '2028-02-29'],
		[
			'before four after the clock went forward',
			'Europe/Berlin',
			'2026-03-29T03:59+02:00',
			'2026-03-28'
		],
		[
			'at four after the clock went forward',
			'Europe/Berlin',
			'2026-03-29T04:00+02:00',
			'2026-03-29'
		],
		[
			'before four after the clock went back',
			'Europe/Berlin',
			'2026-10-25T03:59+01:00',
			'2026-10-24'
		],
		['at four after the clock went back', 'Europe/Berlin', '2026-10-25T04:00+01:00', '2026-10-25'],
		['before 1970 days count down', 'Europe/London', '1969-12-30T12:00+01:00', '1969-12-30']
	])('%s', (_name, zone, at, date) => {
		expect(studyDay(Date.parse(at), calendarOf(zone))).toBe(dayOf(date));
	});

	it('keeps to the rollover hour the learner chose', () => {
		const at = Date.parse('2026-05-05T01:30+02:00');
		expect(studyDay(at, calendarOf('Europe/Berlin', 0))).toBe(dayOf('2026-05-05'));
		expect(studyDay(at, calendarOf('Europe/Berlin', 2))).toBe(dayOf('2026-05-04'));
	});

	it('a traveller is on the day of the place where they are', () => {
		const at = Date.parse('2026-07-01T12:00Z');
		expect(studyDay(at, calendarOf('Pacific/Auckland'))).toBe(dayOf('2026-07-01'));
		expect(studyDay(at + 8 * HOUR, calendarOf('Pacific/Auckland'))).toBe(dayOf('2026-07-02'));
		expect(studyDay(at + 8 * HOUR, calendarOf('Pacific/Honolulu'))).toBe(dayOf('2026-07-01'));
	});
});

describe('startOfStudyDay', () => {
	it('is 23 hours before the next when the clock goes forward, 25 when it goes back', () => {
		const berlin = calendarOf('Europe/Berlin');
		const length = (date: string): number =>
			(startOfStudyDay(dayOf(date) + 1, berlin) - startOfStudyDay(dayOf(date), berlin)) / HOUR;
		expect(length('2026-03-27')).toBe(24);
		expect(length('2026-03-28')).toBe(23);
		expect(length('2026-10-24')).toBe(25);
	});

	it('of a rollover hour that the clock skips is the moment of the change', () => {
		const start = startOfStudyDay(dayOf('2026-03-29'), calendarOf('Europe/Berlin', 2));
		expect(start).toBe(Date.parse('2026-03-29T03:00+02:00'));
	});
});

describe('every instant lies within its study day', () => {
	const within = (at: number, calendar: Calendar): void => {
		const day = studyDay(at, calendar);
		expect(startOfStudyDay(day, calendar)).toBeLessThanOrEqual(at);
		expect(at).toBeLessThan(startOfStudyDay(day + 1, calendar));
	};

	it('in real places, some with odd clock changes', () => {
		const places = [
			'Europe/Berlin',
			'America/St_Johns',
			'America/Sao_Paulo',
			'Australia/Lord_Howe',
			'Pacific/Apia',
			'Asia/Kathmandu',
			'Antarctica/Troll'
		];
		const instant = fc.integer({ min: Date.UTC(1988, 0), max: Date.UTC(2030, 0) });
		fc.assert(
			fc.property(instant, fc.constantFrom(...places), fc.nat(23), (at, place, hour) =>
				within(at, calendarOf(place, hour))
			),
			{ numRuns: 150 }
		);
	});

	it('around any change of the clock, at any rollover hour', () => {
		const change = Date.UTC(2026, 5, 15, 12);
		fc.assert(
			fc.property(
				fc.integer({ min: -48 * HOUR, max: 48 * HOUR }),
				fc.integer({ min: -12 * 60, max: 12 * 60 }),
				fc.integer({ min: -180, max: 180 }),
				fc.nat(23),
				(after, before, jump, rolloverHour) =>
					within(change + after, {
						rolloverHour,
						offsetMinutes: (at) => (at < change ? before : before + jump)
					})
			),
			{ numRuns: 2000 }
		);
	});
});
