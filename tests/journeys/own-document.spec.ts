import { answerAndRate, expect, ownText, goOffline, test } from './app.ts';

test('a pasted text becomes a lesson that is read and studied without a network', async ({
	page,
	context,
	app
}) => {
	await page.goto(app.address);
	await goOffline(page, app);

	await page.goto(`${app.address}add/`);
	await page.getByLabel('Paste a text').fill(ownText);
	await page.getByRole('button', { name: 'Make lessons' }).click();
	await expect(page.getByRole('heading', { name: 'Your lessons are ready' })).toBeVisible();
	await page.getByRole('link', { name: 'Read the first lesson' }).click();
	await expect(page.getByRole('heading', { name: 'Key points' })).toBeVisible();
	const deepLink = page.url();

	await page.getByRole('link', { name: /^Study \d+ question/ }).click();
	await answerAndRate(page, 'Good');

	const another = await context.newPage();
	await another.goto(deepLink);
	await expect(another.getByRole('heading', { name: 'Key points' })).toBeVisible();
	await expect(another.getByText(/^1 of \d+ questions started/)).toBeVisible();
});

test('after answering, the source sentence is marked in its passage', async ({ page, app }) => {
	await page.goto(`${app.address}add/`);
	await page.getByLabel('Paste a text').fill(ownText);
	await page.getByRole('button', { name: 'Make lessons' }).click();
	await page.getByRole('link', { name: 'Study now' }).click();
	await page.getByRole('heading', { level: 2 }).first().waitFor();
	const { giveAnswer } = await import('./app.ts');
	await giveAnswer(page);
	const marked = await page.locator('mark').innerText();
	expect(ownText.replace(/\s+/g, ' ')).toContain(marked.replace(/\s+/g, ' '));
});

test('a file that cannot be read says why and loses nothing', async ({ page, app }) => {
	await page.goto(`${app.address}add/`);
	await page.getByLabel('Paste a text').fill('kept');
	await page.setInputFiles('input[type=file]', {
		name: 'notes.pdf',
		mimeType: 'application/pdf',
		buffer: Buffer.from('%PDF-1.7\n1 0 obj')
	});
	await expect(page.getByRole('alert')).toContainText('PDF');
	await expect(page.getByLabel('Paste a text')).toHaveValue('kept');
});

test('a removed document can be put back, with its progress', async ({ page, app }) => {
	await page.goto(`${app.address}add/`);
	await page.getByLabel('Paste a text').fill(ownText);
	await page.getByRole('button', { name: 'Make lessons' }).click();
	await page.getByRole('link', { name: 'Study now' }).click();
	await answerAndRate(page, 'Good');
	await page.goto(app.address);
	await page.getByRole('link', { name: /Lighthouse at Skarholm/ }).click();
	await page.getByRole('button', { name: 'Remove from this device' }).click();
	await page.getByRole('button', { name: 'Put it back' }).click();
	await expect(page.getByRole('link', { name: /Lighthouse at Skarholm/ })).toContainText('1 of');
});
