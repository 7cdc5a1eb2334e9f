import {
  Authenticated,
  type Connection,
  ListSize,
  PageArguments,
  pageArguments,
  toConnection,
} from '@paissive/graphql-kit';
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { z } from 'zod';
import type { AccountsContext } from '../context.js';
import { describePlace } from './describe-place.js';
import type { Session } from './session.js';
import { SessionConnection, SessionType } from './session.type.js';

@Resolver(() => SessionType)
export class SessionResolver {
  @Authenticated()
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'], requireOneSlicingArgument: false })
  @Query(() => SessionConnection, {
    description: 'The devices that are signed in as the viewer, most recently used first.',
  })
  async sessions(
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: AccountsContext,
  ): Promise<Connection<Session>> {
    const { userId } = await context.requireGrant();
    const page = pageArguments(args, z.iso.datetime());
    const after = page.after && { lastUsedAt: new Date(page.after.sortKey), id: page.after.id };
    const rows = await context.useCases.listSessions(userId, { after, limit: page.first + 1 });
    return toConnection({ rows, page, cursorOf: ({ lastUsedAt, id }) => ({ sortKey: lastUsedAt.toISOString(), id }) });
  }

  @FieldResolver(() => String, {
    description:
      'Where that use came from, as far as the address alone tells: "This machine", "Private network 192.168.1.x" or "Internet 203.0.113.x".',
  })
  place(@Root() { ipAddress }: Session): string {
    return describePlace(ipAddress);
  }

  @FieldResolver(() => Boolean, { description: 'Whether this request came from that device.' })
  isCurrent(@Root() { id }: Session, @Ctx() { identity }: AccountsContext): boolean {
    return id === identity.viewer?.sessionId;
  }
}
