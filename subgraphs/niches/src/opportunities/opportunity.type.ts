import { Authenticated, ConnectionType, Key, type Rel, RequiresScopes } from '@paissive/graphql-kit';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { AnalysisType } from '../analyses/analysis.type.js';
import type { SearchIntent } from '../analysis-engine/opportunity-draft.js';
import { IntentEvidenceType } from '../keywords/intent.type.js';
import { MonthlySearchesType, NumberRangeType } from '../keywords/keyword.type.js';
import { SearchIntentEnum } from '../keywords/search-intent.enum.js';
import { ScoreFactorType, TrendType } from './score.type.js';

@Key('id')
@RequiresScopes([['niches:read']])
@ObjectType('Opportunity', { description: 'A ranked niche: a cluster of keywords with one audience and one need.' })
export class OpportunityType {
  @Field(() => ID, { description: 'Names the opportunity everywhere.' })
  declare id: string;

  @Field(() => String, { description: 'How the niche is called, after its keywords.' })
  declare name: string;

  @Field(() => Int, { description: 'Place in its analysis, from 1.' })
  declare rank: number;

  @Field(() => Float, { description: '0–100.' })
  declare score: number;

  @Field(() => Float, { description: '0–1: how much of the score rests on known, precise data.' })
  declare confidence: number;

  @Field(() => [ScoreFactorType], { description: "The five factors, always all of them, in the enum's order." })
  declare factors: ScoreFactorType[];

  @Field(() => TrendType, { description: 'What the monthly history says.' })
  declare trend: TrendType;

  @Field(() => Int, { description: 'How many keywords it has.' })
  declare keywordCount: number;

  @Field(() => NumberRangeType, { nullable: true, description: 'Searches a month over all keywords.' })
  declare monthlySearches: NumberRangeType | null;

  @Field(() => String, {
    nullable: true,
    description: 'Volume-weighted cost per click, decimal text in `currency`.',
  })
  declare costPerClick: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 4217 currency of `costPerClick`.' })
  declare currency: string | null;

  @Field(() => Float, { nullable: true, description: 'Volume-weighted 0–1; null when unknown.' })
  declare advertisingCompetition: number | null;

  @Field(() => Float, { nullable: true, description: 'Volume-weighted 0–100; null when unknown.' })
  declare keywordDifficulty: number | null;

  @Field(() => SearchIntentEnum, {
    nullable: true,
    description: 'The intent most of the searches have; null when unknown.',
  })
  declare intent: SearchIntent | null;

  @Field(() => IntentEvidenceType, { nullable: true, description: 'Why the intent is this; null when unknown.' })
  declare intentEvidence: IntentEvidenceType | null;

  @Field(() => [MonthlySearchesType], {
    description: 'Searches of all keywords by month, oldest first; empty without history. At most 240.',
  })
  declare history: MonthlySearchesType[];

  @Field(() => [String], { description: 'What to do next, most useful first.' })
  declare nextSteps: string[];

  @Field(() => AnalysisType, { description: 'The analysis that found it.' })
  declare analysis: Rel<AnalysisType>;

  @Field(() => Int, { description: 'The version of its analysis in which it was last ranked.' })
  declare version: number;

  @Field(() => Date, { description: 'When it was last ranked.' })
  declare rankedAt: Date;

  @Field(() => Date, {
    nullable: true,
    description:
      'Since when the newest file of its analysis has it no more; its numbers are as they last were. Null while it is there.',
  })
  declare goneAt: Date | null;

  @Field(() => Date, { description: 'When it was first found.' })
  declare createdAt: Date;
}

export const OpportunityConnection = ConnectionType(OpportunityType, { name: 'Opportunity', totalCount: true });

@Authenticated()
@ObjectType('OpportunityComparison', { description: 'Opportunities side by side.' })
export class OpportunityComparisonType {
  @Field(() => [OpportunityType], { description: 'In the order asked for.' })
  declare opportunities: Rel<OpportunityType>[];

  @Field(() => [String], { description: 'A sentence for each thing that sets them apart.' })
  declare differences: string[];
}
