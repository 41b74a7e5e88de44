import type { Page } from '@playwright/test';
import {
	answerAndRate,
	expect,
	giveAnswer,
	openFirstLesson,
	ratings,
	readyForOffline,
	stem,
	storedReviews,
	test
} from './app.ts';

async function beginStudying(page: Page, address: string) {
	await openFirstLesson(page, address);
	await page.getByRole('link', { name: /^Study \d+ question/ }).click();
	await expect(page.locator('h2.stem')).toBeVisible();
}

test('a page killed between answering and rating asks to rate that answer again, once', async ({
	page,
	context,
	app
}) => {
	await beginStudying(page, app.address);
	const studyUrl = page.url();
	await answerAndRate(page, 'Good');
	const asked = await stem(page);
	await giveAnswer(page);
	const session = await context.newCDPSession(page);
	void session.send('Page.crash').catch(() => {});
	await page.waitForEvent('crash');

	const after = await context.newPage();
	await after.goto(studyUrl);
	await expect(ratings(after)).toBeVisible();
	expect((await stem(after)).slice(0, 20)).toBe(asked.slice(0, 20));
	expect(await storedReviews(after)).toHaveLength(1);
	await ratings(after).getByRole('button', { name: 'Good' }).click();
	await expect(ratings(after)).toBeHidden();
	expect(await storedReviews(after)).toHaveLength(2);
});

test('reloading in the middle of a sitting keeps every rated answer', async ({ page, app }) => {
	await beginStudying(page, app.address);
	for (let n = 0; n < 3; n++) {
		await answerAndRate(page, 'Good');
		await page.reload();
		await expect(page.locator('h2.stem')).toBeVisible();
	}
	const reviews = await storedReviews(page);
	expect(reviews).toHaveLength(3);
	expect(new Set(reviews.map((review) => review.itemId)).size).toBe(3);
});

test('two windows on the same question count its answer once', async ({ page, context, app }) => {
	await beginStudying(page, app.address);
	const other = await context.newPage();
	await other.goto(page.url());
	await expect(other.locator('h2.stem')).toBeVisible();
	expect(await stem(other)).toBe(await stem(page));

	await giveAnswer(page);
	await giveAnswer(other);
	const first = await stem(page);
	await ratings(page).getByRole('button', { name: 'Good' }).click();
	await expect(other.getByText('You answered this one in another window')).toBeVisible();
	expect(await stem(other)).not.toBe(first);
	expect(await storedReviews(page)).toHaveLength(1);
});

test('a double tap on a rating saves one answer', async ({ page, app }) => {
	await beginStudying(page, app.address);
	await giveAnswer(page);
	await ratings(page).getByRole('button', { name: 'Good' }).dblclick();
	await expect(ratings(page)).toBeHidden();
	expect(await storedReviews(page)).toHaveLength(1);
});

test('a new version offered in mid-sitting waits, and nothing answered is lost', async ({
	page,
	context,
	app
}) => {
	await page.goto(app.address);
	await readyForOffline(page);
	await beginStudying(page, app.address);
	const other = await context.newPage();
	await other.goto(`${app.address}settings/`);
	await answerAndRate(page, 'Good');
	const asked = await stem(page);

	await app.deployNewVersion();
	await page.evaluate(async () => {
		await (await navigator.serviceWorker.ready).update();
	});
	await expect(page.getByText('A newer Recto is ready.')).toBeVisible();
	await page.getByRole('button', { name: 'Use it now' }).click();
	await expect(page.getByText('It will be used when you have finished here.')).toBeVisible();
	expect(await stem(page)).toBe(asked);

	await answerAndRate(page, 'Good');
	await page.getByRole('button', { name: 'Stop for now' }).click();
	await page.getByRole('link', { name: 'Back to today' }).click();
	await expect
		.poll(() =>
			page
				.evaluate(async () => {
					const registration = await navigator.serviceWorker.getRegistration();
					return registration?.waiting === null && registration.active?.state === 'activated';
				})
				.catch(() => false)
		)
		.toBe(true);
	await expect(page.getByText('2 answers today')).toBeVisible();
	await expect(other.getByRole('heading', { name: 'Settings' })).toBeVisible();
	expect(await storedReviews(page)).toHaveLength(2);
});
