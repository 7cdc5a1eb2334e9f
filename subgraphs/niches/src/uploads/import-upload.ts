import type { ImportKeywords, ImportKeywordsRequest, ImportKeywordsResult } from '../imports/import-keywords.js';
import type { Staging } from './staging.js';
import type { UploadRepository } from './upload.repository.js';

export interface ImportUploadDeps {
  readonly uploads: UploadRepository;
  readonly staging: Staging;
  readonly importKeywords: ImportKeywords;
  readonly now: () => Date;
}

export type ImportUploadRequest = Omit<ImportKeywordsRequest, 'source'> & { readonly uploadId: string };
export type ImportUploadResult =
  | ImportKeywordsResult
  | { readonly kind: 'upload-not-found' }
  | { readonly kind: 'no-bytes-yet' };
export type ImportUpload = (request: ImportUploadRequest) => Promise<ImportUploadResult>;

/** Imports an uploaded file. The bytes are kept when a mapping is needed and deleted when they were read or are of no use. */
export function createImportUpload({ uploads, staging, importKeywords, now }: ImportUploadDeps): ImportUpload {
  return async ({ uploadId, ...request }) => {
    const upload = await uploads.find(request.workspaceId, uploadId);
    if (!upload || upload.expiresAt <= now()) return { kind: 'upload-not-found' };
    if (upload.status !== 'RECEIVED') return { kind: 'no-bytes-yet' };
    const fileName = request.fileName ?? upload.fileName;
    const result = await importKeywords({ ...request, fileName, source: staging.open(uploadId) });
    if (result.kind === 'mapping-needed' || result.kind === 'mapping-refused') return result;
    await staging.delete(uploadId);
    await uploads.delete(uploadId);
    return result;
  };
}
