/**
 * From a file or a text to lessons: what the worker does with one request.
 *
 * Also runs outside a worker, for the tests. What is wrong with the file is a result; what is wrong with us is reported as a mistake.
 */
import { readDocument, readText } from '#lib/documents/read-document.ts';
import { failureMessage } from '#lib/documents/read-failure.ts';
import { generateLessons } from '#lib/generation/generate-lessons.ts';
import type {
	LessonInput,
	LessonProgress,
	LessonReport,
	LessonRequest,
	PrepareResult
} from './lesson-messages.ts';

/** Does what is asked and reports on it; never throws. */
export async function serveRequest(
	{ id, input }: LessonRequest,
	report: (report: LessonReport) => void
): Promise<void> {
	try {
		const result = await makeLessons(input, (progress) =>
			report({ id, kind: 'progress', progress })
		);
		report({ id, kind: 'result', result });
	} catch (error) {
		const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
		report({ id, kind: 'mistake', message });
	}
}

/** Reads the input and makes lessons of it. */
export async function makeLessons(
	input: LessonInput,
	onProgress: (progress: LessonProgress) => void
): Promise<PrepareResult> {
	onProgress({ stage: 'reading', done: 0, total: 0 });
	const read =
		'bytes' in input
			? await readDocument(input.bytes, input.name)
			: await readText(input.text, input.name);
	if (!read.ok)
		return { ok: false, kind: read.failure.kind, message: failureMessage(read.failure) };
	onProgress({ stage: 'preparing', done: 0, total: 0 });
	const made = await generateLessons(read.document, {
		onProgress: (done, total) => onProgress({ stage: 'making', done, total })
	});
	if (!made.ok) return { ok: false, ...made.failure };
	return { ...made, notices: [...read.notices, ...made.notices] };
}
