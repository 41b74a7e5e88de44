import type { Handle } from '@sveltejs/kit';

/** The one font that every page shows is fetched with the page; its rarer letters only when they occur. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type, path }) =>
			type === 'js' || type === 'css' || (type === 'font' && path.includes('literata-basic'))
	});
