import { Authenticated, enumOf } from '@paissive/graphql-kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import {
  AudienceFindingsType,
  BarrierFindingsType,
  CompetitorFindingsType,
  EnrichmentRemarkType,
  FollowUpType,
  MarketSizeType,
  ProblemSeverityType,
  RevenueRangeType,
} from './findings.type.js';
import type { EnrichmentRunStatus } from './runs/enrichment-run.js';

export const EnrichmentRunStatusEnum = enumOf<EnrichmentRunStatus>(
  'EnrichmentRunStatus',
  'Where asking a model about an opportunity stands.',
  {
    QUEUED: 'It waits to start.',
    RUNNING: 'The model is asked.',
    COMPLETED: 'The model answered.',
    FAILED: 'There is no answer; the message says why. What rules say is there all the same.',
    CANCELLED: 'Somebody ended it.',
  },
);

@Authenticated()
@ObjectType('EnrichmentRun', { description: 'Asking a model about an opportunity.' })
export class EnrichmentRunType {
  @Field(() => ID, { description: 'Names the run.' })
  declare id: string;

  @Field(() => EnrichmentRunStatusEnum, { description: 'Where it stands.' })
  declare status: EnrichmentRunStatus;

  @Field(() => String, { description: 'The same in a sentence, with the reason where it failed.' })
  declare message: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why it failed, for programs: `NO_MODEL`, `BUDGET_EXCEEDED` and the like; null where it did not.',
  })
  declare failureCode: string | null;

  @Field(() => Date, { description: 'When it was asked for.' })
  declare requestedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it ended.' })
  declare finishedAt: Date | null;
}

@Authenticated()
@ObjectType('EnrichmentModelAnswer', { description: 'The latest answer of a model about an opportunity.' })
export class EnrichmentModelAnswerType {
  @Field(() => String, { description: 'The model that answered.' })
  declare modelName: string;

  @Field(() => String, { description: 'The version that answered, as its provider calls it.' })
  declare modelVersion: string;

  @Field(() => Date, { description: 'When it answered.' })
  declare generatedAt: Date;

  @Field(() => ID, { nullable: true, description: 'The user who asked; null when they are gone.' })
  declare requestedBy: string | null;

  @Field(() => Int, { description: 'The version of the analysis that it was asked about.' })
  declare opportunityVersion: number;

  @Field(() => Boolean, { description: 'Whether the opportunity was ranked anew since: ask again.' })
  declare isStale: boolean;

  @Field(() => String, { description: 'What it cost in US dollars, decimal text.' })
  declare costUsd: string;
}

@Authenticated()
@ObjectType('Enrichment', {
  description:
    'What is said of an opportunity beyond its score. Rules say what the keywords tell, always; a model adds to it when it is asked. Each statement tells which.',
})
export class EnrichmentType {
  @Field(() => MarketSizeType, { description: 'How many searches there are.' })
  declare marketSize: MarketSizeType;

  @Field(() => RevenueRangeType, { description: 'What one site that searchers find can take.' })
  declare revenueRange: RevenueRangeType;

  @Field(() => CompetitorFindingsType, { description: 'Who is there already.' })
  declare competitors: CompetitorFindingsType;

  @Field(() => AudienceFindingsType, { description: 'For whom or for what it is.' })
  declare audience: AudienceFindingsType;

  @Field(() => ProblemSeverityType, { description: 'How much it presses.' })
  declare problemSeverity: ProblemSeverityType;

  @Field(() => BarrierFindingsType, { description: 'What stands in the way of a newcomer.' })
  declare entryBarriers: BarrierFindingsType;

  @Field(() => [FollowUpType], { description: 'What to find out next; at most 11.' })
  declare nextSteps: FollowUpType[];

  @Field(() => [EnrichmentRemarkType], {
    description: 'What a model says in prose; at most two, none before it is asked.',
  })
  declare remarks: EnrichmentRemarkType[];

  @Field(() => Int, { description: 'The version of the analysis whose numbers the rules read.' })
  declare opportunityVersion: number;

  @Field(() => Date, { description: 'When these numbers were made.' })
  declare generatedAt: Date;

  @Field(() => EnrichmentModelAnswerType, { nullable: true, description: 'Which model added to it; null for none.' })
  declare modelAnswer: EnrichmentModelAnswerType | null;

  @Field(() => EnrichmentRunType, { nullable: true, description: 'The latest time a model was asked; null for never.' })
  declare modelRun: EnrichmentRunType | null;
}

@Authenticated()
@ObjectType('EnrichmentProgress', { description: 'A state of asking a model.' })
export class EnrichmentProgressType {
  @Field(() => ID, { description: 'The opportunity.' })
  declare opportunityId: string;

  @Field(() => ID, { description: 'The run.' })
  declare runId: string;

  @Field(() => EnrichmentRunStatusEnum, { description: 'Where it stands.' })
  declare status: EnrichmentRunStatus;

  @Field(() => String, { description: 'The same in a sentence.' })
  declare message: string;

  @Field(() => String, { nullable: true, description: 'Why it failed; null where it did not.' })
  declare failureCode: string | null;
}
