import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { PaymentAccessError, PaymentProviderUnavailableError } from '../payment-provider-errors.js';
import { type StripeStub, startStripeStub } from '../testing/stripe-stub.js';
import { createStripeClient } from './stripe-client.js';

let stub: StripeStub;
let waits: number[];
beforeEach(async () => {
  stub = await startStripeStub();
  waits = [];
});
afterEach(() => stub.stop());

const client = (secretKey = 'sk_test_stub', apiUrl = stub.url) =>
  createStripeClient({
    secretKey,
    apiUrl,
    attempts: 3,
    timeoutMs: 2_000,
    random: () => 1,
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
    },
  });
const schema = z.looseObject({ id: z.string() });
const createCustomer = () =>
  client().send({
    method: 'POST',
    path: '/v1/customers',
    parameters: { name: 'Pot' },
    idempotencyKey: 'key-1',
    schema,
  });

describe('a request to Stripe', () => {
  it('names the key, the version and the form that Stripe reads', async () => {
    await client().send({
      method: 'POST',
      path: '/v1/customers',
      parameters: { name: 'A & B', email: null, metadata: { workspace_id: 'w' }, tags: [{ a: 1 }, { a: true }] },
      idempotencyKey: 'key-1',
      schema,
    });
    const [request] = stub.requests;
    expect(request?.headers).toMatchObject({
      authorization: 'Bearer sk_test_stub',
      'stripe-version': '2024-06-20',
      'idempotency-key': 'key-1',
      'content-type': 'application/x-www-form-urlencoded;charset=UTF-8',
    });
    expect(decodeURIComponent(request?.body ?? '')).toBe(
      'name=A+&+B&metadata[workspace_id]=w&tags[0][a]=1&tags[1][a]=true',
    );
  });

  it('waits as long as Retry-After says when there were too many', async () => {
    stub.fail({
      status: 429,
      headers: { 'retry-after': '2' },
      error: { type: 'invalid_request_error', code: 'rate_limit', message: 'Too many requests' },
    });
    expect(await createCustomer()).toMatchObject({ kind: 'done' });
    expect(waits).toEqual([2_000]);
  });

  it.each([500, 502, 503, 504])('is sent again after %i, with the same key and growing waits', async (status) => {
    stub.fail({ status }, { status });
    expect(await createCustomer()).toMatchObject({ kind: 'done' });
    expect(stub.requests.map(({ headers }) => headers['idempotency-key'])).toEqual(['key-1', 'key-1', 'key-1']);
    expect(waits).toEqual([500, 1_000]);
  });

  it('is done once although the answer was lost', async () => {
    stub.fail({ drop: true });
    const first = await createCustomer();
    expect(first).toMatchObject({ kind: 'done' });
    expect(await createCustomer()).toEqual(first);
    expect(stub.requests).toHaveLength(3);
  });

  it('waits for another request under the same key, and is a conflict when that takes too long', async () => {
    const busy = {
      status: 409,
      error: {
        type: 'invalid_request_error',
        code: 'idempotency_key_in_use',
        message: 'There is currently another in-progress request using this Idempotent Key.',
      },
    };
    stub.fail(busy);
    expect(await createCustomer()).toMatchObject({ kind: 'done' });
    stub.fail(busy, busy, busy);
    expect(await createCustomer()).toMatchObject({ kind: 'conflict', message: busy.error.message });
  });

  it('is not sent again when Stripe says that it does not help', async () => {
    stub.fail({ status: 500, headers: { 'stripe-should-retry': 'false' } });
    await expect(createCustomer()).rejects.toThrow(PaymentProviderUnavailableError);
    expect(stub.requests).toHaveLength(1);
  });

  it('gives up after so many attempts, or rather than wait for minutes', async () => {
    stub.fail({ status: 503 }, { status: 503 }, { status: 503 });
    await expect(createCustomer()).rejects.toThrow('Stripe answers with 503');
    stub.fail({ status: 429, headers: { 'retry-after': '120' } });
    await expect(createCustomer()).rejects.toThrow(PaymentProviderUnavailableError);
    expect(stub.requests).toHaveLength(4);
  });

  it('says that nobody answers', async () => {
    const away = client('sk_test_stub', 'http://127.0.0.1:9');
    await expect(away.send({ method: 'GET', path: '/v1/charges', schema })).rejects.toThrow(
      'Stripe could not be reached.',
    );
  });

  it('says that the key is wrong, without showing it', async () => {
    const denied = client('sk_test_wrong').send({ method: 'GET', path: '/v1/charges', schema });
    await expect(denied).rejects.toThrow(PaymentAccessError);
    await expect(denied).rejects.not.toThrow(/sk_test_wrong/);
  });

  it.each([
    [
      402,
      { type: 'card_error', code: 'card_declined', decline_code: 'lost_card', message: 'No.' },
      { kind: 'declined', code: 'lost_card', message: 'No.' },
    ],
    [
      402,
      { type: 'card_error', code: 'expired_card', message: 'Old.' },
      { kind: 'declined', code: 'expired_card', message: 'Old.' },
    ],
    [400, { type: 'invalid_request_error', param: 'amount', message: 'Bad.' }, { kind: 'refused', message: 'Bad.' }],
    [400, { type: 'idempotency_error', message: 'Other.' }, { kind: 'conflict', message: 'Other.' }],
    [
      404,
      { type: 'invalid_request_error', code: 'resource_missing', message: 'None.' },
      { kind: 'not_found', message: 'None.' },
    ],
  ])('tells %i %j as what it means', async (status, error, outcome) => {
    stub.fail({ status, error });
    expect(await createCustomer()).toEqual(outcome);
    expect(stub.requests).toHaveLength(1);
  });
});
