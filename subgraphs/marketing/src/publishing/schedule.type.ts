import { Authenticated, ConnectionType, Key, RequiresScopes } from '@paissive/graphql-kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { TimeResolution } from './local-time.js';
import type { DeliveryStatus, ScheduleStatus } from './schedule.js';
import { DeliveryStatusEnum, ScheduleStatusEnum, TimeResolutionEnum } from './schedule-enums.type.js';

@Authenticated()
@ObjectType('Delivery', { description: 'One attempt to send something.' })
export class DeliveryType {
  @Field(() => Int, { description: 'From 1.' })
  declare attempt: number;

  @Field(() => DeliveryStatusEnum, { description: 'What came of it.' })
  declare status: DeliveryStatus;

  @Field(() => Date, { description: 'When it began.' })
  declare startedAt: Date;

  @Field(() => Int, { nullable: true, description: 'How long it took in milliseconds; null before it ended.' })
  declare durationMs: number | null;

  @Field(() => Int, { nullable: true, description: 'The HTTP status of the answer; null where there was none.' })
  declare responseStatus: number | null;

  @Field(() => String, { description: 'The beginning of the answer, at most 1,000 characters.' })
  declare responseExcerpt: string;

  @Field(() => String, { description: 'Why it did not arrive; empty when it did.' })
  declare message: string;
}

export const DeliveryConnection = ConnectionType(DeliveryType, { name: 'Delivery' });

@Key('id')
@RequiresScopes([['marketing:read']])
@ObjectType('ContentSchedule', { description: 'A revision that is sent to an endpoint at a time.' })
export class ScheduleType {
  @Field(() => ID, { description: 'Names it everywhere.' })
  declare id: string;

  @Field(() => Int, { description: 'The revision that is published.' })
  declare revision: number;

  @Field(() => String, {
    description: 'The time that was asked for, as a clock on the wall shows it, `YYYY-MM-DDTHH:mm`.',
  })
  declare localTime: string;

  @Field(() => String, { description: 'The time zone of that clock.' })
  declare timeZone: string;

  @Field(() => TimeResolutionEnum, { description: 'Whether that time is skipped or comes twice.' })
  declare resolution: TimeResolution;

  @Field(() => Date, { description: 'The moment that this is.' })
  declare dueAt: Date;

  @Field(() => ScheduleStatusEnum, { description: 'What it is at.' })
  declare status: ScheduleStatus;

  @Field(() => String, { nullable: true, description: 'Why it failed, was missed or is tried again.' })
  declare reason: string | null;

  @Field(() => Int, { description: 'How often it was tried.' })
  declare attempts: number;

  @Field(() => Date, { nullable: true, description: 'When it arrived; null before.' })
  declare publishedAt: Date | null;

  @Field(() => ID, { description: 'Who scheduled it.' })
  declare scheduledByUserId: string;

  @Field(() => Date, { description: 'When it was scheduled.' })
  declare createdAt: Date;
}

export const ScheduleConnection = ConnectionType(ScheduleType, { name: 'ContentSchedule' });
