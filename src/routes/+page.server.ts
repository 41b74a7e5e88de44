import { excerpt } from '#lib/documents/passage.ts';
import { bundledCourse, bundledSlugs, type BundledCourse } from '../courses/bundled-course.ts';

/** One short item whose sentence says something flat, to be turned over on the first page. */
function sampleOf({ documents }: BundledCourse) {
	for (const { document, items } of documents) {
		const item = items.find(
			({ kind, stance, context, stem }) =>
				kind !== 'true-false' &&
				kind !== 'ordering' &&
				stance === 'asserted' &&
				context === undefined &&
				stem.length < 110
		);
		const anchor = item?.source[0];
		if (item && anchor)
			return { item, language: document.language, excerpt: excerpt(document, anchor.span) };
	}
	return undefined;
}

export async function load() {
	const courses = await Promise.all(bundledSlugs().map(bundledCourse));
	return {
		sample: courses[0] && sampleOf(courses[0]),
		courses: courses.map(({ slug, title, description, documents }) => ({
			slug,
			title,
			description,
			lessons: documents.reduce((sum, { lessons }) => sum + lessons.length, 0),
			items: documents.reduce((sum, { items }) => sum + items.length, 0)
		}))
	};
}
