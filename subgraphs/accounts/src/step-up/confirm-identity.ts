import type { PasskeyChecker } from '../passkeys/check-passkey.js';
import type { PasswordHasher } from '../passwords/password-hasher.js';
import type { Journal } from '../records/journal.js';
import type { CodeChecker } from '../second-factor/check-code.js';
import type { SecondFactorProof, SecondFactorRepository } from '../second-factor/second-factor.repository.js';
import type { Caller } from '../sessions/session.js';
import type { AttemptRepository } from '../sign-in/attempt.repository.js';
import { attemptKey, secondsToWait } from '../sign-in/attempt-limit.js';
import type { Credentials, CredentialsRepository } from '../sign-in/credentials.repository.js';
import type { SignInFailures } from '../sign-in/record-failures.js';
import { emailKeyOf } from '../users/user.js';
import { RECENT_MS } from './recent.js';

export type ConfirmIdentityResult =
  | { readonly kind: 'confirmed'; readonly until: Date }
  | { readonly kind: 'wrong_proof' }
  | { readonly kind: 'code_needed' }
  | { readonly kind: 'password_needed' }
  | { readonly kind: 'too_many_attempts'; readonly retryAfterSeconds: number };

export type ConfirmIdentity = (
  holder: { userId: string; sessionId: string },
  proof: {
    password?: string | null | undefined;
    code?: string | null | undefined;
    passkeyJson?: string | null | undefined;
  },
  caller: Caller,
) => Promise<ConfirmIdentityResult>;

type Checked =
  | { readonly kind: 'right'; readonly proof: SecondFactorProof | null }
  | Exclude<ConfirmIdentityResult, { kind: 'confirmed' }>;

/**
 * Notes that the person is there, so that sensitive changes may follow for a while. A passkey is proof by itself. With a second factor it is that factor which counts:
 * a stolen session and a known password must not be enough to remove it.
 */
export function createConfirmIdentity({
  credentials,
  attempts,
  hasher,
  secondFactors,
  codeChecker,
  signInFailures,
  passkeyChecker,
  journal,
  now,
}: {
  credentials: CredentialsRepository;
  attempts: AttemptRepository;
  hasher: PasswordHasher;
  secondFactors: SecondFactorRepository;
  codeChecker: CodeChecker;
  signInFailures: Pick<SignInFailures, 'note'>;
  passkeyChecker: PasskeyChecker;
  journal: Journal;
  now: () => Date;
}): ConfirmIdentity {
  return async ({ userId, sessionId }, { password, code, passkeyJson }, caller) => {
    const account = await credentials.findById(userId);
    if (!account) return { kind: 'wrong_proof' };
    const checked = passkeyJson
      ? await checkPasskey(account, passkeyJson)
      : account.hasSecondFactor
        ? await checkCode(account, code, caller)
        : await checkPassword(account, password, caller);
    if (checked.kind !== 'right') return checked;

    const at = now();
    const about = { workspaceId: account.workspaceId, actorId: userId, targetId: sessionId };
    const change = { sessionId, userId, proof: checked.proof, at };
    const audit = [journal.audit('session.confirmed', about)];
    if (!(await secondFactors.confirmSession(change, { audit }))) {
      if (checked.proof) await signInFailures.note(emailKeyOf(account.email), 'code');
      return { kind: 'wrong_proof' };
    }
    if (checked.proof) await codeChecker.forget(userId, caller);
    else if (!passkeyJson) await attempts.forget(attemptKey(emailKeyOf(account.email), caller.address));
    return { kind: 'confirmed', until: new Date(at.getTime() + RECENT_MS) };
  };

  async function checkPasskey({ userId }: Credentials, passkeyJson: string): Promise<Checked> {
    const holder = await passkeyChecker.check(passkeyJson);
    return holder?.userId === userId ? { kind: 'right', proof: null } : { kind: 'wrong_proof' };
  }

  async function checkCode(
    { userId, email }: Credentials,
    code: string | null | undefined,
    caller: Caller,
  ): Promise<Checked> {
    if (!code) return { kind: 'code_needed' };
    const checked = await codeChecker.check(userId, code, caller);
    if (checked.kind === 'wrong_code') {
      await signInFailures.note(emailKeyOf(email), 'code');
      return { kind: 'wrong_proof' };
    }
    return checked.kind === 'proof' ? { kind: 'right', proof: checked.proof } : checked;
  }

  async function checkPassword(
    { email, passwordHash }: Credentials,
    password: string | null | undefined,
    { address }: Caller,
  ): Promise<Checked> {
    if (!password) return { kind: 'password_needed' };
    const count = await attempts.count(attemptKey(emailKeyOf(email), address), now());
    const retryAfterSeconds = secondsToWait(count, now());
    if (retryAfterSeconds !== null) return { kind: 'too_many_attempts', retryAfterSeconds };
    const isRight = await hasher.verify(passwordHash, password);
    return isRight ? { kind: 'right', proof: null } : { kind: 'wrong_proof' };
  }
}
