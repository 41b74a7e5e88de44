import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { SvelteKitPWA } from '@vite-pwa/sveltekit';
import { defineConfig } from 'vitest/config';

const base = process.env.RECTO_BASE ?? '';

/** Under Vitest only Svelte's compiler is needed; Kit and the service worker belong to the build. */
export default defineConfig({
	plugins: process.env.VITEST
		? [svelte()]
		: [
				sveltekit(),
				SvelteKitPWA({
					strategies: 'generateSW',
					kit: { trailingSlash: 'always' },
					// The learner is asked; nothing is reloaded behind their back (app/app-update.svelte.ts).
					registerType: 'prompt',
					injectRegister: false,
					manifest: false,
					scope: `${base}/`,
					base: `${base}/`,
					workbox: {
						globPatterns: [
							'client/**/*.{js,mjs,css,svg,png,webp,ico,woff2,wasm,webmanifest,json}',
							'prerendered/**/*.{html,json}'
						],
						globIgnores: ['**/_app/version.json', '**/pictures/**'],
						maximumFileSizeToCacheInBytes: 6 * 1024 * 1024,
						navigateFallback: `${base}/shell/`,
						navigateFallbackDenylist: [/\/api\//],
						ignoreURLParametersMatching: [/^utm_/, /^fbclid$/, /^x-sveltekit-/],
						clientsClaim: true,
						skipWaiting: false,
						cleanupOutdatedCaches: true,
						inlineWorkboxRuntime: true
					}
				})
			],
	resolve: {
		alias: {
			// Its browser version needs `document`, which the lesson worker has not.
			'decode-named-character-reference': fileURLToPath(
				import.meta.resolve('decode-named-character-reference')
			)
		}
	},
	worker: { format: 'es' },
	build: { target: 'es2022' },
	test: {
		include: ['src/**/*.test.ts', 'tests/*.test.ts'],
		environment: 'node',
		pool: 'threads',
		isolate: false,
		testTimeout: 60_000
	}
});
