import type { RevenueFileKind } from '@/gql/graphql';

/** What an export holds, in words. */
export const FILE_KINDS: Readonly<Record<RevenueFileKind, string>> = {
  SUBSCRIPTIONS: 'Subscriptions',
  PAYMENTS: 'Payments',
  PROVIDER: 'From the payment provider',
};
