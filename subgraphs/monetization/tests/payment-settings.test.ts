import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { defineEnvironment } from '@paissive/env';
import { environmentShape } from '../src/environment.js';
import { stripeSettings } from '../src/payments/stripe-settings.js';
import { caller, dataOf, startService, type TestService } from './support/harness.js';

const required = {
  DATABASE_URL: 'postgresql://localhost/monetization',
  JOBS_URL: 'postgresql://localhost/jobs',
  REDIS_URL: 'redis://localhost',
  IDENTITY_SECRET: 'a secret that only tests share, 32 bytes',
};
const settings = (more: Record<string, string>) =>
  stripeSettings(defineEnvironment(environmentShape, { ...required, ...more }));

describe('the payment provider', () => {
  it('is the sandbox without a key, and Stripe with one', () => {
    expect(settings({})).toBeNull();
    expect(settings({ STRIPE_SECRET_KEY: 'sk_test_1' })).toEqual({
      secretKey: 'sk_test_1',
      webhookSecret: null,
      apiUrl: 'https://api.stripe.com',
      accountWorkspaceId: null,
    });
    const all = { STRIPE_WEBHOOK_SECRET: 'whsec_1', STRIPE_API_URL: 'http://stripe.test/', STRIPE_WORKSPACE_ID: 'w' };
    expect(settings({ STRIPE_SECRET_KEY: 'sk_test_1', ...all })).toMatchObject({
      webhookSecret: 'whsec_1',
      apiUrl: 'http://stripe.test',
      accountWorkspaceId: 'w',
    });
  });
});

describe('with Stripe out of reach', () => {
  let service: TestService;
  beforeAll(async () => {
    const stripe = {
      secretKey: 'sk_test_1',
      webhookSecret: null,
      apiUrl: 'http://127.0.0.1:9',
      accountWorkspaceId: null,
    };
    service = await startService({ stripe });
  });
  afterAll(() => service?.stop());

  it('whoever asks is told to try again, and what needs no provider works', async () => {
    const ann = caller();
    const query = 'mutation { createBillingCustomer(input: { name: "Pot" }) { customer { id } } }';
    expect((await ann.graphql(service.url, query)).errors).toMatchObject([
      { extensions: { code: 'SERVICE_UNAVAILABLE' }, message: expect.stringContaining('try again') },
    ]);
    const rest = '{ paymentProvider { kind sandboxTime } payments { nodes { id } } }';
    expect(dataOf(await ann.graphql(service.url, rest))).toEqual({
      paymentProvider: { kind: 'STRIPE', sandboxTime: null },
      payments: { nodes: [] },
    });
  });

  it('there is no clock to put forward, and no webhook is believed without a secret', async () => {
    const query = 'mutation { advanceSandboxClock(input: { days: 1 }) { userErrors { __typename } } }';
    expect(dataOf(await caller().graphql(service.url, query))).toEqual({
      advanceSandboxClock: { userErrors: [{ __typename: 'ConflictError' }] },
    });
    const answer = await fetch(new URL('/webhooks/payments', service.url), { method: 'POST', body: '{}' });
    expect(answer.status).toBe(400);
  });
});
