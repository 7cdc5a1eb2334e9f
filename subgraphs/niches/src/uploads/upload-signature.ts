import { createHmac, timingSafeEqual } from 'node:crypto';

/** What the URL of an upload vouches for. */
export interface UploadGrant {
  readonly id: string;
  readonly workspaceId: string;
  readonly sizeBytes: number;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

export interface UploadSigner {
  /** The query of the URL, without question mark. */
  sign(grant: UploadGrant): string;
  /** The grant of a URL that was signed here and has not expired; otherwise why not. */
  verify(id: string, query: URLSearchParams, now: Date): UploadGrant | 'forged' | 'expired';
}

/** Signs upload URLs with a key of their own, derived from the service's secret. */
export function createUploadSigner(secret: string): UploadSigner {
  const key = createHmac('sha256', secret).update('niches upload URLs, version 1').digest();

  function signatureOf({ id, workspaceId, sizeBytes, expiresAt }: UploadGrant): string {
    const signed = JSON.stringify([id, workspaceId, sizeBytes, expiresAt]);
    return createHmac('sha256', key).update(signed).digest('base64url');
  }

  return {
    sign(grant) {
      const { workspaceId, sizeBytes, expiresAt } = grant;
      return new URLSearchParams({
        workspace: workspaceId,
        size: String(sizeBytes),
        expires: String(expiresAt),
        signature: signatureOf(grant),
      }).toString();
    },
    verify(id, query, now) {
      const grant: UploadGrant = {
        id,
        workspaceId: query.get('workspace') ?? '',
        sizeBytes: Number(query.get('size')),
        expiresAt: Number(query.get('expires')),
      };
      const expected = Buffer.from(signatureOf(grant));
      const given = Buffer.from(query.get('signature') ?? '');
      if (expected.length !== given.length || !timingSafeEqual(expected, given)) return 'forged';
      return grant.expiresAt > now.getTime() ? grant : 'expired';
    },
  };
}
