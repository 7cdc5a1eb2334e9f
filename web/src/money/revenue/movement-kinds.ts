import type { MrrMovementKind, RevenueMonthFieldsFragment } from '@/gql/graphql';

/** Why recurring revenue changes: what it is called, where it stands in a month, and its colour everywhere. */
export interface MovementLook {
  readonly kind: MrrMovementKind;
  /** Its name in addresses. */
  readonly code: string;
  readonly label: string;
  readonly meaning: string;
  readonly field: 'newBusiness' | 'expansion' | 'reactivation' | 'contraction' | 'churn';
  readonly color: string;
}

/** What is won first, what is lost after it. */
export const MOVEMENTS: readonly MovementLook[] = [
  {
    kind: 'NEW_BUSINESS',
    code: 'new',
    label: 'New',
    meaning: 'the first revenue of a customer',
    field: 'newBusiness',
    color: 'var(--color-series-1)',
  },
  {
    kind: 'EXPANSION',
    code: 'expansion',
    label: 'Expansion',
    meaning: 'more from a customer that was there',
    field: 'expansion',
    color: 'var(--color-series-3)',
  },
  {
    kind: 'REACTIVATION',
    code: 'reactivation',
    label: 'Reactivation',
    meaning: 'a customer that had left pays again',
    field: 'reactivation',
    color: 'var(--color-series-5)',
  },
  {
    kind: 'CONTRACTION',
    code: 'contraction',
    label: 'Contraction',
    meaning: 'less from a customer that stays',
    field: 'contraction',
    color: 'var(--color-series-2)',
  },
  {
    kind: 'CHURN',
    code: 'churn',
    label: 'Churn',
    meaning: 'nothing is left of a customer',
    field: 'churn',
    color: 'var(--color-series-4)',
  },
];

/** What a movement comes to in a month; losses are negative. A float: for drawing, never for sums that are shown. */
export function movementOf(month: RevenueMonthFieldsFragment, { field }: MovementLook): number {
  return Number(month[field]);
}
