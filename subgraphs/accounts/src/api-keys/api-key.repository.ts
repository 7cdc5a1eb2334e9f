import type { Consequences } from '../records/consequences.js';
import type { Grant } from '../tokens/grant.js';
import type { ApiKey } from './api-key.js';

type Bytes = Uint8Array<ArrayBuffer>;

export interface ApiKeyPosition {
  readonly createdAt: Date;
  readonly id: string;
}

/** Whose keys to list: of one person in a workspace, or of all its members. */
export interface KeyHolder {
  readonly workspaceId: string;
  readonly userId: string | null;
}

export interface ApiKeyRepository {
  /** False when the person has too many in that workspace. */
  create(key: ApiKey & { readonly hash: Bytes }, limit: number, consequences: Consequences): Promise<boolean>;
  list(holder: KeyHolder, page: { after: ApiKeyPosition | null; limit: number }, now: Date): Promise<ApiKey[]>;
  revoke(key: { id: string; holder: KeyHolder; at: Date }, consequences: Consequences): Promise<boolean>;
  /** What a living key of an active account may do; its scopes are those that were asked for. */
  findGrantByHash(hash: Bytes, now: Date): Promise<(Grant & { readonly lastUsedAt: Date | null }) | null>;
  findGrant(id: string, now: Date): Promise<Grant | null>;
  noteUse(id: string, at: Date): Promise<void>;
}
