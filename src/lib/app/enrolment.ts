/** Puts a bundled course on the shelf when somebody begins to study it. */
import { resolve } from '$app/paths';
import { library, type CourseMaterial } from './library.svelte.ts';

/** Does nothing when the course is there already, or cannot be fetched: then there is nothing to study. */
export async function enrolIn(slug: string): Promise<void> {
	if (await library.isEnrolled(slug)) return;
	const answer = await fetch(resolve('/courses/[course]/course.json', { course: slug }));
	if (!answer.ok) return;
	await library.enrol((await answer.json()) as CourseMaterial);
}
