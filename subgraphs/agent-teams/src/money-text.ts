import { Decimal, decimalText } from '@paissive/money';

const MICRO = 1_000_000;

/** Integer micro-dollars as dollars in decimal text: 2500000 is `2.5`. */
export function dollarsOf(microUsd: number): string {
  return decimalText(new Decimal(microUsd).dividedBy(MICRO), 6);
}
