import type { BillingInterval, MonetizationStrategyKind, PriceSuggestionKind } from '@/gql/graphql';

/** Ways of earning: what they are called and what they are. */
export const STRATEGY_KINDS: Readonly<Record<MonetizationStrategyKind, { label: string; meaning: string }>> = {
  SUBSCRIPTION: { label: 'Subscription', meaning: 'Paid every month or year' },
  FREEMIUM: { label: 'Freemium', meaning: 'Free for most, paid by those who need more' },
  ONE_TIME: { label: 'One-time price', meaning: 'Paid once' },
  USAGE: { label: 'Usage', meaning: 'Paid by how much is used' },
  MARKETPLACE: { label: 'Marketplace', meaning: 'A share of what others sell' },
  ADS: { label: 'Advertising', meaning: 'Paid by advertisers' },
  MIXED: { label: 'Mixed', meaning: 'More than one of these' },
};

export const INTERVALS: Readonly<Record<BillingInterval, string>> = {
  MONTH: 'a month',
  YEAR: 'a year',
  ONCE: 'once',
};

export const SUGGESTIONS: Readonly<Record<PriceSuggestionKind, string>> = {
  BELOW_ACCEPTABLE_RANGE: 'Cheaper than acceptable',
  ABOVE_ACCEPTABLE_RANGE: 'Dearer than acceptable',
  REVENUE_OPTIMUM: 'Revenue is higher at another price',
  FAR_FROM_COMPETITORS: 'Far from competitors',
  OFFER_A_YEAR: 'Offer a year',
  NOTHING_TO_BUY: 'Nothing to buy',
};

/** Currencies offered first; others can be there already and then stay. */
export const CURRENCIES = [
  'EUR',
  'USD',
  'GBP',
  'CHF',
  'AUD',
  'CAD',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'CZK',
  'JPY',
  'INR',
  'BRL',
  'SGD',
  'ZAR',
] as const;
