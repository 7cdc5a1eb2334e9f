import { allocate, type Money } from '@paissive/money';
import type { Channel } from './channel.js';
import type { StrategyChannel } from './strategy.js';

type WeightedChannel = Pick<StrategyChannel, 'channel' | 'budgetWeight'>;

export interface ChannelBudget {
  readonly channel: Channel;
  readonly amount: Money;
}

/**
 * Splits a budget over channels by their weights with the largest remainders, so that the parts add up to it exactly; in the channels'
 * order. Empty without a budget or without a channel that has a share.
 */
export function allocateBudget(budget: Money | null, channels: readonly WeightedChannel[]): ChannelBudget[] {
  if (budget === null || channels.every(({ budgetWeight }) => budgetWeight === 0)) return [];
  const amounts = allocate(
    budget,
    channels.map(({ budgetWeight }) => `${budgetWeight}`),
  );
  return channels.flatMap(({ channel }, index) => {
    const amount = amounts[index];
    return amount ? [{ channel, amount }] : [];
  });
}
