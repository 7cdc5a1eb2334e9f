import { Authenticated, enumOf } from '@paissive/graphql-kit';
import { MoneyType } from '@paissive/graphql-money';
import type { Money } from '@paissive/money';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { z } from 'zod';
import { idField, optional } from '../input-fields.js';
import { ModelType, ModelVersionType } from '../registry/registry.type.js';
import type { UsageDimension } from './usage.repository.js';
import type { UsageKind } from './usage-record.js';

export const UsageDimensionEnum = enumOf<UsageDimension>('AiUsageDimension', 'What usage is added up by.', {
  DAY: 'Days in UTC.',
  KIND: 'Generation or embedding.',
  PROVIDER: 'Who ran it.',
  MODEL: 'Models.',
  VERSION: 'Versions of models.',
  USER: 'People.',
  CREDENTIAL: 'Sessions and access keys.',
  RUN: 'Runs of agents.',
});

export const UsageKindEnum = enumOf<UsageKind>('AiUsageKind', 'What a call was for.', {
  GENERATION: 'Text.',
  EMBEDDING: 'Vectors.',
});

@Authenticated()
@ObjectType('AiUsageSum', { description: 'Calls added up.' })
export class UsageSumType {
  @Field(() => Int, { description: 'All calls, answers from the cache among them.' })
  declare callCount: number;

  @Field(() => Int, { description: 'Those that failed, were cancelled or got lost.' })
  declare failedCount: number;

  @Field(() => Int, { description: 'Answers from the cache, which cost nothing.' })
  declare cachedCount: number;

  @Field(() => Float, { description: 'Tokens of requests, a whole number.' })
  declare inputTokens: number;

  @Field(() => Float, { description: 'Those of them that the provider had cached.' })
  declare cachedInputTokens: number;

  @Field(() => Float, { description: 'Tokens of answers, a whole number.' })
  declare outputTokens: number;

  @Field(() => MoneyType, { description: 'What they cost, in USD.' })
  declare cost: Money;

  @Field(() => Float, { nullable: true, description: 'Half of the answers came within so many milliseconds.' })
  declare latencyP50Ms: number | null;

  @Field(() => Float, { nullable: true, description: '95 of 100 answers came within so many milliseconds.' })
  declare latencyP95Ms: number | null;

  @Field(() => Float, { nullable: true, description: 'Half of the answers began within so many milliseconds.' })
  declare firstTokenP50Ms: number | null;
}

@Authenticated()
@ObjectType('AiUsageGroup', { description: 'The sum of one group. What is not grouped by is null.' })
export class UsageGroupType {
  @Field(() => String, { nullable: true, description: '`YYYY-MM-DD`, in UTC.' })
  declare day: string | null;

  @Field(() => UsageKindEnum, { nullable: true, description: 'What the calls were for.' })
  declare kind: UsageKind | null;

  @Field(() => ID, { nullable: true, description: 'Who ran them.' })
  declare providerId: string | null;

  @Field(() => ModelType, { nullable: true, description: 'The model; null also when it is gone.' })
  declare model: ModelType | null;

  @Field(() => ModelVersionType, { nullable: true, description: 'The version; null also when it is gone.' })
  declare version: ModelVersionType | null;

  @Field(() => ID, { nullable: true, description: 'The person.' })
  declare userId: string | null;

  @Field(() => ID, { nullable: true, description: 'The session or access key.' })
  declare credentialId: string | null;

  @Field(() => ID, { nullable: true, description: 'The run of agents.' })
  declare runId: string | null;

  @Field(() => UsageSumType, { description: 'The sum.' })
  declare sum: UsageSumType;
}

@Authenticated()
@ObjectType('AiSpendProjection', {
  description: 'What the month will come to if days go on as the last four weeks did.',
})
export class SpendProjectionType {
  @Field(() => MoneyType, { description: 'Spent in this month so far.' })
  declare spent: Money;

  @Field(() => MoneyType, { description: 'Expected at its end.' })
  declare expected: Money;

  @Field(() => MoneyType, { description: 'In one of ten months it is less.' })
  declare low: Money;

  @Field(() => MoneyType, { description: 'In one of ten months it is more.' })
  declare high: Money;
}

@Authenticated()
@ObjectType('AiUsageReport', { description: 'What was used in a time.' })
export class UsageReportType {
  @Field(() => Date, { description: 'From this moment on.' })
  declare from: Date;

  @Field(() => Date, { description: 'Before this moment.' })
  declare until: Date;

  @Field(() => UsageSumType, { description: 'All together.' })
  declare total: UsageSumType;

  @Field(() => [UsageGroupType], { description: 'By group, the dearest first; at most 1,000.' })
  declare groups: UsageGroupType[];

  @Field(() => Boolean, { description: 'Whether there are more groups than these.' })
  declare isCut: boolean;
}

@InputType({ description: 'What to add up.' })
export class AiUsageReportInput {
  @Field(() => Date, { description: 'From this moment on.' })
  declare from: Date;

  @Field(() => Date, { description: 'Before this moment; at most 400 days later.' })
  declare until: Date;

  @Field(() => [UsageDimensionEnum], {
    defaultValue: [],
    description: 'What to add up by; the total alone if left out.',
  })
  declare groupBy: UsageDimension[];

  @Field(() => ID, { nullable: true, description: 'Of one run of agents only.' })
  declare runId?: string | null;
}

const MAX_DAYS = 400;

export const usageReportSchema = z
  .object({
    from: z.date(),
    until: z.date(),
    groupBy: z.array(z.enum(['DAY', 'KIND', 'PROVIDER', 'MODEL', 'VERSION', 'USER', 'CREDENTIAL', 'RUN'])).max(4),
    runId: optional(idField()),
  })
  .refine(({ from, until }) => until > from, { path: ['until'], message: 'The time must end after it begins.' })
  .refine(({ from, until }) => until.getTime() - from.getTime() <= MAX_DAYS * 86_400_000, {
    path: ['until'],
    message: `The time can have ${MAX_DAYS} days.`,
  })
  .transform(({ groupBy, ...rest }) => ({ ...rest, groupBy: [...new Set(groupBy)] }));
