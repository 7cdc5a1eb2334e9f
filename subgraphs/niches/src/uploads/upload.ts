/** Text that comes inline with a mutation. */
export const MAX_CONTENT_CHARACTERS = 5_000_000;
/** How many a workspace may have at a time that wait for their bytes or their import. */
export const MAX_OPEN_UPLOADS = 20;
export const UPLOAD_VALID_MS = 60 * 60 * 1_000;

/** `PENDING` waits for its bytes, `RECEIVING` is getting them, `RECEIVED` waits for its import. */
export type UploadStatus = 'PENDING' | 'RECEIVING' | 'RECEIVED';

/** A place that takes one file. */
export interface Upload {
  readonly id: string;
  readonly workspaceId: string;
  readonly fileName: string;
  /** As announced; the bytes may not be more. */
  readonly sizeBytes: number;
  readonly status: UploadStatus;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}
