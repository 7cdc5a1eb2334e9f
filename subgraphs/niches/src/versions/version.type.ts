import { Authenticated, ConnectionType, enumOf, type Rel } from '@paissive/graphql-kit';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { ScoreWeightsType } from '../analyses/analysis.type.js';
import type { ScoreFactorKind, TrendVerdict } from '../analysis-engine/opportunity-draft.js';
import { KeywordImportType } from '../imports/keyword-import.type.js';
import { NumberRangeType } from '../keywords/keyword.type.js';
import { OpportunityType } from '../opportunities/opportunity.type.js';
import { ScoreFactorKindEnum, TrendVerdictEnum } from '../opportunities/score.type.js';
import type { OpportunityChangeKind } from './differences.js';
import type { VersionKind } from './opportunity-version.js';

export const VersionKindEnum = enumOf<VersionKind>('VersionKind', 'What a version of an analysis came from.', {
  ANALYSED: 'The first run.',
  REFRESHED: 'A run on a newer file.',
  RESCORED: 'Other weights over the same file.',
});

@Authenticated()
@ObjectType('AnalysisVersion', { description: 'One result of an analysis. The newest hundred are kept.' })
export class AnalysisVersionType {
  @Field(() => Int, { description: 'From 1.' })
  declare version: number;

  @Field(() => VersionKindEnum, { description: 'What it came from.' })
  declare kind: VersionKind;

  @Field(() => KeywordImportType, { nullable: true, description: 'The file that it rests on.' })
  declare import: Rel<KeywordImportType> | null;

  @Field(() => ScoreWeightsType, { description: 'How much each factor counted.' })
  declare weights: ScoreWeightsType;

  @Field(() => Int, { description: 'How many opportunities it had.' })
  declare opportunityCount: number;

  @Field(() => Date, { description: 'When it was made.' })
  declare createdAt: Date;
}

@Authenticated()
@ObjectType('FactorVersion', { description: 'A part of a score as it was.' })
export class FactorVersionType {
  @Field(() => ScoreFactorKindEnum, { description: 'Which part.' })
  declare kind: ScoreFactorKind;

  @Field(() => Float, { nullable: true, description: '0–100; null = unknown.' })
  declare value: number | null;

  @Field(() => Float, { description: 'The weight asked for, as a share of 1.' })
  declare weight: number;

  @Field(() => Float, { description: 'The weight after unknown factors were left out, as a share of 1.' })
  declare effectiveWeight: number;

  @Field(() => Float, { description: 'Points of the score that came from here.' })
  declare contribution: number;
}

@Authenticated()
@ObjectType('OpportunityVersion', { description: 'An opportunity as it was in one version of its analysis.' })
export class OpportunityVersionType {
  @Field(() => Int, { description: "The analysis' version, from 1." })
  declare version: number;

  @Field(() => VersionKindEnum, { description: 'What the version came from.' })
  declare kind: VersionKind;

  @Field(() => Boolean, { description: 'False where the file had it no more; the numbers are then as they last were.' })
  declare isFound: boolean;

  @Field(() => String, { nullable: true, description: 'Why it came or went; null where it simply stayed.' })
  declare note: string | null;

  @Field(() => String, { description: 'How it was called.' })
  declare name: string;

  @Field(() => Int, { description: 'Its place, from 1.' })
  declare rank: number;

  @Field(() => Float, { description: '0–100.' })
  declare score: number;

  @Field(() => Float, { description: '0–1.' })
  declare confidence: number;

  @Field(() => [FactorVersionType], { description: 'The five factors.' })
  declare factors: FactorVersionType[];

  @Field(() => NumberRangeType, { nullable: true, description: 'Searches a month; null when unknown.' })
  declare monthlySearches: NumberRangeType | null;

  @Field(() => Int, { description: 'How many keywords it had.' })
  declare keywordCount: number;

  @Field(() => TrendVerdictEnum, { description: 'Where the searches went.' })
  declare verdict: TrendVerdict;

  @Field(() => Float, {
    nullable: true,
    description: 'Change a year as a fraction of the typical month; null when unknown.',
  })
  declare slopePerYear: number | null;

  @Field(() => Date, { description: 'When the version was made.' })
  declare createdAt: Date;
}

export const OpportunityVersionConnection = ConnectionType(OpportunityVersionType, { name: 'OpportunityVersion' });

export const OpportunityChangeKindEnum = enumOf<OpportunityChangeKind>(
  'OpportunityChangeKind',
  'What became of an opportunity between two versions.',
  {
    ENTERED: 'It was not there before.',
    LEFT: 'It is not there any more.',
    RISEN: 'Its score is higher.',
    FALLEN: 'Its score is lower.',
    UNCHANGED: 'Its score is the same.',
  },
);

@Authenticated()
@ObjectType('FactorChange', { description: 'What one factor did to a score between two versions.' })
export class FactorChangeType {
  @Field(() => ScoreFactorKindEnum, { description: 'Which factor.' })
  declare kind: ScoreFactorKind;

  @Field(() => FactorVersionType, { description: 'Before.' })
  declare before: FactorVersionType;

  @Field(() => FactorVersionType, { description: 'After.' })
  declare after: FactorVersionType;

  @Field(() => Float, { description: 'Points that it added to the score or took from it.' })
  declare points: number;

  @Field(() => String, { description: 'The reason in a sentence.' })
  declare explanation: string;
}

@Authenticated()
@ObjectType('OpportunityChange', { description: 'An opportunity in two versions of its analysis.' })
export class OpportunityChangeType {
  @Field(() => OpportunityChangeKindEnum, { description: 'What became of it.' })
  declare kind: OpportunityChangeKind;

  @Field(() => OpportunityType, { nullable: true, description: 'The opportunity as it is today.' })
  declare opportunity: Rel<OpportunityType> | null;

  @Field(() => OpportunityVersionType, { nullable: true, description: 'Before; null for one that entered.' })
  declare before: OpportunityVersionType | null;

  @Field(() => OpportunityVersionType, {
    nullable: true,
    description: 'After; null for one that left.',
  })
  declare after: OpportunityVersionType | null;

  @Field(() => Float, { nullable: true, description: 'Points of score; null for one that entered or left.' })
  declare scoreChange: number | null;

  @Field(() => Int, { nullable: true, description: 'Places up; negative for down, null for one that entered or left.' })
  declare rankChange: number | null;

  @Field(() => [FactorChangeType], {
    description: 'What changed the score, the largest change first; empty where nothing did.',
  })
  declare causes: FactorChangeType[];

  @Field(() => String, { description: 'What happened, in a sentence.' })
  declare explanation: string;
}

export const OpportunityChangeConnection = ConnectionType(OpportunityChangeType, {
  name: 'OpportunityChange',
  totalCount: true,
});

@Authenticated()
@ObjectType('AnalysisDifferences', { description: 'What sets two versions of an analysis apart.' })
export class AnalysisDifferencesType {
  @Field(() => AnalysisVersionType, { description: 'The earlier version.' })
  declare from: AnalysisVersionType;

  @Field(() => AnalysisVersionType, { description: 'The later version.' })
  declare to: AnalysisVersionType;

  @Field(() => Int, { description: 'How many were not there before.' })
  declare enteredCount: number;

  @Field(() => Int, { description: 'How many are not there any more.' })
  declare leftCount: number;

  @Field(() => Int, { description: 'How many have a higher score.' })
  declare risenCount: number;

  @Field(() => Int, { description: 'How many have a lower score.' })
  declare fallenCount: number;

  @Field(() => Int, { description: 'How many have the same score.' })
  declare unchangedCount: number;

  @Field(() => String, { description: 'All of it in a sentence.' })
  declare summary: string;
}
