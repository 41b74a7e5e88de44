/**
 * Which rating does a graded answer suggest?
 *
 * Right is Good, however it was answered: calling a right choice Hard because it might have been guessed
 * was simulated and costs four times the reviews. Easy is the learner's own word and never suggested.
 */
import { isRight, type Score } from '#lib/grading/score.ts';
import type { Rating } from '#lib/scheduling/review-event.ts';

/** Again when wrong, Hard when at least half was earned, Good when all of it was. */
export function ratingFromScore(score: Score): Rating {
	if (isRight(score)) return 3;
	return score.earned > 0 && score.earned * 2 >= score.possible ? 2 : 1;
}
