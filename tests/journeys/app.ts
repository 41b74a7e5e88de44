/**
 * What every journey needs: the built app served on an origin of its own that can be stopped and
 * replaced, and a learner who answers whatever kind of item comes up.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test as base, type Page } from '@playwright/test';
import { serveBuild } from '../../src/cli/serve-build.mjs';

const build = fileURLToPath(new URL('../../build', import.meta.url));
const served = fileURLToPath(new URL('../../test-results/served', import.meta.url));

export interface ServedApp {
	readonly address: string;
	/** The server is gone, as when there is no network at all. */
	stop(): Promise<void>;
	/** Deploys a build that differs, so that browsers find a new version. */
	deployNewVersion(): Promise<void>;
}

export const test = base.extend<{ app: ServedApp }>({
	app: async ({ browserName: _ }, use) => {
		mkdirSync(served, { recursive: true });
		const folder = mkdtempSync(join(served, 'journey-'));
		cpSync(build, folder, { recursive: true });
		let server = await serveBuild({ folder, port: 0 });
		const port = Number(new URL(server.address).port);
		let running = true;
		const stop = async () => {
			if (running) await server.close();
			running = false;
		};
		await use({
			address: server.address,
			stop,
			deployNewVersion: async () => {
				await stop();
				for (const suffix of ['.gz', '.br'])
					rmSync(join(folder, `sw.js${suffix}`), { force: true });
				const worker = join(folder, 'sw.js');
				writeFileSync(worker, `${readFileSync(worker, 'utf8')}\n// a newer version\n`);
				server = await serveBuild({ folder, port });
				running = true;
			}
		});
		await stop();
		rmSync(folder, { recursive: true, force: true });
	}
});

export { expect };

/** The first lesson of the bundled course, found the way a learner finds it. */
export async function openFirstLesson(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await page.getByRole('link', { name: 'Open the course' }).click();
	await page
		.getByRole('link', { name: /[1-9]\d* questions?$/ })
		.first()
		.click();
	await expect(page.getByRole('heading', { name: 'Key points' })).toBeVisible();
}

/** Waits until everything is precached and this page is under the worker's control. */
export async function readyForOffline(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (!navigator.serviceWorker.controller)
			await new Promise((resolve) =>
				navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true })
			);
	});
}

/** The app is ready, then the server is gone and so is the network. */
export async function goOffline(page: Page, app: ServedApp): Promise<void> {
	await readyForOffline(page);
	await app.stop();
	await page.context().setOffline(true);
}

export const ratings = (page: Page) =>
	page.getByRole('group', { name: 'When should it come back?' });

/** Gives some answer to the item on the screen, whatever its kind, so that it can be rated. */
export async function giveAnswer(page: Page): Promise<void> {
	const reveal = page.getByRole('button', { name: 'Show the answer' });
	const giveUp = page.getByRole('button', { name: 'I don’t know' });
	const options = page.getByRole('list', { name: 'Choose one answer' }).getByRole('button');
	const check = page.getByRole('button', { name: 'Check', exact: true });
	await expect(reveal.or(giveUp).or(options.first()).or(check).first()).toBeVisible();
	if (await reveal.isVisible()) await reveal.click();
	else if (await giveUp.isVisible()) await giveUp.click();
	else if (await options.first().isVisible()) await options.first().click();
	else await check.click();
	await expect(ratings(page)).toBeVisible();
}

export type RatingName = 'Again' | 'Hard' | 'Good' | 'Easy';

/** Answers and rates the item on the screen; the next one, or the summary, is up afterwards. */
export async function answerAndRate(page: Page, rating: RatingName): Promise<void> {
	await giveAnswer(page);
	await ratings(page).getByRole('button', { name: rating }).click();
	await expect(ratings(page)).toBeHidden();
}

/** The stem on the screen. */
export async function stem(page: Page): Promise<string> {
	return (await page.locator('h2.stem').innerText()).trim();
}

/** What the learner's log holds, read straight from the database. */
export async function storedReviews(
	page: Page
): Promise<{ kind: string; itemId?: string; id: string }[]> {
	return page.evaluate(
		() =>
			new Promise((resolve, reject) => {
				const opening = indexedDB.open('recto');
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const db = opening.result;
					const all = db.transaction('reviews').objectStore('reviews').getAll();
					all.onsuccess = () => {
						db.close();
						resolve(all.result);
					};
					all.onerror = () => reject(all.error);
				};
			})
	);
}

/** A text nobody has seen before, long enough for a lesson. */
export const ownText = `# The Lighthouse at Skarholm

The lighthouse at Skarholm was built in 1874 because three ships had been lost on the reef. Its lamp burned rapeseed oil until 1903. In 1903 the keepers replaced rapeseed oil with paraffin.

## The lens

A Fresnel lens is a lens made of concentric rings of glass. The Fresnel lens at Skarholm weighs 1,200 kilograms and floats on a bath of mercury. Mercury reduces friction, so the lens can be turned by a small clockwork motor.

## The keepers

The station had three keepers: a master, an assistant and a machinist. The machinist wound the clockwork motor every four hours. Automation ended the work of the keepers in 1979. The museum on the island may open the tower to visitors next year.
`;
