import { error } from '@sveltejs/kit';
import { bundledCourse, bundledSlugs } from '../../../courses/bundled-course.ts';

export const entries = () => bundledSlugs().map((course) => ({ course }));

export async function load({ params }) {
	if (!bundledSlugs().includes(params.course)) error(404);
	const course = await bundledCourse(params.course);
	return {
		slug: course.slug,
		title: course.title,
		description: course.description,
		documents: course.documents.map(({ document, lessons, notices }) => ({
			id: document.id,
			title: document.title,
			...(document.date === undefined ? {} : { date: document.date }),
			notices,
			lessons: lessons.map((lesson) => ({
				id: lesson.id,
				slug: course.lessonSlugs.get(lesson.id) ?? '',
				title: lesson.title,
				itemIds: lesson.itemIds
			}))
		}))
	};
}
