import { Cost, ListSize, type Payload, payloadOf, RequiresScopes, requireInput } from '@paissive/graphql-kit';
import { Arg, Ctx, Field, InputType, Mutation, Query, Resolver } from 'type-graphql';
import { z } from 'zod';
import type { MarketingContext } from '../context.js';
import { CalendarEntryType, CalendarFeedType, presentEntry } from './calendar.type.js';
import type { CalendarFeed } from './calendar-feed.js';

const READ = [['marketing:read']];
const MAX_ENTRIES = 1_000;
const MAX_DAYS = 400;

@InputType({ description: 'A time to look at.' })
export class CalendarEntriesInput {
  @Field(() => Date, { description: 'What ends after this moment.' })
  declare from: Date;

  @Field(() => Date, { description: 'What begins before this moment, at most 400 days later.' })
  declare until: Date;
}

const entriesSchema = z
  .object({ from: z.date(), until: z.date() })
  .refine(({ from, until }) => until > from && until.getTime() - from.getTime() <= MAX_DAYS * 86_400_000, {
    path: ['until'],
    message: `The time must end after it begins, and within ${MAX_DAYS} days.`,
  });

interface RotateNouns {
  calendarFeed: CalendarFeed;
}

const RotatePayload = payloadOf<RotateNouns>(
  'RotateCalendarFeedPayload',
  { calendarFeed: { type: () => CalendarFeedType, description: 'The calendar at its new address.' } },
  'What came of changing the address.',
);

@Resolver()
export class CalendarResolver {
  @RequiresScopes(READ)
  @Query(() => CalendarFeedType, {
    nullable: true,
    description: "The address of the caller's calendar of the workspace.",
  })
  calendarFeed(@Ctx() context: MarketingContext): Promise<CalendarFeed> {
    return context.useCases.findCalendarFeed(context.workspaceId(), context.userId());
  }

  @RequiresScopes(READ)
  @Mutation(() => RotatePayload, {
    nullable: true,
    description:
      "Gives the caller's calendar another address; the old one finds nothing any more. Those who may only read may do it too: it is their own.",
  })
  async rotateCalendarFeed(@Ctx() context: MarketingContext): Promise<Payload<RotateNouns>> {
    const calendarFeed = await context.useCases.rotateCalendarFeed(context.workspaceId(), context.userId());
    return RotatePayload.succeeded({ calendarFeed });
  }

  @RequiresScopes(READ)
  @Cost(10)
  @ListSize({ assumedSize: 100 })
  @Query(() => [CalendarEntryType], {
    nullable: true,
    description: 'Campaigns and scheduled content in a time, by when they begin; at most 1,000.',
  })
  async calendarEntries(
    @Arg('input', () => CalendarEntriesInput, { description: 'The time.' }) given: CalendarEntriesInput,
    @Ctx() context: MarketingContext,
  ): Promise<CalendarEntryType[]> {
    const range = requireInput(entriesSchema, given);
    const found = await context.useCases.listCalendarEntries(context.workspaceId(), { ...range, limit: MAX_ENTRIES });
    return found.map(presentEntry);
  }
}
