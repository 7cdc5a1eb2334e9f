import { type LinkTo, securityLetter } from '../mail/letters.js';
import type { Journal } from '../records/journal.js';
import type { Caller } from '../sessions/session.js';
import type { AttemptRepository } from '../sign-in/attempt.repository.js';
import { counterKey, secondsToWait } from '../sign-in/attempt-limit.js';
import type { Credentials, CredentialsRepository } from '../sign-in/credentials.repository.js';
import { networkOf } from '../sign-in/network-of.js';
import { hashOpaqueToken } from '../tokens/opaque-token.js';
import { CEREMONY_MS, type Ceremonies, readDeviceAnswer } from './ceremonies.js';
import { hashOf } from './manage-passkeys.js';
import { isCounterRegression, type PasskeyCredential } from './passkey.js';
import type { PasskeyRepository } from './passkey.repository.js';

/** Ceremonies that one network may begin within the window of the attempt counter. */
export const CEREMONY_LIMIT = 60;

export type BeginResult =
  | { readonly kind: 'options'; readonly optionsJson: string }
  | { readonly kind: 'too_many_attempts'; readonly retryAfterSeconds: number };

export interface PasskeyChecker {
  /** What to ask the device for. */
  begin(caller: Caller): Promise<BeginResult>;
  /** Whose passkey has signed; null when the answer does not hold. An answer is good for once. */
  check(responseJson: string): Promise<Credentials | null>;
}

export function createPasskeyChecker({
  passkeys,
  ceremonies,
  credentials,
  attempts,
  journal,
  linkTo,
  randomBytes,
  now,
}: {
  passkeys: PasskeyRepository;
  ceremonies: Ceremonies;
  credentials: CredentialsRepository;
  attempts: AttemptRepository;
  journal: Journal;
  linkTo: LinkTo;
  randomBytes: (size: number) => Uint8Array;
  now: () => Date;
}): PasskeyChecker {
  return {
    async begin({ address }) {
      const count = await attempts.count(counterKey('passkey ceremonies', networkOf(address)), now());
      const retryAfterSeconds = secondsToWait(count, now(), CEREMONY_LIMIT);
      if (retryAfterSeconds !== null) return { kind: 'too_many_attempts', retryAfterSeconds };
      const challenge = Uint8Array.from(randomBytes(32));
      const expiresAt = new Date(now().getTime() + CEREMONY_MS);
      await passkeys.openChallenge({ hash: hashOf(challenge), userId: null, expiresAt });
      return { kind: 'options', optionsJson: await ceremonies.authenticationOptions(challenge) };
    },

    async check(responseJson) {
      const answer = readDeviceAnswer(responseJson);
      const asked = answer && (await passkeys.takeChallenge(hashOpaqueToken(answer.challenge), now()));
      // A challenge with a person is that of a registration.
      if (!answer || !asked || asked.userId !== null) return null;
      const passkey = await passkeys.findByCredentialId(answer.credentialId);
      if (!passkey || !namesOwner(answer.userHandle, passkey)) return null;
      const verified = await ceremonies.verifyAuthentication(answer, passkey);
      const account = verified && (await credentials.findById(passkey.userId));
      if (!account) return null;
      if (isCounterRegression(passkey.counter, verified.counter)) return reportCopy(account, passkey);
      const use = { from: passkey.counter, to: verified.counter, at: now() };
      return (await passkeys.noteUse(passkey.id, use)) ? account : null;
    },
  };

  /** A counter that does not grow means that there are two of the device, and this may be the wrong one. */
  async function reportCopy(
    { userId, email, name, workspaceId }: Credentials,
    passkey: PasskeyCredential,
  ): Promise<null> {
    const what = `The passkey “${passkey.name}” was used in a way that suggests a copy of it, and was refused`;
    const content = securityLetter({ name, what, link: linkTo('/settings/security') });
    const consequences = {
      audit: [journal.audit('passkey.copy_suspected', { workspaceId, actorId: null, targetId: passkey.id })],
      letters: [journal.letter({ userId, address: email }, content)],
    };
    await passkeys.report(consequences, now());
    return null;
  }
}

/** A discoverable credential says whose it is; where it says nothing, the credential's id is enough. */
function namesOwner(userHandle: string | null, { userId }: PasskeyCredential): boolean {
  return userHandle === null || Buffer.from(userHandle, 'base64url').toString() === userId;
}
