/**
 * Which language is this, and which words does it use all the time?
 *
 * A language is told by its script or by its share of stop words; when the shares are low or close the
 * answer is 'und'. Only English has rules for questions; the others are read, cut into sentences and
 * given the few items that need no grammar.
 */
const STOP_WORDS: Readonly<Record<string, string>> = {
	en: 'the of and to a in is that it was for on are as with his they be at this from have or had by but what were we when your can there an which their if will each about how up out them then these so some her would him into has more no could than been who its now did may over only also after most other such because any our not she he you i do does these those between through during before under where while both being very just here all one two own same upon should might must shall until against among within without however',
	de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei wenn kann ihre ich wir diese dieser ihr seine unter',
	fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec ou son aux mais comme été cette elle on deux ses leur nous lui tout ont fait même sa ces être sans entre après peut dont très était aussi où je vous ils elles',
	es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo han yo hay vez puede todos así nos ni parte tiene él uno',
	it: 'di e che la il un a per è in una sono con non si da le dei del come i della al nel più anche gli alla lo su ma delle ha questo o se nella cui ai dal tra essere sua suo loro stato era dalla degli fu hanno dopo questa quando due lei io noi molto',
	nl: 'de van het een en in is dat op te zijn met voor niet aan er die om door ook als bij maar dan of uit naar nog worden werd heeft wordt over tot hij kan meer was deze zo hun geen wel ze tegen onder andere veel zich haar dit al had waren moet wij ik jaar',
	pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me esse eles estão são',
	pl: 'w i na z do się że nie to jest o jak po od za przez dla był ale co są oraz jego tym także które który przy może jednak być tylko lub już roku ich ma ze czy',
	sv: 'och i att det som en på är av för med den till inte de om ett har han från var kan men så under eller när vi ut också hade nu efter år vid sig skulle hon detta dem där mot bara'
};

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
	['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
	['ko', /\p{Script=Hangul}/gu],
	['zh', /\p{Script=Han}/gu],
	['el', /\p{Script=Greek}/gu],
	['he', /\p{Script=Hebrew}/gu],
	['ar', /\p{Script=Arabic}/gu],
	['th', /\p{Script=Thai}/gu],
	['hi', /\p{Script=Devanagari}/gu],
	['ru', /\p{Script=Cyrillic}/gu]
];

const stopWords = new Map<string, ReadonlySet<string>>(
	Object.entries(STOP_WORDS).map(([language, words]) => [language, new Set(words.split(' '))])
);
const none: ReadonlySet<string> = new Set();

/** The words of a language that carry no subject matter; empty for a language not listed. */
export function stopWordsOf(language: string): ReadonlySet<string> {
	return stopWords.get(language.split('-')[0] ?? '') ?? none;
}

/** How much text is enough to tell a language by. */
const SAMPLE = 20_000;

/** A BCP 47 language, or 'und' when the text does not say. */
export function languageOf(text: string): string {
	const sample = text.slice(0, SAMPLE);
	const letters = sample.match(/\p{L}/gu)?.length ?? 0;
	if (letters === 0) return 'und';
	for (const [language, script] of SCRIPTS) {
		const share = (sample.match(script)?.length ?? 0) / letters;
		if (share > (language === 'ja' ? 0.1 : 0.5)) return language;
	}
	const words = sample.toLowerCase().match(/[\p{L}]+/gu) ?? [];
	if (words.length < 4) return 'und';
	const shares = [...stopWords].map(
		([language, set]) => [language, words.filter((w) => set.has(w)).length / words.length] as const
	);
	shares.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
	const [first, second] = shares;
	if (!first || !second || first[1] < 0.18 || first[1] < second[1] * 1.15) return 'und';
	return first[0];
}

interface Abbreviations {
	/** Never end a sentence: something always follows (Dr. Smith). */
	readonly before: ReadonlySet<string>;
	/** May end a sentence: the next word decides (etc., p.m.). */
	readonly anywhere: ReadonlySet<string>;
	/** Abbreviations only when a number follows (No. 5, p. 12). */
	readonly beforeNumbers: ReadonlySet<string>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const ENGLISH: Abbreviations = {
	before: words(
		'Dr Mr Mrs Ms Prof Rev Hon St Gen Col Lt Sgt Capt Cmdr Adm Maj Gov Sen Rep Pres Messrs Mt Ft vs v e.g i.e cf viz ca approx Fr Sr Dept Univ'
	),
	anywhere: words(
		'etc al Inc Ltd Co Corp Jr Bros a.m p.m A.M P.M U.S U.K U.N D.C E.U U.S.A Ph.D B.C A.D B.C.E C.E Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Wed Thu Fri Sat Sun est min max sec hr hrs ft in oz lb lbs'
	),
	beforeNumbers: words('No no Nos nos p pp vol Vol ch Ch Fig fig Figs figs Eq eq Sec sec Art art c')
};
const GERMAN: Abbreviations = {
	before: words('Dr Prof Hr Fr St bzw z.B d.h u.a ca vgl Nr Abb S Bd sog evtl ggf inkl bspw'),
	anywhere: words('usw etc Jh Chr Mio Mrd Str'),
	beforeNumbers: words('Art Abs Kap')
};
const OTHER: Abbreviations = {
	before: words('Dr M Mme Mlle Sr Sra Srta Dra Prof St Ste Sig Dott dhr mevr p.ex bijv'),
	anywhere: words('etc ecc enz'),
	beforeNumbers: words('p pp vol art fig núm nº no')
};

export function abbreviationsOf(language: string): Abbreviations {
	if (language.startsWith('de')) return GERMAN;
	return language.startsWith('en') || language === 'und' ? ENGLISH : OTHER;
}
