/**
 * Serves the static build the way a plain file host does: files as they are, `404.html` for an
 * unknown path (the app then finds its own way there), hashed files cached for ever.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';

/**
 * @param {{ folder: string, port: number, host?: string }} options a port of 0 takes any free one
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serveBuild({ folder, port, host = '127.0.0.1' }) {
	const notFound = readFileSync(`${folder}/404.html`);
	const files = sirv(folder, {
		etag: true,
		gzip: true,
		brotli: true,
		onNoMatch: (_request, response) => {
			response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
			response.end(notFound);
		},
		setHeaders: (response, pathname) => {
			response.setHeader(
				'cache-control',
				pathname.startsWith('/_app/immutable/') ? 'public, max-age=31536000, immutable' : 'no-cache'
			);
			response.setHeader('x-content-type-options', 'nosniff');
			response.setHeader('referrer-policy', 'no-referrer');
		}
	});
	const server = createServer((request, response) => files(request, response));
	await new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => resolve(undefined));
	});
	const { port: taken } = /** @type {import('node:net').AddressInfo} */ (server.address());
	return {
		address: `http://localhost:${taken}/`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}
