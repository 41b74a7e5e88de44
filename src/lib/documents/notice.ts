/**
 * What a reader or the generator wants people to know about its work without having failed:
 * something left out, something guessed. The message is plain English, ready to be shown.
 */
export interface Notice {
	/** A stable name for the screen and for tests, such as 'encoding-guessed' or 'sentences-left-out'. */
	readonly kind: string;
	readonly message: string;
}
