import { type Connection, type PageArguments, pageArguments, toConnection } from '@paissive/graphql-kit';
import { z } from 'zod';
import type { MonetizationContext } from '../context.js';
import type { Strategy } from './strategy.js';

/** A page of the workspace's strategies, of one opportunity or of all. */
export async function listStrategies(
  context: MonetizationContext,
  args: PageArguments,
  opportunityId: string | null,
): Promise<Connection<Strategy>> {
  const page = pageArguments(args, z.number());
  const after = page.after && { createdAt: new Date(page.after.sortKey), id: page.after.id };
  const query = { opportunityId, after, limit: page.first + 1 };
  const rows = await context.stores.strategies.list(context.workspaceId(), query);
  return toConnection({ rows, page, cursorOf: ({ createdAt, id }) => ({ sortKey: createdAt.getTime(), id }) });
}
