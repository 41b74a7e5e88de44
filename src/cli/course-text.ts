/**
 * How is a course written down for people to read through?
 *
 * For checking what was made: every item with its key marked and the sentence that proves it. Not a
 * format to be read back; that is course-json.ts.
 */
import type { CourseJson } from '#lib/import-export/course-json.ts';

type ItemJson = CourseJson['items'][number];

/** The course as plain text, a trailing newline included. */
export function courseText(course: CourseJson): string {
	const items = new Map(course.items.map((item) => [item.id, item]));
	const lines: string[] = [course.title, '='.repeat(course.title.length)];
	for (const lesson of course.lessons) {
		lines.push('', lesson.title, '-'.repeat(lesson.title.length), '');
		for (const point of lesson.keyPoints) lines.push(`  * ${point.text}${badge(point.stance)}`);
		let number = 0;
		for (const id of lesson.itemIds) {
			const item = items.get(id);
			if (item) lines.push('', ...itemLines(item, ++number));
		}
	}
	return `${lines.join('\n')}\n`;
}

function itemLines(item: ItemJson, number: number): string[] {
	const lines: string[] = [];
	if (item.context !== undefined) lines.push(`     “${item.context}”`);
	lines.push(`${String(number).padStart(3)}. [${item.kind}] ${item.stem}${badge(item.stance)}`);
	if (item.kind !== 'ordering') {
		for (const option of item.options ?? [])
			lines.push(`     ${isKey(item, option) ? '(x)' : '( )'} ${option}`);
	}
	lines.push(...keyLines(item));
	if (item.explanation !== undefined) lines.push(`     ${item.explanation}`);
	for (const { start, end, quote } of item.source)
		lines.push(`     Source ${start}–${end}: ${quote.replace(/\s+/gu, ' ')}`);
	return lines;
}

function keyLines(item: ItemJson): string[] {
	if (typeof item.key === 'boolean') return [`     Key: ${item.key ? 'True' : 'False'}`];
	if (typeof item.key !== 'string') return item.key.map((step, at) => `     ${at + 1}) ${step}`);
	if (item.options) return [];
	const also = item.accepted ? ` (also: ${item.accepted.join('; ')})` : '';
	return [`     Key: ${item.key}${also}`];
}

function isKey(item: ItemJson, option: string): boolean {
	return typeof item.key === 'object' ? item.key.includes(option) : item.key === option;
}

function badge(stance: string): string {
	return stance === 'asserted' ? '' : ` [${stance}]`;
}
