/**
 * The course that comes with Recto, made at build time from the Markdown beside this file by the very
 * pipeline that reads a learner's own documents. Only prerendered routes may import this.
 */
import type { Notice } from '#lib/documents/notice.ts';
import { readText } from '#lib/documents/read-document.ts';
import type { SourceDocument } from '#lib/documents/source-document.ts';
import { generateLessons } from '#lib/generation/generate-lessons.ts';
import type { Item } from '#lib/items/item.ts';
import type { Lesson, LessonId } from '#lib/items/lesson.ts';

export interface BundledDocument {
	readonly document: SourceDocument;
	readonly lessons: readonly Lesson[];
	readonly items: readonly Item[];
	readonly notices: readonly Notice[];
}

export interface BundledCourse {
	readonly slug: string;
	readonly title: string;
	readonly description: string;
	readonly documents: readonly BundledDocument[];
	/** The lesson's place in the address, unique in the course, in course order. */
	readonly lessonSlugs: ReadonlyMap<LessonId, string>;
}

interface CourseFile {
	title: string;
	description: string;
	documents: string[];
}

const descriptions = import.meta.glob<CourseFile>('./*/course.json', {
	eager: true,
	import: 'default'
});
const texts = import.meta.glob<string>('./*/*.md', {
	eager: true,
	query: '?raw',
	import: 'default'
});

const made = new Map<string, Promise<BundledCourse>>();

export function bundledSlugs(): string[] {
	return Object.keys(descriptions)
		.map((path) => path.split('/')[1] ?? '')
		.sort();
}

/** Throws when there is no such course or one of its files cannot be read: then the build must fail. */
export function bundledCourse(slug: string): Promise<BundledCourse> {
	const known = made.get(slug);
	if (known) return known;
	const course = make(slug);
	made.set(slug, course);
	return course;
}

async function make(slug: string): Promise<BundledCourse> {
	const description = descriptions[`./${slug}/course.json`];
	if (!description) throw new Error(`No bundled course is called ${slug}`);
	const documents: BundledDocument[] = [];
	for (const name of description.documents) {
		const text = texts[`./${slug}/${name}`];
		if (text === undefined) throw new Error(`Course ${slug} names a missing document: ${name}`);
		const read = await readText(text, name);
		if (!read.ok) throw new Error(`${slug}/${name}: ${read.failure.kind}`);
		const generated = await generateLessons(read.document);
		if (!generated.ok) throw new Error(`${slug}/${name}: ${generated.failure.kind}`);
		const { document, lessons, items } = generated;
		documents.push({ document, lessons, items, notices: [...read.notices, ...generated.notices] });
	}
	const lessonSlugs = slugsOf(documents.flatMap((document) => document.lessons));
	return {
		slug,
		title: description.title,
		description: description.description,
		documents,
		lessonSlugs
	};
}

function slugsOf(lessons: readonly Lesson[]): Map<LessonId, string> {
	const taken = new Set<string>();
	const slugs = new Map<LessonId, string>();
	for (const lesson of lessons) {
		const plain =
			lesson.title
				.normalize('NFKD')
				.replace(/[’'\p{M}]/gu, '')
				.toLowerCase()
				.replace(/[^\p{L}\p{N}]+/gu, '-')
				.replace(/^-|-$/g, '') || 'lesson';
		let slug = plain;
		for (let n = 2; taken.has(slug); n++) slug = `${plain}-${n}`;
		taken.add(slug);
		slugs.set(lesson.id, slug);
	}
	return slugs;
}
