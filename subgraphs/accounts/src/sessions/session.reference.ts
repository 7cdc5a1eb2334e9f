import type { EntityReference } from '@paissive/graphql-kit';
import type { AccountsContext } from '../context.js';
import type { Session } from './session.js';

/** One of the viewer's living sessions by id; null for anybody else's. */
export function resolveSession({ id }: EntityReference, { loaders }: AccountsContext): Promise<Session | null> {
  return loaders.sessions.load(id);
}
