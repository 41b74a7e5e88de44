/**
 * What does a key mean while studying?
 *
 * Space or Enter goes on, digits choose or rate, Ctrl or Cmd with Z takes back. A key that the focused
 * control needs for itself is left to it, so nothing happens twice.
 */
import type { Item } from '#lib/items/item.ts';
import type { Rating } from '#lib/scheduling/review-event.ts';

export type KeyMeaning =
	| { readonly kind: 'undo' }
	| { readonly kind: 'reveal' }
	| { readonly kind: 'option'; readonly index: number }
	| { readonly kind: 'rate'; readonly rating: Rating }
	| { readonly kind: 'accept' };

export interface KeyPress {
	readonly key: string;
	readonly ctrl: boolean;
	readonly shift: boolean;
	/** What has the focus: a field to type in, something that acts on Space and Enter, or neither. */
	readonly focus: 'field' | 'control' | 'none';
}

export function meaningOf(press: KeyPress, item: Item, answered: boolean): KeyMeaning | undefined {
	const { key, ctrl, focus } = press;
	if (ctrl)
		return key.toLowerCase() === 'z' && !press.shift && focus !== 'field'
			? { kind: 'undo' }
			: undefined;
	if (focus === 'field') return undefined;
	const digit = /^[1-9]$/.test(key) ? Number(key) : undefined;
	const goesOn = (key === ' ' || key === 'Enter') && focus === 'none';
	if (answered) {
		if (digit !== undefined && digit <= 4) return { kind: 'rate', rating: digit as Rating };
		return goesOn ? { kind: 'accept' } : undefined;
	}
	switch (item.kind) {
		case 'flashcard':
			return goesOn ? { kind: 'reveal' } : undefined;
		case 'choice':
			return digit !== undefined && digit <= item.options.length
				? { kind: 'option', index: digit - 1 }
				: undefined;
		case 'true-false':
			if (digit === 1 || key.toLowerCase() === 't') return { kind: 'option', index: 0 };
			if (digit === 2 || key.toLowerCase() === 'f') return { kind: 'option', index: 1 };
			return undefined;
		default:
			return undefined;
	}
}
