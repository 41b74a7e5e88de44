import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItemId } from '#lib/items/item.ts';
import type { QueueEntry } from '#lib/scheduling/due-queue.ts';
import type { EventId, Rating, SessionId } from '#lib/scheduling/review-event.ts';
import { advance, newSession, summarise, type Session, type SessionAction } from './session.ts';

const AT = Date.UTC(2026, 4, 1, 12);
const id = (name: string): ItemId => name as ItemId;
const event = (name: string): EventId => name as EventId;
const fresh = newSession('s' as SessionId);

const entries = (names: string): QueueEntry[] =>
	[...names].map((name) => ({ itemId: id(name), isNew: name === name.toUpperCase() }));
/** Capitals are new items. */
const started = (names: string): Session =>
	advance(fresh, { kind: 'start', entries: entries(names), at: AT });
const after = (session: Session, ...actions: SessionAction[]): Session =>
	actions.reduce(advance, session);
/** `b[cd]`: b is asked, c and d wait. */
const shown = ({ current, waiting }: Session): string =>
	`${current?.itemId ?? ''}[${waiting.map((entry) => entry.itemId).join('')}]`;

const right: SessionAction = { kind: 'answer', score: { earned: 1, possible: 1 }, at: AT + 4000 };
const wrong: SessionAction = { kind: 'answer', score: { earned: 0, possible: 1 }, at: AT + 4000 };
const selfGraded: SessionAction = { kind: 'answer', score: 'self-graded', at: AT + 4000 };
const finish: SessionAction = { kind: 'finish' };
const skip = (name: string): SessionAction => ({ kind: 'skipped', itemId: id(name), at: AT });
const undo = (name: string): SessionAction => ({ kind: 'undone', eventId: event(name), at: AT });
const rate = (name: string, rating: Rating, eventName = `${name}!`): SessionAction => ({
	kind: 'rated',
	itemId: id(name),
	rating,
	eventId: event(eventName),
	intervalDays: rating === 1 ? 0 : 3,
	dueAt: AT + 600_000,
	at: AT + 5000
});

describe('a sitting', () => {
	it('asks the first entry and keeps the rest waiting, each item once', () => {
		expect(shown(started('abcab'))).toBe('a[bc]');
	});

	it('with nothing to ask is finished', () => {
		expect(started('').finished).toBe(true);
	});

	it('asks, takes a response, shows the score and moves on when rated', () => {
		const response = { kind: 'typed', text: 'Phobos' } as const;
		const answered = after(started('ab'), { kind: 'respond', response }, right);
		expect(answered.current).toEqual({
			itemId: 'a',
			isNew: false,
			shownAt: AT,
			response,
			phase: 'answered',
			score: { earned: 1, possible: 1 },
			overridden: false,
			tookMs: 4000
		});
		const rated = advance(answered, rate('a', 3));
		expect(shown(rated)).toBe('b[]');
		expect(rated.current).toMatchObject({ phase: 'asking', shownAt: AT + 5000 });
		expect(rated.done).toEqual([
			{
				itemId: 'a',
				isNew: false,
				rating: 3,
				right: true,
				eventId: 'a!',
				tookMs: 4000,
				wasEntry: { itemId: 'a', isNew: false }
			}
		]);
	});

	it('is finished when everything has been rated', () => {
		const session = after(started('a'), right, rate('a', 3));
		expect(shown(session)).toBe('[]');
		expect(session.finished).toBe(true);
	});

	it('counts at most a minute for an answer, and nothing when the clock went back', () => {
		const took = (at: number) => advance(started('a'), { ...right, at }).current?.tookMs;
		expect(took(AT + 600_000)).toBe(60_000);
		expect(took(AT - 5000)).toBe(0);
	});
});

describe('an item rated Again', () => {
	it('comes back after four others', () => {
		const session = after(started('abcdefg'), wrong, rate('a', 1));
		expect(shown(session)).toBe('b[cdeafg]');
		expect(session.waiting[3]).toEqual({ itemId: 'a', isNew: false, notBefore: AT + 600_000 });
	});

	it('comes back behind those rated Again before it, and these before anything not yet asked', () => {
		let session = started('abcdef');
		for (const name of 'abc') session = after(session, wrong, rate(name, 1));
		expect(shown(session)).toBe('d[eabcf]');
	});

	it('comes back at once when nothing else is left', () => {
		expect(shown(after(started('a'), wrong, rate('a', 1)))).toBe('a[]');
	});

	it('is no longer new when asked again', () => {
		const session = after(started('A'), wrong, rate('A', 1), right, rate('A', 3, 'A2!'));
		expect(session.done.map((done) => done.isNew)).toEqual([true, false]);
	});
});

describe('actions that make no sense', () => {
	const asking = started('ab');
	const answered = advance(asking, wrong);
	const rated = advance(answered, rate('a', 3));
	it.each<[string, Session, SessionAction]>([
		['rating before answering', asking, rate('a', 3)],
		['rating twice', rated, rate('a', 3)],
		['a late rating of another item', advance(rated, right), rate('a', 3)],
		['answering twice', answered, right],
		['responding after the answer', answered, { kind: 'respond', response: { kind: 'flashcard' } }],
		['starting twice', asking, { kind: 'start', entries: entries('xyz'), at: AT }],
		['overriding before answering', asking, { kind: 'override' }],
		['overriding what was right', advance(asking, right), { kind: 'override' }],
		['overriding a self-graded answer', advance(asking, selfGraded), { kind: 'override' }],
		['undoing what was never rated', rated, undo('x!')],
		['skipping what is not there', asking, skip('x')],
		['finishing twice', advance(asking, finish), finish],
		['answering after the end', advance(asking, finish), right]
	])('%s changes nothing', (_name, session, action) => {
		expect(advance(session, action)).toBe(session);
	});
});

describe('undo', () => {
	it('asks the last rated item afresh and puts the next one back in its place', () => {
		const before = started('abc');
		expect(after(before, right, rate('a', 3), undo('a!'))).toEqual(before);
	});

	it('takes away the copy that Again had put in line', () => {
		const before = started('Abcdefg');
		expect(after(before, wrong, rate('A', 1), undo('A!'))).toEqual(before);
	});

	it('takes away the copy when it is already asked', () => {
		const session = after(started('a'), wrong, rate('a', 1), right, undo('a!'));
		expect(session).toEqual(started('a'));
	});

	it('reaches back answer by answer', () => {
		const session = after(started('AB'), right, rate('A', 3), wrong, rate('B', 1));
		const back = after(session, undo('B!'), undo('A!'));
		expect(shown(back)).toBe('A[B]');
		expect(back.waiting).toEqual([{ itemId: 'B', isNew: true }]);
		expect(back.done).toEqual([]);
	});

	it('takes back only the last answer', () => {
		const session = after(started('abc'), right, rate('a', 3), right, rate('b', 3));
		expect(advance(session, undo('a!'))).toBe(session);
	});

	it('opens a finished sitting again', () => {
		const session = after(started('a'), right, rate('a', 3));
		expect(advance(session, undo('a!'))).toEqual(started('a'));
	});
});

describe('an item that is gone or was answered in another tab', () => {
	it('is passed over on the screen and in line', () => {
		expect(shown(advance(started('abc'), skip('a')))).toBe('b[c]');
		expect(shown(advance(started('abc'), skip('b')))).toBe('a[c]');
	});

	it('ends the sitting when it was the last', () => {
		expect(advance(started('a'), skip('a'))).toMatchObject({ finished: true, done: [] });
	});
});

describe('finishing early', () => {
	it('still takes the rating of an answer that had been given', () => {
		const session = after(started('abc'), right, finish, rate('a', 3));
		expect(session.done.map((done) => done.eventId)).toEqual(['a!']);
		expect(session).toMatchObject({ finished: true, current: undefined });
	});
});

describe('summarise', () => {
	it('counts items, first answers that were right, new items, Agains and minutes', () => {
		const session = after(
			started('aBcD'),
			wrong,
			{ kind: 'override' },
			rate('a', 3),
			wrong,
			rate('B', 1),
			selfGraded,
			rate('c', 2),
			selfGraded,
			rate('D', 1),
			right,
			rate('B', 3, 'B2!')
		);
		const { minutes, ...counts } = summarise(session);
		// Right at first: a (the learner knew better than the grader) and c. B only at the second try.
		expect(counts).toEqual({ items: 4, answered: 5, rightAtFirst: 2, newItems: 2, again: 2 });
		// The first took four seconds; the others are answered by a clock that stands still.
		expect(minutes).toBeCloseTo(4000 / 60_000, 8);
	});
});

/** Taps of an impatient learner: mostly sensible, sometimes not, on a session of up to eight items. */
const anyTap = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom('right', 'wrong', 'self-graded') },
	{ weight: 6, arbitrary: fc.constantFrom('rate 1', 'rate 2', 'rate 3', 'rate 4') },
	{ weight: 2, arbitrary: fc.constantFrom('undo', 'override', 'start') },
	{ weight: 1, arbitrary: fc.constantFrom('skip current', 'skip waiting', 'finish') }
);

function tapped(session: Session, tap: string, count: number): SessionAction {
	const current = session.current?.itemId ?? id('none');
	if (tap === 'right') return right;
	if (tap === 'wrong') return wrong;
	if (tap === 'self-graded') return selfGraded;
	if (tap === 'override') return { kind: 'override' };
	if (tap === 'finish') return finish;
	if (tap === 'start') return { kind: 'start', entries: entries('abc'), at: AT };
	if (tap === 'undo') return undo(session.done.at(-1)?.eventId ?? 'none');
	if (tap === 'skip current') return skip(current);
	if (tap === 'skip waiting') return skip(session.waiting[0]?.itemId ?? 'none');
	return rate(current, Number(tap.slice(-1)) as Rating, `e${count}`);
}

describe('whatever is tapped', () => {
	/** Every session on the way, with the action that led there. */
	function walk(names: string, taps: readonly string[]) {
		let session = started(names);
		return taps.map((tap, count) => {
			const before = session;
			const action = tapped(before, tap, count);
			session = advance(before, action);
			return { before, action, session };
		});
	}
	const anyWalk = fc
		.tuple(
			fc.integer({ min: 1, max: 8 }).map((n) => 'abcDEfGH'.slice(0, n)),
			fc.array(anyTap, { maxLength: 60 })
		)
		.map(([names, taps]) => ({ names, steps: walk(names, taps) }));
	const inPlay = ({ current, waiting }: Session): ItemId[] =>
		[...(current ? [current] : []), ...waiting].map((entry) => entry.itemId);

	it('no item is asked and waiting at once, or waiting twice', () => {
		fc.assert(
			fc.property(anyWalk, ({ steps }) => {
				for (const { session } of steps)
					expect(new Set(inPlay(session)).size).toBe(inPlay(session).length);
			})
		);
	});

	it('no answer is lost but by undoing it, and no item but by skipping it', () => {
		fc.assert(
			fc.property(anyWalk, ({ names, steps }) => {
				let rated: EventId[] = [];
				const gone = new Set<string>();
				for (const { before, action, session } of steps) {
					if (session === before) continue;
					if (action.kind === 'rated') rated = [...rated, action.eventId];
					if (action.kind === 'undone') rated = rated.filter((done) => done !== action.eventId);
					if (action.kind === 'skipped') gone.add(action.itemId);
					expect(session.done.map((done) => done.eventId)).toEqual(rated);
					const there = new Set([...inPlay(session), ...session.done.map((d) => d.itemId)]);
					for (const name of names) expect(there.has(id(name)) || gone.has(name)).toBe(true);
				}
			})
		);
	});

	it('undo right after a rating restores the sitting as it was when the item was asked', () => {
		fc.assert(
			fc.property(anyWalk, ({ steps }) => {
				for (const { before, action, session } of steps) {
					if (action.kind !== 'rated' || session === before || before.finished) continue;
					const back = advance(session, undo(action.eventId));
					expect(summarise(back)).toEqual(summarise(before));
					expect(inPlay(back)).toEqual(inPlay(before));
					expect(back.current?.isNew).toBe(before.current?.isNew);
					expect(back.finished).toBe(false);
				}
			})
		);
	});

	it('a sitting in which every answer is right ends', () => {
		fc.assert(
			fc.property(anyWalk, ({ steps }) => {
				let session = steps.at(-1)?.session ?? started('a');
				for (let left = inPlay(session).length; left > 0 && !session.finished; left--) {
					const name = session.current?.itemId ?? '';
					session = after(session, right, rate(name, 3, `last${left}`));
				}
				expect(session.finished).toBe(true);
			})
		);
	});
});
