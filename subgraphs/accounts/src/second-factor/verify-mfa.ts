import { type LinkTo, securityLetter } from '../mail/letters.js';
import type { Letter } from '../records/consequences.js';
import type { Journal } from '../records/journal.js';
import type { Caller, SessionTokens } from '../sessions/session.js';
import type { SessionIssuer } from '../sessions/session-issuer.js';
import type { Credentials, CredentialsRepository } from '../sign-in/credentials.repository.js';
import type { SignInFailures } from '../sign-in/record-failures.js';
import { hashOpaqueToken, isOpaqueToken } from '../tokens/opaque-token.js';
import { emailKeyOf } from '../users/user.js';
import type { CodeChecker } from './check-code.js';
import type { SecondFactorProof, SecondFactorRepository } from './second-factor.repository.js';

/** How long a person may look for the phone. */
export const CHALLENGE_LIFETIME_MS = 5 * 60_000;

export type VerifyMfaResult =
  | { readonly kind: 'signed_in'; readonly tokens: SessionTokens }
  | { readonly kind: 'invalid_challenge' }
  | { readonly kind: 'wrong_code' }
  | { readonly kind: 'too_many_attempts'; readonly retryAfterSeconds: number };

export type VerifyMfa = (input: { challenge: string; code: string }, caller: Caller) => Promise<VerifyMfaResult>;

/** Completes a sign-in with a code of the authenticator app or a recovery code. Each code and each challenge is good for once. */
export function createVerifyMfa({
  secondFactors,
  credentials,
  codeChecker,
  signInFailures,
  issuer,
  journal,
  linkTo,
  now,
}: {
  secondFactors: SecondFactorRepository;
  credentials: CredentialsRepository;
  codeChecker: CodeChecker;
  signInFailures: Pick<SignInFailures, 'note'>;
  issuer: SessionIssuer;
  journal: Journal;
  linkTo: LinkTo;
  now: () => Date;
}): VerifyMfa {
  return async (input, caller) => {
    const hash = hashOpaqueToken(input.challenge);
    const challenge = isOpaqueToken(input.challenge) ? await secondFactors.findChallenge(hash, now()) : null;
    const account = challenge && (await credentials.findById(challenge.userId));
    if (!challenge || account?.status !== 'active') return { kind: 'invalid_challenge' };
    const checked = await codeChecker.check(account.userId, input.code, caller);
    if (checked.kind === 'wrong_code') return refuse(account);
    if (checked.kind !== 'proof') return checked;

    const methods = [...challenge.methods, 'otp' as const];
    const { userId, workspaceId, workspaceRole, platformRole } = account;
    const draft = issuer.draft(account, caller, methods);
    const { session } = draft;
    const details = { device: session.device, methods: methods.join(' ') };
    const isTaken = await secondFactors.answerChallenge(
      { challenge, proof: checked.proof, session: draft },
      {
        audit: [journal.audit('session.started', { workspaceId, actorId: userId, targetId: session.id, details })],
        letters: noticeOf(account, checked.proof),
      },
    );
    if (!isTaken) return refuse(account);
    await codeChecker.forget(userId, caller);
    const { authenticatedAt } = session;
    const grant = { userId, sessionId: session.id, workspaceId, workspaceRole, platformRole, authenticatedAt, methods };
    const refresh = { token: draft.refreshToken, expiresAt: session.expiresAt };
    return { kind: 'signed_in', tokens: await issuer.tokensFor(grant, refresh) };
  };

  async function refuse({ email }: Credentials): Promise<VerifyMfaResult> {
    await signInFailures.note(emailKeyOf(email), 'code');
    return { kind: 'wrong_code' };
  }

  /** A recovery code is used rarely, and by whoever found the sheet of paper. */
  function noticeOf({ userId, email, name }: Credentials, proof: SecondFactorProof): Letter[] {
    if (!('recoveryHash' in proof)) return [];
    const what = 'Somebody signed in with one of your recovery codes';
    const content = securityLetter({ name, what, link: linkTo('/settings/security') });
    return [journal.letter({ userId, address: email }, content)];
  }
}
