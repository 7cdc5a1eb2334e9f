import { createHash, randomBytes } from 'node:crypto';

/** A link with which anybody can read one report until it expires or is taken back. */
export interface ReportShare {
  readonly id: string;
  readonly workspaceId: string;
  readonly reportId: string;
  /** SHA-256 of the token; the token itself stands only in the link. */
  readonly tokenHash: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly viewCount: number;
  readonly lastViewedAt: Date | null;
}

export const MAX_SHARES = 20;
export const MAX_SHARE_DAYS = 365;
export const DEFAULT_SHARE_DAYS = 30;
export const DAY_MS = 24 * 60 * 60_000;

const TOKEN_BYTES = 24;
const TOKEN = /^[\w-]{32}$/;

/** 192 random bits. */
export function newShareToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** What a token is stored and looked up as; null for what cannot be one. Random tokens need no slow hash. */
export function shareTokenHash(token: string): string | null {
  return TOKEN.test(token) ? createHash('sha256').update(token).digest('base64url') : null;
}

/** Whether the link leads anywhere. */
export function isOpen({ revokedAt, expiresAt }: Pick<ReportShare, 'revokedAt' | 'expiresAt'>, now: Date): boolean {
  return revokedAt === null && expiresAt > now;
}
