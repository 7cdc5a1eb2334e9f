import { ErrorCode, PlatformError } from '@paissive/errors';
import { ArgsType, Field, Int } from 'type-graphql';
import type { z } from 'zod';
import { type Cursor, decodeCursor, type SortKey } from './cursor.js';

export const DEFAULT_PAGE_SIZE = 20;
export const MAX_PAGE_SIZE = 100;

/** The arguments of a list field: `@Args(() => PageArguments) page: PageArguments` gives `first: Int! = 20, after: String`. */
@ArgsType()
export class PageArguments {
  @Field(() => Int, { defaultValue: DEFAULT_PAGE_SIZE, description: 'How many to return, 1 to 100.' })
  declare first: number;

  @Field(() => String, { nullable: true, description: 'The cursor after which to go on; from the start if left out.' })
  declare after?: string | null;
}

/** A page to read. */
export interface Page<Key extends SortKey = SortKey> {
  readonly first: number;
  /** Where to go on; null from the start. */
  readonly after: Cursor<Key> | null;
}

/**
 * Checks the arguments of a list field.
 *
 * @param sortKey what the cursor's sort key must be; any scalar if left out.
 * @throws PlatformError BAD_USER_INPUT when `first` is out of 1 to 100 or `after` is no cursor.
 *
 * @example
 * const page = pageArguments(args, z.string());
 * const rows = await repository.list({ ...page, limit: page.first + 1 });
 */
export function pageArguments<Key extends SortKey = SortKey>(
  { first = DEFAULT_PAGE_SIZE, after }: { readonly first?: number | null; readonly after?: string | null },
  sortKey?: z.ZodType<Key>,
): Page<Key> {
  const count = first ?? DEFAULT_PAGE_SIZE;
  if (!Number.isInteger(count) || count < 1 || count > MAX_PAGE_SIZE) {
    throw new PlatformError(ErrorCode.BAD_USER_INPUT, `first must be between 1 and ${MAX_PAGE_SIZE}; it was ${count}.`);
  }
  return { first: count, after: after === undefined || after === null ? null : decodeCursor(after, sortKey) };
}
