import { type LinkTo, securityLetter } from '../mail/letters.js';
import type { AuditAction } from '../records/audit-entry.js';
import type { Consequences } from '../records/consequences.js';
import type { Journal } from '../records/journal.js';
import type { Credentials, CredentialsRepository } from '../sign-in/credentials.repository.js';
import { hashOpaqueToken } from '../tokens/opaque-token.js';
import { CEREMONY_MS, type Ceremonies, readDeviceAnswer } from './ceremonies.js';
import { MAX_PASSKEYS, type Passkey } from './passkey.js';
import type { PasskeyRepository } from './passkey.repository.js';

export type AddPasskeyResult =
  | { readonly kind: 'added'; readonly passkey: Passkey }
  | { readonly kind: 'invalid_answer' }
  | { readonly kind: 'known_already' };

/** The passkeys of a person. Callers have made sure that the person is there. */
export interface PasskeyManagement {
  list(userId: string): Promise<Passkey[]>;
  /** What to ask the device for; null when there are too many passkeys. */
  begin(userId: string): Promise<string | null>;
  add(userId: string, input: { name: string; responseJson: string }): Promise<AddPasskeyResult>;
  rename(userId: string, input: { id: string; name: string }): Promise<Passkey | null>;
  remove(userId: string, id: string): Promise<boolean>;
}

export function createPasskeyManagement({
  passkeys,
  ceremonies,
  credentials,
  journal,
  linkTo,
  newId,
  randomBytes,
  now,
}: {
  passkeys: PasskeyRepository;
  ceremonies: Ceremonies;
  credentials: CredentialsRepository;
  journal: Journal;
  linkTo: LinkTo;
  newId: () => string;
  randomBytes: (size: number) => Uint8Array;
  now: () => Date;
}): PasskeyManagement {
  return {
    list: (userId) => passkeys.list(userId, MAX_PASSKEYS),

    async begin(userId) {
      const known = await passkeys.list(userId, MAX_PASSKEYS);
      if (known.length >= MAX_PASSKEYS) return null;
      const challenge = Uint8Array.from(randomBytes(32));
      await passkeys.openChallenge({
        hash: hashOf(challenge),
        userId,
        expiresAt: new Date(now().getTime() + CEREMONY_MS),
      });
      return ceremonies.registrationOptions(await accountOf(userId), known, challenge);
    },

    async add(userId, { name, responseJson }) {
      const answer = readDeviceAnswer(responseJson);
      const asked = answer && (await passkeys.takeChallenge(hashOpaqueToken(answer.challenge), now()));
      if (!answer || asked?.userId !== userId) return { kind: 'invalid_answer' };
      const credential = await ceremonies.verifyRegistration(answer);
      if (!credential) return { kind: 'invalid_answer' };
      const passkey = { id: newId(), userId, name, createdAt: now(), lastUsedAt: null, ...credential };
      const told = await consequencesOf(userId, 'passkey.added', passkey.id, 'A passkey was added');
      return (await passkeys.add(passkey, told)) ? { kind: 'added', passkey } : { kind: 'known_already' };
    },

    rename: (userId, input) => passkeys.rename({ ...input, userId }),

    async remove(userId, id) {
      const told = await consequencesOf(userId, 'passkey.removed', id, 'A passkey was removed');
      return passkeys.remove({ id, userId, at: now() }, told);
    },
  };

  async function accountOf(userId: string): Promise<Credentials> {
    const account = await credentials.findById(userId);
    if (!account) throw new Error('The account of a living session is gone.');
    return account;
  }

  async function consequencesOf(
    userId: string,
    action: AuditAction,
    targetId: string,
    what: string,
  ): Promise<Consequences> {
    const { email, name, workspaceId } = await accountOf(userId);
    const content = securityLetter({ name, what, link: linkTo('/settings/security') });
    return {
      letters: [journal.letter({ userId, address: email }, content)],
      audit: [journal.audit(action, { workspaceId, actorId: userId, targetId })],
    };
  }
}

/** Devices send the challenge back in base64url; that text is what is hashed. */
export function hashOf(challenge: Uint8Array): Uint8Array<ArrayBuffer> {
  return hashOpaqueToken(Buffer.from(challenge).toString('base64url'));
}
