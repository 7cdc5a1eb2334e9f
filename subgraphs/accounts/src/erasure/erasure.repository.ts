import type { Consequences } from '../records/consequences.js';

/** What is known about a person here, as plain JSON. */
export type PersonalData = Readonly<Record<string, unknown>>;

/** Why an account, or a workspace, stays. */
export type ErasureRefusal = 'shared_workspace' | 'last_admin' | 'not_found' | 'not_permitted' | 'personal';

export interface Erased {
  /** Workspaces that went with it. */
  readonly workspaceIds: readonly string[];
  /** Sessions and keys that are good for nothing any more. */
  readonly revoked: readonly string[];
}

export interface ErasureRepository {
  collect(userId: string): Promise<PersonalData>;
  /** Removes a person and the workspaces that nobody else is in. The consequences are asked for once it is known what goes. */
  eraseUser(
    userId: string,
    at: Date,
    consequencesOf: (erased: Erased) => Consequences,
  ): Promise<Erased | ErasureRefusal>;
  eraseWorkspace(
    change: { workspaceId: string; actorId: string; at: Date },
    consequences: Consequences,
  ): Promise<Erased | ErasureRefusal>;
}
