import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { expect, giveAnswer, openFirstLesson, ownText, test } from './app.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds against WCAG 2.2 AA and its best practices on the page as it is now. */
async function findings(page: Page): Promise<string[]> {
	await page.evaluate(async () => {
		await Promise.all(document.getAnimations().map((animation) => animation.finished));
	});
	await page.evaluate(axe);
	return page.evaluate(async () => {
		const { violations } = await (
			window as unknown as {
				axe: { run: (options: object) => Promise<{ violations: Finding[] }> };
			}
		).axe.run({
			runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
		});
		interface Finding {
			id: string;
			help: string;
			nodes: { html: string }[];
		}
		return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html}`);
	});
}

/** Everything that can be tapped on the screen now and is smaller than 44 px in both directions. */
async function tooSmall(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('a, button, input, select, summary, textarea')]
			.filter((element) => {
				const box = element.getBoundingClientRect();
				const inText = getComputedStyle(element).display === 'inline';
				const hidden = box.width <= 1 || box.bottom < 0 || element.closest('.skip') !== null;
				const inLabel = element.closest('label') !== null;
				return !hidden && !inText && !inLabel && (box.height < 43.5 || box.width < 43.5);
			})
			.map((element) => element.outerHTML.slice(0, 120))
	);
}

/** Answers everything in the sitting, checking each kind of item asked and answered. */
async function studyThrough(
	page: Page,
	seen: Set<string>,
	check: (screen: string) => Promise<void>
): Promise<void> {
	const done = page.getByRole('heading', { name: 'Done for now' });
	const asked = page.locator('h2.stem');
	await expect(asked).toBeVisible();
	while (!(await done.isVisible())) {
		const name = await page.locator('.kind').innerText();
		if (!seen.has(name)) await check(`asked: ${name}`);
		await giveAnswer(page);
		if (!seen.has(name)) await check(`answered: ${name}`);
		seen.add(name);
		await page.keyboard.press('3');
		await expect(page.locator('.ratings')).toBeHidden();
		await expect(asked.or(done)).toBeVisible();
	}
}

for (const scheme of ['light', 'dark'] as const)
	for (const viewport of [
		{ width: 390, height: 844 },
		{ width: 1280, height: 800 }
	])
		test(`axe finds nothing on any screen, ${scheme}, ${viewport.width} wide`, async ({
			browser,
			app
		}) => {
			test.setTimeout(120_000);
			const context = await browser.newContext({
				colorScheme: scheme,
				viewport,
				reducedMotion: 'reduce',
				bypassCSP: true
			});
			const page = await context.newPage();
			const check = async (screen: string) => {
				expect(await findings(page), screen).toEqual([]);
				expect(await tooSmall(page), `${screen}: smaller than 44 px`).toEqual([]);
			};

			await page.goto(app.address);
			await expect(page.getByRole('link', { name: 'Open the course' })).toBeVisible();
			await check('first visit');
			await page.getByRole('link', { name: 'Open the course' }).click();
			await expect(page.getByRole('link', { name: 'Study this course' })).toBeVisible();
			await check('course');
			await openFirstLesson(page, app.address);
			await page.locator('summary').first().click();
			await check('lesson');

			await page.goto(`${app.address}courses/russia-and-north-korea/`);
			await page.getByRole('link', { name: 'Study this course' }).click();
			const seen = new Set<string>();
			await studyThrough(page, seen, check);
			expect(seen.size).toBeGreaterThan(1);
			await check('summary');
			await page.goto(app.address);
			await expect(page.getByRole('heading', { name: 'On your shelf' })).toBeVisible();
			await check('today');

			await page.goto(`${app.address}add/`);
			await check('add');
			await page.setInputFiles('input[type=file]', {
				name: 'notes.pdf',
				mimeType: 'application/pdf',
				buffer: Buffer.from('%PDF-1.7\n1 0 obj')
			});
			await expect(page.getByRole('alert')).toBeVisible();
			await check('add, failed');
			await page.getByLabel('Paste a text').fill(ownText);
			await page.getByRole('button', { name: 'Make lessons' }).click();
			await expect(page.getByRole('heading', { name: 'Your lessons are ready' })).toBeVisible();
			await check('add, made');
			await page.getByRole('link', { name: 'Read the first lesson' }).click();
			await expect(page.getByRole('heading', { name: 'Key points' })).toBeVisible();
			await check('own lesson');
			await page.getByRole('link', { name: /^Study \d+ question/ }).click();
			await expect(page.getByRole('heading', { name: 'Nothing is due right now' })).toBeVisible();
			await check('the limit for today is reached');
			await page.getByRole('button', { name: /^Learn \d+ more now/ }).click();
			await studyThrough(page, seen, check);
			await page.goto(`${app.address}settings/`);
			await expect(page.getByText('Nothing leaves this device.')).toBeVisible();
			await check('settings');
			await page.goto(`${app.address}nowhere/`);
			await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
			await check('not found');
			await context.close();
		});

/** By how many pixels the page is wider than the window. */
async function sideways(page: Page): Promise<number> {
	return page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
}

test('neither a very long word nor text twice as large makes a page scroll sideways', async ({
	page,
	app
}) => {
	const title = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
	await page.goto(`${app.address}add/`);
	await page.getByLabel('Paste a text').fill(ownText);
	await page.getByLabel('Title (optional)').fill(title);
	await page.getByRole('button', { name: 'Make lessons' }).click();
	await expect(page.getByText(title)).toBeVisible();
	for (const address of ['', 'settings/', 'add/', 'study/', 'courses/russia-and-north-korea/']) {
		await page.goto(app.address + address);
		await expect(page.getByRole('heading').first()).toBeAttached();
		for (const size of ['100%', '200%']) {
			await page.evaluate((fontSize) => (document.documentElement.style.fontSize = fontSize), size);
			expect(await sideways(page), `${address} at ${size}`).toBeLessThanOrEqual(0);
		}
	}
	await page.goto(`${app.address}study/`);
	await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
	await giveAnswer(page);
	expect(await sideways(page), 'an answered leaf at 200%').toBeLessThanOrEqual(0);
});

test('a text written from right to left stays so, and the page does not break', async ({
	page,
	app
}) => {
	await page.goto(`${app.address}add/`);
	const sentence = 'تأسست المكتبة في المدينة القديمة سنة 1912 وكانت تضم ثلاثة آلاف كتاب.';
	await page.getByLabel('Paste a text').fill(`${sentence} ${sentence.replace('1912', '1913')}`);
	await page.getByRole('button', { name: 'Make lessons' }).click();
	await page.getByRole('link', { name: /^Read the/ }).click();
	const passage = page.locator('.passage p').first();
	await expect(passage).toBeVisible();
	expect(await passage.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
	expect(await sideways(page)).toBeLessThanOrEqual(0);
});
