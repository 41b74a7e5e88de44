import type { Page } from '@playwright/test';
import { expect, openFirstLesson, ratings, stem, storedReviews, test } from './app.ts';

/** Moves the focus on until it is on the thing with this name. */
async function tabTo(page: Page, name: RegExp) {
	for (let n = 0; n < 60; n++) {
		await page.keyboard.press('Tab');
		const focused = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
		if (name.test(focused)) return;
	}
	throw new Error(`Nothing called ${name} can be reached with Tab`);
}

test('the whole way from the first page to a rated answer needs no pointer', async ({
	page,
	app
}) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto(app.address);
	await tabTo(page, /^Open the course$/);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('link', { name: 'Study this course' })).toBeVisible();
	await tabTo(page, /^Study this course$/);
	await page.keyboard.press('Enter');
	await expect(page.locator('h2.stem')).toBeVisible();

	for (let n = 0; n < 6; n++) {
		const before = await page.locator('.position').innerText();
		const field = page.locator('.page input');
		const option = page
			.getByRole('list', { name: 'Choose one answer' })
			.getByRole('button')
			.first();
		if (await field.isVisible()) {
			await expect(field).toBeFocused();
			await page.keyboard.type('something');
			await page.keyboard.press('Enter');
		} else if (await option.isVisible()) await page.keyboard.press('1');
		else await page.keyboard.press('Space');
		await expect(ratings(page)).toBeVisible();
		await page.keyboard.press(n % 2 === 0 ? '3' : '2');
		await expect(page.locator('.position')).not.toHaveText(before);
	}
	expect(await storedReviews(page)).toHaveLength(6);

	await page.keyboard.press('Escape');
	const field = page.locator('.page input');
	if (await field.isVisible()) await field.blur();
	await page.keyboard.press('Control+z');
	await expect(page.getByText('The last answer was taken back.')).toBeVisible();
	expect((await storedReviews(page)).filter(({ kind }) => kind === 'undo')).toHaveLength(1);
});

test('a key point leads to its sentence in the text by keyboard', async ({ page, app }) => {
	await openFirstLesson(page, app.address);
	await tabTo(page, /^Show in the text$/);
	await page.keyboard.press('Enter');
	await expect(page.locator('.sentence:target')).toBeInViewport();
});

test('swiping right on an answered leaf rates it Good', async ({ browser, app }) => {
	const context = await browser.newContext({
		viewport: { width: 390, height: 844 },
		hasTouch: true,
		isMobile: true
	});
	const page = await context.newPage();
	await openFirstLesson(page, app.address);
	await page.getByRole('link', { name: /^Study \d+ question/ }).click();
	const { giveAnswer } = await import('./app.ts');
	await giveAnswer(page);
	const before = await stem(page);
	await page.locator('.page').evaluate((leaf) => {
		const touch = (x: number) =>
			new Touch({ identifier: 1, target: leaf, clientX: x, clientY: 300 });
		const fire = (type: string, x: number, down: boolean) =>
			leaf.dispatchEvent(
				new TouchEvent(type, {
					touches: down ? [touch(x)] : [],
					changedTouches: [touch(x)],
					bubbles: true
				})
			);
		fire('touchstart', 100, true);
		fire('touchmove', 250, true);
		fire('touchend', 250, false);
	});
	await expect(ratings(page)).toBeHidden();
	expect(await stem(page)).not.toBe(before);
	const [review] = await storedReviews(page);
	expect(review).toMatchObject({ kind: 'review', rating: 3 });
	await context.close();
});
