/**
 * What stands on the shelf, how far the learner has come with it, and how something new gets there.
 */
import type { SourceDocument, DocumentId } from '#lib/documents/source-document.ts';
import type { Notice } from '#lib/documents/notice.ts';
import type { Item, ItemId } from '#lib/items/item.ts';
import { lessonPage, type LessonPage } from '#lib/items/lesson-page.ts';
import type { Lesson, LessonId } from '#lib/items/lesson.ts';
import { dueQueue, nextDue } from '#lib/scheduling/due-queue.ts';
import type { MemoryState } from '#lib/scheduling/memory-state.ts';
import type { DocumentEntry } from '#lib/storage/database.ts';
import {
	allLessons,
	getDocument,
	itemsOfLesson,
	lessonsOf,
	listDocuments,
	removeDocument,
	restoreDocument,
	saveMaterial,
	type RemovedDocument
} from '#lib/storage/document-store.ts';
import { allMemory, countNewOn, memoryOf, reviewsOn } from '#lib/storage/review-log.ts';
import { lessonProgress, type LessonProgress as Progress } from '#lib/study/progress.ts';
import type { LessonInput, LessonProgress } from '#lib/workers/lesson-messages.ts';
import { prepareLessons } from '#lib/workers/lesson-worker.ts';
import { now } from './clock.ts';
import { deviceStorage } from './device-storage.svelte.ts';
import { preferences } from './preferences.svelte.ts';
import { whenInWords } from './when.ts';

/** What the first page says about today. */
export interface Today {
	readonly due: number;
	readonly fresh: number;
	/** A rough estimate from the learner's own pace, in minutes. */
	readonly minutes: number;
	readonly answered: number;
	/** When the next review comes, in words; undefined when none is scheduled. */
	readonly next: string | undefined;
	/** Are there more that have never been asked, beyond today's limit? */
	readonly moreTomorrow: boolean;
}

export interface ShelfEntry {
	readonly document: DocumentEntry;
	readonly progress: Progress;
}

export type Added =
	| {
			readonly ok: true;
			readonly id: DocumentId;
			readonly title: string;
			readonly firstLesson: LessonId | undefined;
			readonly lessons: number;
			readonly items: number;
			readonly already: boolean;
			readonly notices: readonly Notice[];
	  }
	| { readonly ok: false; readonly message: string | undefined };

export type Stage = LessonProgress['stage'] | 'saving';

/** What a bundled course is fetched as (routes/courses/[course]/course.json). */
export interface CourseMaterial {
	readonly slug: string;
	readonly title: string;
	readonly documents: readonly {
		readonly document: SourceDocument;
		readonly lessons: readonly Lesson[];
		readonly items: readonly Item[];
		readonly notices: readonly Notice[];
	}[];
}

/** Until the learner's own pace is known: seconds for one answer. */
const SECONDS_PER_ANSWER = 12;

class Library {
	#shelf = $state.raw<readonly ShelfEntry[]>();
	#today = $state.raw<Today>();
	#removed = $state.raw<RemovedDocument>();

	/** Undefined until it has been looked up. */
	get shelf() {
		return this.#shelf;
	}

	get today() {
		return this.#today;
	}

	/** What was removed last and can still be put back. */
	get removed() {
		return this.#removed;
	}

	/** Looks up the shelf and what is due. */
	async load(): Promise<void> {
		const db = await deviceStorage.db();
		if (!db) {
			this.#shelf = [];
			this.#today = {
				due: 0,
				fresh: 0,
				minutes: 0,
				answered: 0,
				next: undefined,
				moreTomorrow: false
			};
			return;
		}
		const { newPerDay } = await preferences.load();
		const { day } = preferences.today();
		const [documents, lessons, memory, newDoneToday, reviews] = await Promise.all([
			listDocuments(db),
			allLessons(db),
			allMemory(db),
			countNewOn(db, day),
			reviewsOn(db, day)
		]);
		const itemIds = [...new Set(lessons.flatMap((lesson) => lesson.itemIds))];
		const known = new Set(itemIds);
		const standing = memory.filter((state) => known.has(state.itemId));
		const at = now();
		const queue = dueQueue({
			memory: standing,
			newItems: itemIds,
			today: day,
			now: at,
			newPerDay,
			newDoneToday
		});
		const fresh = queue.filter((entry) => entry.isNew).length;
		const next = nextDue(standing, day, at);
		const pace =
			reviews.length >= 5
				? reviews.reduce((sum, review) => sum + review.tookMs, 0) / reviews.length / 1000
				: SECONDS_PER_ANSWER;
		this.#today = {
			due: queue.length - fresh,
			fresh,
			minutes: Math.max(1, Math.round((queue.length * (pace + 4)) / 60)),
			answered: reviews.length,
			next: next && whenInWords(next, day, at),
			moreTomorrow: itemIds.length - standing.length > fresh
		};
		const byId = new Map<ItemId, MemoryState>(standing.map((state) => [state.itemId, state]));
		const itemsOf = new Map<DocumentId, Set<ItemId>>(documents.map(({ id }) => [id, new Set()]));
		for (const { documentId, itemIds: own } of lessons)
			for (const id of own) itemsOf.get(documentId)?.add(id);
		this.#shelf = documents.map((document) => ({
			document,
			progress: lessonProgress([...(itemsOf.get(document.id) ?? [])], byId, day)
		}));
	}

	/** Reads a text, makes lessons of it and puts them on the shelf. Throws only when `signal` is aborted. */
	async add(
		input: LessonInput,
		{
			title,
			signal,
			onStage
		}: {
			/** What the learner calls it; otherwise the text says. */
			title?: string;
			signal: AbortSignal;
			onStage: (stage: Stage, done?: number) => void;
		}
	): Promise<Added> {
		onStage('reading');
		const prepared = await prepareLessons(input, {
			signal,
			onProgress: ({ stage, done, total }) => onStage(stage, total > 0 ? done / total : undefined)
		});
		if (!prepared.ok) return { ok: false, message: prepared.message };
		const { document, lessons } = titled(prepared, title);
		signal.throwIfAborted();
		onStage('saving');
		const db = await deviceStorage.db();
		if (!db) return { ok: false, message: undefined };
		const already = (await getDocument(db, document.id)) !== undefined;
		const saved = await saveMaterial(db, { ...prepared, document, lessons, addedAt: now() });
		if (!saved.ok) return { ok: false, message: undefined };
		return {
			ok: true,
			id: document.id,
			title: document.title,
			firstLesson: prepared.lessons[0]?.id,
			lessons: prepared.lessons.length,
			items: prepared.items.length,
			already,
			notices: prepared.notices
		};
	}

	/** Puts a bundled course on the shelf, so that it can be studied; what it held before is kept up to date. */
	async enrol(material: CourseMaterial): Promise<void> {
		const db = await deviceStorage.db();
		if (!db) return;
		const addedAt = now();
		const current = new Set(material.documents.map(({ document }) => document.id));
		const before = (await listDocuments(db)).filter(({ course }) => course?.slug === material.slug);
		for (const old of before) if (!current.has(old.id)) await removeDocument(db, old.id);
		for (const [position, document] of material.documents.entries())
			await saveMaterial(db, {
				...document,
				addedAt: before[0]?.addedAt ?? addedAt,
				course: { slug: material.slug, title: material.title, position }
			});
	}

	async isEnrolled(slug: string): Promise<boolean> {
		const db = await deviceStorage.db();
		if (!db) return false;
		return (await listDocuments(db)).some(({ course }) => course?.slug === slug);
	}

	/** Progress over items, wherever they stand; undefined when nothing can be kept here. */
	async progressOf(itemIds: readonly ItemId[]): Promise<Progress | undefined> {
		const db = await deviceStorage.db();
		if (!db) return undefined;
		await preferences.load();
		return lessonProgress(itemIds, await memoryOf(db, itemIds), preferences.today().day);
	}

	async document(id: DocumentId) {
		const db = await deviceStorage.db();
		const stored = db && (await getDocument(db, id));
		if (!db || !stored) return undefined;
		return { ...stored, lessons: await lessonsOf(db, id) };
	}

	/** A learner's own lesson, with its neighbours; undefined when it is not here. */
	async lesson(
		documentId: DocumentId,
		id: LessonId
	): Promise<{ page: LessonPage; lessons: readonly Lesson[] } | undefined> {
		const db = await deviceStorage.db();
		const found = await this.document(documentId);
		const lesson = found?.lessons.find((candidate) => candidate.id === id);
		if (!db || !found || !lesson) return undefined;
		const items = await itemsOfLesson(db, id);
		return { page: lessonPage(found.document, found.lessons, items, id), lessons: found.lessons };
	}

	async remove(id: DocumentId): Promise<void> {
		const db = await deviceStorage.db();
		if (!db) return;
		const result = await removeDocument(db, id);
		if (result.ok) this.#removed = result.removed;
		await this.load();
	}

	async putBack(): Promise<void> {
		const db = await deviceStorage.db();
		if (!db || !this.#removed) return;
		await restoreDocument(db, this.#removed);
		this.#removed = undefined;
		await this.load();
	}
}

/** The same under the learner's own title, which a lesson called like the document takes over. */
function titled(
	{ document, lessons }: { document: SourceDocument; lessons: readonly Lesson[] },
	title: string | undefined
) {
	if (!title) return { document, lessons };
	return {
		document: { ...document, title },
		lessons: lessons.map((lesson) =>
			lesson.title === document.title ? { ...lesson, title } : lesson
		)
	};
}

/** One per page. */
export const library = new Library();
