/**
 * How can options be mixed without chance?
 *
 * The order comes from a hash (FNV-1a) of the content, so the same item is mixed the same way on every
 * device, and nobody can tell the key by its place.
 */
export function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) {
		hash ^= text.charCodeAt(i);
		hash = Math.imul(hash, 0x01000193);
	}
	hash ^= hash >>> 15;
	hash = Math.imul(hash, 0x2c1b3c6d);
	hash ^= hash >>> 12;
	return hash >>> 0;
}

/** The same things in an order that depends on them and on the seed alone. */
export function shuffled(things: readonly string[], seed: string): string[] {
	return things
		.map((thing) => ({ thing, rank: hashOf(`${seed}\n${thing}`) }))
		.sort((a, b) => a.rank - b.rank || (a.thing < b.thing ? -1 : 1))
		.map(({ thing }) => thing);
}
