/** Ninety-six bits of chance in hexadecimal, for what must be told apart on every device. */
export function randomId(): string {
	// Not `randomUUID`, which plain-http pages do not have.
	const bytes = crypto.getRandomValues(new Uint8Array(12));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
