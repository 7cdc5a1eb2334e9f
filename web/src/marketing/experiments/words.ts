import type { ExperimentDesign, ExperimentVerdictKind } from '@/gql/graphql';

/** When the figures may be looked at, and what that costs. */
export const DESIGNS: Readonly<Record<ExperimentDesign, { label: string; meaning: string; guard: string }>> = {
  FIXED_HORIZON: {
    label: 'Once, at the end',
    meaning: 'Needs the fewest visitors. Nothing may be decided before all of them are in.',
    guard:
      'It was planned to be judged once. Looking before all visitors are in and stopping when it looks good finds differences that are not there, so nothing is decided until then.',
  },
  GROUP_SEQUENTIAL: {
    label: 'A few times on the way',
    meaning: 'Needs 3 % more. Each look spends some of the chance of a false finding.',
    guard:
      'Each look spends some of the chance of a false finding, early ones little of it, so that the chance over all looks stays as planned. Every evaluation is such a look and is kept.',
  },
  ALWAYS_VALID: {
    label: 'As often as one likes',
    meaning: 'Can be stopped at any time, for some power.',
    guard: 'Its intervals hold at every moment: it may be looked at and stopped at any time.',
  },
};

export const VERDICTS: Readonly<Record<ExperimentVerdictKind, { label: string; look: 'good' | 'warn' | 'plain' }>> = {
  NO_DATA: { label: 'No visitors yet', look: 'plain' },
  SAMPLE_RATIO_MISMATCH: { label: 'These figures cannot be believed', look: 'warn' },
  TOO_EARLY: { label: 'Too early to tell', look: 'plain' },
  VARIANT_BETTER: { label: 'A variant is better', look: 'good' },
  CONTROL_BETTER: { label: 'The control is better', look: 'good' },
  NO_DIFFERENCE: { label: 'No difference worth knowing', look: 'plain' },
};
