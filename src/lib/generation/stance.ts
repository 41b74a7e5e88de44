/**
 * Does the text say it flatly, report it, hold it possible, or call it somebody's goal?
 *
 * Cue words, looked for in the clause that is asked about. When in doubt the answer is not 'asserted': a plain fact
 * called a report does little harm, a report called a fact is what this program must never make.
 * 'can' is a capability and 'may' in a general statement often is too; 'may' still counts as a possibility.
 */
import type { Stance } from '#lib/items/item.ts';

const HEDGES =
	/\b(?:may|might|could|would|likely|unlikely|possibly|perhaps|maybe|probably|potentially|presumably|supposedly|arguably|apparently|seemingly|conceivably|reputedly|uncertain|unclear|unknown|unsure|undecided|doubtful|seem(?:s|ed)?|appear(?:s|ed)? (?:to|that|likely)|poised to|whether|speculat\w+|suspect(?:s|ed)? that|hypothes\w+|conjectur\w+|in theory|remains? to be seen|expected to|predicts?|predicted|forecasts?|projected to|set to|can only guess|possibility|possible that|should have|must have|hint(?:s|ed)? (?:at|that)|risks? [a-z]+ing)\b/iu;

const REPORTS =
	/\b(?:according to|sa(?:ys?|id)(?: that)?|stat(?:es|ed|ing) that|report(?:s|ed)? (?:that|to|by|say|suggest|indicate)|reports (?:and [\w ]+ )?(?:suggest|indicate|claim|say)|reported|reportedly|alleg(?:es|ed|edly)|claim(?:s|ed|ing)? (?:that|to|it|he|she|they|the)\b|believe(?:s|d)?|thought to|thinks?(?: that)|thought that|consider(?:s|ed) (?:by|to)|argu(?:es|ed|e|ing) that|suggest(?:s|ed|ing)?|maintain(?:s|ed) that|insist(?:s|ed)|told|announced|acknowledged that|contend(?:s|ed)|warn(?:s|ed) that|denied|denies|accus(?:es|ed) of|(?:is|are|was|were) said to|assert(?:s|ed)? that|rumou?r\w*|estimate(?:s|d)?|assessments? (?:suggest|indicate|say)|in (?:his|her|their) (?:view|opinion)|sources? (?:say|said)|critics|(?:proposed|proposes|concluded|concludes|adds|added|noted|notes|observed|predicted|declared|explained)\b(?: \w+){0,3} that|quoted)\b/iu;

const GOALS =
	/\b(?:(?<!\b(?:with the|the|an?) )aim(?:s|ed|ing)? (?:to|at|for)|seeks|seeking|(?<!\bto )seek|sought|want(?:s|ed|ing)?|(?<!\b(?:an?|the|its|his|her|their|\w+[’']s?) (?:\w+ )?)wish(?:es|ed|ing)?|hop(?:es?|ed|ing) (?:to|for|that)|(?<!\b(?:an?|the|its|his|her|their|\w+[’']s?) (?:\w+ )?)plan(?:s|ned|ning)? (?:to|for|on)|intend(?:s|ed|ing)? to|tr(?:y|ies|ied|ying) to|(?<!\b(?:an?|the|its|his|her|their|recent|\w+[’']s?) (?:\w+ )?)attempt(?:s|ed|ing)? to|striv(?:es?|ed|ing)|strove|(?<!\b(?:an?|the|its|his|her|their|\w+[’']s?) (?:\w+ )?)desir(?:es?|ed|ing) to|(?:goal|objective|purpose|intention|mission|aspiration|ambition) (?:is|was) to|willing to|committed to|vow(?:s|ed)|pledg(?:es?|ed)|promis(?:es?|ed) to|propos(?:es?|ed) to|meant to|designed to protest|intended to)\b/iu;

/** 'would' that looks back on what did happen, as histories use it. */
const TOLD_FUTURE =
	/\bwould (?:later|eventually|soon|ultimately|go on to)\b|(?<=\b(?:1\d{3}|20[01]\d)\b.*|\w(?:ed|ew|ook|ame|ound) .*)\bwould (?:become|remain)\b/giu;

/** What is signalled or shown is said flatly, be it somebody's readiness. */
const SHOWN_GOAL =
	/(?<=\b(?:signal|show|demonstrate|reveal|prove|confirm)(?:s|ed)? that [^,;.]*)\b(?:willing|wants?|aims?|seeks?|plans?) to\b/giu;

/** Ability in the past, or a plain impossibility: 'could not see', 'so that they could'. */
const PAST_ABILITY = /\bcould(?: not|n[’']t| no longer| only)\b|\bso that \w+(?: \w+)? could\b/giu;

/** 'this suggests' as the author's own reasoning stays a report: the safe side. */
export function stanceOf(wording: string): Stance {
	const plain = withoutMonth(wording)
		.replace(TOLD_FUTURE, 'did')
		.replace(PAST_ABILITY, 'did')
		.replace(SHOWN_GOAL, 'ready to');
	if (REPORTS.test(plain)) return 'reported';
	if (HEDGES.test(plain)) return 'speculated';
	if (GOALS.test(plain)) return 'intended';
	return 'asserted';
}

/** 'May' with a capital inside a sentence is a month. */
function withoutMonth(wording: string): string {
	return wording.replace(/(?<=\S )May\b/gu, 'June');
}

/** Words that must stay in the stem whenever they are in the clause that is asked about. */
const KEPT_CUES =
	/\b(?:may|might|could|would|should|likely|unlikely|possibly|perhaps|maybe|probably|potentially|presumably|arguably|apparently|seemingly|uncertain|unclear|unknown|seems?|seemed|poised|according|reports?|reported|reportedly|allegedly|alleged|says?|said|stated|claims?|claimed|believed|believes?|thought|suggests?|suggested|argues?|argued|estimates?|estimated|aims?|aimed|seeks?|sought|seeking|wants?|wanted|wishes|wished|hopes?|hoped|plans|planned|intends?|intended|tries|tried|trying|attempts?|attempted|attempting|not|never|no|only|unless|if)\b/giu;

/** The cues of hedge, report, goal, negation and condition in these words. */
export function cuesIn(wording: string): string[] {
	return (withoutMonth(wording).match(KEPT_CUES) ?? []).map((cue) => cue.toLowerCase());
}

/**
 * The stance of the clause a part of a sentence stands in. A clause with its own verb that only tells when or why may be flat inside a
 * hedged sentence ("would be the first visit since the border closed"); a report covers everything in its sentence.
 */
export function stanceAt(before: string, asked: string, after: string): Stance {
	const whole = stanceOf(`${before} ${asked} ${after}`);
	if (whole === 'asserted' || whole === 'reported') return whole;
	const opener = /^.*\b(?:since|because|after|although|though|despite|due to|amid|amidst)\b/iu.exec(
		before
	);
	const from = opener ? opener[0].length : -1;
	if (from < 0) return whole;
	const rest = before.slice(from);
	if (rest.includes(',') && !/^[^,]*$/u.test(rest)) return whole;
	const to = after.search(/[,;:.]/u);
	const clause = `${rest} ${asked} ${to < 0 ? after : after.slice(0, to)}`;
	return stanceOf(clause) === 'asserted' ? 'asserted' : whole;
}
