/**
 * Which word turns a statement into its contrary and leaves it a natural sentence?
 *
 * Pairs in exactly the form they stand in the text. Both words of a pair take the same grammar, so nothing else has to change.
 */
const PAIRS = `
increase/decrease increases/decreases increased/decreased increasing/decreasing
strengthen/weaken strengthens/weakens strengthened/weakened strengthening/weakening
undermine/support undermines/supports undermined/supported
deepened/eased deteriorated/improved waned/grew worsened/improved worsens/improves
accelerate/delay accelerates/delays accelerated/delayed
expand/shrink expands/shrinks expanded/shrank
higher/lower highest/lowest larger/smaller largest/smallest longer/shorter longest/shortest faster/slower fastest/slowest
warmer/cooler hotter/colder heavier/lighter older/younger oldest/youngest stronger/weaker
gained/lost gains/loses
absorb/release absorbs/releases absorbed/released
attract/repel attracts/repels attracted/repelled
closed/opened closes/opens
accepted/rejected supported/opposed supports/opposes
crucial/unimportant essential/unnecessary unstable/stable
common/rare internal/external outside/inside above/below
northern/southern eastern/western positive/negative maximum/minimum
long-term/short-term strong/weak dense/thin soluble/insoluble
majority/minority won/lost succeeded/failed
ancient/modern thick/thin rough/smooth
speeds/slows prolonging/shortening prolongs/shortens
legal/illegal visible/invisible reversible/irreversible renewable/non-renewable
begins/ends began/ended before/after
`;

const opposites = new Map<string, string>();
for (const pair of PAIRS.trim().split(/\s+/u)) {
	const [a = '', b = ''] = pair.split('/');
	if (!opposites.has(a)) opposites.set(a, b);
	if (!opposites.has(b)) opposites.set(b, a);
}

export function oppositeOf(word: string): string | undefined {
	return opposites.get(word);
}
