import { type Connection, type PageArguments, pageArguments, toConnection } from '@paissive/graphql-kit';
import { z } from 'zod';
import type { NewestFirstPlace } from './versioned-repository.js';

/** What can be asked for a workspace's records, newest first. */
interface NewestFirstList<Item, Filter> {
  list(
    workspaceId: string,
    query: { readonly filter: Filter; readonly after: NewestFirstPlace | null; readonly limit: number },
  ): Promise<Item[]>;
}

/** A page of a workspace's records, newest first. */
export async function listPage<Item extends NewestFirstPlace, Filter>(
  records: NewestFirstList<Item, Filter>,
  { workspaceId, filter }: { readonly workspaceId: string; readonly filter: Filter },
  args: PageArguments,
): Promise<Connection<Item>> {
  const page = pageArguments(args, z.number());
  const after = page.after && { createdAt: new Date(page.after.sortKey), id: page.after.id };
  const rows = await records.list(workspaceId, { filter, after, limit: page.first + 1 });
  return toConnection({ rows, page, cursorOf: ({ createdAt, id }) => ({ sortKey: createdAt.getTime(), id }) });
}
