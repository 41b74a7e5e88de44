/** Finds a browser and runs the Playwright journeys against the built app in `build/`. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const browser = await findBrowser();
console.log(`  Browser: ${browser.from}`);
const reporters = process.env.RECTO_JOURNEYS_JSON ? 'list,json' : 'list';
const { status } = spawnSync(
	process.execPath,
	[
		`${root}node_modules/@playwright/test/cli.js`,
		'test',
		'--config',
		'tests/playwright.config.ts',
		`--reporter=${reporters}`,
		...process.argv.slice(2)
	],
	{
		cwd: root,
		stdio: 'inherit',
		env: {
			...process.env,
			...browser.env,
			...(browser.executablePath ? { RECTO_CHROMIUM: browser.executablePath } : {}),
			...(process.env.RECTO_JOURNEYS_JSON
				? { PLAYWRIGHT_JSON_OUTPUT_FILE: process.env.RECTO_JOURNEYS_JSON }
				: {})
		}
	}
);
process.exit(status ?? 1);
