import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { done, mapDone, type Outcome } from '../outcome.js';
import type { ProviderPage, ProviderPageQuery, WorkspacePayments } from '../payment-provider.js';
import { WORKSPACE_MARK } from '../read-webhook.js';
import { customerOf, invoiceOf, paymentOf, priceOf, subscriptionOf, workspaceOf } from './from-stripe.js';
import { toStripeUnits } from './stripe-amount.js';
import type { StripeClient } from './stripe-client.js';
import type { StripeParameter } from './stripe-form.js';
import {
  chargeSchema,
  customerSchema,
  invoiceSchema,
  listSchema,
  paymentIntentSchema,
  paymentMethodSchema,
  priceSchema,
  refundSchema,
  subscriptionSchema,
} from './stripe-objects.js';

export interface StripeWorkspaceOptions {
  readonly workspaceId: string;
  readonly accountWorkspaceId: string | null;
}

/** Stripe as one workspace sees it. */
export function createStripeWorkspace(
  client: StripeClient,
  { workspaceId, accountWorkspaceId }: StripeWorkspaceOptions,
): WorkspacePayments {
  const metadata = { [WORKSPACE_MARK]: workspaceId };
  const isOwn = (object: Parameters<typeof workspaceOf>[0]) =>
    (workspaceOf(object) ?? accountWorkspaceId) === workspaceId;

  function post<Schema extends z.ZodType>(
    path: string,
    parameters: { readonly [name: string]: StripeParameter },
    key: string,
    schema: Schema,
  ): Promise<Outcome<z.output<Schema>>> {
    return client.send({ method: 'POST', path, parameters, idempotencyKey: keyOf(workspaceId, path, key), schema });
  }

  /** An object by its id; one of another workspace is not there. */
  async function own<Schema extends z.ZodType<Parameters<typeof workspaceOf>[0]>>(
    collection: 'customers' | 'prices' | 'subscriptions' | 'charges',
    id: string,
    schema: Schema,
  ): Promise<Outcome<z.output<Schema>>> {
    const path = `/v1/${collection}/${encodeURIComponent(id)}`;
    const parameters = /subscriptions|charges/.test(collection) ? { expand: ['customer'] } : {};
    const found = await client.send({ method: 'GET', path, parameters, schema });
    if (found.kind !== 'done' || isOwn(found.value)) return found;
    return { kind: 'not_found', message: `There is no ${id} in ${collection}.` };
  }

  async function page<Schema extends z.ZodType<Parameters<typeof workspaceOf>[0] & { id: string }>, Item>(
    path: string,
    { after, limit }: ProviderPageQuery,
    schema: Schema,
    read: (object: z.output<Schema>) => Item,
    more: { readonly [name: string]: StripeParameter } = {},
  ): Promise<ProviderPage<Item>> {
    const parameters = { ...more, limit, starting_after: after, expand: ['data.customer'] };
    const found = await client.send({ method: 'GET', path, parameters, schema: listSchema(schema) });
    if (found.kind !== 'done') throw new Error(`Stripe does not list ${path}: ${found.message}`);
    const { data, has_more: hasMore } = found.value;
    return { items: data.filter(isOwn).map(read), next: hasMore ? (data.at(-1)?.id ?? null) : null };
  }

  return {
    async createCustomer({ name, email }, key) {
      const made = await post('/v1/customers', { name, email, metadata }, key, customerSchema);
      return mapDone(made, customerOf);
    },

    async createPrice({ productName, unitAmount, interval }, key) {
      const parameters = {
        currency: unitAmount.currency.toLowerCase(),
        unit_amount_decimal: toStripeUnits(unitAmount),
        nickname: productName,
        product_data: { name: productName, metadata },
        recurring: interval && { interval: interval.unit.toLowerCase(), interval_count: interval.count },
        metadata,
      };
      const made = await post('/v1/prices', parameters, key, priceSchema);
      return mapDone(made, priceOf);
    },

    async createSubscription({ customerId, priceId, quantity, trialDays, paymentMethod }, key) {
      const customer = await own('customers', customerId, customerSchema);
      if (customer.kind !== 'done') return customer;
      const price = await own('prices', priceId, priceSchema);
      if (price.kind !== 'done') return price;
      const attaching = `/v1/payment_methods/${encodeURIComponent(paymentMethod)}/attach`;
      const method = await post(attaching, { customer: customerId }, key, paymentMethodSchema);
      if (method.kind !== 'done') return method;
      const parameters = {
        customer: customerId,
        items: [{ price: priceId, quantity }],
        trial_period_days: trialDays > 0 ? trialDays : null,
        default_payment_method: method.value.id,
        // A first payment that is declined is answered with 402, and there is no subscription.
        payment_behavior: 'error_if_incomplete',
        metadata,
      };
      const made = await post('/v1/subscriptions', parameters, key, subscriptionSchema);
      return mapDone(made, subscriptionOf);
    },

    async cancelSubscription(id) {
      const found = await own('subscriptions', id, subscriptionSchema);
      if (found.kind !== 'done' || found.value.ended_at) return mapDone(found, subscriptionOf);
      const path = `/v1/subscriptions/${encodeURIComponent(id)}`;
      const ended = await client.send({ method: 'DELETE', path, schema: subscriptionSchema });
      // An attempt whose answer was lost has ended it, and then there is nothing to end any more.
      if (ended.kind === 'not_found')
        return mapDone(await own('subscriptions', id, subscriptionSchema), subscriptionOf);
      return mapDone(ended, subscriptionOf);
    },

    async createPayment({ customerId, amount, description, paymentMethod }, key) {
      const customer = await own('customers', customerId, customerSchema);
      if (customer.kind !== 'done') return customer;
      const parameters = {
        amount: toStripeUnits(amount),
        currency: amount.currency.toLowerCase(),
        customer: customerId,
        payment_method: paymentMethod,
        description,
        confirm: true,
        // Nobody is there to be sent to the page of a bank.
        automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
        expand: ['latest_charge'],
        metadata,
      };
      const made = await post('/v1/payment_intents', parameters, key, paymentIntentSchema);
      if (made.kind !== 'done') return made;
      const { status, latest_charge: charge } = made.value;
      if (charge) return done(paymentOf(charge));
      return { kind: 'declined', code: status, message: 'The bank wants the customer to confirm this payment.' };
    },

    async refundPayment({ paymentId, amount }, key) {
      const found = await own('charges', paymentId, chargeSchema);
      if (found.kind !== 'done') return found;
      const { currency } = paymentOf(found.value).amount;
      if (amount && amount.currency !== currency) return { kind: 'refused', message: `The payment is in ${currency}.` };
      const parameters = { charge: paymentId, amount: amount && toStripeUnits(amount), expand: ['charge'], metadata };
      const made = await post('/v1/refunds', parameters, key, refundSchema);
      return mapDone(made, ({ charge }) => paymentOf(charge));
    },

    listSubscriptions: (query) =>
      page('/v1/subscriptions', query, subscriptionSchema, subscriptionOf, { status: 'all' }),
    listPayments: (query) => page('/v1/charges', query, chargeSchema, paymentOf),
    listInvoices: (query) => page('/v1/invoices', query, invoiceSchema, invoiceOf),
  };
}

/** Keys of one account must not meet, and are 255 characters at most: each workspace and each request has its own. */
function keyOf(workspaceId: string, path: string, key: string): string {
  return createHash('sha256').update([workspaceId, path, key].join('\n')).digest('base64url');
}
