/** What is assumed: everything as it was typed, so that amounts stay exact. */
export type AssumptionKey =
  | 'trialsPerMonth'
  | 'trialGrowth'
  | 'conversion'
  | 'trialMonths'
  | 'churn'
  | 'upgrade'
  | 'earlyMonths'
  | 'earlyChurn'
  | 'fixedCosts'
  | 'variableCost'
  | 'acquisitionCost'
  | 'paymentFeePercent'
  | 'paymentFeeFixed'
  | 'initialInvestment'
  | 'incomeGoal'
  | 'uncertaintyTrials'
  | 'uncertaintyConversion'
  | 'uncertaintyChurn'
  | 'months'
  | 'simulations'
  | 'seed';

export type Assumptions = Readonly<Record<AssumptionKey, string>>;

/** How an assumption is asked for. */
export interface AssumptionField {
  readonly key: AssumptionKey;
  /** Its name in the address. */
  readonly code: string;
  readonly label: string;
  /** `rate` is typed in percent; `money` is an exact amount. */
  readonly kind: 'rate' | 'money' | 'count';
  readonly initial: string;
  /** What the slider reaches; the field takes what lies beyond, up to `limit`. */
  readonly slider: { readonly min: number; readonly max: number; readonly step: number };
  readonly limit: { readonly min: number; readonly max: number };
  readonly isOptional?: boolean;
  readonly hint?: string;
}

const rate = (max: number, step: number) => ({
  kind: 'rate' as const,
  slider: { min: 0, max, step },
  limit: { min: 0, max: 100 },
});
const amount = (max: number, step: number) => ({
  kind: 'money' as const,
  slider: { min: 0, max, step },
  limit: { min: 0, max: 1e9 },
});
const count = (min: number, max: number, step: number, limit = max) => ({
  kind: 'count' as const,
  slider: { min, max, step },
  limit: { min, max: limit },
});

/** All assumptions in the order in which they are asked for, in groups. */
export const ASSUMPTION_GROUPS: readonly {
  readonly title: string;
  /** Open to begin with; the others are for who wants to know more. */
  readonly isOpen: boolean;
  readonly fields: readonly AssumptionField[];
}[] = [
  {
    title: 'Winning customers',
    isOpen: true,
    fields: [
      {
        key: 'trialsPerMonth',
        code: 't',
        label: 'Trials in the first month',
        initial: '100',
        ...count(0, 2_000, 10, 1e7),
      },
      {
        key: 'trialGrowth',
        code: 'g',
        label: 'Growth of trials a month',
        initial: '5',
        ...rate(30, 0.5),
        limit: { min: -100, max: 200 },
      },
      { key: 'conversion', code: 'c', label: 'Trials that become customers', initial: '10', ...rate(50, 0.5) },
    ],
  },
  {
    title: 'Keeping them',
    isOpen: true,
    fields: [
      { key: 'churn', code: 'l', label: 'Customers lost a month', initial: '5', ...rate(25, 0.25) },
      { key: 'upgrade', code: 'u', label: 'Customers that move up a tier a month', initial: '0', ...rate(10, 0.25) },
    ],
  },
  {
    title: 'Costs and goal',
    isOpen: true,
    fields: [
      { key: 'fixedCosts', code: 'f', label: 'Fixed costs a month', initial: '200', ...amount(5_000, 50) },
      { key: 'acquisitionCost', code: 'a', label: 'Cost of a trial', initial: '2', ...amount(50, 0.5) },
      {
        key: 'initialInvestment',
        code: 'i',
        label: 'Spent before the first month',
        initial: '2000',
        ...amount(50_000, 250),
      },
      {
        key: 'incomeGoal',
        code: 'q',
        label: 'Monthly profit to live on',
        initial: '3000',
        ...amount(15_000, 100),
        isOptional: true,
        hint: 'Left empty, no goal is reckoned with.',
      },
    ],
  },
  {
    title: 'In detail',
    isOpen: false,
    fields: [
      { key: 'trialMonths', code: 'd', label: 'Months from trial to payment', initial: '0', ...count(0, 12, 1) },
      {
        key: 'earlyMonths',
        code: 'e',
        label: 'Months in which young customers leave more',
        initial: '0',
        ...count(0, 6, 1),
      },
      { key: 'earlyChurn', code: 'x', label: 'Young customers lost a month', initial: '0', ...rate(50, 0.5) },
      { key: 'variableCost', code: 'v', label: 'Cost of a customer a month', initial: '0.50', ...amount(50, 0.25) },
      { key: 'paymentFeePercent', code: 'p', label: 'Payment fee, of the price', initial: '2.9', ...rate(10, 0.1) },
      { key: 'paymentFeeFixed', code: 'o', label: 'Payment fee, each payment', initial: '0.30', ...amount(2, 0.05) },
    ],
  },
  {
    title: 'How sure, how far',
    isOpen: false,
    fields: [
      {
        key: 'uncertaintyTrials',
        code: 'ut',
        label: 'Doubt about trials',
        initial: '20',
        ...rate(60, 5),
        hint: 'One standard deviation; 20 % means two of three worlds lie within ±20 %.',
      },
      { key: 'uncertaintyConversion', code: 'uc', label: 'Doubt about conversion', initial: '20', ...rate(60, 5) },
      { key: 'uncertaintyChurn', code: 'ul', label: 'Doubt about churn', initial: '20', ...rate(60, 5) },
      {
        key: 'months',
        code: 'm',
        label: 'Months to look ahead',
        initial: '36',
        ...count(6, 60, 6, 120),
        limit: { min: 1, max: 120 },
      },
      {
        key: 'simulations',
        code: 'n',
        label: 'Paths to simulate',
        initial: '2000',
        ...count(500, 10_000, 500, 15_000),
        limit: { min: 100, max: 15_000 },
      },
      {
        key: 'seed',
        code: 's',
        label: 'Seed',
        initial: '1',
        ...count(0, 100, 1, 4_294_967_295),
        hint: 'The same seed and assumptions give the same paths.',
      },
    ],
  },
];

export const ASSUMPTION_FIELDS: readonly AssumptionField[] = ASSUMPTION_GROUPS.flatMap(({ fields }) => fields);

export const INITIAL_ASSUMPTIONS = Object.fromEntries(
  ASSUMPTION_FIELDS.map(({ key, initial }) => [key, initial]),
) as unknown as Assumptions;
