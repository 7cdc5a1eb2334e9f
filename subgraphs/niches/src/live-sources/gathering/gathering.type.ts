import { Authenticated, enumOf, RequiresScopes } from '@paissive/graphql-kit';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { LiveSourceNameEnum } from '../live-source.type.js';
import type { LiveSourceName, SignalKind } from '../signal.js';
import type { GatheringStatus, GatheringStepStatus } from './gathering.js';

export const SignalKindEnum = enumOf<SignalKind>('SignalKind', 'What a signal counts.', {
  PAGE_VIEWS: 'Views of the article on the subject.',
  STORIES: 'Stories that mention it.',
  QUESTIONS: 'Questions about it.',
  UNANSWERED_QUESTIONS: 'Questions about it that nobody could answer.',
  REPOSITORIES: 'Free software for it.',
  APPS: 'Apps for it.',
  APP_RATINGS: 'Ratings that apps for it have.',
});

export const GatheringStatusEnum = enumOf<GatheringStatus>('SignalGatheringStatus', 'How a gathering stands.', {
  QUEUED: 'It waits for a worker.',
  RUNNING: 'Sources are being asked.',
  COMPLETED: 'All sources were asked, and one at least has answered.',
  FAILED: 'No source has answered.',
  CANCELLED: 'Somebody stopped it.',
});

export const GatheringStepStatusEnum = enumOf<GatheringStepStatus>(
  'SignalGatheringStepStatus',
  'How asking a source stands.',
  {
    WAITING: 'It was not asked yet.',
    ASKING: 'It is being asked, or waited for.',
    ANSWERED: 'It has answered, though perhaps that it knows nothing.',
    FAILED: 'It has not answered.',
  },
);

@Authenticated()
@ObjectType('SignalLink', { description: 'Where to see it oneself.' })
export class SignalLinkType {
  @Field(() => String, { description: 'What is there.' })
  declare title: string;

  @Field(() => String, { description: 'Where it is.' })
  declare url: string;
}

@Authenticated()
@ObjectType('SignalExample', { description: 'One of the finds that were counted.' })
export class SignalExampleType {
  @Field(() => String, { description: 'How it is called.' })
  declare title: string;

  @Field(() => String, { description: 'Where it is.' })
  declare url: string;

  @Field(() => Float, { description: 'How much of `unit` it has.' })
  declare value: number;

  @Field(() => String, { description: 'What `value` counts.' })
  declare unit: string;
}

@Authenticated()
@ObjectType('SignalPeriod', { description: 'The days that were counted.' })
export class SignalPeriodType {
  @Field(() => String, { description: 'The first day, as 2026-01-31.' })
  declare from: string;

  @Field(() => String, { description: 'The last day.' })
  declare to: string;
}

@Authenticated()
@ObjectType('SignalMonth', { description: 'What was counted in a month.' })
export class SignalMonthType {
  @Field(() => String, { description: 'The month, as 2026-01.' })
  declare month: string;

  @Field(() => Float, { description: 'What was counted.' })
  declare value: number;
}

@Authenticated()
@ObjectType('Signal', {
  description: 'One number that a source gave. It stands beside the score and is no part of it.',
})
export class SignalType {
  @Field(() => SignalKindEnum, { description: 'What is counted.' })
  declare kind: SignalKind;

  @Field(() => String, { description: 'The same in words.' })
  declare label: string;

  @Field(() => Float, { description: 'The number.' })
  declare value: number;

  @Field(() => String, { description: 'What it is a number of.' })
  declare unit: string;

  @Field(() => Boolean, { description: 'Whether there are more than could be counted.' })
  declare isAtLeast: boolean;

  @Field(() => String, { description: 'What the source was asked about.' })
  declare term: string;

  @Field(() => SignalPeriodType, { nullable: true, description: 'The days that were counted; null for all time.' })
  declare period: SignalPeriodType | null;

  @Field(() => SignalLinkType, { description: 'Where to see it oneself.' })
  declare evidence: SignalLinkType;

  @Field(() => [SignalExampleType], { description: 'The strongest single finds, five at most.' })
  declare examples: SignalExampleType[];

  @Field(() => [SignalMonthType], { description: 'By month, oldest first, 24 at most; empty without a history.' })
  declare series: SignalMonthType[];

  @Field(() => String, { nullable: true, description: 'What to know before relying on it.' })
  declare notice: string | null;
}

@Authenticated()
@ObjectType('SourceFindings', { description: 'What a source last said about an opportunity.' })
export class SourceFindingsType {
  @Field(() => LiveSourceNameEnum, { description: 'Which source.' })
  declare source: LiveSourceName;

  @Field(() => String, { description: 'How people call it.' })
  declare title: string;

  @Field(() => [SignalType], { description: 'None when it was asked and knew nothing; four at most.' })
  declare signals: SignalType[];

  @Field(() => Date, { description: 'When it said so.' })
  declare fetchedAt: Date;

  @Field(() => Int, { description: 'How many seconds ago that was.' })
  declare ageSeconds: number;
}

@Authenticated()
@ObjectType('SignalGatheringStep', { description: 'What became of asking one source.' })
export class GatheringStepType {
  @Field(() => LiveSourceNameEnum, { description: 'Which source.' })
  declare source: LiveSourceName;

  @Field(() => String, { description: 'How people call it.' })
  declare title: string;

  @Field(() => GatheringStepStatusEnum, { description: 'How it stands.' })
  declare status: GatheringStepStatus;

  @Field(() => String, { description: 'The same in words, or what went wrong.' })
  declare message: string;

  @Field(() => Int, { description: 'How many signals it gave.' })
  declare signalCount: number;

  @Field(() => Date, { nullable: true, description: 'When it may be asked again; null when at once.' })
  declare retryAt: Date | null;
}

@RequiresScopes([['niches:read']])
@ObjectType('SignalGathering', { description: 'Asking public sources about an opportunity; the newest time.' })
export class GatheringType {
  @Field(() => ID, { description: "The opportunity's id." })
  declare id: string;

  @Field(() => GatheringStatusEnum, { description: 'How it stands.' })
  declare status: GatheringStatus;

  @Field(() => Float, { description: '0–100.' })
  declare percent: number;

  @Field(() => String, { description: 'What happens now, or how it ended.' })
  declare message: string;

  @Field(() => [String], {
    description:
      'What the sources are asked about: the next only where one knows nothing of those before. Three at most.',
  })
  declare terms: string[];

  @Field(() => String, { description: 'The language of the terms, ISO 639.' })
  declare language: string;

  @Field(() => [GatheringStepType], { description: 'One for each source that is asked.' })
  declare steps: GatheringStepType[];

  @Field(() => Date, { description: 'When it was asked for.' })
  declare queuedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it ended; null before.' })
  declare finishedAt: Date | null;
}
