import { type Cursor, encodeCursor } from './cursor.js';
import type { Page } from './page-arguments.js';
import type { PageInfo } from './page-info.js';

export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

/** A page of a list as the Relay specification has it, plus `nodes`. */
export interface Connection<Node> {
  readonly edges: Array<Edge<Node>>;
  readonly nodes: Node[];
  readonly pageInfo: PageInfo;
  /** There when the connection type has it; counted only when the operation asks for it. */
  readonly totalCount?: number | Promise<number>;
}

export interface ToConnectionOptions<Node> {
  /** Up to `page.first + 1` items, in order; the one too many tells that there is a next page. */
  readonly rows: readonly Node[];
  readonly page: Page;
  /** The sort key and id of an item. */
  readonly cursorOf: (node: Node) => Cursor;
  /** Counts the whole list; called only if `totalCount` is asked for. */
  readonly countTotal?: () => number | Promise<number>;
}

/**
 * Builds a page out of the rows that were read for it. Read one row more than asked for: it is left out and means "there is more".
 *
 * @example
 * const rows = await repository.list({ after: page.after, limit: page.first + 1 });
 * return toConnection({ rows, page, cursorOf: ({ createdAt, id }) => ({ sortKey: createdAt.toISOString(), id }) });
 */
export function toConnection<Node>({ rows, page, cursorOf, countTotal }: ToConnectionOptions<Node>): Connection<Node> {
  const nodes = rows.slice(0, page.first);
  const edges = nodes.map((node) => ({ node, cursor: encodeCursor(cursorOf(node)) }));
  const connection = {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: rows.length > page.first,
      hasPreviousPage: page.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
  return countTotal === undefined ? connection : Object.defineProperty(connection, 'totalCount', { get: countTotal });
}
