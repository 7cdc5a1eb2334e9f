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
  /** When the person last proved who they are, and how. */
  readonly authenticatedAt: Date;
  readonly methods: readonly AuthenticationMethod[];
}

/** How a person proved who they are, by the names of RFC 8176; `fed` is a provider of sign-ins, which that registry does not know. */
export type AuthenticationMethod = 'pwd' | 'otp' | 'hwk' | 'fed';

export type SessionEndReason =
  | 'signed_out'
  | 'ended_by_user'
  | 'token_replayed'
  | 'password_changed'
  | 'account_suspended';

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
