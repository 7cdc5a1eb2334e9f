import type { PaymentFailure, PaymentProvider } from '@paissive/payments';
import type { BillingCustomer, BillingCustomerRepository } from './billing-customer.js';

export interface CreateBillingCustomerDeps {
  readonly provider: PaymentProvider;
  readonly customers: BillingCustomerRepository;
  readonly newId: () => string;
  readonly now: () => Date;
}

export type NewBillingCustomer = Pick<BillingCustomer, 'workspaceId' | 'name' | 'email'> & {
  readonly idempotencyKey: string | null;
};

export type CreateBillingCustomerResult =
  | { readonly kind: 'created'; readonly customer: BillingCustomer }
  | PaymentFailure;

export type CreateBillingCustomer = (request: NewBillingCustomer) => Promise<CreateBillingCustomerResult>;

/** Makes a customer at the provider, then here. What dies in between is found at the provider by the key when it is asked again. */
export function createCreateBillingCustomer(deps: CreateBillingCustomerDeps): CreateBillingCustomer {
  const { provider, customers, newId, now } = deps;
  return async ({ workspaceId, name, email, idempotencyKey }) => {
    const id = newId();
    const key = idempotencyKey ?? id;
    const known = await customers.findByKey(workspaceId, key);
    if (known) return { kind: 'created', customer: known };
    const made = await provider.forWorkspace(workspaceId).createCustomer({ name, email }, `customer:${key}`);
    if (made.kind !== 'done') return made;
    const { id: providerId } = made.value;
    const customer = { id, workspaceId, name, email, provider: provider.kind, providerId, idempotencyKey: key };
    return { kind: 'created', customer: await customers.insert({ ...customer, createdAt: now() }) };
  };
}
