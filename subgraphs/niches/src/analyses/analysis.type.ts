import { Authenticated, ConnectionType, enumOf, Key, type Rel, RequiresScopes } from '@paissive/graphql-kit';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { KeywordImportType } from '../imports/keyword-import.type.js';
import type { AnalysisStage, AnalysisStatus } from './analysis.js';

export const AnalysisStatusEnum = enumOf<AnalysisStatus>('AnalysisStatus', 'How an analysis stands.', {
  QUEUED: 'Waits for a worker.',
  RUNNING: 'Is being worked on.',
  COMPLETED: 'Done; its opportunities are there.',
  FAILED: 'Ended without a result; the message says why.',
  CANCELLED: 'Stopped by a person; can be resumed.',
});

export const AnalysisStageEnum = enumOf<AnalysisStage>('AnalysisStage', 'The steps of an analysis, in order.', {
  QUEUED: 'Not begun.',
  PARSE: 'Rows are read.',
  NORMALISE: 'Spellings are brought into one form.',
  DEDUPLICATE: 'Keywords that stand there more than once are joined.',
  CLUSTER: 'Keywords of one need are brought together.',
  INTENT: 'It is told what the searchers are after.',
  TREND: 'Histories are tested for trends.',
  SCORE: 'Factors and scores are computed.',
  OPPORTUNITIES: 'The ranked result is put together.',
  DONE: 'Nothing is left to do.',
});

@Authenticated()
@ObjectType('ScoreWeights', { description: 'How much each factor counts, 0–100 each; only their ratios matter.' })
export class ScoreWeightsType {
  @Field(() => Float, { description: 'How much is searched.' })
  declare demand: number;

  @Field(() => Float, { description: 'How hard it is to be seen.' })
  declare competition: number;

  @Field(() => Float, { description: 'Where it goes.' })
  declare trend: number;

  @Field(() => Float, { description: 'What a visitor is worth.' })
  declare monetization: number;

  @Field(() => Float, { description: 'How little it takes to begin.' })
  declare resources: number;
}

@Authenticated()
@ObjectType('AnalysisCounts', { description: 'What has been counted so far.' })
export class AnalysisCountsType {
  @Field(() => Int, { description: 'Rows read.' })
  declare rows: number;

  @Field(() => Int, { description: 'Different keywords.' })
  declare keywords: number;

  @Field(() => Int, { description: 'Keywords that stood there before.' })
  declare duplicates: number;

  @Field(() => Int, { description: 'Groups of keywords with one need.' })
  declare clusters: number;

  @Field(() => Int, { description: 'Groups that became opportunities.' })
  declare opportunities: number;
}

@Key('id')
@RequiresScopes([['niches:read']])
@ObjectType('Analysis', { description: 'One run over one import.' })
export class AnalysisType {
  @Field(() => ID, { description: 'Names the analysis everywhere.' })
  declare id: string;

  @Field(() => String, { description: 'How the analysis is called.' })
  declare name: string;

  @Field(() => KeywordImportType, { description: 'What is analysed.' })
  declare import: Rel<KeywordImportType>;

  @Field(() => Int, {
    description: 'How many results it has had: 0 before the first, and one more with each refresh or rescoring.',
  })
  declare version: number;

  @Field(() => AnalysisStatusEnum, {
    description: 'How it stands. From version 1 on its opportunities are there whatever this says.',
  })
  declare status: AnalysisStatus;

  @Field(() => AnalysisStageEnum, { description: 'The step it is at, or ended at.' })
  declare stage: AnalysisStage;

  @Field(() => Float, { description: '0–100 over all stages.' })
  declare percent: number;

  @Field(() => AnalysisCountsType, { description: 'What has been counted so far.' })
  declare counts: AnalysisCountsType;

  @Field(() => String, { description: 'What happens now, or why it ended.' })
  declare message: string;

  @Field(() => ScoreWeightsType, { description: 'How much each factor counts in its scores.' })
  declare weights: ScoreWeightsType;

  @Field(() => Date, { description: 'When it was asked for.' })
  declare createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'When a worker first took it up.' })
  declare startedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it ended, one way or the other.' })
  declare finishedAt: Date | null;
}

@RequiresScopes([['niches:read']])
@ObjectType('AnalysisProgress', {
  description: 'A step of a running analysis, as it happens. The last one has status COMPLETED, FAILED or CANCELLED.',
})
export class AnalysisProgressType {
  @Field(() => ID, { description: 'The analysis.' })
  declare analysisId: string;

  @Field(() => AnalysisStatusEnum, { description: 'How it stands.' })
  declare status: AnalysisStatus;

  @Field(() => AnalysisStageEnum, { description: 'The step it is at.' })
  declare stage: AnalysisStage;

  @Field(() => Float, { description: '0–100 over all stages.' })
  declare percent: number;

  @Field(() => AnalysisCountsType, { description: 'What has been counted so far.' })
  declare counts: AnalysisCountsType;

  @Field(() => String, { description: 'What happens now, or why it ended.' })
  declare message: string;

  @Field(() => Float, { nullable: true, description: 'Estimated seconds until it is done; null while unknown.' })
  declare remainingSeconds: number | null;

  @Field(() => Date, { description: 'When this was so.' })
  declare at: Date;
}

export const AnalysisConnection = ConnectionType(AnalysisType, { name: 'Analysis' });
