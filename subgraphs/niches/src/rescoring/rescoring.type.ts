import { Authenticated, type Rel, RequiresScopes } from '@paissive/graphql-kit';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { ScoreWeightsType } from '../analyses/analysis.type.js';
import { OpportunityType } from '../opportunities/opportunity.type.js';
import { FactorVersionType } from '../versions/version.type.js';

@Authenticated()
@ObjectType('ScoringPreviewRow', { description: 'An opportunity as it would be under other weights.' })
export class ScoringPreviewRowType {
  @Field(() => OpportunityType, { nullable: true, description: 'The opportunity as it is.' })
  declare opportunity: Rel<OpportunityType> | null;

  @Field(() => Int, { description: 'The place that it would have.' })
  declare rank: number;

  @Field(() => Int, { description: 'The place that it has.' })
  declare currentRank: number;

  @Field(() => Float, { description: 'The score that it would have, 0–100.' })
  declare score: number;

  @Field(() => Float, { description: 'The score that it has, 0–100.' })
  declare currentScore: number;

  @Field(() => Float, { description: 'The confidence that it would have, 0–1.' })
  declare confidence: number;

  @Field(() => [FactorVersionType], { description: 'The five factors as they would count.' })
  declare factors: FactorVersionType[];
}

@RequiresScopes([['niches:read']])
@ObjectType('ScoringPreview', { description: 'The ranking of an analysis under other weights. Nothing is stored.' })
export class ScoringPreviewType {
  @Field(() => ScoreWeightsType, { description: 'All five weights, as they were used.' })
  declare weights: ScoreWeightsType;

  @Field(() => Int, { description: 'How many opportunities are ranked.' })
  declare totalCount: number;

  @Field(() => Int, { description: 'How many of them would have another place.' })
  declare movedCount: number;

  @Field(() => [ScoringPreviewRowType], { description: 'The best ones, by the place that they would have.' })
  declare ranking: ScoringPreviewRowType[];
}
