import type { Upload, UploadStatus } from './upload.js';

export interface UploadRepository {
  insert(upload: Upload): Promise<void>;
  /** How many a workspace has that have not expired. */
  countOpen(workspaceId: string, now: Date): Promise<number>;
  find(workspaceId: string, id: string): Promise<Upload | null>;
  /** Changes the status; false when it was another one, or the upload has expired: of two senders only one gets in. */
  move(id: string, from: UploadStatus, to: UploadStatus, now: Date): Promise<boolean>;
  delete(id: string): Promise<void>;
  findExpired(now: Date): Promise<string[]>;
}
