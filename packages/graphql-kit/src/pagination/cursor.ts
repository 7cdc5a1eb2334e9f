import { ErrorCode, PlatformError } from '@paissive/errors';
import { z } from 'zod';

/** What a list is sorted by. Times are ISO text. Never an object: it ends up in a database query. */
export type SortKey = string | number | boolean | null;

/** A place in a sorted list: the sort key and, where that is not unique, the id. */
export interface Cursor<Key extends SortKey = SortKey> {
  readonly sortKey: Key;
  readonly id: string;
}

const MAX_CURSOR_LENGTH = 4_096;

/** Ids hold no control characters, and PostgreSQL takes a NUL in a text for an error of ours. */
const anyId = z.string().regex(/^\P{Cc}*$/u);
const anySortKey = z.union([anyId, z.number(), z.boolean(), z.null()]);

/** Turns a place in a list into the opaque text that clients hand back: base64url of the JSON of sort key and id. */
export function encodeCursor({ sortKey, id }: Cursor): string {
  return Buffer.from(JSON.stringify([sortKey, id])).toString('base64url');
}

/**
 * Reads a cursor that a client handed back.
 *
 * @param sortKey what the sort key must be; any scalar if left out. Give it wherever lists can be ordered by different fields.
 * @throws PlatformError BAD_USER_INPUT when it is no cursor of such a list.
 *
 * @example
 * const { sortKey, id } = decodeCursor(after, z.number());
 */
export function decodeCursor<Key extends SortKey = SortKey>(text: string, sortKey?: z.ZodType<Key>): Cursor<Key> {
  const result = z.tuple([sortKey ?? anySortKey, anyId]).safeParse(parseCursor(text));
  if (!result.success) {
    throw new PlatformError(
      ErrorCode.BAD_USER_INPUT,
      'The cursor does not belong to this list. Use an endCursor of the same list, in the same order.',
    );
  }
  const [key, id] = result.data;
  return { sortKey: key as Key, id };
}

function parseCursor(text: string): unknown {
  if (text.length > MAX_CURSOR_LENGTH) return undefined;
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString());
  } catch {
    return undefined;
  }
}
