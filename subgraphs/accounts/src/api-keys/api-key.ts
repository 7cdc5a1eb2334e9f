/** What lets a program in, as its person and in one workspace. */
export interface ApiKey {
  readonly id: string;
  readonly userId: string;
  readonly workspaceId: string;
  readonly name: string;
  /** How the key begins: enough to recognise it, too little to use it. */
  readonly prefix: string;
  readonly scopes: readonly string[];
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
}

/** Tells a key from an access token wherever either may stand, also in scanners for leaked secrets. */
export const KEY_MARK = 'pik_';
const PREFIX_LENGTH = KEY_MARK.length + 8;
const KEY_FORM = /^pik_[\w-]{43}$/;

export const DEFAULT_LIFETIME_MS = 90 * 24 * 60 * 60_000;
export const MAX_LIFETIME_MS = 365 * 24 * 60 * 60_000;
/** Keys of one person in one workspace. */
export const MAX_API_KEYS = 50;
/** A last use is told to the minute; more would write to the database with each request. */
export const USE_NOTED_EVERY_MS = 60_000;

export function isApiKey(text: string): boolean {
  return KEY_FORM.test(text);
}

export function prefixOf(key: string): string {
  return key.slice(0, PREFIX_LENGTH);
}
