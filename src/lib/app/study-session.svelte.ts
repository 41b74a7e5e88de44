/**
 * One sitting on the screen: what is asked now, what was answered, what each rating would give.
 *
 * An answer that was given but not yet rated is noted at once (`unrated-answer.ts`), so that a page
 * that is closed in between asks it again where it was left, and nothing answered is lost.
 */
import type { DocumentId, SourceDocument } from '#lib/documents/source-document.ts';
import { excerpt, type Excerpt } from '#lib/documents/passage.ts';
import { gradeResponse } from '#lib/grading/grade-response.ts';
import type { Response } from '#lib/grading/response.ts';
import type { Score } from '#lib/grading/score.ts';
import type { Item, ItemId } from '#lib/items/item.ts';
import type { QueueEntry } from '#lib/scheduling/due-queue.ts';
import { previewIntervals } from '#lib/scheduling/intervals.ts';
import type { MemoryState } from '#lib/scheduling/memory-state.ts';
import type { Rating, Review } from '#lib/scheduling/review-event.ts';
import { studyDay } from '#lib/scheduling/study-day.ts';
import type { RectoDatabase, StoredItem } from '#lib/storage/database.ts';
import { getDocument } from '#lib/storage/document-store.ts';
import { appendReview, appendUndo } from '#lib/storage/review-log.ts';
import { askToPersist } from '#lib/storage/durability.ts';
import { evidenceOf } from '#lib/study/evidence.ts';
import { ratingFromScore } from '#lib/study/rating-from-score.ts';
import { advance, newSession, summarise, type Session } from '#lib/study/session.ts';
import { deviceCalendar, newSessionId, now } from './clock.ts';
import { deviceStorage } from './device-storage.svelte.ts';
import { preferences } from './preferences.svelte.ts';
import { afterSitting, sittingQueue, type AfterSitting } from './sitting-queue.ts';
import type { StudyScope } from './study-scope.ts';
import { clearUnrated, noteUnrated, unratedAnswer } from './unrated-answer.ts';

export type StudyMessage = 'undone' | 'elsewhere' | 'not-saved' | 'storage-full';

export class StudySession {
	readonly #db: RectoDatabase;
	readonly #scope: StudyScope;
	readonly #items: ReadonlyMap<ItemId, StoredItem>;
	readonly #documents = new Map<DocumentId, SourceDocument>();
	readonly #otherTabs = new BroadcastChannel('recto:reviews');
	#memory: Map<ItemId, MemoryState>;
	#session = $state.raw<Session>(newSession(newSessionId()));
	#source = $state.raw<SourceDocument>();
	#busy = $state(false);
	#message = $state.raw<StudyMessage>();
	#after = $state.raw<AfterSitting>();

	private constructor(
		db: RectoDatabase,
		scope: StudyScope,
		items: ReadonlyMap<ItemId, StoredItem>,
		memory: Map<ItemId, MemoryState>
	) {
		this.#db = db;
		this.#scope = scope;
		this.#items = items;
		this.#memory = memory;
		this.#otherTabs.onmessage = ({ data }: MessageEvent<ItemId>) => this.#answeredElsewhere(data);
	}

	/** Gets ready what is due in this scope, and new items within the day's limit or `extraNew` beyond it. */
	static async start(scope: StudyScope, extraNew = 0): Promise<StudySession | undefined> {
		const db = await deviceStorage.db();
		if (!db) return undefined;
		const { entries, items, memory } = await sittingQueue(db, scope, extraNew);
		const sitting = new StudySession(db, scope, items, new Map(memory));
		await sitting.#begin(entries);
		return sitting;
	}

	get item(): Item | undefined {
		return this.#stored?.item;
	}

	get #stored(): StoredItem | undefined {
		const { current } = this.#session;
		return current && this.#items.get(current.itemId);
	}

	get isEmpty() {
		return this.#session.finished && this.#session.done.length === 0;
	}

	get finished() {
		return this.#session.finished;
	}

	get answered() {
		return this.#session.current?.phase === 'answered';
	}

	get response(): Response | undefined {
		return this.#session.current?.response;
	}

	get score(): Score | undefined {
		return this.#session.current?.score;
	}

	get overridden() {
		return this.#session.current?.overridden ?? false;
	}

	/** Which different question this is, counted from 1; one that comes again is not a further one. */
	get position() {
		const { done, current } = this.#session;
		const met = new Set(done.map(({ itemId }) => itemId));
		return current && met.has(current.itemId) ? met.size : met.size + 1;
	}

	/** Different questions in this sitting. */
	get total() {
		const { done, current, waiting } = this.#session;
		return new Set([...done, ...(current ? [current] : []), ...waiting].map(({ itemId }) => itemId))
			.size;
	}

	/** How many leaves have been turned, repeated ones too. */
	get turns() {
		return this.#session.done.length;
	}

	get canUndo() {
		return this.#session.done.length > 0;
	}

	get busy() {
		return this.#busy;
	}

	get message() {
		return this.#message;
	}

	get summary() {
		return summarise(this.#session);
	}

	/** What is left and when to come back; known once the sitting is finished. */
	get after() {
		return this.#after;
	}

	/** The document the current item came from. */
	get source() {
		return this.#source;
	}

	get lessonId() {
		return this.#stored?.lessonId;
	}

	/** The sentence that proves the current item's key, where it stands. */
	get excerpt(): Excerpt | undefined {
		const anchor = this.item?.source[0];
		return anchor && this.#source && excerpt(this.#source, anchor.span);
	}

	get intervals(): Readonly<Record<Rating, number>> | undefined {
		const { current } = this.#session;
		if (!current) return undefined;
		const { settings } = preferences;
		return previewIntervals(
			this.#memory.get(current.itemId),
			current.itemId,
			preferences.today().day,
			settings.desiredRetention
		);
	}

	/** What the answer suggests; Good for a flashcard, as the next key would give. */
	get suggested(): Rating {
		const { current } = this.#session;
		if (!current?.score || current.overridden) return 3;
		return ratingFromScore(current.score);
	}

	respond(response: Response): void {
		this.#session = advance(this.#session, { kind: 'respond', response });
	}

	/** Grades the response (nothing typed counts as not known) and turns the leaf. */
	answer(response: Response): void {
		const { item } = this;
		if (!item || this.answered) return;
		const graded = gradeResponse(item, response);
		const score = graded === 'unanswered' ? { earned: 0, possible: 1 } : graded;
		this.#message = undefined;
		this.respond(response);
		this.#session = advance(this.#session, { kind: 'answer', score, at: now() });
		const { current } = this.#session;
		if (current)
			noteUnrated({
				itemId: current.itemId,
				response,
				expects: this.#memory.get(current.itemId)?.lastEventId
			});
	}

	override(): void {
		this.#session = advance(this.#session, { kind: 'override' });
	}

	/** Saves the answer with this rating and goes on. A second call while the first is saving does nothing. */
	async rate(rating: Rating): Promise<void> {
		const { current } = this.#session;
		const { item, intervals } = this;
		if (this.#busy || !item || !intervals || current?.phase !== 'answered') return;
		this.#busy = true;
		this.#message = undefined;
		const at = now();
		try {
			const saved = await appendReview(
				await this.#openDb(),
				{
					itemId: item.id,
					sessionId: this.#session.id,
					at,
					day: studyDay(at, deviceCalendar(preferences.settings.rolloverHour)),
					rating,
					evidence: evidenceOf(item, current),
					tookMs: current.tookMs ?? 0,
					intervalDays: intervals[rating]
				},
				{ expects: this.#memory.get(item.id)?.lastEventId }
			);
			if (saved.ok) this.#rated(saved.event, saved.memory);
			else if (saved.reason === 'answered-elsewhere') {
				clearUnrated();
				if (saved.memory) this.#memory.set(item.id, saved.memory);
				this.#answeredElsewhere(item.id);
			} else this.#message = 'storage-full';
		} catch (error) {
			// The connection is gone (the browser ended it, or a newer Recto needs the data). The answer is noted.
			console.error(error);
			this.#message = 'not-saved';
		} finally {
			this.#busy = false;
		}
	}

	#rated(event: Review, memory: MemoryState): void {
		clearUnrated();
		this.#memory.set(event.itemId, memory);
		this.#otherTabs.postMessage(event.itemId);
		this.#session = advance(this.#session, {
			kind: 'rated',
			itemId: event.itemId,
			rating: event.rating,
			eventId: event.id,
			intervalDays: event.intervalDays,
			dueAt: memory.dueAt,
			at: now()
		});
		// From now on there is something to lose.
		if (event.counter === 1) void askToPersist();
		void this.#turned();
	}

	/** Takes the last rated answer back and asks it again. */
	async undo(): Promise<void> {
		const last = this.#session.done.at(-1);
		if (!last || this.#busy) return;
		this.#busy = true;
		try {
			const undone = await appendUndo(await this.#openDb(), last.eventId, now());
			if (!undone.ok && undone.reason === 'storage-full') {
				this.#message = 'storage-full';
				return;
			}
			if (undone.ok && undone.memory) this.#memory.set(last.itemId, undone.memory);
			else this.#memory.delete(last.itemId);
			clearUnrated();
			this.#session = advance(this.#session, {
				kind: 'undone',
				eventId: last.eventId,
				at: now()
			});
			this.#message = 'undone';
			await this.#turned();
		} catch (error) {
			console.error(error);
			this.#message = 'not-saved';
		} finally {
			this.#busy = false;
		}
	}

	async finish(): Promise<void> {
		this.#session = advance(this.#session, { kind: 'finish' });
		await this.#turned();
	}

	/** Called when the page is left. */
	close(): void {
		this.#otherTabs.close();
	}

	/** The connection as it is now: the browser may have ended the one the sitting began with. */
	async #openDb(): Promise<RectoDatabase> {
		return (await deviceStorage.db()) ?? this.#db;
	}

	async #begin(entries: readonly QueueEntry[]): Promise<void> {
		const unrated = unratedAnswer();
		const left = unrated && entries.find((entry) => entry.itemId === unrated.itemId);
		const inOrder = left ? [left, ...entries.filter((entry) => entry !== left)] : entries;
		this.#session = advance(this.#session, { kind: 'start', entries: inOrder, at: now() });
		if (inOrder.length === 0) this.#session = advance(this.#session, { kind: 'finish' });
		await this.#turned();
		if (!unrated || !left) return;
		if (this.#memory.get(unrated.itemId)?.lastEventId === unrated.expects)
			this.answer(unrated.response);
		else clearUnrated();
	}

	#answeredElsewhere(itemId: ItemId): void {
		const wasCurrent = this.#session.current?.itemId === itemId;
		this.#session = advance(this.#session, { kind: 'skipped', itemId, at: now() });
		if (wasCurrent) this.#message = 'elsewhere';
		void this.#turned();
	}

	/** A new item is up, or none is left: fetch what the screen needs for it. */
	async #turned(): Promise<void> {
		const stored = this.#stored;
		if (stored) {
			const known = this.#documents.get(stored.documentId);
			this.#source = known;
			if (known) return;
			const found = await getDocument(this.#db, stored.documentId);
			if (!found) return;
			this.#documents.set(stored.documentId, found.document);
			if (this.#stored?.documentId === stored.documentId) this.#source = found.document;
			return;
		}
		this.#source = undefined;
		this.#after = await afterSitting(this.#db, this.#scope);
	}
}
