import {
  ConflictError,
  type Connection,
  Cost,
  ListSize,
  NotFoundError,
  type PageArguments,
  type Payload,
  payloadOf,
  RequiresScopes,
  type UserErrorInterface,
  validateInput,
} from '@paissive/graphql-kit';
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { z } from 'zod';
import type { MarketingContext } from '../context.js';
import { faultErrors } from '../records/change-errors.resolver.js';
import { idempotencyKeyField, idField, optional, timeZoneField } from '../records/input-fields.js';
import { listPage } from '../records/list-page.resolver.js';
import { isLocalTime } from './local-time.js';
import type { RescheduleResult } from './reschedule-content.js';
import {
  CancelScheduleInput,
  RedeliverContentInput,
  RescheduleContentInput,
  ScheduleContentInput,
  ScheduleListArguments,
} from './schedule.inputs.js';
import type { Schedule } from './schedule.js';
import { ScheduleConnection, ScheduleType } from './schedule.type.js';
import type { ScheduleContentResult } from './schedule-content.js';

interface Nouns {
  schedule: Schedule;
}

const noun = { schedule: { type: () => ScheduleType, description: 'The schedule as it is now.' } };
const SchedulePayload = payloadOf<Nouns>('ScheduleContentPayload', noun, 'What came of scheduling content.');
const CancelPayload = payloadOf<Nouns>('CancelSchedulePayload', noun, 'What came of cancelling a schedule.');
const ReschedulePayload = payloadOf<Nouns>('RescheduleContentPayload', noun, 'What came of another time.');
const RedeliverPayload = payloadOf<Nouns>('RedeliverContentPayload', noun, 'What came of starting it again.');

const scheduleSchema = z.object({
  contentId: idField(),
  endpointId: idField(),
  localTime: z.string().refine(isLocalTime, 'Give a time such as 2026-03-31T09:00.'),
  timeZone: timeZoneField(),
  graceMinutes: z.int().min(0).max(10_080),
  idempotencyKey: idempotencyKeyField(),
});

const rescheduleSchema = scheduleSchema
  .pick({ localTime: true })
  .extend({ id: idField(), timeZone: optional(timeZoneField(), null) });

@Resolver(() => ScheduleType)
export class ScheduleResolver {
  @RequiresScopes([['marketing:write']])
  @Cost(10)
  @Mutation(() => SchedulePayload, {
    nullable: true,
    description: 'Sets when the approved revision of content is published, and where.',
  })
  async scheduleContent(
    @Arg('input', () => ScheduleContentInput, { description: 'When and where.' }) given: ScheduleContentInput,
    @Ctx() context: MarketingContext,
  ): Promise<Payload<Nouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(scheduleSchema, given);
    if (!input.ok) return SchedulePayload.failed(...input.userErrors);
    const request = { ...input.value, workspaceId, scheduledByUserId: context.userId() };
    const result = await context.useCases.scheduleContent(request);
    if (result.kind === 'scheduled') return SchedulePayload.succeeded({ schedule: result.schedule });
    return SchedulePayload.failed(...refusals(result));
  }

  @RequiresScopes([['marketing:write']])
  @Mutation(() => ReschedulePayload, {
    nullable: true,
    description: 'Gives a schedule another time, before its first attempt.',
  })
  async rescheduleContent(
    @Arg('input', () => RescheduleContentInput, { description: 'Which one, and when.' }) given: RescheduleContentInput,
    @Ctx() context: MarketingContext,
  ): Promise<Payload<Nouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(rescheduleSchema, given);
    if (!input.ok) return ReschedulePayload.failed(...input.userErrors);
    const result = await context.useCases.rescheduleContent({ ...input.value, workspaceId });
    if (result.kind === 'rescheduled') return ReschedulePayload.succeeded({ schedule: result.schedule });
    return ReschedulePayload.failed(...rescheduleRefusals(result));
  }

  @RequiresScopes([['marketing:write']])
  @Mutation(() => CancelPayload, { nullable: true, description: 'Cancels a schedule that still waits.' })
  async cancelSchedule(
    @Arg('input', () => CancelScheduleInput, { description: 'Which one.' }) { id }: CancelScheduleInput,
    @Ctx() context: MarketingContext,
  ): Promise<Payload<Nouns>> {
    const { schedules } = context.stores;
    const workspaceId = context.writableWorkspaceId();
    const outcome = await schedules.cancel(workspaceId, id, context.now());
    if (outcome === 'not_found') return CancelPayload.failed(missing('schedule', 'id'));
    if (outcome === 'too_late')
      return CancelPayload.failed(new ConflictError('It does not wait any more.', ['input', 'id']));
    const [schedule] = await schedules.findByIds(workspaceId, [id]);
    return CancelPayload.succeeded(schedule ? { schedule } : {});
  }

  @RequiresScopes([['marketing:write']])
  @Mutation(() => RedeliverPayload, {
    nullable: true,
    description: 'Tries a schedule again that is over, with the same message id and all attempts anew.',
  })
  async redeliverContent(
    @Arg('input', () => RedeliverContentInput, { description: 'Which one.' }) { scheduleId }: RedeliverContentInput,
    @Ctx() context: MarketingContext,
  ): Promise<Payload<Nouns>> {
    const restarted = await context.stores.schedules.restart(context.writableWorkspaceId(), scheduleId, context.now());
    if (restarted === 'not_found') return RedeliverPayload.failed(missing('schedule', 'scheduleId'));
    if (restarted === 'not_over')
      return RedeliverPayload.failed(new ConflictError('It is not over.', ['input', 'scheduleId']));
    return RedeliverPayload.succeeded({ schedule: restarted });
  }

  @RequiresScopes([['marketing:read']])
  @Query(() => ScheduleType, { nullable: true, description: 'One schedule; null when there is none here.' })
  contentSchedule(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() context: MarketingContext,
  ): Promise<Schedule | null> {
    return context.loaders.schedules.load(id);
  }

  @RequiresScopes([['marketing:read']])
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @Query(() => ScheduleConnection, { description: 'Schedules, those made last first.' })
  contentSchedules(
    @Args(() => ScheduleListArguments) { first, after, ...filter }: ScheduleListArguments,
    @Ctx() context: MarketingContext,
  ): Promise<Connection<Schedule>> {
    const page = { first, after: after ?? null } as PageArguments;
    return listPage(context.stores.schedules, { workspaceId: context.workspaceId(), filter }, page);
  }
}

function refusals(result: Exclude<ScheduleContentResult, { kind: 'scheduled' }>): UserErrorInterface[] {
  switch (result.kind) {
    case 'faulty':
      return faultErrors(result.faults, ['input']);
    case 'content_not_found':
      return [missing('content', 'contentId')];
    case 'endpoint_not_found':
      return [missing('endpoint', 'endpointId')];
    case 'endpoint_disabled':
      return [new ConflictError('The endpoint is disabled.', ['input', 'endpointId'])];
    case 'not_approved':
      return [new ConflictError('The content has to be approved first.', ['input', 'contentId'])];
  }
}

function rescheduleRefusals(result: Exclude<RescheduleResult, { kind: 'rescheduled' }>): UserErrorInterface[] {
  switch (result.kind) {
    case 'faulty':
      return faultErrors(result.faults, ['input']);
    case 'not_found':
      return [missing('schedule', 'id')];
    case 'too_late':
      return [new ConflictError('It does not wait for its first attempt any more.', ['input', 'id'])];
  }
}

function missing(noun: string, field: string): NotFoundError {
  return new NotFoundError(`There is no such ${noun} here.`, ['input', field]);
}
