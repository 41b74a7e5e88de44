/**
 * Which word turns a statement into its contrary and leaves it a natural sentence?
 *
 * Pairs in exactly the form they stand in the text, both with the same grammar, so nothing else has to change. With '/' either may stand for the
 * other; with '>' only the second for the first ("influence waned" may become "influence grew", but farmers who grew maize did not wane it).
 */
const PAIRS = `
increase/decrease increases/decreases increased/decreased increasing/decreasing
strengthen/weaken strengthens/weakens strengthened/weakened strengthening/weakening
undermine>support undermines>supports undermined>supported opposes>supports opposed>supported
deepened>eased deteriorated>improved waned>grew worsened/improved worsens/improves
accelerate>delay accelerates>delays accelerated>delayed
expand/shrink expands/shrinks expanded/shrank
higher/lower highest/lowest larger/smaller largest/smallest longer/shorter longest/shortest faster/slower fastest/slowest
warmer/cooler hotter/colder heavier/lighter older/younger oldest/youngest stronger/weaker
gained>lost gains>loses won>lost succeeded>failed
absorb/release absorbs/releases absorbed/released
attract/repel attracts/repels attracted/repelled
closed/opened closes/opens accepted/rejected
unstable/stable
common/rare internal/external outside/inside above/below
northern/southern eastern/western positive/negative maximum/minimum
long-term/short-term strong/weak soluble/insoluble
majority/minority ancient/modern rough/smooth
speeds>slows prolongs>shortens
legal/illegal visible/invisible reversible/irreversible renewable/non-renewable
begins/ends began/ended before/after
`;

const opposites = new Map<string, string>();
for (const pair of PAIRS.trim().split(/\s+/u)) {
	const [a = '', b = ''] = pair.split(/[/>]/u);
	if (!opposites.has(a)) opposites.set(a, b);
	if (pair.includes('/') && !opposites.has(b)) opposites.set(b, a);
}

export function oppositeOf(word: string): string | undefined {
	return opposites.get(word);
}
