import { Authenticated, ConnectionType, YearMonthScalar } from '@paissive/graphql-kit';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { SearchIntent } from '../imports/keyword-record.js';
import { IntentReasonType } from './intent.type.js';
import { SearchIntentEnum } from './search-intent.enum.js';

@Authenticated()
@ObjectType('NumberRange', { description: 'A number known only within bounds; low equals high where it is exact.' })
export class NumberRangeType {
  @Field(() => Float, { description: 'The lower bound.' })
  declare low: number;

  @Field(() => Float, { description: 'The upper bound.' })
  declare high: number;
}

@Authenticated()
@ObjectType('MonthlySearches', { description: 'Searches in one month.' })
export class MonthlySearchesType {
  @Field(() => YearMonthScalar, { description: 'The month.' })
  declare month: string;

  @Field(() => Float, { description: 'How often was searched.' })
  declare searches: number;
}

@Authenticated()
@ObjectType('Keyword', { description: 'One keyword as imported and normalised. Unknown values are null, never 0.' })
export class KeywordType {
  @Field(() => String, { description: 'The words, as they stand in the file.' })
  declare text: string;

  @Field(() => NumberRangeType, { nullable: true, description: 'Average searches a month.' })
  declare monthlySearches: NumberRangeType | null;

  @Field(() => Float, { nullable: true, description: 'Advertising competition, 0–1. Not ranking difficulty.' })
  declare advertisingCompetition: number | null;

  @Field(() => Float, { nullable: true, description: 'Ranking difficulty, 0–100.' })
  declare keywordDifficulty: number | null;

  @Field(() => String, { nullable: true, description: "Cost per click in the import's currency, decimal text." })
  declare costPerClick: string | null;

  @Field(() => SearchIntentEnum, {
    nullable: true,
    description:
      'What the searcher is after: as the file says or, in opportunities, as the words tell where it says nothing. Null when unknown.',
  })
  declare intent: SearchIntent | null;

  @Field(() => IntentReasonType, { nullable: true, description: 'Why the intent is this; null when unknown.' })
  declare intentReason: IntentReasonType | null;

  @Field(() => Int, { description: 'Line in the file.' })
  declare line: number;
}

export const KeywordConnection = ConnectionType(KeywordType, { name: 'Keyword', totalCount: true });
