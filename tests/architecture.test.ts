/**
 * The map of the house, kept true.
 *
 * One table says which room may import from which. A row names only rows above it, so no cycle can be
 * written. The prose version, with the reasons, is src/lib/README.md.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const core: Record<string, readonly string[]> = {
	documents: [],
	language: ['documents'],
	items: ['documents'],
	grading: ['documents', 'language', 'items'],
	generation: ['documents', 'language', 'items'],
	scheduling: ['items'],
	study: ['items', 'grading', 'scheduling'],
	'import-export': ['documents', 'items', 'scheduling']
};
const edges: Record<string, readonly string[]> = {
	storage: ['documents', 'items', 'scheduling'],
	workers: ['documents', 'items', 'generation', 'import-export'],
	courses: ['documents', 'items', 'generation'],
	cli: ['documents', 'items', 'generation', 'import-export']
};
const screen: Record<string, readonly string[]> = {
	words: [],
	components: ['documents', 'items', 'grading', 'scheduling', 'study', 'words'],
	styles: [],
	app: [...Object.keys(core), 'storage', 'workers', 'words'],
	routes: ['documents', 'items', 'app', 'components', 'styles', 'courses', 'words']
};
const table = { ...core, ...edges, ...screen };

/** Libraries that one file alone may import, so that they can be replaced there. */
const soleImporters: Record<string, string> = {
	idb: 'src/lib/storage/database.ts',
	'ts-fsrs': 'src/lib/scheduling/fsrs.ts',
	'virtual:pwa-register': 'src/lib/app/app-update.svelte.ts'
};

const root = fileURLToPath(new URL('..', import.meta.url));
const source = join(root, 'src');

interface SourceFile {
	readonly path: string;
	readonly room: string;
	readonly text: string;
	readonly imports: readonly string[];
}

function filesBelow(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) return filesBelow(path);
		return /\.(ts|svelte)$/.test(entry.name) ? [path] : [];
	});
}

/** `src/lib/<room>/…`, `src/routes/…`, `src/courses/…`, `src/cli/…`; '' for the few files at the top. */
function roomOf(path: string): string {
	const parts = relative(source, path).split('/');
	if (parts[0] === 'lib') return parts.length > 2 ? (parts[1] ?? '') : '';
	return parts.length > 1 ? (parts[0] ?? '') : '';
}

function importsIn(text: string): string[] {
	const patterns = [
		/(?:^|\n)\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]/g,
		/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g,
		/new URL\(\s*['"]([^'"]+)['"]\s*,\s*import\.meta\.url/g
	];
	return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''));
}

const files: SourceFile[] = filesBelow(source).map((path) => {
	const text = readFileSync(path, 'utf8');
	return { path: relative(root, path), room: roomOf(path), text, imports: importsIn(text) };
});
const production = files.filter((file) => !/\.test\.ts$/.test(file.path));

/** The file of ours an import leads to, or undefined for a library or a fixture. */
function target(file: SourceFile, specifier: string): string | undefined {
	if (specifier.startsWith('#lib/')) return join(source, 'lib', specifier.slice(5));
	if (!specifier.startsWith('.')) return undefined;
	const path = resolve(root, dirname(file.path), specifier);
	return path.startsWith(source) ? path : undefined;
}

describe('the table', () => {
	test('names only rows above, so that no cycle can be written', () => {
		const seen = new Set<string>();
		for (const [room, allowed] of Object.entries(table)) {
			for (const other of allowed) expect(seen, `${room} → ${other}`).toContain(other);
			seen.add(room);
		}
	});

	test('names every room there is', () => {
		const rooms = new Set(files.map((file) => file.room).filter((room) => room !== ''));
		expect([...rooms].filter((room) => !(room in table))).toEqual([]);
	});
});

describe('every import', () => {
	test('stays within its row of the table', () => {
		const offences = files.flatMap((file) =>
			file.imports.flatMap((specifier) => {
				const path = target(file, specifier);
				if (path === undefined || file.room === '') return [];
				const room = roomOf(path);
				const legal = room === file.room || (table[file.room] ?? []).includes(room);
				return legal ? [] : [`${file.path} → ${specifier}`];
			})
		);
		expect(offences).toEqual([]);
	});

	test("does not reach into another room's subfolder, components excepted", () => {
		const offences = production.flatMap((file) =>
			file.imports.flatMap((specifier) => {
				const path = target(file, specifier);
				if (path === undefined) return [];
				const room = roomOf(path);
				if (room === file.room || room === 'components' || room === 'routes') return [];
				const inside = relative(join(source, 'lib', room), path);
				return inside.includes('/') && !inside.startsWith('..')
					? [`${file.path} → ${specifier}`]
					: [];
			})
		);
		expect(offences).toEqual([]);
	});

	test('is written as #lib/… across rooms and with its extension, never $lib', () => {
		const offences = files.flatMap((file) =>
			file.imports.flatMap((specifier) => {
				if (specifier.startsWith('$lib')) return [`${file.path}: ${specifier}`];
				const path = target(file, specifier);
				if (
					path === undefined ||
					file.path.startsWith('src/routes') ||
					specifier.includes('/$types')
				)
					return [];
				const named = /\.(ts|svelte|css|json|js|mjs)(\?\w+)?$/.test(specifier);
				const acrossRooms = roomOf(path) !== file.room && specifier.startsWith('.');
				return named && !acrossRooms ? [] : [`${file.path}: ${specifier}`];
			})
		);
		expect(offences).toEqual([]);
	});

	test('of a wrapped library is made in one file alone', () => {
		const offences = production.flatMap((file) =>
			file.imports
				.filter((specifier) => specifier in soleImporters && soleImporters[specifier] !== file.path)
				.map((specifier) => `${file.path} → ${specifier}`)
		);
		expect(offences).toEqual([]);
	});

	test('of the courses happens at build time only', () => {
		const offences = production.filter(
			(file) =>
				file.room === 'routes' &&
				!/\+(page|layout)\.server\.ts$|\+server\.ts$/.test(file.path) &&
				file.imports.some((specifier) => roomOf(target(file, specifier) ?? source) === 'courses')
		);
		expect(offences.map((file) => file.path)).toEqual([]);
	});
});

describe('the core', () => {
	test('knows no screen, no storage, no clock and no chance', () => {
		const forbidden =
			/from ['"]svelte|\$(state|derived|effect)\b|\bindexedDB\b|\blocalStorage\b|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\b|\bperformance\.now\b/;
		const offences = production
			.filter((file) => file.room in core)
			.flatMap((file) => {
				const code = file.text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
				const found = forbidden.exec(code);
				return found ? [`${file.path}: ${found[0]}`] : [];
			});
		expect(offences).toEqual([]);
	});
});

describe('every file', () => {
	test('is named after its subject', () => {
		const nameless = /(^|[/.-])(utils?|helpers?|misc|common|shared|manager|index)\.(ts|svelte)$/;
		expect(files.map((file) => file.path).filter((path) => nameless.test(path))).toEqual([]);
	});

	test('of ours that asks for the time is app/clock.ts', () => {
		const offences = production.filter(
			(file) =>
				['app', 'components', 'routes', 'storage'].includes(file.room) &&
				file.path !== 'src/lib/app/clock.ts' &&
				/\bDate\.now\(|\bnew Date\(\)|\bMath\.random\b|\bcrypto\.randomUUID\b/.test(file.text)
		);
		expect(offences.map((file) => file.path)).toEqual([]);
	});
});
