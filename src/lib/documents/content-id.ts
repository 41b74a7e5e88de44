/**
 * A short id made from content.
 *
 * The same content always gives the same id, on every device, so reading a file again keeps the
 * history of its items. SHA-256 cut to 96 bits: no collisions to fear among a learner's items.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** 24 hexadecimal digits. Parts are kept apart, so ('ab','c') and ('a','bc') differ. */
export function contentId(...parts: readonly string[]): string {
	return bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts)))).slice(0, 24);
}
