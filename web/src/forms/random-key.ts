/** A key that nobody else draws: 128 random bits. Unlike `crypto.randomUUID` it is there without TLS too, as in a home network. */
export function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
