/**
 * What does a response earn?
 *
 * The one place where responses are graded. Skipped is unanswered, not wrong; a flashcard is judged by the
 * learner. A response to another kind of item is our own mistake and throws.
 */
import type { Item } from '#lib/items/item.ts';
import { gradeTypedAnswer } from './grade-typed-answer.ts';
import { isComplete, type Response } from './response.ts';
import type { Score } from './score.ts';

/** The score, or why there is none. */
export function gradeResponse(
	item: Item,
	response: Response
): Score | 'unanswered' | 'self-graded' {
	if (response.kind !== item.kind) throw mismatch(item, response);
	if (!isComplete(response)) return 'unanswered';
	switch (item.kind) {
		case 'flashcard':
			return 'self-graded';
		case 'cloze':
		case 'typed':
			return gradeTypedAnswer(
				only(item, response, item.kind).text,
				item.key,
				item.accepted,
				around(item)
			);
		case 'choice':
			return rightOrWrong(only(item, response, 'choice').option === item.key);
		case 'true-false':
			return rightOrWrong(only(item, response, 'true-false').value === item.key);
		case 'ordering':
			return {
				earned: shareInOrder(only(item, response, 'ordering').order, item.key),
				possible: 1
			};
		default:
			throw new Error(`No grading for ${JSON.stringify(item satisfies never)}`);
	}
}

/** The right answer in words. */
export function rightAnswerText(item: Item): string {
	switch (item.kind) {
		case 'flashcard':
		case 'cloze':
		case 'choice':
		case 'typed':
			return item.key;
		case 'true-false':
			return item.key ? 'True' : 'False';
		case 'ordering':
			return item.key.join(' → ');
		default:
			throw new Error(`No answer for ${JSON.stringify(item satisfies never)}`);
	}
}

function only<K extends Response['kind']>(
	item: Item,
	response: Response,
	kind: K
): Extract<Response, { kind: K }> {
	if (!isKind(response, kind)) throw mismatch(item, response);
	return response;
}

function isKind<K extends Response['kind']>(
	response: Response,
	kind: K
): response is Extract<Response, { kind: K }> {
	return response.kind === kind;
}

function mismatch(item: Item, response: Response): Error {
	return new Error(`Item ${item.id} is ${item.kind}, the response to it is ${response.kind}`);
}

function rightOrWrong(isRight: boolean): Score {
	return { earned: isRight ? 1 : 0, possible: 1 };
}

/** The item's words around its gap: one of them typed instead of the key is another word, not a slip. */
function around({ stem, context = '', source }: Item): string {
	return [stem, context, ...source.map(({ quote }) => quote.exact)].join(' ');
}

/**
 * The share of all pairs of things that stand in the right order (Kendall's count of concordant pairs):
 * 1 when all do, 0 when the order is reversed. A thing left out is in order with nothing.
 */
function shareInOrder(order: readonly string[], key: readonly string[]): number {
	const places = key.map((thing) => order.indexOf(thing));
	let pairs = 0;
	let inOrder = 0;
	for (const [at, place] of places.entries()) {
		for (const later of places.slice(at + 1)) {
			pairs++;
			if (place !== -1 && later > place) inOrder++;
		}
	}
	return pairs === 0 ? 1 : inOrder / pairs;
}
