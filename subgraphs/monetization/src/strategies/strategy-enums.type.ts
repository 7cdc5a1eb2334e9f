import { enumOf } from '@paissive/graphql-kit';
import type { BillingInterval, StrategyKind } from './strategy.js';
import type { SuggestionKind } from './suggest-prices.js';

export const StrategyKindEnum = enumOf<StrategyKind>('MonetizationStrategyKind', 'In which way money is earned.', {
  SUBSCRIPTION: 'Paid again and again.',
  ONE_TIME: 'Paid once.',
  FREEMIUM: 'Free for most, paid by those who need more.',
  ADS: 'Paid by advertisers.',
  MARKETPLACE: 'A share of what others sell.',
  USAGE: 'Paid by how much is used.',
  MIXED: 'More than one of these.',
});

export const BillingIntervalEnum = enumOf<BillingInterval>('BillingInterval', 'How often a price is paid.', {
  MONTH: 'Every month.',
  YEAR: 'Every year.',
  ONCE: 'Once.',
});

export const SuggestionKindEnum = enumOf<SuggestionKind>('PriceSuggestionKind', 'What a suggestion is about.', {
  BELOW_ACCEPTABLE_RANGE: 'The tier is cheaper than what the survey calls acceptable.',
  ABOVE_ACCEPTABLE_RANGE: 'The tier is dearer than what the survey calls acceptable.',
  REVENUE_OPTIMUM: "Revenue would be highest at another price, by the survey's demand.",
  FAR_FROM_COMPETITORS: 'The tier costs more than twice or less than half of what competitors charge.',
  OFFER_A_YEAR: 'Nothing can be paid by the year.',
  NOTHING_TO_BUY: 'Nothing costs anything.',
});
