/**
 * Is a newer Recto waiting, and when may it come in?
 *
 * A new version waits until the learner says yes. Only the window that said yes reloads, and never in
 * mid-sitting; another open window keeps what it has and takes the new version at its next page.
 */
import { registerSW } from 'virtual:pwa-register';

const CHECK_EVERY_MS = 60 * 60_000;
/** In this window the learner has said yes while studying. */
const ACCEPTED_KEY = 'recto:update-accepted';

class AppUpdate {
	#waiting = $state(false);
	#accepted = $state(false);
	#dismissed = $state(false);
	#replaced = $state(false);
	#inSession = $state(false);
	#letIn: (() => void) | undefined;

	/** Is the learner to be asked? */
	get offered() {
		return this.#waiting && !this.#dismissed && !this.#accepted;
	}

	/** Said yes in mid-sitting: it comes in when the sitting is over. */
	get postponed() {
		return this.#accepted && this.#inSession;
	}

	/**
	 * Should the next page be loaded afresh: because another worker has taken over, or because one was
	 * accepted in mid-sitting? (Asked to give way while it answers a navigation within the page, the old
	 * worker may hold on for minutes; a fresh page has nothing it waits for.)
	 */
	get needsFreshPage() {
		return this.#replaced || this.postponed;
	}

	/** Registers the service worker. Once per page. */
	register(): void {
		if (!('serviceWorker' in navigator)) return;
		const hadOne = navigator.serviceWorker.controller !== null;
		const update = registerSW({
			immediate: true,
			onNeedRefresh: () => {
				this.#waiting = true;
				if (sessionStorage.getItem(ACCEPTED_KEY)) this.accept();
			},
			// Reloading is decided here, not by the library: it would reload every window.
			onNeedReload: () => {},
			onRegisteredSW: (_url, registration) => {
				if (registration)
					setInterval(() => navigator.onLine && registration.update(), CHECK_EVERY_MS);
			}
		});
		this.#letIn = () => void update(false);
		navigator.serviceWorker.addEventListener('controllerchange', () => {
			if (!hadOne) return;
			this.#replaced = true;
			if (this.#accepted) location.reload();
		});
	}

	/** The learner wants it: now, or when the sitting is over. */
	accept(): void {
		this.#accepted = true;
		if (this.#inSession) sessionStorage.setItem(ACCEPTED_KEY, 'yes');
		else {
			sessionStorage.removeItem(ACCEPTED_KEY);
			this.#letIn?.();
		}
	}

	dismiss(): void {
		this.#dismissed = true;
	}

	/** Told by the study page. */
	sessionStarted(): void {
		this.#inSession = true;
	}

	sessionEnded(): void {
		this.#inSession = false;
	}
}

/** One per page. */
export const appUpdate = new AppUpdate();
