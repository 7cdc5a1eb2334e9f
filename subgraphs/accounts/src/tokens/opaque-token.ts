import { createHash } from 'node:crypto';

const TOKEN_BYTES = 32;
const TOKEN_FORM = /^[\w-]{43}$/;

/** A new token: 256 random bits in base64url, without meaning. */
export function createOpaqueToken(randomBytes: (size: number) => Uint8Array): string {
  return Buffer.from(randomBytes(TOKEN_BYTES)).toString('base64url');
}

/** What is stored of a token: its SHA-256. A plain hash is enough for 256 random bits. */
export function hashOpaqueToken(token: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(createHash('sha256').update(token).digest());
}

/** Whether the text can be a token at all; anything else need not reach the database. */
export function isOpaqueToken(text: string): boolean {
  return TOKEN_FORM.test(text);
}
