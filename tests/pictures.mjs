/**
 * `npm run pictures`: every screen at 390×844 and 1280×800, light and dark, into test-results/pictures,
 * to be looked at. With `-- --keep`, also the few that the README and the manifest show, into
 * static/pictures. Needs a build (`npm run build`).
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { serveBuild } from '../src/cli/serve-build.mjs';
import { findBrowser, launchArguments } from './find-browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const all = `${root}test-results/pictures`;
const kept = `${root}static/pictures`;
const keep = process.argv.includes('--keep');
mkdirSync(all, { recursive: true });
mkdirSync(kept, { recursive: true });

const ownText = `# The Lighthouse at Skarholm

The lighthouse at Skarholm was built in 1874 because three ships had been lost on the reef. Its lamp burned rapeseed oil until 1903. In 1903 the keepers replaced rapeseed oil with paraffin.

## The lens

A Fresnel lens is a lens made of concentric rings of glass. The Fresnel lens at Skarholm weighs 1,200 kilograms and floats on a bath of mercury. Mercury reduces friction, so the lens can be turned by a small clockwork motor.
`;

const found = await findBrowser();
const served = await serveBuild({ folder: `${root}build`, port: 0 });
const browser = await chromium.launch({
	executablePath: found.executablePath,
	env: { ...process.env, ...found.env },
	args: launchArguments
});

for (const colorScheme of /** @type {const} */ (['light', 'dark']))
	for (const viewport of [
		{ width: 390, height: 844 },
		{ width: 1280, height: 800 }
	])
		await walk(colorScheme, viewport);

await browser.close();
await served.close();

/**
 * @param {'light' | 'dark'} colorScheme
 * @param {{ width: number, height: number }} viewport
 */
async function walk(colorScheme, viewport) {
	const context = await browser.newContext({ colorScheme, viewport, reducedMotion: 'reduce' });
	const page = await context.newPage();
	const device = viewport.width < 600 ? 'phone' : 'desktop';

	/** @param {string} name @param {{ fullPage?: boolean, keepAs?: string }} [options] */
	const take = async (name, { fullPage = false, keepAs } = {}) => {
		await page.evaluate(() => document.fonts.ready);
		await page.screenshot({ path: `${all}/${name}-${device}-${colorScheme}.png`, fullPage });
		if (keep && keepAs) await page.screenshot({ path: `${kept}/${keepAs}.png` });
	};
	/** @param {string} name */
	const link = (name) => page.getByRole('link', { name });
	const light = colorScheme === 'light';

	await page.goto(served.address);
	await link('Open the course').waitFor();
	await take('first-visit');
	await page.locator('details summary').first().click();
	await take('first-visit-turned', { fullPage: true });
	await link('Open the course').click();
	await link('Study this course').waitFor();
	await take('course', { fullPage: true });
	await page
		.getByRole('link', { name: /[1-9]\d* questions?$/ })
		.nth(1)
		.click();
	await page.getByRole('heading', { name: 'Key points' }).waitFor();
	await page
		.locator('a', { hasText: 'Show in the text' })
		.first()
		.evaluate((anchor) => anchor.click());
	await page.evaluate(() => scrollTo(0, 0));
	await take('lesson', { keepAs: light && device === 'desktop' ? 'lesson-desktop' : undefined });
	await take('lesson-whole', { fullPage: true });

	await page.goto(`${served.address}add/`);
	await take('add');
	await page.setInputFiles('input[type=file]', {
		name: 'notes.pdf',
		mimeType: 'application/pdf',
		buffer: Buffer.from('%PDF-1.7\n1 0 obj')
	});
	await page.getByRole('alert').waitFor();
	await take('add-failed');
	await page.getByLabel('Paste a text').fill(ownText);
	await page.getByRole('button', { name: 'Make lessons' }).click();
	await page.getByRole('heading', { name: 'Your lessons are ready' }).waitFor();
	await take('add-made');

	for (const [from, count] of /** @type {const} */ ([
		['add/', 6],
		['courses/russia-and-north-korea/', 20]
	])) {
		if (from === 'add/') await link('Study now').click();
		else {
			await page.goto(served.address + from);
			await link('Study this course').click();
		}
		await study(count);
	}
	await take('today-later');
	await page.goto(served.address);
	await page.getByRole('heading', { name: 'On your shelf' }).waitFor();
	await take('today', { fullPage: true });
	await page.goto(`${served.address}study/`);
	await page.getByRole('heading').first().waitFor();
	await take('study-again');
	await page.goto(`${served.address}settings/`);
	await page.getByText('Nothing leaves this device.').waitFor();
	await take('settings', { fullPage: true });
	await page.goto(`${served.address}nowhere/`);
	await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
	await take('no-such-page');
	await context.close();

	/** @param {number} most */
	async function study(most) {
		await page.locator('h2.stem').waitFor();
		const seen = new Set();
		for (let n = 0; n < most; n++) {
			if (!(await page.locator('.kind').isVisible())) break;
			const kind = (await page.locator('.kind').innerText()).toLowerCase().replaceAll(' ', '-');
			const stance = (await page.locator('.page .badge').isVisible()) ? '-with-stance' : '';
			const name = kind + stance;
			if (!seen.has(name)) await take(`asked-${name}`);
			const reveal = page.getByRole('button', { name: 'Show the answer' });
			const field = page.locator('.page input');
			const options = page.getByRole('list', { name: 'Choose one answer' }).getByRole('button');
			if (await reveal.isVisible()) await reveal.click();
			else if (await field.isVisible()) {
				await field.fill('something');
				await page.getByRole('button', { name: 'Check', exact: true }).click();
			} else if (await options.first().isVisible()) await options.first().click();
			else await page.getByRole('button', { name: 'Check', exact: true }).click();
			await page.locator('.ratings').waitFor();
			const forReadme = light && device === 'phone' && name === 'flashcard-with-stance';
			if (!seen.has(name))
				await take(`answered-${name}`, { keepAs: forReadme ? 'study-phone' : undefined });
			seen.add(name);
			await page.keyboard.press('3');
			await page.locator('.ratings').waitFor({ state: 'hidden' });
		}
	}
}
