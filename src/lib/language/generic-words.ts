/**
 * Which nouns say too little to be asked for?
 *
 * "It was a massive event": nobody should have to recall 'event'. A phrase is worth asking for when at least one
 * of its words is not here. Lemmas, singular.
 */
const NOUNS = `
ability absence nation country rival party effort abundance access account act action activity addition advance advantage age aim air amount analogy angle answer anyone anything
approach area argument arrangement array article aspect assistance attempt attention attitude author average background base basis bit boost
bottom break bunch burden business case cause center centre century challenge chance change chapter character characteristic choice
circumstance class clue coin combination comment complexity component concept concern conclusion condition confusion connection consequence
consideration content context contrast contribution control core corner couple course creation cycle dance data date day deal debate decade
decision decline degree demand description desire detail development difference difficulty dimension direction discovery discussion
distance doubt driver driving dynamic ease edge effect effort element emergence emphasis end engagement entity episode era essence event everyone everything
evidence evolution exam example exception exchange existence expectation experience explanation extent eye face fact factor failure
fashion feature feeling field figure finding fit focus form foundation fraction framework front function future gain game game-changer gap general
glance globe goal good grip ground group growth guideline guy half hand handshake harm head heart help history hope hour idea illustration image
impact implication importance improvement impression improvement increase index indication individual influence information instance
insight interaction interest interplay introduction issue item journey key kind lack landscape layer lead length lesson level lie life lifeline light limit
line link list little look loss lot magnitude main majority manner margin mark mass matter meaning means measure mechanism member mention message method
middle mind minute mistake model moment month more motivation move name narrative nature necessity need nothing notion number object occasion one
operation opportunity option order origin other outcome outline output overview pace page pair paragraph part participant party passage past path pattern
people percentage perception performance period perspective phase phenomenon picture piece place plan play point portion
position possibility potential power practice presence pressure principle problem procedure process product progress proof property proportion prospect
purpose push quality quantity question quo range rate reach reaction reality reason recognition region reference regard relation relationship relevance remainder reminder
rest result return reward right ripple rise risk role room root route row rule sake scale scenario scene scheme scope season section sense sequence series
set setting shape share shift show side sight sign signal significance similarity situation size skill solution someone something sort
source space span speed spot stage stake standing standpoint start state statement status step stop story strategy stream strength stretch
structure struggle stuff style subject substance success sum summary support surface surprise symbol system talk target task team technique
tendency term test text theme theory thing thought thread threat threshold tie time tip title today ton tool top topic total touch town
track trade tradition trait transition treatment trend trip trouble truth turn type understanding unit use user usefulness value variation
variety version view viewpoint vision volume walk wave way weakness week while whole win woman word work world worth year yesterday zone
`;

const EMPTY_ADJECTIVES = `
able additional advanced appropriate available bad basic best better big broad broader brief certain clear closer common complete complex concrete constant
considerable correct crucial current deep deeper different difficult direct distinct due easy effective enormous entire essential everyday exact
existing extensive extreme fair famous few final fine first full fundamental further general given good great greater growing happy hard heavy
helpful high higher huge ideal immediate immense important impressive increased increasing incredible individual initial interesting just key large larger largest last
late later latter least less level little local long longer low lower main major many massive mere minor modern more most much multiple mutual natural
necessary new next nice normal notable numerous obvious old only ongoing open opposite ordinary original other outer overall own particular past perfect
persistent plain pleasant poor possible powerful present pretty previous primary prime proper proud quick rapid rare raw ready real recent regular related
relevant remarkable rich right rough same second severe sharp short significant similar simple single slight slow small smaller smallest smart solid special specific
standard steady straightforward strict striking strong stronger subsequent substantial successful such sudden sufficient suitable super sure tall
technical terrible thick thin thorough tiny top total tough true typical unclear uncertain unique unusual urgent useful usual valuable various vast vital weak
well whole wide wider wonderful worse worst wrong young desperate desperately certain core invaluable unprecedented several telling concerned sophisticated intensified heightened renewed technological ambitious deepening
`;

/** Ends of phrases that fit almost any sentence, whatever stands before them. */
const BLAND = `
landscape sphere order era world situation stock norm impact trajectory advancement arena dynamic stage affair implication
development significance importance consequence ground footing climate backdrop standing outlook momentum standard
`;

const bland = new Set(BLAND.trim().split(/\s+/u));
const nouns = new Set(NOUNS.trim().split(/\s+/u));
const adjectives = new Set(EMPTY_ADJECTIVES.trim().split(/\s+/u));

/** A noun that says little by itself ('way', 'impact'). */
export function isGenericNoun(lemma: string): boolean {
	return nouns.has(lemma);
}

/** A noun that ends a stock phrase ('the geopolitical landscape'). */
export function isBlandNoun(lemma: string): boolean {
	return bland.has(lemma);
}

/** An adjective that only judges or measures ('significant', 'large'). */
export function isEmptyAdjective(lemma: string): boolean {
	return adjectives.has(lemma);
}
