/**
 * Which names are countries, and which names mean the same one?
 *
 * Countries with their capitals (which newspapers use for the government), the adjective, and other names.
 * Used to find distractors of the same kind and to make sure that none of them is the key by another name.
 */
import { fold } from './words.ts';

/** name | capital | adjectives | other names */
const COUNTRIES = `
Afghanistan|Kabul|Afghan
Albania|Tirana|Albanian
Algeria|Algiers|Algerian
Argentina|Buenos Aires|Argentine,Argentinian
Armenia|Yerevan|Armenian
Australia|Canberra|Australian
Austria|Vienna|Austrian|Austria-Hungary
Azerbaijan|Baku|Azerbaijani
Bangladesh|Dhaka|Bangladeshi
Belarus|Minsk|Belarusian
Belgium|Brussels|Belgian
Bolivia|La Paz|Bolivian
Brazil|Brasília|Brazilian
Britain|London|British|Great Britain,United Kingdom,UK,U.K.,England
Bulgaria|Sofia|Bulgarian
Cambodia|Phnom Penh|Cambodian
Cameroon|Yaoundé|Cameroonian
Canada|Ottawa|Canadian
Chile|Santiago|Chilean
China|Beijing|Chinese|PRC,People's Republic of China
Colombia|Bogotá|Colombian
Croatia|Zagreb|Croatian
Cuba|Havana|Cuban
Cyprus|Nicosia|Cypriot
Denmark|Copenhagen|Danish
Ecuador|Quito|Ecuadorian
Egypt|Cairo|Egyptian
Estonia|Tallinn|Estonian
Ethiopia|Addis Ababa|Ethiopian
Finland|Helsinki|Finnish
France|Paris|French
Georgia|Tbilisi|Georgian
Germany|Berlin|German|West Germany,East Germany,Federal Republic of Germany,Nazi Germany
Ghana|Accra|Ghanaian
Greece|Athens|Greek
Haiti|Port-au-Prince|Haitian
Hungary|Budapest|Hungarian
Iceland|Reykjavik|Icelandic
India|New Delhi|Indian|Delhi
Indonesia|Jakarta|Indonesian
Iran|Tehran|Iranian|Persia
Iraq|Baghdad|Iraqi
Ireland|Dublin|Irish
Israel|Jerusalem|Israeli
Italy|Rome|Italian
Japan|Tokyo|Japanese
Jordan|Amman|Jordanian
Kazakhstan|Astana|Kazakh
Kenya|Nairobi|Kenyan
Kuwait|Kuwait City|Kuwaiti
Latvia|Riga|Latvian
Lebanon|Beirut|Lebanese
Libya|Tripoli|Libyan
Lithuania|Vilnius|Lithuanian
Malaysia|Kuala Lumpur|Malaysian
Mexico|Mexico City|Mexican
Mongolia|Ulaanbaatar|Mongolian
Morocco|Rabat|Moroccan
Myanmar|Naypyidaw|Burmese|Burma
Nepal|Kathmandu|Nepali
Netherlands|Amsterdam|Dutch|Holland
New Zealand|Wellington|New Zealander
Nigeria|Abuja|Nigerian
North Korea|Pyongyang|North Korean|DPRK,Democratic People's Republic of Korea
Norway|Oslo|Norwegian
Pakistan|Islamabad|Pakistani
Panama|Panama City|Panamanian
Peru|Lima|Peruvian
Philippines|Manila|Philippine,Filipino
Poland|Warsaw|Polish
Portugal|Lisbon|Portuguese
Qatar|Doha|Qatari
Romania|Bucharest|Romanian
Russia|Moscow|Russian|Russian Federation,Kremlin
Rwanda|Kigali|Rwandan
Saudi Arabia|Riyadh|Saudi
Scotland|Edinburgh|Scottish
Senegal|Dakar|Senegalese
Serbia|Belgrade|Serbian
Singapore|Singapore|Singaporean
Slovakia|Bratislava|Slovak
Slovenia|Ljubljana|Slovenian
Somalia|Mogadishu|Somali
South Africa|Pretoria|South African
South Korea|Seoul|South Korean|Republic of Korea,ROK
Soviet Union||Soviet|USSR,U.S.S.R.
Spain|Madrid|Spanish
Sri Lanka|Colombo|Sri Lankan
Sudan|Khartoum|Sudanese
Sweden|Stockholm|Swedish
Switzerland|Bern|Swiss
Syria|Damascus|Syrian
Taiwan|Taipei|Taiwanese
Tanzania|Dodoma|Tanzanian
Thailand|Bangkok|Thai
Tunisia|Tunis|Tunisian
Turkey|Ankara|Turkish|Türkiye,Ottoman Empire
Uganda|Kampala|Ugandan
Ukraine|Kyiv|Ukrainian
United Arab Emirates|Abu Dhabi|Emirati|UAE
United States|Washington|American|US,U.S.,USA,U.S.A.,America,United States of America,Washington D.C.
Uruguay|Montevideo|Uruguayan
Uzbekistan|Tashkent|Uzbek
Venezuela|Caracas|Venezuelan
Vietnam|Hanoi|Vietnamese
Wales|Cardiff|Welsh
Yemen|Sanaa|Yemeni
Zambia|Lusaka|Zambian
Zimbabwe|Harare|Zimbabwean`;

export interface Country {
	readonly name: string;
	/** Every way to name it, its capital and adjectives included, folded. */
	readonly aliases: ReadonlySet<string>;
	/** The ways to name the country itself. */
	readonly names: readonly string[];
}

const byAlias = new Map<string, Country>();
for (const line of COUNTRIES.trim().split('\n')) {
	const [name = '', capital = '', adjectives = '', others = ''] = line.split('|');
	const names = [name, ...others.split(',')].filter((n) => n !== '');
	const aliases = new Set(
		[...names, capital, ...adjectives.split(',')].filter((n) => n !== '').map(fold)
	);
	const country: Country = { name, aliases, names };
	for (const alias of aliases) byAlias.set(alias, country);
}

/** The country meant by a name, a capital or an adjective. */
export function countryOf(name: string): Country | undefined {
	return byAlias.get(fold(name).replace(/^the /u, ''));
}

/** Is this a name of the country itself, not its capital or its adjective? */
export function isCountryName(name: string): boolean {
	const folded = fold(name).replace(/^the /u, '');
	return byAlias.get(folded)?.names.some((n) => fold(n) === folded) ?? false;
}

/** May two names mean the same thing? Aliases of one country, or one name inside the other. */
export function mayBeSame(a: string, b: string): boolean {
	const x = fold(a).replace(/^the /u, '');
	const y = fold(b).replace(/^the /u, '');
	if (x === y) return true;
	const country = byAlias.get(x);
	if (country && country === byAlias.get(y)) return true;
	const inside = (part: string, whole: string) => ` ${whole} `.includes(` ${part} `);
	if (inside(x, y) || inside(y, x)) return true;
	return initials(a) === b.replace(/\./gu, '') || initials(b) === a.replace(/\./gu, '');
}

function initials(name: string): string {
	const letters = name.split(/[\s-]+/u).filter((part) => /^\p{Lu}/u.test(part));
	return letters.length < 2 ? '' : letters.map((part) => part.charAt(0)).join('');
}
