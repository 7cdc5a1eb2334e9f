import { Authenticated, ConnectionType, Key, RequiresScopes } from '@paissive/graphql-kit';
import { MoneyType } from '@paissive/graphql-money';
import type { Money } from '@paissive/money';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { PriceStudyMethodEnum } from './price-study.inputs.js';
import type { PriceStudyMethod } from './price-study.js';

@Authenticated()
@ObjectType('PriceRange', { description: 'From the lowest to the highest acceptable price.' })
export class PriceRangeType {
  @Field(() => MoneyType, { description: 'Below, too many doubt the quality.' })
  declare low: Money;

  @Field(() => MoneyType, { description: 'Above, it is too expensive for too many.' })
  declare high: Money;
}

@Authenticated()
@ObjectType('PriceShares', { description: 'Shares of respondents at a price, 0–1.' })
export class PriceSharesType {
  @Field(() => Float, { description: 'The price.' })
  declare price: number;

  @Field(() => Float, { description: 'Who find it too cheap.' })
  declare tooCheap: number;

  @Field(() => Float, { description: 'Who find it cheap.' })
  declare cheap: number;

  @Field(() => Float, { description: 'Who find it expensive.' })
  declare expensive: number;

  @Field(() => Float, { description: 'Who find it too expensive.' })
  declare tooExpensive: number;
}

@Authenticated()
@ObjectType('PurchasePoint', { description: 'What is to be expected at a price.' })
export class PurchasePointType {
  @Field(() => Float, { description: 'The price.' })
  declare price: number;

  @Field(() => Float, { description: 'Share of respondents who would buy, 0–1.' })
  declare trial: number;

  @Field(() => Float, { description: 'Price × trial: revenue per respondent.' })
  declare revenue: number;
}

@Authenticated()
@ObjectType('PurchaseCurve', {
  description:
    'How many would buy at each price (Newton, Miller and Smith 1993; intents 5 to 1 count 0.7, 0.5, 0.3, 0.1, 0).',
})
export class PurchaseCurveType {
  @Field(() => Int, { description: 'Respondents who said how likely they would buy.' })
  declare respondentCount: number;

  @Field(() => PurchasePointType, { description: 'Where most would buy.' })
  declare highestTrial: PurchasePointType;

  @Field(() => PurchasePointType, { description: 'Where revenue is highest, also between the named prices.' })
  declare highestRevenue: PurchasePointType;

  @Field(() => [PurchasePointType], { description: 'The curve, ascending; at most 500 points.' })
  declare points: PurchasePointType[];
}

@Authenticated()
@ObjectType('PriceSensitivity', { description: "Van Westendorp's price sensitivity meter (1976)." })
export class PriceSensitivityType {
  @Field(() => Int, { description: 'Answers with prices.' })
  declare answerCount: number;

  @Field(() => Int, { description: 'Dropped, because their four prices do not ascend strictly.' })
  declare intransitiveCount: number;

  @Field(() => MoneyType, { nullable: true, description: 'Where as many find it too cheap as too expensive.' })
  declare optimalPrice: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'Where as many find it cheap as expensive.' })
  declare indifferencePrice: Money | null;

  @Field(() => PriceRangeType, {
    nullable: true,
    description: 'By the original definition: "too cheap" × "expensive" to "cheap" × "too expensive".',
  })
  declare classicRange: PriceRangeType | null;

  @Field(() => PriceRangeType, {
    nullable: true,
    description: 'By complements: "too cheap" × "not cheap" to "not expensive" × "too expensive".',
  })
  declare complementRange: PriceRangeType | null;

  @Field(() => [PriceSharesType], { description: 'The four curves, ascending; at most 500 points.' })
  declare shares: PriceSharesType[];

  @Field(() => PurchaseCurveType, {
    nullable: true,
    description: 'Null when nobody was asked how likely they would buy.',
  })
  declare purchase: PurchaseCurveType | null;
}

@Authenticated()
@ObjectType('DemandPoint', { description: 'Demand at a price that was asked.' })
export class DemandPointType {
  @Field(() => Float, { description: 'The price.' })
  declare price: number;

  @Field(() => Int, { description: 'How many were asked.' })
  declare askedCount: number;

  @Field(() => Int, { description: 'How many would buy.' })
  declare buyerCount: number;

  @Field(() => Float, { description: 'Their share.' })
  declare observed: number;

  @Field(() => Float, { description: 'The same, pooled so that it does not rise with the price.' })
  declare demand: number;

  @Field(() => Float, { description: '(price − unit cost) × demand, per respondent.' })
  declare profit: number;
}

@Authenticated()
@ObjectType('PriceOptimum', { description: 'The best price.' })
export class PriceOptimumType {
  @Field(() => MoneyType, { description: 'In the smallest unit of its currency.' })
  declare price: Money;

  @Field(() => Float, { description: 'Share of respondents who would buy.' })
  declare demand: number;

  @Field(() => Float, { description: '(price − unit cost) × demand, per respondent.' })
  declare profit: number;
}

@Authenticated()
@ObjectType('GaborGranger', { description: "Gabor and Granger's method (1966)." })
export class GaborGrangerType {
  @Field(() => [DemandPointType], { description: 'By price, ascending; at most 500.' })
  declare points: DemandPointType[];

  @Field(() => PriceOptimumType, { description: 'The best of the prices that were asked.' })
  declare bestAsked: PriceOptimumType;

  @Field(() => PriceOptimumType, {
    description: 'The best of all prices between them, demand being linear in between.',
  })
  declare optimum: PriceOptimumType;

  @Field(() => PriceOptimumType, {
    nullable: true,
    description: 'The best under a logistic curve fitted to all answers; null where none fits.',
  })
  declare smoothOptimum: PriceOptimumType | null;
}

@Key('id')
@RequiresScopes([['monetization:read']])
@ObjectType('PriceStudy', { description: 'A pricing survey and what it says.' })
export class PriceStudyType {
  @Field(() => ID, { description: 'Names it everywhere.' })
  declare id: string;

  @Field(() => String, { description: 'What it is called.' })
  declare name: string;

  @Field(() => PriceStudyMethodEnum, { description: 'What was asked.' })
  declare method: PriceStudyMethod;

  @Field(() => String, { description: 'ISO 4217 code of all prices.' })
  declare currency: string;

  @Field(() => String, { description: 'What one sale costs, decimal text.' })
  declare unitCost: string;

  @Field(() => Int, { description: 'Answers that could be read.' })
  declare answerCount: number;

  @Field(() => Int, { description: 'Rows of the file that could not.' })
  declare rejectedCount: number;

  @Field(() => Date, { description: 'When it was analysed first.' })
  declare createdAt: Date;
}

export const PriceStudyConnection = ConnectionType(PriceStudyType, { name: 'PriceStudy' });
