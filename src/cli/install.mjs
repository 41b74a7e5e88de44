/**
 * Makes sure that what package-lock.json says is what is installed; runs before `npm start` and
 * `npm test`. Built on Node alone, since nothing else may be there yet.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const mark = `${root}node_modules/.recto-installed`;
const wanted = createHash('sha256')
	.update(readFileSync(`${root}package-lock.json`))
	.update(process.version)
	.digest('hex');

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
	console.error(`Recto needs Node 20.19 or later; this is ${process.version}.`);
	process.exit(1);
}

if (!existsSync(mark) || readFileSync(mark, 'utf8') !== wanted) {
	console.log(
		'Installing what Recto is built with (only the first time, or when it has changed) …'
	);
	// Through the npm that started us, so that it works wherever npm is.
	const npm = process.env.npm_execpath;
	const done = npm
		? spawnSync(process.execPath, [npm, 'ci', '--no-audit', '--no-fund'], options())
		: spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { ...options(), shell: true });
	if (done.status !== 0) process.exit(done.status ?? 1);
	writeFileSync(mark, wanted);
}

function options() {
	return {
		cwd: root,
		stdio: 'inherit',
		env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' }
	};
}
