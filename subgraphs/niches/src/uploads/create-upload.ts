import { MAX_OPEN_UPLOADS, UPLOAD_VALID_MS, type Upload } from './upload.js';
import type { UploadRepository } from './upload.repository.js';
import type { UploadSigner } from './upload-signature.js';

export interface CreateUploadDeps {
  readonly uploads: UploadRepository;
  readonly signer: UploadSigner;
  /** Where browsers reach this service, without a slash at the end. */
  readonly publicUrl: string;
  /** Larger files are refused before a byte of them is sent. */
  readonly maxUploadBytes: number;
  readonly newId: () => string;
  readonly now: () => Date;
}

export type CreateUploadResult =
  | { readonly kind: 'created'; readonly upload: Upload; readonly url: string }
  | { readonly kind: 'too-large'; readonly maxBytes: number }
  | { readonly kind: 'too-many' };

export type CreateUpload = (request: {
  workspaceId: string;
  fileName: string;
  sizeBytes: number;
}) => Promise<CreateUploadResult>;

/** Opens a place for one file and signs its URL: whoever has the URL may send these bytes, once, for an hour. */
export function createCreateUpload(deps: CreateUploadDeps): CreateUpload {
  const { uploads, signer, publicUrl, maxUploadBytes, newId, now } = deps;
  return async ({ workspaceId, fileName, sizeBytes }) => {
    if (sizeBytes > maxUploadBytes) return { kind: 'too-large', maxBytes: maxUploadBytes };
    const createdAt = now();
    if ((await uploads.countOpen(workspaceId, createdAt)) >= MAX_OPEN_UPLOADS) return { kind: 'too-many' };
    const expiresAt = new Date(createdAt.getTime() + UPLOAD_VALID_MS);
    const upload: Upload = { id: newId(), workspaceId, fileName, sizeBytes, status: 'PENDING', createdAt, expiresAt };
    await uploads.insert(upload);
    const query = signer.sign({ id: upload.id, workspaceId, sizeBytes, expiresAt: expiresAt.getTime() });
    return { kind: 'created', upload, url: `${publicUrl}/uploads/${upload.id}?${query}` };
  };
}
