import { ListSize, PageArguments, pageArguments, toConnection } from '@paissive/graphql-kit';
import { Args, Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { z } from 'zod';
import type { Content } from '../content/content.js';
import { ContentType } from '../content/content.type.js';
import type { MarketingContext } from '../context.js';
import type { Endpoint } from '../endpoints/endpoint.js';
import { EndpointType } from '../endpoints/endpoint.type.js';
import { listPage } from '../records/list-page.resolver.js';
import { messageId, type Schedule } from './schedule.js';
import { DeliveryConnection, ScheduleConnection, ScheduleType } from './schedule.type.js';

/** What is found about a schedule when it is asked for. */
@Resolver(() => ScheduleType)
export class ScheduleFieldsResolver {
  @FieldResolver(() => Int, { description: 'Minutes that it may begin late.' })
  graceMinutes(@Root() { graceMs }: Schedule): number {
    return graceMs / 60_000;
  }

  @FieldResolver(() => ID, { description: 'The `webhook-id` of all its attempts: receivers tell repetitions by it.' })
  messageId(@Root() schedule: Schedule): string {
    return messageId(schedule);
  }

  @FieldResolver(() => Date, { nullable: true, description: 'When it is tried next; null when it is over.' })
  nextAttemptAt(@Root() { status, nextAttemptAt }: Schedule): Date | null {
    return status === 'WAITING' || status === 'PUBLISHING' ? nextAttemptAt : null;
  }

  @FieldResolver(() => ContentType, { nullable: true, description: 'What is published.' })
  content(@Root() { contentId }: Schedule, @Ctx() { loaders }: MarketingContext): Promise<Content | null> {
    return loaders.contents.load(contentId);
  }

  @FieldResolver(() => EndpointType, { nullable: true, description: 'Where.' })
  endpoint(@Root() { endpointId }: Schedule, @Ctx() { loaders }: MarketingContext): Promise<Endpoint | null> {
    return loaders.endpoints.load(endpointId);
  }

  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @FieldResolver(() => DeliveryConnection, { description: 'Its attempts, the last first.' })
  async deliveries(
    @Root() { id: scheduleId, workspaceId }: Schedule,
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() { stores }: MarketingContext,
  ) {
    const page = pageArguments(args, z.number().int());
    const query = { scheduleId, before: page.after?.sortKey ?? null, limit: page.first + 1 };
    const rows = await stores.schedules.listDeliveries(workspaceId, query);
    return toConnection({ rows, page, cursorOf: ({ attempt }) => ({ sortKey: attempt, id: scheduleId }) });
  }
}

@Resolver(() => ContentType)
export class ContentSchedulesResolver {
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @FieldResolver(() => ScheduleConnection, { description: 'When and where it is published, those made last first.' })
  schedules(
    @Root() { id: contentId, workspaceId }: Content,
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() { stores }: MarketingContext,
  ) {
    return listPage(stores.schedules, { workspaceId, filter: { contentId } }, args);
  }
}
