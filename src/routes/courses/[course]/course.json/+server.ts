import { error, json } from '@sveltejs/kit';
import { bundledCourse, bundledSlugs } from '../../../../courses/bundled-course.ts';

export const prerender = true;
export const entries = () => bundledSlugs().map((course) => ({ course }));

/** All that studying the course needs, so that it can be put on the shelf. */
export async function GET({ params }) {
	if (!bundledSlugs().includes(params.course)) error(404);
	const { slug, title, documents } = await bundledCourse(params.course);
	return json({ slug, title, documents });
}
