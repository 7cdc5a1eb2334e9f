import { MoneyType } from '@paissive/graphql-money';
import { type Money, roundToMinor } from '@paissive/money';
import { FieldResolver, Resolver, Root } from 'type-graphql';
import { monthlyPrice } from './monthly-price.js';
import type { Promotion, StrategyTier } from './strategy.js';
import { PromotionType, StrategyTierType } from './strategy.type.js';

@Resolver(() => StrategyTierType)
export class StrategyTierResolver {
  @FieldResolver(() => MoneyType)
  monthlyPrice(@Root() { price, interval }: StrategyTier): Money | null {
    const monthly = monthlyPrice(price, interval);
    return monthly && roundToMinor(monthly, 'half-up');
  }
}

@Resolver(() => PromotionType)
export class PromotionResolver {
  @FieldResolver(() => Date)
  startsAt(@Root() { startsAt }: Promotion): Date | null {
    return startsAt === null ? null : new Date(startsAt);
  }

  @FieldResolver(() => Date)
  endsAt(@Root() { endsAt }: Promotion): Date | null {
    return endsAt === null ? null : new Date(endsAt);
  }
}
