import type { Staging } from '../uploads/staging.js';
import type { ErasureRepository } from './erasure.repository.js';

export interface SweepDeps {
  readonly erasures: Pick<ErasureRepository<unknown>, 'findDue' | 'lookAgain' | 'uploadsOf' | 'deleteWorkspace'>;
  readonly staging: Pick<Staging, 'delete'>;
  readonly now: () => Date;
}

const AT_ONCE = 20;
const LOOK_AGAIN_MS = 5 * 60_000;
/** Longer than an access token lives and than a request, an import or an analysis that was under way goes on. */
const LOOK_FOR_MS = 60 * 60_000;

/**
 * Deletes the data of workspaces that are gone, files of uploads too, and looks again for an hour: whatever a late request, event or job wrote goes
 * as well. Returns how many documents were deleted.
 */
export async function sweepErasedWorkspaces({ erasures, staging, now }: SweepDeps): Promise<number> {
  let count = 0;
  for (const { workspaceId, erasedAt } of await erasures.findDue(now(), AT_ONCE)) {
    for (const id of await erasures.uploadsOf(workspaceId)) await staging.delete(id);
    count += await erasures.deleteWorkspace(workspaceId);
    const at = now().getTime();
    const isOver = at > erasedAt.getTime() + LOOK_FOR_MS;
    await erasures.lookAgain(workspaceId, isOver ? null : new Date(at + LOOK_AGAIN_MS));
  }
  return count;
}
