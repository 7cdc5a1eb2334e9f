import { cardBehaviour } from '../test-cards.js';

type StripeObject = Record<string, unknown> & { id: string };
export type Fields = Record<string, string>;

class StripeFailure extends Error {
  constructor(
    readonly status: number,
    readonly error: Record<string, unknown>,
  ) {
    super(String(error['message']));
  }
}

const DECLINED = (declineCode: string, message: string) =>
  new StripeFailure(402, { type: 'card_error', code: 'card_declined', decline_code: declineCode, message });

export interface StubAnswer {
  readonly status: number;
  readonly body: string;
}

/** What a Stripe account does when it is asked, without keys and connections: its objects, rules and errors. */
export function createStubAccount(): (method: string, path: string, fields: Fields) => StubAnswer {
  const objects = new Map<string, StripeObject>();
  let count = 0;

  const now = () => Math.floor(Date.now() / 1_000);
  const find = (id: string) => {
    const object = objects.get(id);
    if (object) return object;
    throw new StripeFailure(404, {
      type: 'invalid_request_error',
      code: 'resource_missing',
      message: `No such object: '${id}'`,
    });
  };
  const keep = (prefix: string, object: string, fields: object): StripeObject => {
    count += 1;
    const made = { id: `${prefix}_${String(count).padStart(14, '0')}`, object, created: now(), ...fields };
    objects.set(made.id, made);
    return made;
  };
  const metadataOf = (fields: Fields) => ({ workspace_id: fields['metadata[workspace_id]'] });

  function charge(customer: string, amount: number, currency: string, card: string, more: object): StripeObject {
    const behaviour = cardBehaviour(card);
    const isFailed = behaviour === 'DECLINES' || behaviour === 'LACKS_FUNDS' || behaviour === 'FAILS_LATER';
    const message = behaviour === 'LACKS_FUNDS' ? 'Your card has insufficient funds.' : 'Your card was declined.';
    const made = keep('ch', 'charge', {
      amount,
      amount_refunded: 0,
      currency,
      customer,
      status: isFailed ? 'failed' : 'succeeded',
      disputed: behaviour === 'IS_DISPUTED',
      failure_message: isFailed ? message : null,
      description: null,
      metadata: {},
      ...more,
    });
    if (isFailed) throw DECLINED(behaviour === 'LACKS_FUNDS' ? 'insufficient_funds' : 'generic_decline', message);
    return made;
  }

  const routes: readonly (readonly [RegExp, (fields: Fields, id: string) => StripeObject])[] = [
    [
      /^POST \/v1\/customers$/,
      (f) => keep('cus', 'customer', { name: f['name'], email: f['email'] ?? null, metadata: metadataOf(f) }),
    ],
    [
      /^POST \/v1\/prices$/,
      (f) =>
        keep('price', 'price', {
          currency: f['currency'],
          unit_amount_decimal: f['unit_amount_decimal'],
          nickname: f['nickname'],
          product: keep('prod', 'product', { name: f['product_data[name]'] }).id,
          recurring: f['recurring[interval]']
            ? { interval: f['recurring[interval]'], interval_count: Number(f['recurring[interval_count]']) }
            : null,
          metadata: metadataOf(f),
        }),
    ],
    [
      /^POST \/v1\/payment_methods\/(\w+)\/attach$/,
      (f, card) => {
        const behaviour = cardBehaviour(card);
        if (behaviour === null)
          throw new StripeFailure(404, {
            type: 'invalid_request_error',
            code: 'resource_missing',
            message: `No such PaymentMethod: '${card}'`,
          });
        if (behaviour === 'DECLINES') throw DECLINED('generic_decline', 'Your card was declined.');
        if (behaviour === 'LACKS_FUNDS') throw DECLINED('insufficient_funds', 'Your card has insufficient funds.');
        return keep('pm', 'payment_method', { card, customer: f['customer'] });
      },
    ],
    [
      /^POST \/v1\/subscriptions$/,
      (f) => {
        const price = find(f['items[0][price]'] ?? '');
        if (!price['recurring'])
          throw new StripeFailure(400, {
            type: 'invalid_request_error',
            param: 'items[0][price]',
            message:
              'The price specified is set to `type=one_time` but this field only accepts prices with `type=recurring`.',
          });
        const card = String(find(f['default_payment_method'] ?? '')['card']);
        const trialDays = Number(f['trial_period_days'] ?? 0);
        const quantity = Number(f['items[0][quantity]'] ?? 1);
        const [customer = '', currency] = [f['customer'], String(price['currency'])];
        const total = Number(price['unit_amount_decimal']) * quantity;
        if (trialDays === 0) charge(customer, total, currency, card, {});
        const end = now() + (trialDays || 30) * 86_400;
        const made = keep('sub', 'subscription', {
          status: trialDays ? 'trialing' : 'active',
          customer,
          items: { object: 'list', data: [{ id: 'si_1', price, quantity }], has_more: false },
          start_date: now(),
          trial_end: trialDays ? end : null,
          canceled_at: null,
          ended_at: null,
          current_period_end: end,
          metadata: metadataOf(f),
        });
        if (trialDays === 0)
          keep('in', 'invoice', {
            number: `A-${count}`,
            customer,
            subscription: made.id,
            status: 'paid',
            currency,
            total,
            amount_paid: total,
            metadata: {},
          });
        return made;
      },
    ],
    [
      /^DELETE \/v1\/subscriptions\/(\w+)$/,
      (_, id) => {
        if (find(id)['ended_at'])
          throw new StripeFailure(404, {
            type: 'invalid_request_error',
            code: 'resource_missing',
            message: `No such subscription: '${id}'`,
          });
        return Object.assign(find(id), { status: 'canceled', canceled_at: now(), ended_at: now() });
      },
    ],
    [
      /^POST \/v1\/payment_intents$/,
      (f) => {
        const card = f['payment_method'] ?? '';
        if (cardBehaviour(card) === null)
          throw new StripeFailure(400, {
            type: 'invalid_request_error',
            code: 'resource_missing',
            message: `No such PaymentMethod: '${card}'`,
          });
        if (Number(f['amount']) < 1)
          throw new StripeFailure(400, {
            type: 'invalid_request_error',
            code: 'parameter_invalid_integer',
            message: 'This value must be greater than or equal to 1.',
          });
        const more = { description: f['description'], metadata: metadataOf(f) };
        const made = charge(f['customer'] ?? '', Number(f['amount']), f['currency'] ?? '', card, more);
        return keep('pi', 'payment_intent', { status: 'succeeded', latest_charge: made });
      },
    ],
    [
      /^POST \/v1\/refunds$/,
      (f) => {
        const made = find(f['charge'] ?? '');
        const left = Number(made['amount']) - Number(made['amount_refunded']);
        const amount = f['amount'] ? Number(f['amount']) : left;
        if (amount > left || left === 0)
          throw new StripeFailure(400, {
            type: 'invalid_request_error',
            code: 'charge_already_refunded',
            message: `Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`,
          });
        made['amount_refunded'] = Number(made['amount_refunded']) + amount;
        return { ...keep('re', 'refund', { amount }), charge: made };
      },
    ],
    [/^GET \/v1\/\w+\/(\w+)$/, (f, id) => expanded(find(id), f)],
    [
      /^GET \/v1\/(\w+)$/,
      (f, collection) => {
        const kind = { subscriptions: 'subscription', charges: 'charge', invoices: 'invoice' }[collection] ?? '';
        const all = [...objects.values()].filter(({ object }) => object === kind).reverse();
        const start = f['starting_after'] ? all.findIndex(({ id }) => id === f['starting_after']) + 1 : 0;
        const limit = Number(f['limit'] ?? 10);
        const data = all.slice(start, start + limit).map((object) => expanded(object, f));
        return { id: '', object: 'list', url: `/v1/${collection}`, has_more: all.length > start + limit, data };
      },
    ],
  ];

  function expanded(object: StripeObject, fields: Fields): StripeObject {
    const wants = Object.entries(fields).some(([name, value]) => /^expand/.test(name) && /customer$/.test(value));
    return wants && typeof object['customer'] === 'string' ? { ...object, customer: find(object['customer']) } : object;
  }

  function work(method: string, path: string, fields: Fields): StubAnswer {
    try {
      for (const [pattern, handle] of routes) {
        const match = pattern.exec(`${method} ${path}`);
        if (match) return { status: 200, body: JSON.stringify(handle(fields, match[1] ?? '')) };
      }
      throw new StripeFailure(404, {
        type: 'invalid_request_error',
        message: `Unrecognized request URL (${method}: ${path}).`,
      });
    } catch (error) {
      if (!(error instanceof StripeFailure)) throw error;
      return { status: error.status, body: JSON.stringify({ error: error.error }) };
    }
  }

  return work;
}
