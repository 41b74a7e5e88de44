/** The one place where an ItemId is made: from what is asked, what is right and what proves it. */
import { contentId } from '#lib/documents/content-id.ts';
import type { Item, ItemId } from './item.ts';

/** An item that has everything but its id. */
export type ItemDraft = Item extends infer I ? (I extends Item ? Omit<I, 'id'> : never) : never;

/**
 * Options, their order and the document do not count: the same question on the same sentence is the
 * same item wherever it stands, so what has been learnt of it is kept when a document is read again.
 */
export function itemId(draft: ItemDraft): ItemId {
	const key = typeof draft.key === 'object' ? draft.key.join('\n') : String(draft.key);
	const quote = draft.source.map((anchor) => anchor.quote.exact).join('\n');
	return contentId(draft.kind, draft.stem, key, quote) as ItemId;
}

/** The draft with its id. */
export function withId(draft: ItemDraft): Item {
	return { ...draft, id: itemId(draft) } as Item;
}
