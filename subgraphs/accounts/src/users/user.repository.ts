import type { User } from './user.js';

export interface UserRepository {
  /** Those of the people whom the viewer shares a workspace with. */
  findVisible(ids: readonly string[], viewerId: string): Promise<User[]>;
}
