import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LessonProgress, LessonRequest } from './lesson-messages.ts';
import { LessonWorker } from './lesson-worker.ts';
import { serveRequest } from './make-lessons.ts';

const TEXT =
	'A glacier is a large mass of ice that flows slowly over land. A moraine is a ridge of debris carried by the ice.';

/** The browser's Worker, played in this thread: what the worker does is real, messages are copied. */
class ThreadlessWorker extends EventTarget {
	static started = 0;
	static ended = 0;
	#isOver = false;

	constructor(readonly silent = false) {
		super();
		ThreadlessWorker.started++;
	}

	postMessage(request: LessonRequest): void {
		if (this.silent) return;
		void serveRequest(structuredClone(request), (report) => {
			const data: unknown = structuredClone(report);
			queueMicrotask(() => {
				if (!this.#isOver) this.dispatchEvent(new MessageEvent('message', { data }));
			});
		});
	}

	terminate(): void {
		this.#isOver = true;
		ThreadlessWorker.ended++;
	}
}

const asWorker = (worker: ThreadlessWorker): Worker => worker as unknown as Worker;

beforeEach(() => {
	ThreadlessWorker.started = 0;
	ThreadlessWorker.ended = 0;
});
afterEach(() => {
	vi.useRealTimers();
});

describe('the lesson worker', () => {
	test('makes lessons of a text and tells how far it is', async () => {
		const stages: LessonProgress['stage'][] = [];
		const worker = new LessonWorker(() => asWorker(new ThreadlessWorker()));
		const result = await worker.prepareLessons(
			{ text: TEXT },
			{ onProgress: ({ stage }) => stages.push(stage) }
		);
		if (!result.ok) throw new Error(result.message);
		expect(result.document.text).toBe(TEXT);
		expect(result.items.length).toBeGreaterThan(0);
		expect([...new Set(stages)]).toEqual(['reading', 'preparing', 'making']);
	});

	test('says in words why a file gives no lessons', async () => {
		const worker = new LessonWorker(() => asWorker(new ThreadlessWorker()));
		const bytes = new TextEncoder().encode('%PDF-1.7');
		expect(await worker.prepareLessons({ bytes, name: 'scan.pdf' })).toEqual({
			ok: false,
			kind: 'binary',
			message: 'Recto cannot read PDF files yet. Copy the text and paste it instead.'
		});
	});

	test('serves several requests one after another in one thread', async () => {
		const worker = new LessonWorker(() => asWorker(new ThreadlessWorker()));
		const results = await Promise.all([
			worker.prepareLessons({ text: TEXT }),
			worker.prepareLessons({ text: '' }),
			worker.prepareLessons({ text: TEXT })
		]);
		expect(results.map((result) => result.ok)).toEqual([true, false, true]);
		expect(ThreadlessWorker.started).toBe(1);
	});

	test('is ended when the request it works on is aborted, and started anew for the next', async () => {
		const workers = [new ThreadlessWorker(true), new ThreadlessWorker()];
		const worker = new LessonWorker(() => asWorker(workers.shift() ?? new ThreadlessWorker()));
		const abort = new AbortController();
		const first = worker.prepareLessons({ text: TEXT }, { signal: abort.signal });
		const second = worker.prepareLessons({ text: TEXT });
		await Promise.resolve();
		abort.abort(new Error('Changed my mind'));
		await expect(first).rejects.toThrow('Changed my mind');
		expect((await second).ok).toBe(true);
		expect(ThreadlessWorker.ended).toBe(1);
	});

	test('rejects a waiting request at once when it is aborted, and leaves the running one alone', async () => {
		const worker = new LessonWorker(() => asWorker(new ThreadlessWorker(true)));
		const abort = new AbortController();
		void worker.prepareLessons({ text: TEXT });
		const waiting = worker.prepareLessons({ text: TEXT }, { signal: abort.signal });
		abort.abort();
		await expect(waiting).rejects.toThrow(/abort/iu);
		expect(ThreadlessWorker.ended).toBe(0);
	});

	test('fails with a clear error when its thread cannot be loaded', async () => {
		const thread = new ThreadlessWorker(true);
		const worker = new LessonWorker(() => asWorker(thread));
		const result = worker.prepareLessons({ text: TEXT });
		await Promise.resolve();
		await Promise.resolve();
		thread.dispatchEvent(new Event('error'));
		await expect(result).rejects.toThrow(
			'The lesson worker stopped on request 1: it could not be loaded'
		);
	});

	test('ends ten seconds after the last request', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		const worker = new LessonWorker(() => asWorker(new ThreadlessWorker()));
		await worker.prepareLessons({ text: '' });
		vi.advanceTimersByTime(9_999);
		expect(ThreadlessWorker.ended).toBe(0);
		vi.advanceTimersByTime(1);
		expect(ThreadlessWorker.ended).toBe(1);
	});
});
