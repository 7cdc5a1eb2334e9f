import type { MonetizationStrategyKind, StrategyTierInput } from '@/gql/graphql';

/** Prices to start from; they are round figures to be changed, not advice. */
interface Template {
  readonly label: string;
  readonly tiers: (currency: string, kind: MonetizationStrategyKind) => StrategyTierInput[];
}

const recurring = (name: string, amount: string, currency: string, trialDays = 0): StrategyTierInput => ({
  name,
  price: { amount, currency },
  interval: 'MONTH',
  trialDays,
});

export const TEMPLATES = {
  three: {
    label: 'Three sample tiers',
    tiers: (currency, kind) =>
      kind === 'FREEMIUM'
        ? [
            recurring('Free', '0', currency),
            recurring('Plus', '12', currency, 14),
            recurring('Team', '39', currency, 14),
          ]
        : [
            recurring('Basic', '9', currency, 14),
            recurring('Plus', '19', currency, 14),
            recurring('Team', '49', currency, 14),
          ],
  },
  one: {
    label: 'One sample tier',
    tiers: (currency, kind) => {
      if (kind === 'FREEMIUM') return [recurring('Free', '0', currency), recurring('Plus', '12', currency, 14)];
      if (kind === 'ONE_TIME') return [{ name: 'Licence', price: { amount: '49', currency }, interval: 'ONCE' }];
      return [recurring('Standard', '19', currency, 14)];
    },
  },
  none: { label: 'Nothing', tiers: () => [] },
} as const satisfies Record<string, Template>;

export type TemplateName = keyof typeof TEMPLATES;

/** What a strategy of a kind starts from unless something else is chosen. */
export function usualTemplate(kind: MonetizationStrategyKind): TemplateName {
  if (kind === 'ADS' || kind === 'MARKETPLACE') return 'none';
  return kind === 'ONE_TIME' ? 'one' : 'three';
}
