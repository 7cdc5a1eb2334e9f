import { createHash } from 'node:crypto';
import { base32 } from './base32.js';

export const RECOVERY_CODES = 10;
/** 80 bits, 16 letters: too many to try them all against a stolen hash. */
const CODE_BYTES = 10;

/** Codes to write down, four groups of four. */
export function createRecoveryCodes(randomBytes: (size: number) => Uint8Array): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => (base32(randomBytes(CODE_BYTES)).match(/.{4}/g) ?? []).join('-'));
}

/** What is stored of a code, however it was typed: groups and case do not count. */
export function hashRecoveryCode(code: string): Uint8Array<ArrayBuffer> {
  const typed = code.toUpperCase().replace(/[^A-Z2-7]/g, '');
  return Uint8Array.from(createHash('sha256').update(typed).digest());
}
