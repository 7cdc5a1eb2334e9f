import { createUrlSigner, type UrlGrant } from '../signed-urls/url-signer.js';

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

/** Signs upload URLs. */
export function createUploadSigner(secret: string): UploadSigner {
  const signer = createUrlSigner(secret, 'niches upload URLs, version 1');
  return {
    sign(grant) {
      const { workspaceId, sizeBytes, expiresAt } = grant;
      return new URLSearchParams({
        workspace: workspaceId,
        size: String(sizeBytes),
        expires: String(expiresAt),
        signature: signer.signatureOf(urlGrantOf(grant)),
      }).toString();
    },
    verify(id, query, now) {
      const grant: UploadGrant = {
        id,
        workspaceId: query.get('workspace') ?? '',
        sizeBytes: Number(query.get('size')),
        expiresAt: Number(query.get('expires')),
      };
      const verdict = signer.check(urlGrantOf(grant), query.get('signature'), now);
      return verdict === 'valid' ? grant : verdict;
    },
  };
}

function urlGrantOf({ id, workspaceId, sizeBytes, expiresAt }: UploadGrant): UrlGrant {
  return { values: [id, workspaceId, sizeBytes], expiresAt };
}
