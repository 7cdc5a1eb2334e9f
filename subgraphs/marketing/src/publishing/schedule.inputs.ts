import { PageArguments } from '@paissive/graphql-kit';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import type { ScheduleStatus } from './schedule.js';
import { ScheduleStatusEnum } from './schedule-enums.type.js';

@InputType({ description: 'When and where content is published.' })
export class ScheduleContentInput {
  @Field(() => ID, { description: 'The content; a revision of it is approved.' })
  declare contentId: string;

  @Field(() => ID, { description: 'The endpoint.' })
  declare endpointId: string;

  @Field(() => String, { description: 'The time as a clock on the wall shows it, `YYYY-MM-DDTHH:mm`.' })
  declare localTime: string;

  @Field(() => String, { description: 'The time zone of that clock, such as `Europe/Berlin`.' })
  declare timeZone: string;

  @Field(() => Int, {
    defaultValue: 60,
    description: 'Minutes that it may begin late, for example after an outage, 0 to 10,080; later it is missed.',
  })
  declare graceMinutes: number;

  @Field(() => String, { nullable: true, description: 'The same key answers with the same schedule.' })
  declare idempotencyKey?: string | null;
}

@InputType({ description: 'A schedule that is not to happen.' })
export class CancelScheduleInput {
  @Field(() => ID, { description: 'Which one.' })
  declare id: string;
}

@InputType({ description: 'Another time for a schedule.' })
export class RescheduleContentInput {
  @Field(() => ID, { description: 'Which schedule; it still waits for its first attempt.' })
  declare id: string;

  @Field(() => String, { description: 'The new time as a clock on the wall shows it, `YYYY-MM-DDTHH:mm`.' })
  declare localTime: string;

  @Field(() => String, { nullable: true, description: 'The time zone of that clock; as it was if left out.' })
  declare timeZone?: string | null;
}

@InputType({ description: 'A schedule that is over and is to be tried again.' })
export class RedeliverContentInput {
  @Field(() => ID, { description: 'The schedule.' })
  declare scheduleId: string;
}

@ArgsType()
export class ScheduleListArguments extends PageArguments {
  @Field(() => [ScheduleStatusEnum], { nullable: true, description: 'Only at these; all if left out.' })
  declare statuses?: ScheduleStatus[] | null;

  @Field(() => ID, { nullable: true, description: 'Only of this content.' })
  declare contentId?: string | null;
}
