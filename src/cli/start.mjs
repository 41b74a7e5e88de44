/** `npm start`: builds Recto and serves it on this machine. PORT=… chooses the port. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { serveBuild } from './serve-build.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

console.log('Building …');
const built = spawnSync(process.execPath, [`${root}node_modules/vite/bin/vite.js`, 'build'], {
	cwd: root,
	encoding: 'utf8'
});
if (built.status !== 0) {
	console.error(built.stdout, built.stderr);
	process.exit(built.status ?? 1);
}

const wanted = Number(process.env.PORT ?? 4173);
const { address } = await serveBuild({ folder: `${root}build`, port: wanted }).catch((error) => {
	if (error.code !== 'EADDRINUSE' || process.env.PORT) throw error;
	return serveBuild({ folder: `${root}build`, port: 0 });
});
console.log(`Recto is ready: ${address}\nStop it with Ctrl+C.`);
