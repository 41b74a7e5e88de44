import { defineConfig, devices } from '@playwright/test';
import { launchArguments } from './find-browser.mjs';

/** Each journey serves the build itself, so that it can also stop serving it (tests/journeys/app.ts). */
export default defineConfig({
	testDir: './journeys',
	outputDir: '../test-results/journeys',
	fullyParallel: true,
	workers: 2,
	retries: 0,
	forbidOnly: !!process.env.CI,
	timeout: 60_000,
	expect: { timeout: 10_000 },
	use: {
		...devices['Desktop Chrome'],
		viewport: { width: 390, height: 844 },
		launchOptions: {
			args: launchArguments,
			...(process.env.RECTO_CHROMIUM ? { executablePath: process.env.RECTO_CHROMIUM } : {})
		},
		trace: 'retain-on-failure'
	}
});
