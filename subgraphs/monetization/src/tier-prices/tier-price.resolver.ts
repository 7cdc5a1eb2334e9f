import { Cost, NotFoundError, type Payload, payloadOf, RequiresScopes } from '@paissive/graphql-kit';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { MonetizationContext } from '../context.js';
import { paymentError } from '../payments/payment-failure.type.js';
import type { Strategy } from '../strategies/strategy.js';
import { StrategyType } from '../strategies/strategy.type.js';
import { type ConnectedTier, connectedTiers } from './tier-price.js';
import { ConnectStrategyPricesInput, TierPriceType } from './tier-price.type.js';

interface ConnectNouns {
  strategy: Strategy;
}

const ConnectPayload = payloadOf<ConnectNouns>(
  'ConnectStrategyPricesPayload',
  { strategy: { type: () => StrategyType, description: 'The strategy with its prices.' } },
  'What came of connecting prices.',
);

@Resolver(() => StrategyType)
export class TierPriceResolver {
  @RequiresScopes([['monetization:write']])
  @Cost(50)
  @Mutation(() => ConnectPayload, {
    nullable: true,
    description:
      'Makes the prices at the payment provider that the tiers still lack. Prices never change there: a tier on other terms gets another one, and who has subscribed keeps theirs.',
  })
  async connectStrategyPrices(
    @Arg('input', () => ConnectStrategyPricesInput, { description: 'Which strategy.' })
    { strategyId }: ConnectStrategyPricesInput,
    @Ctx() context: MonetizationContext,
  ): Promise<Payload<ConnectNouns>> {
    const result = await context.useCases.connectStrategyPrices(context.writableWorkspaceId(), strategyId);
    const field = ['input', 'strategyId'];
    if (result.kind === 'connected') return ConnectPayload.succeeded({ strategy: result.strategy });
    if (result.kind === 'failed') return ConnectPayload.failed(paymentError(result.failure, field));
    return ConnectPayload.failed(new NotFoundError('There is no such strategy here.', field));
  }

  @Cost(2)
  @FieldResolver(() => [TierPriceType], {
    description: 'The prices at the payment provider that stand for its tiers as they are now; at most 20.',
  })
  async tierPrices(@Root() strategy: Strategy, @Ctx() context: MonetizationContext): Promise<ConnectedTier[]> {
    const { kind } = context.payments.provider;
    return connectedTiers(strategy, await context.stores.tierPrices.listOf(context.workspaceId(), strategy.id, kind));
  }
}
