import {
	answerAndRate,
	expect,
	openFirstLesson,
	goOffline,
	readyForOffline,
	stem,
	storedReviews,
	test
} from './app.ts';

const DAY = 24 * 60 * 60_000;

test('a first visit leads to a lesson and ten answers, which are all there tomorrow without a network', async ({
	page,
	context,
	app
}) => {
	const monday = new Date('2026-03-02T10:00:00');
	await page.clock.setSystemTime(monday);
	await openFirstLesson(page, app.address);
	await readyForOffline(page);
	await page.goto(app.address);
	await page.getByRole('link', { name: 'Open the course' }).click();
	await page.getByRole('link', { name: 'Study this course' }).click();

	for (let n = 0; n < 10; n++) await answerAndRate(page, n < 4 ? 'Hard' : 'Good');
	expect(await storedReviews(page)).toHaveLength(10);

	await app.stop();
	await context.setOffline(true);
	await page.goto(app.address);
	await expect(page.getByText('10 answers today')).toBeVisible();

	// Hard on a new item gives a day, Good gives two: four are due tomorrow, all ten the day after.
	await page.clock.setSystemTime(new Date(monday.getTime() + DAY));
	await page.reload();
	await expect(page.getByText('4 questions to review', { exact: true })).toBeVisible();
	await page.clock.setSystemTime(new Date(monday.getTime() + 2 * DAY));
	await page.reload();
	await expect(page.getByText('10 questions to review', { exact: true })).toBeVisible();

	await page.getByRole('link', { name: 'Study now' }).click();
	const first = await stem(page);
	await answerAndRate(page, 'Good');
	expect(await stem(page)).not.toBe(first);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText('The last answer was taken back.')).toBeVisible();
	expect(await stem(page)).toBe(first);

	await page.goto(app.address);
	await expect(page.getByText('10 questions to review', { exact: true })).toBeVisible();
});

test('a lesson can be read before any script runs', async ({ browser, app }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await openFirstLesson(page, app.address);
	const question = page.locator('details').first();
	await question.locator('summary').click();
	await expect(question.getByRole('link', { name: 'Show in the text' })).toBeVisible();
	await question.getByRole('link', { name: 'Show in the text' }).click();
	await expect(page.locator('.sentence:target')).toBeInViewport();
	await context.close();
});

test('nothing is asked of any other origin', async ({ page, app }) => {
	const elsewhere: string[] = [];
	page.on('request', (request) => {
		const { origin, protocol } = new URL(request.url());
		if (protocol.startsWith('http') && origin !== new URL(app.address).origin)
			elsewhere.push(request.url());
	});
	const violations: string[] = [];
	page.on('console', (message) => {
		if (/Content Security Policy/.test(message.text())) violations.push(message.text());
	});
	await openFirstLesson(page, app.address);
	await page.getByRole('link', { name: /^Study \d+ question/ }).click();
	await answerAndRate(page, 'Good');
	await page.goto(`${app.address}settings/`);
	await expect(page.getByText('Nothing leaves this device.')).toBeVisible();
	expect(elsewhere).toEqual([]);
	expect(violations).toEqual([]);
});

test('Recto can be installed', async ({ page, context, app }) => {
	await page.goto(app.address);
	await readyForOffline(page);
	const session = await context.newCDPSession(page);
	const { data, errors } = await session.send('Page.getAppManifest');
	expect(errors).toEqual([]);
	const manifest = JSON.parse(data ?? '{}');
	for (const { src } of [...manifest.icons, ...manifest.screenshots])
		expect((await page.request.get(app.address + src)).status(), src).toBe(200);
	const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
	// Where the browser tells: a test's context counts as a private window, in which nothing is installed.
	const others = installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito');
	expect(others).toEqual([]);
});

test('a link to something that is not on this device says so, without a network too', async ({
	page,
	app
}) => {
	await page.goto(app.address);
	await goOffline(page, app);
	await page.goto(`${app.address}documents/000000000000000000000000/`);
	await expect(page.getByRole('heading', { name: 'Not on this device' })).toBeVisible();
});
