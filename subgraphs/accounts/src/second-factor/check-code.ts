import type { SecretBox } from '@paissive/secret-box';
import type { Caller } from '../sessions/session.js';
import type { AttemptRepository } from '../sign-in/attempt.repository.js';
import { counterKey, secondsToWait } from '../sign-in/attempt-limit.js';
import { networkOf } from '../sign-in/network-of.js';
import { hashRecoveryCode } from './recovery-code.js';
import type { SecondFactorProof, SecondFactorRepository } from './second-factor.repository.js';
import { findStep } from './totp.js';

/** Wrong codes of one account from one network, and from everywhere, within the window of the attempt counter. */
export const CODE_LIMIT = 5;
export const CODE_LIMIT_EVERYWHERE = 30;

export type CodeCheck =
  | { readonly kind: 'proof'; readonly proof: SecondFactorProof }
  | { readonly kind: 'wrong_code' }
  | { readonly kind: 'too_many_attempts'; readonly retryAfterSeconds: number };

export interface CodeChecker {
  /** Counts the attempt, then reads the code as that of an app or as a recovery code. Whether it was used before shows in using it. */
  check(userId: string, code: string, caller: Caller): Promise<CodeCheck>;
  /** Starts counting again, after a code that was right. */
  forget(userId: string, caller: Caller): Promise<void>;
}

const APP_CODE = /^\d{6}$/;

/**
 * Six digits are guessed in a million attempts, so attempts are counted for the account as a whole as well: whoever has the password gets
 * no further with many addresses.
 */
export function createCodeChecker({
  secondFactors,
  attempts,
  totpBox,
  now,
}: {
  secondFactors: SecondFactorRepository;
  attempts: AttemptRepository;
  totpBox: SecretBox;
  now: () => Date;
}): CodeChecker {
  const keysOf = (userId: string, { address }: Caller) => ({
    here: counterKey('second factor', userId, networkOf(address)),
    everywhere: counterKey('second factor', userId),
  });

  return {
    async check(userId, code, caller) {
      const { here, everywhere } = keysOf(userId, caller);
      const waits = [
        secondsToWait(await attempts.count(here, now()), now(), CODE_LIMIT),
        secondsToWait(await attempts.count(everywhere, now()), now(), CODE_LIMIT_EVERYWHERE),
      ].filter((seconds) => seconds !== null);
      if (waits.length > 0) return { kind: 'too_many_attempts', retryAfterSeconds: Math.max(...waits) };
      const typed = code.replace(/\s/g, '');
      if (!APP_CODE.test(typed)) return { kind: 'proof', proof: { recoveryHash: hashRecoveryCode(typed) } };
      const factor = await secondFactors.findFactor(userId);
      const secret = factor?.confirmedAt ? totpBox.open(factor.sealedSecret) : null;
      const step = secret === null ? null : findStep(Buffer.from(secret, 'base64'), typed, now());
      return step === null ? { kind: 'wrong_code' } : { kind: 'proof', proof: { step } };
    },

    async forget(userId, caller) {
      const { here, everywhere } = keysOf(userId, caller);
      await Promise.all([attempts.forget(here), attempts.forget(everywhere)]);
    },
  };
}
