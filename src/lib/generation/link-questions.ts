/**
 * Which questions does a link between two parts of a sentence answer?
 *
 * Why (because, due to), with what effect (a participle at the end), in exchange for what. The statement stays verbatim and loses
 * only the part that is asked for.
 */
import type { Span } from '#lib/documents/span.ts';
import type { Word } from '#lib/language/tagged-words.ts';
import { isFinite, partsOf } from './clauses.ts';
import type { Statement } from './material.ts';
import { restOf, spanOf, type Question } from './question.ts';

/** "…, because …", "… due to …", "Because …, …" */
export function why(text: string, statement: Statement): Question[] {
	const { words } = statement.sentence;
	const found: Question[] = [];
	const parts = partsOf(words);
	const first = words[0];
	const [lead] = parts;
	if (
		first?.lower === 'because' &&
		lead?.kind === 'lead' &&
		!words.slice(lead.to).some((w) => w.tag === 'PRON' && w.lower !== 'which' && w.lower !== 'that')
	) {
		const key = spanOf(words, 0, lead.to);
		const stem = restOf(text, statement, {
			start: key.start,
			end: words[lead.to]?.start ?? key.end
		});
		return [{ stem: `${stem} Why?`, key, worth: 1.3 }];
	}
	for (let i = 4; i < words.length - 3; i++) {
		const word = words[i] as Word;
		const because =
			word.lower === 'because' || (word.lower === 'due' && words[i + 1]?.lower === 'to');
		if (
			!because ||
			/^(?:not|only|partly|simply|just|and|or|but|is|was|are|were|mainly|largely)$/u.test(
				words[i - 1]?.lower ?? ''
			)
		)
			continue;
		const before = words.slice(0, i);
		if (!before.some((_, k) => isFinite(words, k))) continue;
		if (word.lower === 'due' && words.slice(i).some((_, k) => isFinite(words, i + k))) continue;
		const comma = words[i - 1]?.text === ',';
		if (
			!comma &&
			before.some((w) => /^(?:not|n't|never|no|nobody|nothing|neither)$/u.test(w.lower))
		)
			continue;
		if (
			before.some(
				(w, k) =>
					/^(?:which|who|whose|where|that|whether|if)$/u.test(w.lower) && w.tag !== 'DET' && k > 0
			)
		)
			continue;
		// Everything up to the full stop has to be the reason.
		const part = parts.find((p) => p.from <= i && i < p.to);
		if (!part || part.to < words.length) continue;
		if (words.slice(i).some((w) => w.text === ';' || w.text === ':')) continue;
		if (part.kind === 'tail') continue;
		if (part.from > 0 && part.kind === 'coordinate') continue;
		const key = spanOf(words, i, words.length);
		const dropped = { start: comma ? (words[i - 1] as Word).start : word.start, end: key.end };
		found.push({ stem: `${restOf(text, statement, dropped)} Why?`, key, worth: 1.25, dropped });
		break;
	}
	return found;
}

const EFFECTS = new Set(
	'make lead cause allow enable force limit reduce increase result produce create prevent leave push prolong bring raise lower drive turn weaken strengthen release generate form trigger spark help threaten restrict deepen open give slow accelerate cut end destroy'.split(
		' '
	)
);

/** "…, making it a covert operation": the participle at the end tells the effect. */
export function whatEffect(text: string, statement: Statement): Question[] {
	const { words } = statement.sentence;
	const parts = partsOf(words);
	const tail = parts.at(-1);
	if (!tail || tail.kind !== 'tail' || parts.length < 2) return [];
	const main = parts.at(-2);
	if (!main || (main.kind !== 'main' && main.kind !== 'coordinate')) return [];
	let at = tail.from;
	while (words[at]?.tag === 'ADV') at++;
	const verb = words[at];
	if (!verb || !/ing$/u.test(verb.lower) || !EFFECTS.has(verb.lemma)) return [];
	if (tail.to - tail.from < 3) return [];
	const key = spanOf(words, tail.from, words.length);
	const dropped = { start: (words[tail.from - 1] as Word).start, end: key.end };
	const stem = restOf(text, statement, dropped);
	return [{ stem: `${stem} With what effect?`, key, worth: 1.15, dropped }];
}

/** What the questions here ask for: the rest of the sentence can be asked about without it. */
export function linkedIn(text: string, statement: Statement): Span[] {
	return [
		...why(text, statement),
		...whatEffect(text, statement),
		...inExchange(text, statement)
	].flatMap((question) => question.dropped ?? []);
}

/** "X is buying … in exchange for …": everything up to the end is what is given. */
export function inExchange(text: string, statement: Statement): Question[] {
	const { words } = statement.sentence;
	const at = words.findIndex(
		(word, i) =>
			word.lower === 'in' &&
			/^(?:exchange|return)$/u.test(words[i + 1]?.lower ?? '') &&
			words[i + 2]?.lower === 'for'
	);
	if (at < 4 || !words.slice(0, at).some((_, k) => isFinite(words, k))) return [];
	const given = words.slice(at + 3);
	if (given.length < 3 || given.some((word, k) => isFinite(given, k) || /^[;:]$/u.test(word.text)))
		return [];
	const before = words[at - 1] as Word;
	const key = spanOf(words, at + 3, words.length);
	const start = before.text === ',' ? before.start : (words[at] as Word).start;
	const dropped = { start, end: key.end };
	const stem = restOf(text, statement, dropped);
	return [{ stem: `${stem} In ${words[at + 1]?.lower} for what?`, key, worth: 1.35, dropped }];
}
