import { enumOf, PageArguments } from '@paissive/graphql-kit';
import { ArgsType, Field, Float, ID, InputType } from 'type-graphql';
import type { SearchIntent, TrendVerdict } from '../analysis-engine/opportunity-draft.js';
import { SearchIntentEnum } from '../keywords/search-intent.enum.js';
import type { OpportunityOrderField } from './opportunity.repository.js';
import { TrendVerdictEnum } from './score.type.js';

export const OpportunityOrderFieldEnum = enumOf<OpportunityOrderField>(
  'OpportunityOrderField',
  'What opportunities can be ordered by. Unknown values come after all known ones where the largest come first.',
  {
    SCORE: 'The score.',
    CONFIDENCE: 'How much of the score rests on known data.',
    MONTHLY_SEARCHES: 'Searches a month, the middle of a range.',
    COST_PER_CLICK: 'Cost per click.',
    TREND: 'Change a year.',
    NAME: 'The name, without regard to case.',
    CREATED_AT: 'When it was found.',
  },
);

export type OrderDirection = 'ASC' | 'DESC';
export const OrderDirectionEnum = enumOf<OrderDirection>('OrderDirection', 'Which end comes first.', {
  ASC: 'The smallest first.',
  DESC: 'The largest first.',
});

@InputType({ description: 'How to order opportunities.' })
export class OpportunityOrder {
  @Field(() => OpportunityOrderFieldEnum, { defaultValue: 'SCORE', description: 'By what.' })
  declare field: OpportunityOrderField;

  @Field(() => OrderDirectionEnum, { defaultValue: 'DESC', description: 'In which direction.' })
  declare direction: OrderDirection;
}

@InputType({ description: 'Which opportunities to list; all conditions have to hold.' })
export class OpportunityFilter {
  @Field(() => ID, { nullable: true, description: 'Only those of one analysis.' })
  declare analysisId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True for those too that the newest file of their analysis has no more; left out otherwise.',
  })
  declare hasGone?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Part of the name or of a keyword.' })
  declare text?: string | null;

  @Field(() => Float, { nullable: true, description: 'Only those with at least this score.' })
  declare minimumScore?: number | null;

  @Field(() => Float, { nullable: true, description: 'Only those with at least so many searches a month.' })
  declare minimumMonthlySearches?: number | null;

  @Field(() => [TrendVerdictEnum], { nullable: true, description: 'Only those with one of these verdicts.' })
  declare verdicts?: TrendVerdict[] | null;

  @Field(() => [SearchIntentEnum], { nullable: true, description: 'Only those with one of these intents.' })
  declare intents?: SearchIntent[] | null;
}

@ArgsType()
export class OpportunityListArguments extends PageArguments {
  @Field(() => OpportunityOrder, {
    nullable: true,
    description: 'In which order; by score, the best first, if left out.',
  })
  declare orderBy?: OpportunityOrder | null;
}

@ArgsType()
export class FilteredOpportunityListArguments extends OpportunityListArguments {
  @Field(() => OpportunityFilter, { nullable: true, description: 'Which ones; all if left out.' })
  declare filter?: OpportunityFilter | null;
}
