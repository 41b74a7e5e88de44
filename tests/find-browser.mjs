/**
 * Which Chromium do the journeys run in? The first that really launches:
 *   1. what RECTO_CHROMIUM names; 2. an installed Chrome or Chromium; 3. Playwright's own;
 *   4. the @sparticuz/chromium package (Linux x64), fetched by npm into node_modules/.cache;
 *   5. Playwright's own after `playwright install chromium`, into node_modules/.cache too.
 * Nothing outside the checkout is touched.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { chromium } from 'playwright';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, 'node_modules/.cache/recto-browser');
const PACKAGE = '@sparticuz/chromium@153.0.0';

/** Quiet, headless, and able to run in a container as root. */
export const launchArguments = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/**
 * @typedef {{ executablePath?: string, env?: Record<string, string>, from: string }} Browser
 * @returns {Promise<Browser>} throws when none can be had
 */
export async function findBrowser() {
	const tried = [];
	for (const candidate of candidates()) {
		const browser = await candidate();
		if (!browser) continue;
		const problem = await problemLaunching(browser);
		if (!problem) return browser;
		tried.push(`${browser.from}: ${problem}`);
	}
	throw new Error(
		`No browser could be started. Install Chrome or Chromium, or name one in RECTO_CHROMIUM.\n${tried.join('\n')}`
	);
}

function* candidates() {
	yield () =>
		process.env.RECTO_CHROMIUM && {
			executablePath: process.env.RECTO_CHROMIUM,
			from: 'RECTO_CHROMIUM'
		};
	for (const path of installedPaths())
		yield () => existsSync(path) && { executablePath: path, from: path };
	yield () => existsSync(chromium.executablePath()) && { from: "Playwright's own Chromium" };
	yield fetchFromNpm;
	yield installWithPlaywright;
}

function installedPaths() {
	switch (process.platform) {
		case 'darwin':
			return [
				'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
				'/Applications/Chromium.app/Contents/MacOS/Chromium',
				'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
			];
		case 'win32':
			return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
				.flatMap((name) => process.env[name] ?? [])
				.flatMap((folder) => [
					join(folder, 'Google/Chrome/Application/chrome.exe'),
					join(folder, 'Microsoft/Edge/Application/msedge.exe')
				]);
		default:
			return (process.env.PATH ?? '')
				.split(':')
				.flatMap((folder) =>
					['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'].map((name) =>
						join(folder, name)
					)
				);
	}
}

/** @param {Browser} browser */
async function problemLaunching(browser) {
	try {
		const running = await chromium.launch({
			executablePath: browser.executablePath,
			env: { ...process.env, ...browser.env },
			args: launchArguments,
			timeout: 30_000
		});
		const page = await running.newPage();
		await page.setContent('<p>ready</p>');
		await running.close();
		return undefined;
	} catch (error) {
		return String(error).split('\n')[0];
	}
}

async function fetchFromNpm() {
	if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
	const executablePath = join(cache, 'chromium');
	if (!existsSync(executablePath)) {
		console.log(`No browser found; fetching ${PACKAGE} with npm (67 MB, kept in node_modules) …`);
		mkdirSync(cache, { recursive: true });
		writeFileSync(join(cache, 'package.json'), '{ "private": true }\n');
		if (npm(['install', '--no-audit', '--no-fund', '--ignore-scripts', PACKAGE]) !== 0)
			return undefined;
		const bin = join(cache, 'node_modules/@sparticuz/chromium/bin');
		for (const pack of ['al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'])
			untar(brotliDecompressSync(readFileSync(join(bin, pack))), cache);
		writeFileSync(
			join(cache, 'fonts.conf'),
			`<?xml version="1.0"?><fontconfig><dir>${cache}/fonts</dir><cachedir>${cache}/font-cache</cachedir></fontconfig>`
		);
		writeFileSync(executablePath, brotliDecompressSync(readFileSync(join(bin, 'chromium.br'))));
		chmodSync(executablePath, 0o755);
	}
	return {
		executablePath,
		env: { LD_LIBRARY_PATH: join(cache, 'lib'), FONTCONFIG_PATH: cache },
		from: PACKAGE
	};
}

async function installWithPlaywright() {
	console.log('Fetching a browser with Playwright (kept in node_modules) …');
	process.env.PLAYWRIGHT_BROWSERS_PATH = '0';
	const cli = join(root, 'node_modules/playwright/cli.js');
	const done = spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' });
	return done.status === 0 ? { from: "Playwright's own Chromium" } : undefined;
}

/** @param {string[]} words */
function npm(words) {
	const path = process.env.npm_execpath;
	const options = { cwd: cache, stdio: /** @type {const} */ ('inherit') };
	return path
		? spawnSync(process.execPath, [path, ...words], options).status
		: spawnSync('npm', words, { ...options, shell: true }).status;
}

/**
 * Unpacks a plain ustar archive (regular files and folders are all these packages hold).
 * @param {Buffer} archive
 * @param {string} folder
 */
function untar(archive, folder) {
	for (let at = 0; at + 512 <= archive.length;) {
		const name = text(archive, at, 100);
		if (name === '') break;
		const size = parseInt(text(archive, at + 124, 12), 8);
		const type = String.fromCharCode(archive[at + 156] ?? 0);
		const path = join(folder, name);
		if (!path.startsWith(folder)) throw new Error(`A path leads out of the archive: ${name}`);
		if (type === '5') mkdirSync(path, { recursive: true });
		else if (type === '0' || type === '\0') {
			mkdirSync(dirname(path), { recursive: true });
			writeFileSync(path, archive.subarray(at + 512, at + 512 + size));
		}
		at += 512 + Math.ceil(size / 512) * 512;
	}
}

/** @param {Buffer} archive @param {number} at @param {number} length */
function text(archive, at, length) {
	return archive
		.toString('latin1', at, at + length)
		.replace(/\0.*$/s, '')
		.trim();
}
