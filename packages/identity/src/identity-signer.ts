import { createHmac } from 'node:crypto';
import { assertSecret, type CallerIdentity, type IdentityEnvelope } from './caller-identity.js';

export interface IdentitySignerOptions {
  /** Shared with the verifiers; at least 32 bytes. */
  readonly secret: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** How long a signature is good for; 30 s if left out. */
  readonly ttlMs?: number;
}

export interface IdentitySigner {
  /**
   * @param audience the name of the one subgraph that may accept the header.
   * @returns the value of the `IDENTITY_HEADER`.
   */
  sign(identity: CallerIdentity, audience: string): string;
}

/**
 * Creates the signer of the router: `base64url(JSON envelope) "." base64url(HMAC-SHA256 of the first part)`.
 * Synchronous and without I/O, since it runs for every subgraph fetch.
 *
 * @throws RangeError when the secret is shorter than 32 bytes.
 *
 * @example
 * const signer = createIdentitySigner({ secret, now: Date.now });
 * headers[IDENTITY_HEADER] = signer.sign({ viewer, requestId }, 'niches');
 */
export function createIdentitySigner({ secret, now, ttlMs = 30_000 }: IdentitySignerOptions): IdentitySigner {
  assertSecret(secret);
  return {
    sign(identity, audience) {
      const iat = now();
      const envelope: IdentityEnvelope = { aud: audience, iat, exp: iat + ttlMs, identity };
      const payload = Buffer.from(JSON.stringify(envelope)).toString('base64url');
      return `${payload}.${createHmac('sha256', secret).update(payload).digest('base64url')}`;
    },
  };
}
