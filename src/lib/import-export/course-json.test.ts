import { expect, test } from 'vitest';
import { describe as anchorOf } from '#lib/documents/anchor.ts';
import { readText } from '#lib/documents/read-document.ts';
import { withId } from '#lib/items/item-id.ts';
import type { Lesson, LessonId } from '#lib/items/lesson.ts';
import { writeCourse } from './course-json.ts';

async function course(): Promise<Parameters<typeof writeCourse>[0]> {
	const read = await readText(
		'Date: 2024-03-12\n\nA moraine is a ridge of debris carried by ice.',
		'ice.txt'
	);
	if (!read.ok) throw new Error('Not read');
	const { document } = read;
	const span = document.blocks[0]?.span ?? { start: 0, end: 0 };
	const source = [anchorOf(document, span)];
	const typed = withId({
		kind: 'typed',
		stem: 'What is a ridge of debris carried by ice called?',
		key: 'moraine',
		accepted: ['a moraine'],
		stance: 'asserted',
		source
	});
	const claim = withId({
		kind: 'true-false',
		stem: 'A moraine is a ridge of debris.',
		key: true,
		stance: 'asserted',
		source
	});
	const lesson = (id: string, itemIds: Lesson['itemIds']): Lesson => ({
		id: id as LessonId,
		documentId: document.id,
		title: 'Moraines',
		span,
		keyPoints: [
			{ text: 'A moraine is a ridge of debris carried by ice.', stance: 'asserted', source }
		],
		itemIds
	});
	return {
		title: 'Ice',
		language: 'en',
		documents: [document],
		lessons: [lesson('lesson-1', [typed.id]), lesson('lesson-2', [claim.id, typed.id])],
		items: [claim, typed],
		notices: [{ kind: 'encoding-guessed', message: 'Guessed.' }]
	};
}

test('a course says its format first, and every quote is the text at its place', async () => {
	const json = writeCourse(await course());
	expect(Object.keys(json)).toEqual([
		'format',
		'version',
		'title',
		'language',
		'documents',
		'lessons',
		'items',
		'notices'
	]);
	const texts = new Map(json.documents.map((document) => [document.id, document.text]));
	const anchors = [...json.items, ...json.lessons.flatMap((lesson) => lesson.keyPoints)].flatMap(
		({ source }) => source
	);
	expect(anchors.length).toBeGreaterThan(0);
	for (const { documentId, start, end, quote } of anchors) {
		expect(texts.get(documentId)?.slice(start, end)).toBe(quote);
	}
	expect(json.documents[0]?.date).toBe('2024-03-12');
});

test('an item that two lessons share stands once, in the first', async () => {
	const json = writeCourse(await course());
	expect(json.items.map((item) => [item.kind, item.lessonId])).toEqual([
		['typed', 'lesson-1'],
		['true-false', 'lesson-2']
	]);
	expect(json.lessons.map((lesson) => lesson.itemIds.length)).toEqual([1, 1]);
});

test('the same course gives the same letters twice', async () => {
	expect(JSON.stringify(writeCourse(await course()))).toBe(
		JSON.stringify(writeCourse(await course()))
	);
});
