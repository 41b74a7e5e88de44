/**
 * Which sentences say nothing to be learnt, and which words can go without anybody missing them?
 *
 * Rhetorical questions, talk to the reader and talk about the text itself are never asked about. An insertion such as
 * "as you know" may stand in a sentence that does say something: then only the insertion goes.
 */
import type { Span } from '#lib/documents/span.ts';

export type Chat = 'question' | 'chat' | 'cliche' | 'about-the-text';

const ADDRESS =
	/\b(?:let[’']s|let us|let me|hey|guys|folks|gotta|gonna|wanna|kinda|dive into|buckle up|break (?:it|this) down|get real|guess what|think (?:about|of) (?:it|that|this)|imagine|picture this|stay tuned|thanks for|thank you|welcome to|subscribe|click|sign up|read on|don[’']t forget|remember that time|you know what|believe me|trust me|i think|i believe|i[’']m|i am|i[’']ve|my (?:opinion|view)|we[’']re talking|we[’']ll|we[’']ve (?:seen|got|been)|we (?:will|shall|are going to|now) (?:see|discuss|explore|look|examine|learn|turn|consider|talk|focus)|if you(?:[’']re| are) (?:reading|looking|wondering)|when you(?:[’']re| are) feeling|you (?:start|feel|do|might|may) (?:to |wonder|ask|looking|for a)|happy (?:reading|learning))\b/iu;

const CLICHES =
	/\b(?:^think (?:about|of)|only time will|we can only (?:guess|speculate|imagine|wonder)|quid pro quo|what (?:does|do|did) (?:this|that|it|all this) mean|game of chess|double-edged sword|is a lifeline|time will tell|remains? to be seen|the world (?:is )?watch|stay the course|at the end of the day|needless to say|big deal|perfect storm|super interesting|tip of the iceberg|watch this space|we[’']ll all be watching|the rest is history|food for thought|one thing is (?:clear|certain)|without further ado|playing a long game|major win)\b/iu;

/** "It's a complex dance", "this is a major win": the author's picture of what was said before. */
const VERDICT =
	/^(?:for [\w\s]{2,30}, )?(?:it|this|that|these|those)(?:[’']s| is| was| are| were|[’']re) (?:not |n[’']t |just |also |truly |really |indeed |certainly )*(?:an? |the )?(?:[\w-]+,? ){0,3}(?:dance|storm|win|deal|story|situation|signal|sign|testament|reminder|lifeline|puzzle|picture|balancing act|gamble|paradox|turning point|wake-up call|step|milestone|journey|matter|question|chapter|handshake|achievement|moment|sight|feat)\b(?! for every| that \w+ \w+ed\b| (?:in|of) \d)/iu;

const ABOUT_TEXT =
	/\b(?:in this (?:article|chapter|section|lesson|post|video|guide|essay|paper|report|unit|tutorial|course|text|book|module|story)|this (?:article|chapter|section|lesson|post|video|guide|essay|tutorial|unit|module) (?:\w+ ){0,2}(?:is|will|explains?|describes?|covers?|introduces?|looks?|explores?|examines?|discuss\w*|shows?|presents?|provides?|focus\w*|outlines?|summari[sz]es?)|(?:see|shown in|refer to|as in) (?:the )?(?:fig(?:ure)?s?\.?|tables?|chapters?|sections?|appendix|equation|box) ?\d*|(?:figure|table|fig\.) \d|(?:shown|listed|described|mentioned|discussed|given|seen) (?:above|below|earlier|later|previously)|in the (?:previous|next|following|last) (?:chapter|section|lesson|paragraph|example|figure|table)|as (?:we )?(?:saw|mentioned|noted|discussed|shown|seen|you will see|described) |(?:called|marked|named|listed|quoted|printed) .{0,60}\b(?:above|below|as reports)\b|all rights reserved|copyright|retrieved from|click here|the core fact|relying on quotes|let us|paint a (?:\w+ )?picture)\b/iu;

/** Why nothing is asked about this sentence; undefined when it may say something. */
export function chatIn(text: string): Chat | undefined {
	if (/\?["”’)\]]*$/u.test(text)) return 'question';
	if (ABOUT_TEXT.test(text)) return 'about-the-text';
	const spoken = withoutInsertions(text);
	if (ADDRESS.test(spoken)) return 'chat';
	if (VERDICT.test(spoken)) return 'cliche';
	if (CLICHES.test(spoken)) return 'cliche';
	if (/!["”’)\]]*$/u.test(text)) return 'chat';
	return undefined;
}

const VOCATIVE =
	/,\s+(?:guys|folks|friends|people|as you (?:may |might |probably |already )*(?:know|remember|see)|you know|you see|of course|mind you|so to speak|believe it or not|by the way|if you will|I mean|for that matter|needless to say|as (?:we|everyone) knows?|however|therefore|moreover|for example|for instance|in turn|though|too|then|indeed|in fact)(?:,|(?=[.!?;]))/giu;

const OPENING =
	/^(?:(?:Guys|Folks|Look|Listen|See|Well|Now|Okay|OK|Hey guys|You see|Of course|As you know|However|Moreover|Furthermore|Additionally|In addition|Also|Besides|Nevertheless|Nonetheless|Thus|Hence|Therefore|Consequently|As a result|Overall|In fact|Indeed|Similarly|Likewise|Meanwhile|Instead|In contrast|By contrast|On the other hand|On the one hand|On the other side of the coin|For example|For instance|In other words|In short|In summary|In conclusion|To sum up|Finally|Lastly|Firstly|Secondly|Thirdly|First|Second|Third|Next|Then|Simultaneously|At the same time|Still|Yet|Again|After all|Interestingly|Importantly|More importantly|Most importantly|Notably|Crucially|Surprisingly|Not surprisingly|Unfortunately|Fortunately|Looking ahead|So|Accordingly|Conversely|Specifically|In particular|In turn|In general|Remarkably|Ironically|Sadly|Luckily|Historically speaking|Basically|Essentially|Simply put|Put simply|Even so|That said|All in all|In essence|(?:Beyond|Besides|Apart from|Aside from|In addition to|On top of) (?:this|that|these|those)(?: [\w-]+){0,3}),\s+|(?:But|And|So|Yet|Thus|Hence|Nor|Or)\s+(?!(?:that|far|much|many|long)\b))/u;

/** Ranges that can be left out of a stem, as offsets into `text`. Nothing with a negation, condition or hedge is among them. */
export function insertionsIn(text: string): Span[] {
	const ranges: Span[] = [];
	let opening = 0;
	for (;;) {
		const found = OPENING.exec(text.slice(opening));
		if (!found || /^(?:Nor|Or)\b/u.test(found[0])) break;
		opening += found[0].length;
	}
	if (opening > 0) ranges.push({ start: 0, end: opening });
	for (const match of text.matchAll(VOCATIVE)) {
		const start = match.index;
		const end = start + match[0].length;
		if (start < opening) continue;
		// "… event, guys, and …": the second comma belongs to what follows.
		const keepsComma =
			match[0].endsWith(',') && /^\s+(?:and|but|or|so|which|who|where)\b/u.test(text.slice(end));
		ranges.push({ start, end: keepsComma ? end - 1 : end });
	}
	return ranges;
}

function withoutInsertions(text: string): string {
	let rest = '';
	let at = 0;
	for (const range of insertionsIn(text)) {
		rest += text.slice(at, range.start);
		at = range.end;
	}
	return rest + text.slice(at);
}

/** Openings that point back to the sentence before, even though they can be dropped. */
export const POINTS_BACK =
	/^(?:In return|In exchange|In response|In contrast|By contrast|Instead|Similarly|Likewise|As a result|Consequently|Therefore|Thus|Hence|On the other hand|Conversely|Afterwards?|Later|Then|Next|After that|In turn|Accordingly|That said|Even so|Nevertheless|Nonetheless|Soon after|Shortly after(?:wards)?|(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|A few|Several) (?:days|weeks|months|years|decades) later)\b/u;
