import { ConnectionType, type PageArguments, pageArguments, RequiresScopes, toConnection } from '@paissive/graphql-kit';
import { Field, Int, ObjectType } from 'type-graphql';
import { z } from 'zod';
import type { MonetizationContext } from '../context.js';

@RequiresScopes([['monetization:read']])
@ObjectType('RejectedImportRow', { description: 'A row of an imported file that could not be used.' })
export class RejectedImportRowType {
  @Field(() => Int, { description: 'On which it starts, from 1.' })
  declare line: number;

  @Field(() => String, {
    nullable: true,
    description: "The column's name as the file has it; null when the row as a whole is at fault.",
  })
  declare column: string | null;

  @Field(() => String, { description: 'Why, and what was found.' })
  declare reason: string;

  @Field(() => String, { description: 'The row as it stood, at most 500 characters.' })
  declare content: string;
}

export const RejectedImportRowConnection = ConnectionType(RejectedImportRowType, { name: 'RejectedImportRow' });

/** A page of the rejected rows of a study or an import. */
export async function rejectedRows(context: MonetizationContext, ownerId: string, args: PageArguments) {
  const page = pageArguments(args, z.number().int().nonnegative());
  const start = page.after === null ? 0 : page.after.sortKey + 1;
  const rows = await context.stores.rejections.list(context.workspaceId(), ownerId, { start, limit: page.first + 1 });
  return toConnection({ rows, page, cursorOf: ({ position }) => ({ sortKey: position, id: ownerId }) });
}
