import type { Standing } from './run-grant.js';

export interface RunGrantRepository {
  /** Null when the person is no member of the workspace (any more) or the account may not be used. */
  findStanding(userId: string, workspaceId: string): Promise<Standing | null>;
}
