/** The command line, run as people run it: a program of its own. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CourseJson } from '#lib/import-export/course-json.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const tides = 'tests/fixtures/documents/tides.md';
const glaciers = 'tests/fixtures/documents/glaciers.txt';

interface Run {
	readonly status: number | null;
	readonly out: string;
	readonly err: string;
}

function generate(...args: string[]): Promise<Run> {
	const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/generate.ts', ...args], {
		cwd: root
	});
	let out = '';
	let err = '';
	child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
	child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
	return new Promise((done, failed) => {
		child.on('error', failed);
		child.on('close', (status) => done({ status, out, err }));
	});
}

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'recto-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('generate', () => {
	test('prints a course whose every quote stands at its place, the same letters twice', async () => {
		const [first, second] = await Promise.all([
			generate(tides, glaciers),
			generate(tides, glaciers)
		]);
		expect(first.status, first.err).toBe(0);
		expect(second.out).toBe(first.out);
		expect(first.out.endsWith('}\n')).toBe(true);

		const course = JSON.parse(first.out) as CourseJson;
		expect([course.format, course.version, course.title]).toEqual([
			'recto.course',
			1,
			'2 documents'
		]);
		expect(course.documents.map((document) => document.date)).toEqual(['2024-03-12', '2022-02-03']);
		expect(course.documents[1]?.text).toBe(readFileSync(join(root, glaciers), 'utf8'));
		const texts = new Map(course.documents.map((document) => [document.id, document.text]));
		const sources = [...course.items, ...course.lessons.flatMap((lesson) => lesson.keyPoints)].map(
			({ source }) => source
		);
		expect(course.items.length).toBeGreaterThan(0);
		for (const source of sources) {
			expect(source.length).toBeGreaterThan(0);
			for (const { documentId, start, end, quote } of source)
				expect(texts.get(documentId)?.slice(start, end)).toBe(quote);
		}
		const listed = course.lessons.flatMap((lesson) => lesson.itemIds.map((id) => [id, lesson.id]));
		expect(course.items.map((item) => [item.id, item.lessonId])).toEqual(listed);
	});

	test('writes for people when asked to', async () => {
		const { status, out } = await generate(glaciers, '--format', 'text');
		expect(status).toBe(0);
		expect(out).toMatch(/^How Glaciers Move\n=+\n/u);
		expect(out).toContain('Source ');
	});

	test('leaves out what it cannot read, says so, and goes on', async () => {
		const pdf = join(folder, 'scan.txt');
		writeFileSync(pdf, '%PDF-1.7\n');
		const { status, out, err } = await generate(pdf, glaciers, glaciers);
		expect(status).toBe(0);
		const course = JSON.parse(out) as CourseJson;
		expect(course.title).toBe('How Glaciers Move');
		expect(err).toContain('scan.txt: Recto cannot read PDF files yet.');
		expect(course.notices.filter(({ kind }) => kind === 'document-left-out')).toHaveLength(2);
	});

	test('ends with 1 and prints nothing when nothing could be read', async () => {
		const empty = join(folder, 'empty.txt');
		writeFileSync(empty, ' \n');
		const { status, out, err } = await generate(empty, join(folder, 'missing.txt'));
		expect({ status, out }).toEqual({ status: 1, out: '' });
		expect(err).toContain('empty.txt: There is no text in it.');
		expect(err).toContain('missing.txt: It could not be opened (ENOENT).');
	});

	test.each([
		['no file', []],
		['a format there is not', [glaciers, '--format', 'xml']],
		['a density that is no number', [glaciers, '--density', 'many']],
		['an option there is not', [glaciers, '--loud']]
	])('ends with 2 and says how it is used when given %s', async (_, args) => {
		const { status, out, err } = await generate(...args);
		expect({ status, out }).toEqual({ status: 2, out: '' });
		expect(err).toContain('Usage: ');
	});
});
