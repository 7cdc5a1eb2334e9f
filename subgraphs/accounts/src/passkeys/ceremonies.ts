import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { z } from 'zod';
import type { PasskeyCredential } from './passkey.js';

const SERVICE_NAME = 'pAIssive Income';
export const CEREMONY_MS = 5 * 60_000;
/** Ed25519, P-256 and RSA with SHA-256, by their COSE numbers: what today's devices make. */
const ALGORITHMS = [-8, -7, -257];

/** What a device answers, as far as it is looked at before its signature is. */
const answerShape = z.looseObject({
  id: z.string().min(1).max(1_400),
  rawId: z.string(),
  type: z.literal('public-key'),
  response: z.looseObject({ clientDataJSON: z.string().max(4_000), userHandle: z.string().nullish() }),
  clientExtensionResults: z.record(z.string(), z.unknown()).default({}),
});
const clientDataShape = z.looseObject({ challenge: z.string() });

export interface DeviceAnswer {
  readonly credentialId: string;
  readonly challenge: string;
  /** Who the device says it is for, as bytes in base64url. */
  readonly userHandle: string | null;
  readonly json: z.infer<typeof answerShape>;
}

/** Reads what a browser sends; null for what is no such answer. Nothing of it is believed yet. */
export function readDeviceAnswer(text: string): DeviceAnswer | null {
  try {
    const json = answerShape.parse(JSON.parse(text));
    const clientData = Buffer.from(json.response.clientDataJSON, 'base64url').toString();
    const { challenge } = clientDataShape.parse(JSON.parse(clientData));
    return { credentialId: json.id, challenge, userHandle: json.response.userHandle ?? null, json };
  } catch {
    return null;
  }
}

/** The two ceremonies of Web Authentication, for one site. */
export interface Ceremonies {
  /** What the browser's `navigator.credentials.create` takes, as JSON. */
  registrationOptions(
    person: { userId: string; email: string; name: string },
    known: readonly PasskeyCredential[],
    challenge: Uint8Array<ArrayBuffer>,
  ): Promise<string>;
  /** The new credential; null when the answer does not hold. */
  verifyRegistration(
    answer: DeviceAnswer,
  ): Promise<Pick<PasskeyCredential, 'credentialId' | 'publicKey' | 'counter' | 'transports' | 'isSynced'> | null>;
  /** What `navigator.credentials.get` takes, as JSON. It names no credentials: the device offers those that it has for this site. */
  authenticationOptions(challenge: Uint8Array<ArrayBuffer>): Promise<string>;
  /** The device's counter; null when the answer does not hold. Whether the counter has grown is left to the caller. */
  verifyAuthentication(answer: DeviceAnswer, credential: PasskeyCredential): Promise<{ counter: number } | null>;
}

/** @param webUrl the address of the web application: passkeys are made for its host and used on its origin only */
export function createCeremonies(webUrl: string): Ceremonies {
  const { origin, hostname: rpID } = new URL(webUrl);
  const expected = { expectedOrigin: origin, expectedRPID: rpID, requireUserVerification: true } as const;
  return {
    async registrationOptions({ userId, email, name }, known, challenge) {
      const options = await generateRegistrationOptions({
        rpName: SERVICE_NAME,
        rpID,
        userID: Uint8Array.from(Buffer.from(userId)),
        userName: email,
        userDisplayName: name,
        challenge,
        timeout: CEREMONY_MS,
        attestationType: 'none',
        excludeCredentials: known.map(({ credentialId: id, transports }) => ({ id, transports: [...transports] })),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        supportedAlgorithmIDs: ALGORITHMS,
      });
      return JSON.stringify(options);
    },

    async verifyRegistration({ json, challenge }) {
      const response = json as unknown as RegistrationResponseJSON;
      const options = { response, expectedChallenge: challenge, supportedAlgorithmIDs: ALGORITHMS, ...expected };
      const { verified, registrationInfo } = await verifyRegistrationResponse(options).catch(() => REFUSED);
      if (!verified || !registrationInfo) return null;
      const { credential, credentialDeviceType } = registrationInfo;
      return {
        credentialId: credential.id,
        publicKey: Uint8Array.from(credential.publicKey),
        counter: credential.counter,
        transports: credential.transports ?? [],
        isSynced: credentialDeviceType === 'multiDevice',
      };
    },

    async authenticationOptions(challenge) {
      return JSON.stringify(
        await generateAuthenticationOptions({ rpID, challenge, timeout: CEREMONY_MS, userVerification: 'required' }),
      );
    },

    async verifyAuthentication({ json, challenge }, { credentialId, publicKey, transports }) {
      const response = json as unknown as AuthenticationResponseJSON;
      // With zero the library leaves the counter to us, who can tell a copied device from any other fault.
      const credential = {
        id: credentialId,
        publicKey,
        counter: 0,
        transports: [...transports],
      };
      const options = { response, expectedChallenge: challenge, credential, ...expected };
      const { verified, authenticationInfo } = await verifyAuthenticationResponse(options).catch(() => REFUSED);
      return verified && authenticationInfo ? { counter: authenticationInfo.newCounter } : null;
    },
  };
}

/** The library throws for whatever is wrong with an answer; to whoever sent it all of that is one thing. */
const REFUSED = { verified: false, registrationInfo: undefined, authenticationInfo: undefined } as const;
