// The chosen look, before the first paint. Kept out of the page because the page allows no inline script.
try {
	const look = localStorage.getItem('recto:look');
	if (look === 'light' || look === 'dark') document.documentElement.dataset.theme = look;
} catch {
	// Storage is switched off: the device's own look it is.
}
