import type { Staging } from './staging.js';
import type { UploadRepository } from './upload.repository.js';

/** Deletes uploads that were never sent or never imported. Returns how many there were. */
export async function deleteExpiredUploads(deps: {
  readonly uploads: UploadRepository;
  readonly staging: Staging;
  readonly now: () => Date;
}): Promise<number> {
  const ids = await deps.uploads.findExpired(deps.now());
  for (const id of ids) {
    await deps.staging.delete(id);
    await deps.uploads.delete(id);
  }
  return ids.length;
}
