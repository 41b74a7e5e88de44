/**
 * Which single lines of a plain text are headings, though nothing marks them?
 *
 * A short line that is no sentence and stands over a long block. Being followed is what counts: a short
 * line at the end of a text, or over another that leads nowhere, is no heading.
 */
const MOST_WORDS = 14;
/** So few words need no capitals to be a heading. */
const FEW_WORDS = 8;
/** Title, subtitle, section: more short lines in a row are a list or a poem. */
const LONGEST_RUN = 3;
const LONG_WORDS = 12;

export interface Piece {
	readonly words: string;
	/** 'line': a single line, 'long': text of several lines, 'item': of a list, 'marked': a marked heading. */
	readonly form: 'line' | 'long' | 'item' | 'marked' | 'caption';
}

/** For each piece: is it a heading? Marked ones are; of the others single lines may be. */
export function findHeadings(pieces: readonly Piece[]): readonly boolean[] {
	const found: boolean[] = pieces.map((piece) => piece.form === 'marked');
	let run = 0;
	for (let at = pieces.length - 1; at >= 0; at--) {
		const piece = pieces[at];
		if (piece?.form !== 'line') {
			run = 0;
			continue;
		}
		const next = nextAfter(pieces, at);
		const follows =
			next !== undefined && (found[next] ? run < LONGEST_RUN : leads(piece, pieces, next));
		found[at] = follows && looksLikeHeading(piece.words);
		run = found[at] ? run + 1 : 0;
	}
	return found;
}

/** Can these words be a heading, wherever they stand? */
export function looksLikeHeading(words: string): boolean {
	if (/[.!;,:…。！；，、：]$/u.test(words) || !/\p{L}/u.test(words)) return false;
	if (!/^["'“‘«(¿¡]?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(words)) return false;
	if (/^["“«].*["”»]$/u.test(words) || /^(?:https?:|www\.)|\S@\S+\.\S/iu.test(words)) return false;
	const count = wordCount(words);
	return (
		count <= FEW_WORDS || (count <= MOST_WORDS && capitals(words) * 2 >= words.split(/\s+/u).length)
	);
}

/** Words; of scripts that write none apart, two letters count as one. */
export function wordCount(text: string): number {
	const unspaced = text.match(
		/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu
	);
	const spaced = text.match(/\S+/gu)?.length ?? 0;
	return unspaced ? Math.max(spaced, Math.ceil(unspaced.length / 2)) : spaced;
}

function nextAfter(pieces: readonly Piece[], at: number): number | undefined {
	let next = at + 1;
	while (pieces[next]?.form === 'caption') next++;
	return next < pieces.length ? next : undefined;
}

/** Does the heading stand over something long enough to need one? */
function leads(piece: Piece, pieces: readonly Piece[], next: number): boolean {
	const below = pieces[next];
	if (!below) return false;
	if (below.form === 'item') return pieces[next + 1]?.form === 'item' && inTitleCase(piece.words);
	const words = wordCount(below.words);
	if (words >= LONG_WORDS) return words > wordCount(piece.words);
	return words >= 3 && /[.!?…。！？؟।]["'”’)\]]*$/u.test(below.words) && inTitleCase(piece.words);
}

function inTitleCase(words: string): boolean {
	return capitals(words) * 2 >= words.split(/\s+/u).length;
}

function capitals(words: string): number {
	return words
		.split(/\s+/u)
		.filter((word) => /^[^\p{L}\p{N}]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(word)).length;
}
