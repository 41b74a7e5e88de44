/** Runs off the main thread: reading and making lessons keep it busy for whole seconds. */
import type { LessonRequest } from './lesson-messages.ts';
import { serveRequest } from './make-lessons.ts';

addEventListener('message', ({ data }: MessageEvent<LessonRequest>) => {
	void serveRequest(data, (report) => postMessage(report));
});
