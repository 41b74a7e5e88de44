/**
 * What does Recto make of these files, on the command line?
 *
 * The course goes to standard output, everything said about it to standard error. Exit status: 0 when at least
 * one document gave a lesson, 1 when none did, 2 for wrong usage.
 */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Notice } from '#lib/documents/notice.ts';
import { readDocument } from '#lib/documents/read-document.ts';
import { failureMessage } from '#lib/documents/read-failure.ts';
import type { SourceDocument } from '#lib/documents/source-document.ts';
import { generateLessons } from '#lib/generation/generate-lessons.ts';
import { writeCourse, type CourseParts } from '#lib/import-export/course-json.ts';
import type { Item } from '#lib/items/item.ts';
import type { Lesson } from '#lib/items/lesson.ts';
import { courseText } from './course-text.ts';

const USAGE = `Usage: npm run --silent generate -- FILE... [--format json|text] [--density N]

  FILE            a plain text or Markdown file
  --format json   one JSON object (the default);  --format text: for people to read
  --density N     items per 100 words at most
  --help          this text
`;

interface Order {
	readonly files: readonly string[];
	readonly format: 'json' | 'text';
	readonly density?: number;
}

/** The order, or a sentence that says what is wrong with it, or undefined when help is asked for. */
function orderOf(args: readonly string[]): Order | string | undefined {
	let parsed;
	try {
		parsed = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				format: { type: 'string', default: 'json' },
				density: { type: 'string' },
				help: { type: 'boolean', short: 'h', default: false }
			}
		});
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
	const { values, positionals } = parsed;
	if (values.help) return undefined;
	const { format } = values;
	if (format !== 'json' && format !== 'text') return `--format is json or text, not "${format}".`;
	const density = values.density === undefined ? undefined : Number(values.density);
	if (density !== undefined && !(density > 0 && density <= 100))
		return `--density is a number above 0 and at most 100, not "${values.density}".`;
	if (positionals.length === 0) return 'Name at least one file.';
	return { files: positionals, format, ...(density !== undefined && { density }) };
}

interface Made {
	readonly document: SourceDocument;
	readonly lessons: readonly Lesson[];
	readonly items: readonly Item[];
	readonly notices: readonly Notice[];
}

/** What one file gives, or why it gives nothing. */
async function make(file: string, density: number | undefined): Promise<Made | string> {
	let bytes: Uint8Array;
	try {
		bytes = await readFile(file);
	} catch (error) {
		return `It could not be opened (${error instanceof Error && 'code' in error ? error.code : error}).`;
	}
	const read = await readDocument(bytes, basename(file));
	if (!read.ok) return failureMessage(read.failure);
	const made = await generateLessons(read.document, {
		...(density !== undefined && { density }),
		...(process.stderr.isTTY && { onProgress: showProgress(basename(file)) })
	});
	if (!made.ok) return made.failure.message;
	return { ...made, notices: [...read.notices, ...made.notices] };
}

/** Only where somebody watches: one line that is written over. */
function showProgress(name: string): (done: number, total: number) => void {
	return (done, total) => {
		const percent = Math.round((100 * done) / Math.max(1, total));
		process.stderr.write(done < total ? `\r${name}: ${percent} %` : '\r\x1b[K');
	};
}

async function generate({ files, format, density }: Order): Promise<number> {
	const made: Made[] = [];
	const notices: Notice[] = [];
	for (const file of files) {
		const name = basename(file);
		const result = await make(file, density);
		if (typeof result === 'string') {
			notices.push({ kind: 'document-left-out', message: `${name}: ${result}` });
		} else if (made.some(({ document }) => document.id === result.document.id)) {
			notices.push({ kind: 'document-left-out', message: `${name}: This text was already given.` });
		} else {
			made.push(result);
			notices.push(
				...result.notices.map(({ kind, message }) => ({
					kind,
					message: files.length > 1 ? `${name}: ${message}` : message
				}))
			);
		}
	}
	for (const { message } of notices) process.stderr.write(`${message}\n`);
	if (!made.some(({ lessons }) => lessons.length > 0)) return 1;
	const course = writeCourse(partsOf(made, notices));
	process.stdout.write(
		format === 'json' ? `${JSON.stringify(course, null, 2)}\n` : courseText(course)
	);
	return 0;
}

function partsOf(made: readonly Made[], notices: readonly Notice[]): CourseParts {
	const documents = made.map(({ document }) => document);
	const languages = new Set(documents.map(({ language }) => language));
	const [first] = documents;
	return {
		title: documents.length === 1 && first ? first.title : `${documents.length} documents`,
		// 'mul' is BCP 47 for several languages.
		language: languages.size === 1 && first ? first.language : 'mul',
		documents,
		lessons: made.flatMap(({ lessons }) => lessons),
		items: made.flatMap(({ items }) => items),
		notices
	};
}

// Whoever reads the output may stop early (`| head`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
});

const order = orderOf(process.argv.slice(2));
if (order === undefined) {
	process.stdout.write(USAGE);
} else if (typeof order === 'string') {
	process.stderr.write(`${order}\n\n${USAGE}`);
	process.exitCode = 2;
} else {
	process.exitCode = await generate(order);
}
