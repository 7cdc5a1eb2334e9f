import type { Journal } from '../records/journal.js';
import type { SecondFactorRepository } from '../second-factor/second-factor.repository.js';
import { CHALLENGE_LIFETIME_MS } from '../second-factor/verify-mfa.js';
import type { AuthenticationMethod, Caller, SessionTokens } from '../sessions/session.js';
import type { SessionRepository } from '../sessions/session.repository.js';
import type { SessionIssuer } from '../sessions/session-issuer.js';
import { createOpaqueToken, hashOpaqueToken } from '../tokens/opaque-token.js';
import type { Credentials } from './credentials.repository.js';

export type Admission =
  | { readonly kind: 'signed_in'; readonly tokens: SessionTokens }
  | { readonly kind: 'second_factor_needed'; readonly challenge: string }
  | { readonly kind: 'suspended' };

/**
 * Lets a person in who has proved who they are by the methods given: with a session, or with a challenge where a second factor is owed. A
 * passkey owes none: it is held by a device that asked for finger, face or PIN.
 */
export type Admit = (
  account: Credentials,
  caller: Caller,
  methods: readonly AuthenticationMethod[],
) => Promise<Admission>;

export function createAdmit({
  sessions,
  secondFactors,
  issuer,
  journal,
  randomBytes,
  now,
}: {
  sessions: SessionRepository;
  secondFactors: SecondFactorRepository;
  issuer: SessionIssuer;
  journal: Journal;
  randomBytes: (size: number) => Uint8Array;
  now: () => Date;
}): Admit {
  return async (account, caller, methods) => {
    if (account.status === 'suspended') return { kind: 'suspended' };
    if (account.hasSecondFactor && !methods.includes('hwk')) return challenge(account, methods);
    const { userId, workspaceId, workspaceRole, platformRole } = account;
    const draft = issuer.draft(account, caller, methods);
    const { session, refreshToken } = draft;
    const about = { workspaceId, actorId: userId, targetId: session.id };
    const details = { device: session.device, methods: methods.join(' ') };
    await sessions.open(draft, { audit: [journal.audit('session.started', { ...about, details })] });
    const { authenticatedAt } = session;
    const grant = { userId, sessionId: session.id, workspaceId, workspaceRole, platformRole, authenticatedAt, methods };
    const tokens = await issuer.tokensFor(grant, { token: refreshToken, expiresAt: session.expiresAt });
    return { kind: 'signed_in', tokens };
  };

  async function challenge({ userId }: Credentials, methods: readonly AuthenticationMethod[]): Promise<Admission> {
    const secret = createOpaqueToken(randomBytes);
    const createdAt = now();
    const expiresAt = new Date(createdAt.getTime() + CHALLENGE_LIFETIME_MS);
    await secondFactors.openChallenge({ hash: hashOpaqueToken(secret), userId, methods, createdAt, expiresAt });
    return { kind: 'second_factor_needed', challenge: secret };
  }
}
