import { createHmac, timingSafeEqual } from 'node:crypto';
import {
  assertSecret,
  type CallerIdentity,
  type IdentityEnvelope,
  identityEnvelopeSchema,
  MAX_HEADER_LENGTH,
} from './caller-identity.js';
import { IdentityError } from './identity-error.js';

export interface IdentityVerifierOptions {
  /** The secret of the signer; at least 32 bytes. */
  readonly secret: string;
  /** The name of this subgraph. */
  readonly audience: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** How far the signer's clock may be ahead or behind; 5 s if left out. */
  readonly toleranceMs?: number;
}

export interface IdentityVerifier {
  /** @throws IdentityError with the reason why the header is refused. */
  verify(header: string | undefined): CallerIdentity;
}

/**
 * Creates the verifier of a subgraph. The signature is compared in constant time and before anything of the payload is read.
 *
 * @throws RangeError when the secret is shorter than 32 bytes.
 *
 * @example
 * const verifier = createIdentityVerifier({ secret, audience: 'niches', now: Date.now });
 * const identity = verifier.verify(request.headers[IDENTITY_HEADER]);
 */
export function createIdentityVerifier(options: IdentityVerifierOptions): IdentityVerifier {
  const { secret, audience, now, toleranceMs = 5_000 } = options;
  assertSecret(secret);
  return {
    verify(header) {
      const { aud, iat, exp, identity } = decode(signedPayload(header, secret));
      const time = now();
      if (aud !== audience) throw new IdentityError('wrong-audience');
      if (time >= exp + toleranceMs) throw new IdentityError('expired');
      if (time < iat - toleranceMs) throw new IdentityError('not-yet-valid');
      return identity;
    },
  };
}

function signedPayload(header: string | undefined, secret: string): string {
  if (header === undefined || header === '') throw new IdentityError('missing');
  if (header.length > MAX_HEADER_LENGTH) throw new IdentityError('too-large');
  const dot = header.indexOf('.');
  if (dot < 1 || dot !== header.lastIndexOf('.')) throw new IdentityError('malformed');
  const payload = header.slice(0, dot);
  const given = Buffer.from(header.slice(dot + 1), 'base64url');
  const expected = createHmac('sha256', secret).update(payload).digest();
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw new IdentityError('bad-signature');
  return payload;
}

function decode(payload: string): IdentityEnvelope {
  try {
    return identityEnvelopeSchema.parse(JSON.parse(Buffer.from(payload, 'base64url').toString()));
  } catch {
    throw new IdentityError('malformed');
  }
}
