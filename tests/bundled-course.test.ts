/**
 * Are the bundled courses fit to be made into lessons?
 *
 * Lessons and items are made from these documents sentence by sentence, so the laws are about whole documents:
 * nothing empty, nothing overlong, no chat, and a note that says how the claims are to be read.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe as suite, expect, test } from 'vitest';

const courses = new URL('../src/courses/', import.meta.url);
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
const chat =
	/\b(guys|as you know|you know|let's|let us|gotta|super|pretty (big|much)|think about it)\b|\?/i;

interface Course {
	title: string;
	description: string;
	documents: string[];
}

const courseOf = (slug: string): Course =>
	JSON.parse(readFileSync(new URL(`${slug}/course.json`, courses), 'utf8'));

function partsOf(path: string) {
	const [, front = '', body = ''] =
		/^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(new URL(path, courses), 'utf8')) ?? [];
	const [opening = '', ...sections] = body.split(/^## /m);
	return {
		front: new Map(front.split('\n').map((line) => line.split(/: (.*)/, 2) as [string, string])),
		title: /^# (.+)$/m.exec(opening)?.[1],
		note: (opening.match(/^> .+$/gm) ?? []).map((line) => line.slice(2)).join(' '),
		sections: sections.map((section) => {
			const [heading = '', ...paragraphs] = section.trim().split(/\n+/);
			return { heading, paragraphs };
		})
	};
}

const slugs = readdirSync(courses).filter((slug) =>
	existsSync(new URL(`${slug}/course.json`, courses))
);

suite.each(slugs)('the bundled course %s', (slug) => {
	const course = courseOf(slug);

	test('has a title and a description and lists every document in its folder', () => {
		const files = readdirSync(new URL(`${slug}/`, courses)).filter((name) => name.endsWith('.md'));
		expect(course.title).not.toBe('');
		expect(course.description).not.toBe('');
		expect([...course.documents].sort()).toEqual(files.sort());
	});

	suite.each(course.documents)('in its document %s', (name) => {
		const { front, title, note, sections } = partsOf(`${slug}/${name}`);
		const paragraphs = [note, ...sections.flatMap((section) => section.paragraphs)];

		test('the front matter names the language and the title that stands above the text', () => {
			expect(front.get('lang')).toBe('en');
			expect(front.get('title')).toBe(title);
		});

		test('a note says how to read it, and says so when the source bears no date', () => {
			expect(wordsOf(note).length).toBeGreaterThan(20);
			const date = front.get('date');
			if (date === undefined) expect(note).toMatch(/no date/);
			else expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
		});

		test('there are at least four sections, and each is long enough for a lesson and not too long', () => {
			expect(sections.length).toBeGreaterThanOrEqual(4);
			for (const { heading, paragraphs } of sections) {
				expect(heading).not.toBe('');
				const length = wordsOf(paragraphs.join(' ')).length;
				expect(length, heading).toBeGreaterThanOrEqual(60);
				expect(length, heading).toBeLessThanOrEqual(220);
			}
		});

		test('no sentence is longer than forty words', () => {
			for (const paragraph of paragraphs)
				for (const { segment } of sentences.segment(paragraph))
					expect(wordsOf(segment).length, segment).toBeLessThanOrEqual(40);
		});

		test('no sentence begins with a word that points back to another sentence', () => {
			for (const paragraph of paragraphs)
				for (const { segment } of sentences.segment(paragraph))
					expect(segment).not.toMatch(/^(this|these|that|those|they|he|she|such)\b/i);
		});

		test('the text never chats with the reader', () => {
			for (const paragraph of paragraphs) expect(paragraph).not.toMatch(chat);
		});
	});
});
