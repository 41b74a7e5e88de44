/**
 * Is there a place to keep things, and which?
 *
 * One connection per page, opened when it is first needed. When there is none, `failure` says why and
 * everything that only reads lessons still works.
 */
import { openDatabase, type DatabaseFailure, type RectoDatabase } from '#lib/storage/database.ts';

class DeviceStorage {
	#connection: Promise<RectoDatabase | undefined> | undefined;
	#failure = $state.raw<DatabaseFailure['kind']>();

	/** Why nothing can be kept; undefined while all is well. */
	get failure() {
		return this.#failure;
	}

	/** The open database; undefined when there is none (`failure` says why). */
	db(): Promise<RectoDatabase | undefined> {
		this.#connection ??= this.#open();
		return this.#connection;
	}

	async #open(): Promise<RectoDatabase | undefined> {
		const opened = await openDatabase('recto', {
			onClosed: (reason) => {
				this.#connection = undefined;
				if (reason === 'newer-version') this.#failure = 'newer-version';
			}
		});
		if (opened.ok) return opened.db;
		this.#failure = opened.failure.kind;
		return undefined;
	}
}

/** One per page. */
export const deviceStorage = new DeviceStorage();
