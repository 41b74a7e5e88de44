/** How else may a name or a number be written, so that it is still the key? */
import { countryOf } from '#lib/language/known-names.ts';
import { fold } from '#lib/language/words.ts';
import { TITLES } from './names.ts';

const NUMBER_WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(
	' '
);

export function numberForms(key: string): string[] {
	const forms = new Set<string>();
	const index = NUMBER_WORDS.indexOf(key.toLowerCase());
	if (index >= 0) forms.add(String(index));
	if (/^\d{1,2}$/u.test(key) && NUMBER_WORDS[Number(key)])
		forms.add(NUMBER_WORDS[Number(key)] as string);
	if (/\d,\d{3}/u.test(key)) forms.add(key.replaceAll(',', ''));
	if (/%$/u.test(key)) forms.add(key.replace(/\s*%$/u, '')).add(key.replace(/\s*%$/u, ' percent'));
	if (/ percent$/u.test(key))
		forms.add(key.replace(/ percent$/u, '%')).add(key.replace(/ percent$/u, ''));
	forms.delete(key);
	return [...forms];
}

export function countWord(n: number): string {
	return NUMBER_WORDS[n] ?? String(n);
}

/** Other names for the same: from the document, and a country's own. */
export function acceptedNames(key: string, aliases: readonly string[]): string[] {
	const country = countryOf(key);
	const same = country && country.names.some((n) => fold(n) === fold(key)) ? country.names : [];
	const [title = '', ...rest] = key.split(' ');
	const bare = TITLES.has(title.toLowerCase()) && rest.length > 0 ? [rest.join(' ')] : [];
	return [...new Set([...aliases, ...same, ...bare])].filter((other) => fold(other) !== fold(key));
}
