import { type Connection, type PageArguments, pageNewestFirst } from '@paissive/graphql-kit';
import type { MonetizationContext } from '../context.js';
import type { Strategy } from './strategy.js';

/** A page of the workspace's strategies, of one opportunity or of all. */
export function listStrategies(
  context: MonetizationContext,
  args: PageArguments,
  opportunityId: string | null,
): Promise<Connection<Strategy>> {
  return pageNewestFirst(args, (page) =>
    context.stores.strategies.list(context.workspaceId(), { ...page, opportunityId }),
  );
}
