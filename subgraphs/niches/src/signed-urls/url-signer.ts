import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a signed URL vouches for, in a fixed order, and until when. */
export interface UrlGrant {
  readonly values: readonly (string | number)[];
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

export interface UrlSigner {
  signatureOf(grant: UrlGrant): string;
  /** Whether the grant was signed here and has not expired; otherwise why not. */
  check(grant: UrlGrant, signature: string | null, now: Date): 'valid' | 'forged' | 'expired';
}

/** Signs URLs of one kind with a key of their own, derived from the service's secret. */
export function createUrlSigner(secret: string, purpose: string): UrlSigner {
  const key = createHmac('sha256', secret).update(purpose).digest();
  const signatureOf = ({ values, expiresAt }: UrlGrant) =>
    createHmac('sha256', key)
      .update(JSON.stringify([...values, expiresAt]))
      .digest('base64url');
  return {
    signatureOf,
    check(grant, signature, now) {
      const expected = Buffer.from(signatureOf(grant));
      const given = Buffer.from(signature ?? '');
      if (expected.length !== given.length || !timingSafeEqual(expected, given)) return 'forged';
      return grant.expiresAt > now.getTime() ? 'valid' : 'expired';
    },
  };
}
