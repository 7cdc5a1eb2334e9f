import type { EntityReference } from '@paissive/graphql-kit';
import type { AccountsContext } from '../context.js';
import type { User } from './user.js';

/** A person by id, for those who share a workspace with them; null for everybody else, as if there were none. */
export function resolveUser({ id }: EntityReference, { loaders }: AccountsContext): Promise<User | null> {
  return loaders.users.load(id);
}
