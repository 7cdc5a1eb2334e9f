/** A device that is signed in. */
export interface Session {
  readonly id: string;
  readonly userId: string;
  readonly workspaceId: string;
  readonly device: string;
  readonly ipAddress: string | null;
  readonly createdAt: Date;
  readonly lastUsedAt: Date;
  readonly expiresAt: Date;
}

export type SessionEndReason = 'signed_out' | 'ended_by_user' | 'token_replayed';

/** Who asks for a session, as far as the network shows it. */
export interface Caller {
  readonly address?: string | undefined;
  readonly userAgent?: string | undefined;
}

/** The tokens of a session, told once. */
export interface SessionTokens {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly expiresAt: Date;
  readonly refreshExpiresAt: Date;
}
