import type { ScoreFactorKind } from '@/gql/graphql';

/** The parts of a score, in the order in which they are always shown. */
export const FACTOR_KINDS = [
  'DEMAND',
  'COMPETITION',
  'TREND',
  'MONETIZATION',
  'RESOURCES',
] as const satisfies ScoreFactorKind[];

interface FactorLook {
  readonly label: string;
  /** What a high value of it means. */
  readonly meaning: string;
  readonly color: string;
}

export const FACTORS: Readonly<Record<ScoreFactorKind, FactorLook>> = {
  DEMAND: { label: 'Demand', meaning: 'Many people search for it.', color: 'var(--color-demand)' },
  COMPETITION: { label: 'Competition', meaning: 'Few others compete for it.', color: 'var(--color-competition)' },
  TREND: { label: 'Trend', meaning: 'More people search for it every year.', color: 'var(--color-trend)' },
  MONETIZATION: {
    label: 'Monetization',
    meaning: 'Advertisers pay for these searches.',
    color: 'var(--color-monetization)',
  },
  RESOURCES: { label: 'Resources', meaning: 'Little is needed to serve it.', color: 'var(--color-resources)' },
};
