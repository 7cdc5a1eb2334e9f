import { z } from 'zod';
import { type Connection, toConnection } from './connection.js';
import { type PageArguments, pageArguments } from './page-arguments.js';

/** Where to go on in a list that is sorted by when things were made. */
export interface MomentCursor {
  readonly createdAt: Date;
  readonly id: string;
}

/** What a repository needs to read a page: where to go on, and how many rows. */
export interface NewestFirstQuery {
  /** Null from the newest. */
  readonly after: MomentCursor | null;
  readonly limit: number;
}

/**
 * A page of a list that is sorted by when things were made, then by id, both descending.
 *
 * @param args the arguments of the list field.
 * @param read reads the rows that follow `after`.
 * @throws PlatformError BAD_USER_INPUT when `first` is out of bounds or `after` is no cursor of such a list.
 *
 * @example
 * return pageNewestFirst(args, (query) => context.stores.surveys.list(context.workspaceId(), query));
 */
export async function pageNewestFirst<Node extends MomentCursor>(
  args: PageArguments,
  read: (query: NewestFirstQuery) => Promise<readonly Node[]>,
): Promise<Connection<Node>> {
  const page = pageArguments(args, momentField);
  const after = page.after && { createdAt: new Date(page.after.sortKey), id: page.after.id };
  const rows = await read({ after, limit: page.first + 1 });
  return toConnection({ rows, page, cursorOf: ({ createdAt, id }) => ({ sortKey: createdAt.getTime(), id }) });
}

/** What `Date` can hold, so that no cursor becomes an invalid time in a query. */
const momentField = z.int().min(-8.64e15).max(8.64e15);
