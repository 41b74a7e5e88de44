/**
 * `npm test`: lint, types, unit tests, a build, and journeys in a real browser, in that order.
 * Ends in one line, `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = `${root}test-results`;
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

let passed = 0;
let failed = 0;

/** @param {string} title @param {string} path @param {string[]} words @param {Record<string, string>} [env] */
function run(title, path, words, env = {}) {
	console.log(`\n— ${title}`);
	const started = performance.now();
	const { status } = spawnSync(process.execPath, [`${root}${path}`, ...words], {
		cwd: root,
		stdio: 'inherit',
		env: { ...process.env, ...env }
	});
	console.log(
		`  ${status === 0 ? 'ok' : 'FAILED'}, ${((performance.now() - started) / 1000).toFixed(1)} s`
	);
	return status === 0;
}

/** A step that is one check by itself. @param {boolean} ok */
function count(ok) {
	if (ok) passed++;
	else failed++;
}

/** A step that counts its own tests. A run that dies before it counts is a failure too. */
function countFrom(
	/** @type {string} */ file,
	/** @type {boolean} */ ok,
	/** @type {(report: any) => [number, number]} */ read
) {
	const [p, f] = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : [0, 0];
	passed += p;
	failed += ok ? f : Math.max(f, 1);
}

count(
	run('Format', 'node_modules/prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.'])
);
count(
	run('Lint', 'node_modules/eslint/bin/eslint.js', ['--config', 'tests/eslint.config.js', '.'])
);
run('Prepare', 'node_modules/@sveltejs/kit/svelte-kit.js', ['sync']);
count(
	run('Types', 'node_modules/svelte-check/bin/svelte-check', [
		'--fail-on-warnings',
		'--threshold',
		'warning'
	])
);
count(
	run('Types of the core, without the DOM', 'node_modules/typescript/bin/tsc', [
		'-p',
		'tests/tsconfig.core.json'
	])
);

const units = `${results}/unit.json`;
const unitsOk = run('Unit tests', 'node_modules/vitest/vitest.mjs', [
	'run',
	'--reporter=dot',
	'--reporter=json',
	`--outputFile.json=${units}`
]);
countFrom(units, unitsOk, (report) => [report.numPassedTests, report.numFailedTests]);

const built = run('Build', 'node_modules/vite/bin/vite.js', ['build', '--logLevel', 'warn']);
count(built);

if (built) {
	const journeys = `${results}/journeys.json`;
	const ok = run('Journeys in a browser', 'tests/journeys.mjs', [], {
		RECTO_JOURNEYS_JSON: journeys
	});
	countFrom(journeys, ok, ({ stats }) => [stats.expected + stats.flaky, stats.unexpected]);
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
