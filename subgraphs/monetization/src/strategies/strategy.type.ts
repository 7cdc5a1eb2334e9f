import { Authenticated, ConnectionType, Key, RequiresScopes } from '@paissive/graphql-kit';
import { MoneyType } from '@paissive/graphql-money';
import type { Money } from '@paissive/money';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { PriceModel } from '../billing/price-model.js';
import { PriceModelType } from '../billing/price-model.type.js';
import type { BillingInterval, StrategyKind } from './strategy.js';
import { BillingIntervalEnum, StrategyKindEnum, SuggestionKindEnum } from './strategy-enums.type.js';
import type { SuggestionKind } from './suggest-prices.js';

@Authenticated()
@ObjectType('StrategyTier', { description: 'What a customer can buy.' })
export class StrategyTierType {
  @Field(() => String, { description: 'What it is called.' })
  declare name: string;

  @Field(() => MoneyType, { description: 'For each interval.' })
  declare price: Money;

  @Field(() => BillingIntervalEnum, { description: 'How often it is paid.' })
  declare interval: BillingInterval;

  @Field(() => MoneyType, {
    nullable: true,
    description: 'What that comes to in a month, rounded; null when it is paid once.',
  })
  declare monthlyPrice: Money | null;

  @Field(() => [String], { description: 'What it contains; at most 50.' })
  declare features: string[];

  @Field(() => Int, { description: 'Free days at the start.' })
  declare trialDays: number;

  @Field(() => PriceModelType, { nullable: true, description: 'What usage costs on top.' })
  declare usagePrice: PriceModel | null;
}

@Authenticated()
@ObjectType('Promotion', { description: 'Something off the price.' })
export class PromotionType {
  @Field(() => String, { description: 'What it is called.' })
  declare name: string;

  @Field(() => String, { nullable: true, description: 'What customers enter; null when it applies by itself.' })
  declare code: string | null;

  @Field(() => String, { nullable: true, description: 'Decimal text; null when an amount is taken off.' })
  declare percentOff: string | null;

  @Field(() => MoneyType, { nullable: true, description: 'Null when a percentage is taken off.' })
  declare amountOff: Money | null;

  @Field(() => Date, { nullable: true, description: 'Null from the beginning.' })
  declare startsAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'Null without an end.' })
  declare endsAt: Date | null;

  @Field(() => Int, { nullable: true, description: 'How many months a subscriber has it; null for always.' })
  declare durationMonths: number | null;
}

@Authenticated()
@ObjectType('CompetitorPrice', { description: 'What others charge.' })
export class CompetitorPriceType {
  @Field(() => String, { description: 'Who.' })
  declare name: string;

  @Field(() => MoneyType, { description: 'How much.' })
  declare price: Money;

  @Field(() => BillingIntervalEnum, { description: 'How often it is paid.' })
  declare interval: BillingInterval;

  @Field(() => String, { nullable: true, description: 'Where that stands.' })
  declare url: string | null;

  @Field(() => String, { description: 'Anything else.' })
  declare notes: string;
}

@Authenticated()
@ObjectType('PriceSuggestion', {
  description: 'One thing that could make a strategy earn more, with what it rests on.',
})
export class PriceSuggestionType {
  @Field(() => SuggestionKindEnum, { description: 'What it is about.' })
  declare kind: SuggestionKind;

  @Field(() => String, { nullable: true, description: 'The tier; null for the strategy as a whole.' })
  declare tierName: string | null;

  @Field(() => MoneyType, { nullable: true, description: 'What the tier costs now, per interval.' })
  declare currentPrice: Money | null;

  @Field(() => MoneyType, {
    nullable: true,
    description: 'What it should cost; null where the evidence names no price.',
  })
  declare suggestedPrice: Money | null;

  @Field(() => String, { description: 'The evidence, in a sentence.' })
  declare reason: string;
}

@Key('id')
@RequiresScopes([['monetization:read']])
@ObjectType('MonetizationStrategy', { description: 'How an opportunity is to earn money.' })
export class StrategyType {
  @Field(() => ID, { description: 'Names it everywhere.' })
  declare id: string;

  @Field(() => String, { description: 'What it is called.' })
  declare name: string;

  @Field(() => StrategyKindEnum, { description: 'In which way.' })
  declare kind: StrategyKind;

  @Field(() => String, { description: 'ISO 4217 code of its prices.' })
  declare currency: string;

  @Field(() => [StrategyTierType], { description: 'What customers can buy; at most 20.' })
  declare tiers: StrategyTierType[];

  @Field(() => [PromotionType], { description: 'At most 50.' })
  declare promotions: PromotionType[];

  @Field(() => [CompetitorPriceType], { description: 'At most 100.' })
  declare competitors: CompetitorPriceType[];

  @Field(() => String, { description: 'Anything else.' })
  declare notes: string;

  @Field(() => Int, { description: 'Grows with every change; give it back with an update.' })
  declare version: number;

  @Field(() => Date, { description: 'When it was made.' })
  declare createdAt: Date;

  @Field(() => Date, { description: 'When it was changed last.' })
  declare updatedAt: Date;
}

export const StrategyConnection = ConnectionType(StrategyType, { name: 'MonetizationStrategy' });
