import type { Consequences } from '../records/consequences.js';
import type { WorkspaceRole } from '../workspaces/role.js';
import type { Membership, Workspace } from '../workspaces/workspace.js';

/** Who does what to whom, where. */
export interface MemberChange {
  readonly workspaceId: string;
  readonly actorId: string;
  readonly userId: string;
  readonly at: Date;
}

/** Why a change of members was not made. */
export type MemberRefusal = 'not_permitted' | 'not_found' | 'last_owner' | 'personal_owner';

export interface MemberPosition {
  readonly joinedAt: Date;
  readonly userId: string;
}

/** Changes of one workspace's members happen one after the other, each deciding on what the one before left. */
export interface MemberRepository {
  list(workspaceId: string, page: { after: MemberPosition | null; limit: number }): Promise<Membership[]>;
  createWorkspace(workspace: Workspace, ownerId: string, consequences: Consequences): Promise<void>;
  rename(
    change: { workspaceId: string; name: string; at: Date },
    consequences: Consequences,
  ): Promise<Workspace | null>;
  changeRole(
    change: MemberChange & { role: WorkspaceRole },
    consequences: Consequences,
  ): Promise<Membership | MemberRefusal>;
  /** Answers the sessions that worked there and the keys to it, which are gone with the membership. */
  remove(change: MemberChange, consequences: Consequences): Promise<readonly string[] | MemberRefusal>;
  /** Makes another member owner and the acting owner an editor, in one step. */
  transfer(change: MemberChange, consequences: Consequences): Promise<Membership | MemberRefusal>;
}
