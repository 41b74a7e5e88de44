/** Can Recto be put on the home screen from here? Chromium asks through an event; iOS needs words. */
interface InstallEvent extends Event {
	prompt(): Promise<void>;
}

class InstallPrompt {
	#event = $state.raw<InstallEvent>();

	get available() {
		return this.#event !== undefined;
	}

	/** Listens for the browser's offer. Once per page. */
	listen(): void {
		addEventListener('beforeinstallprompt', (event) => {
			event.preventDefault();
			this.#event = event as InstallEvent;
		});
		addEventListener('appinstalled', () => (this.#event = undefined));
	}

	async ask(): Promise<void> {
		await this.#event?.prompt();
		this.#event = undefined;
	}

	/** An iPhone or iPad, where only the share menu installs, in a tab and not yet installed. */
	get byShareMenu() {
		const standalone = matchMedia('(display-mode: standalone)').matches;
		return !standalone && /iPhone|iPad/.test(navigator.userAgent);
	}
}

/** One per page. */
export const installPrompt = new InstallPrompt();
