import type { SecretBox } from '@paissive/secret-box';
import { type LinkTo, securityLetter } from '../mail/letters.js';
import type { AuditAction } from '../records/audit-entry.js';
import type { Consequences } from '../records/consequences.js';
import type { Journal } from '../records/journal.js';
import type { Credentials, CredentialsRepository } from '../sign-in/credentials.repository.js';
import { base32 } from './base32.js';
import { createRecoveryCodes, hashRecoveryCode } from './recovery-code.js';
import type { SecondFactorRepository } from './second-factor.repository.js';
import { createTotpSecret, findStep, otpauthUri } from './totp.js';

export type ConfirmTotpResult =
  | { readonly kind: 'enabled'; readonly recoveryCodes: readonly string[] }
  | { readonly kind: 'wrong_code' }
  | { readonly kind: 'nothing_to_confirm' };

/** The life of an authenticator app as second factor. Callers have made sure that the person is there. */
export interface TotpEnrolment {
  /** A fresh secret, told once; it counts when it is confirmed. Null when there is a factor already. */
  begin(userId: string): Promise<{ secret: string; uri: string } | null>;
  confirm(userId: string, code: string): Promise<ConfirmTotpResult>;
  /** False when there was nothing to disable. */
  disable(userId: string): Promise<boolean>;
  /** New codes in place of all old ones; null without a factor. */
  replaceRecoveryCodes(userId: string): Promise<readonly string[] | null>;
}

export function createTotpEnrolment({
  secondFactors,
  credentials,
  totpBox,
  journal,
  linkTo,
  randomBytes,
  now,
}: {
  secondFactors: SecondFactorRepository;
  credentials: CredentialsRepository;
  totpBox: SecretBox;
  journal: Journal;
  linkTo: LinkTo;
  randomBytes: (size: number) => Uint8Array;
  now: () => Date;
}): TotpEnrolment {
  return {
    async begin(userId) {
      const { email } = await accountOf(userId);
      const secret = createTotpSecret(randomBytes);
      const sealedSecret = totpBox.seal(Buffer.from(secret).toString('base64'));
      const isProposed = await secondFactors.propose({ userId, sealedSecret, createdAt: now() });
      return isProposed ? { secret: base32(secret), uri: otpauthUri(secret, email) } : null;
    },

    async confirm(userId, code) {
      const factor = await secondFactors.findFactor(userId);
      const secret = factor && factor.confirmedAt === null ? totpBox.open(factor.sealedSecret) : null;
      if (secret === null) return { kind: 'nothing_to_confirm' };
      const step = findStep(Buffer.from(secret, 'base64'), code.replace(/\s/g, ''), now());
      if (step === null) return { kind: 'wrong_code' };
      const recoveryCodes = createRecoveryCodes(randomBytes);
      const recoveryHashes = recoveryCodes.map(hashRecoveryCode);
      const told = await consequencesOf(
        userId,
        'second_factor.enabled',
        'An authenticator app was added as second factor',
      );
      const isEnabled = await secondFactors.confirm({ userId, step, recoveryHashes, at: now() }, told);
      return isEnabled ? { kind: 'enabled', recoveryCodes } : { kind: 'nothing_to_confirm' };
    },

    async disable(userId) {
      const told = await consequencesOf(userId, 'second_factor.disabled', 'The second factor was removed');
      return secondFactors.remove(userId, now(), told);
    },

    async replaceRecoveryCodes(userId) {
      const codes = createRecoveryCodes(randomBytes);
      const told = await consequencesOf(userId, 'recovery_codes.replaced', 'New recovery codes were made');
      const areReplaced = await secondFactors.replaceRecoveryCodes(userId, codes.map(hashRecoveryCode), now(), told);
      return areReplaced ? codes : null;
    },
  };

  async function accountOf(userId: string): Promise<Credentials> {
    const account = await credentials.findById(userId);
    if (!account) throw new Error('The account of a living session is gone.');
    return account;
  }

  async function consequencesOf(userId: string, action: AuditAction, what: string): Promise<Consequences> {
    const { email, name, workspaceId } = await accountOf(userId);
    const content = securityLetter({ name, what, link: linkTo('/settings/security') });
    return {
      letters: [journal.letter({ userId, address: email }, content)],
      audit: [journal.audit(action, { workspaceId, actorId: userId, targetId: userId })],
    };
  }
}
