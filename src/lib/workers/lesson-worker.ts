/**
 * The face of the lesson worker: lessons of a file, without blocking the page.
 *
 * One request at a time, the others wait. A request that is aborted while it runs ends the worker, because work
 * between two pauses would not hear of it; the next request starts a new one.
 */
import type {
	LessonInput,
	LessonProgress,
	LessonReport,
	LessonRequest,
	PrepareResult
} from './lesson-messages.ts';

/** Long enough for a second file, short enough to give the language model's memory back. */
const IDLE_MS = 10_000;

export interface PrepareOptions {
	readonly signal?: AbortSignal;
	readonly onProgress?: (progress: LessonProgress) => void;
}

export class LessonWorker {
	readonly #start: () => Worker;
	#worker: Worker | undefined;
	#idle: ReturnType<typeof setTimeout> | undefined;
	#turn: Promise<unknown> = Promise.resolve();
	#lastId = 0;

	constructor(start: () => Worker) {
		this.#start = start;
	}

	/** Rejects with the signal's reason when it is aborted, and when the worker fails. */
	prepareLessons(input: LessonInput, options: PrepareOptions = {}): Promise<PrepareResult> {
		const { signal } = options;
		const result = this.#turn.then(() => this.#run(input, options));
		this.#turn = result.catch(() => undefined);
		if (!signal) return result;
		// One that waits for its turn is rejected at once, too.
		return new Promise((done, failed) => {
			const onAbort = (): void => failed(signal.reason);
			signal.addEventListener('abort', onAbort, { once: true });
			if (signal.aborted) onAbort();
			result.then(done, failed).finally(() => signal.removeEventListener('abort', onAbort));
		});
	}

	async #run(input: LessonInput, { signal, onProgress }: PrepareOptions): Promise<PrepareResult> {
		signal?.throwIfAborted();
		clearTimeout(this.#idle);
		const worker = (this.#worker ??= this.#start());
		const id = ++this.#lastId;
		const over = new AbortController();
		try {
			return await new Promise<PrepareResult>((done, failed) => {
				const listening = { signal: over.signal };
				const fail = (reason: unknown): void => {
					this.#end();
					failed(reason);
				};
				worker.addEventListener(
					'message',
					({ data }: MessageEvent<LessonReport>) => {
						if (data.id !== id) return;
						if (data.kind === 'progress') onProgress?.(data.progress);
						else if (data.kind === 'result') done(data.result);
						else failed(new Error(`The lesson worker failed on request ${id}: ${data.message}`));
					},
					listening
				);
				worker.addEventListener(
					'error',
					(event) => fail(workerError(id, event.message)),
					listening
				);
				worker.addEventListener(
					'messageerror',
					() => fail(workerError(id, 'unreadable message')),
					listening
				);
				signal?.addEventListener('abort', () => fail(signal.reason), listening);
				worker.postMessage({ id, input } satisfies LessonRequest);
			});
		} finally {
			over.abort();
			this.#idle = setTimeout(() => this.#end(), IDLE_MS);
		}
	}

	#end(): void {
		clearTimeout(this.#idle);
		this.#worker?.terminate();
		this.#worker = undefined;
	}
}

/** The browser gives no message when the worker's own file could not be loaded. */
function workerError(id: number, message: string | undefined): Error {
	return new Error(
		`The lesson worker stopped on request ${id}: ${message || 'it could not be loaded'}`
	);
}

const lessonWorker = new LessonWorker(
	() => new Worker(new URL('./lesson.worker.ts', import.meta.url), { type: 'module' })
);

/** Lessons of a file or a pasted text, made in the worker. */
export function prepareLessons(
	input: LessonInput,
	options: PrepareOptions = {}
): Promise<PrepareResult> {
	return lessonWorker.prepareLessons(input, options);
}
