import { error } from '@sveltejs/kit';
import { lessonPage } from '#lib/items/lesson-page.ts';
import { bundledCourse, bundledSlugs } from '../../../../courses/bundled-course.ts';

export async function entries() {
	const courses = await Promise.all(bundledSlugs().map(bundledCourse));
	return courses.flatMap(({ slug, lessonSlugs }) =>
		[...lessonSlugs.values()].map((lesson) => ({ course: slug, lesson }))
	);
}

export async function load({ params }) {
	if (!bundledSlugs().includes(params.course)) error(404);
	const course = await bundledCourse(params.course);
	const all = course.documents.flatMap(({ lessons }) => lessons);
	const index = all.findIndex(({ id }) => course.lessonSlugs.get(id) === params.lesson);
	const lesson = all[index];
	const own = course.documents.find(({ document }) => document.id === lesson?.documentId);
	if (!lesson || !own) error(404);
	const neighbour = (at: number) => {
		const other = all[at];
		return other && { slug: course.lessonSlugs.get(other.id) ?? '', title: other.title };
	};
	return {
		course: { slug: course.slug, title: course.title },
		page: {
			...lessonPage(own.document, own.lessons, own.items, lesson.id),
			position: index + 1,
			count: all.length
		},
		previous: neighbour(index - 1),
		next: neighbour(index + 1)
	};
}
