/** Somebody who is billed. */
export interface BillingCustomer {
  readonly id: string;
  readonly workspaceId: string;
  readonly name: string;
  readonly email: string | null;
  readonly provider: 'SANDBOX' | 'STRIPE';
  /** The customer's id at the payment provider. */
  readonly providerId: string;
  readonly idempotencyKey: string;
  readonly createdAt: Date;
}

export interface BillingCustomerRepository {
  /** Stores it; answers with the one that was there already under the same idempotency key. */
  insert(customer: BillingCustomer): Promise<BillingCustomer>;
  findByKey(workspaceId: string, idempotencyKey: string): Promise<BillingCustomer | null>;
  findByIds(workspaceId: string, ids: readonly string[]): Promise<BillingCustomer[]>;
  list(
    workspaceId: string,
    page: { after: { createdAt: Date; id: string } | null; limit: number },
  ): Promise<BillingCustomer[]>;
}
