/** An empty page that starts the app; the service worker serves it for addresses known only on this device. */
export const ssr = false;
