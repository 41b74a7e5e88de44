/** What a response earned. `possible` is 1 for most kinds; orderings earn in part. */
export interface Score {
	readonly earned: number;
	readonly possible: number;
	/** The answer was taken as right although it was not spelt exactly so. */
	readonly nearMiss?: boolean;
}

/** Earned in full? */
export function isRight(score: Score): boolean {
	return score.earned >= score.possible;
}
