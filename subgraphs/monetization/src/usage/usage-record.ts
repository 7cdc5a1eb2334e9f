import { Decimal } from '@paissive/money';

/** One metered use. What is the same for the same key is counted once, however often it comes. */
export interface UsageRecord {
  readonly id: string;
  readonly workspaceId: string;
  /** What is counted, such as `api-calls`. */
  readonly meter: string;
  /** The customer's id in whatever system bills them. */
  readonly customer: string;
  /** Decimal text, not negative. */
  readonly quantity: string;
  readonly idempotencyKey: string;
  readonly occurredAt: Date;
  readonly recordedAt: Date;
}

/** Whether two records under one key tell of the same use. */
export function isSameUse(one: UsageRecord, other: UsageRecord): boolean {
  return (
    one.meter === other.meter &&
    one.customer === other.customer &&
    new Decimal(one.quantity).equals(other.quantity) &&
    one.occurredAt.getTime() === other.occurredAt.getTime()
  );
}
