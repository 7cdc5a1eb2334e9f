import type { Logger } from 'pino';
import type { Outcome } from '../outcome.js';
import type {
  PaymentProvider,
  ProviderPage,
  ProviderPageQuery,
  ToldObject,
  WorkspacePayments,
} from '../payment-provider.js';
import { readWebhook } from '../read-webhook.js';
import { signWebhook } from '../webhook-signature.js';
import { renewSubscriptions } from './renew-subscriptions.js';
import {
  cancelSubscription,
  createCustomer,
  createPayment,
  createPrice,
  createSubscription,
  refundPayment,
} from './sandbox-requests.js';
import type { SandboxSession } from './sandbox-session.js';
import type { SandboxKind, SandboxObjects, SandboxStore } from './sandbox-store.js';

export interface SandboxProviderOptions {
  readonly store: SandboxStore;
  readonly now: () => Date;
  /** Signs the webhooks. */
  readonly webhookSecret: string;
  /** Delivers a webhook; one that throws is delivered again after the next request. */
  readonly deliver: (body: Buffer, signature: string) => Promise<void>;
  readonly log: Pick<Logger, 'warn'>;
}

/** A payment provider of one's own, without money: deterministic, with a clock that can be put forward. */
export interface SandboxProvider extends PaymentProvider {
  /** What time it is in the workspace's sandbox. */
  time(workspaceId: string): Promise<Date>;
  /** Puts the clock forward and does what becomes due until then. @returns the new time. */
  advance(workspaceId: string, milliseconds: number): Promise<Date>;
}

/** Webhooks that are delivered after a request; more wait for the next one. */
const DELIVERED_AT_ONCE = 1_000;

/**
 * Creates the sandbox. Its clock goes with real time, plus what it was put forward; subscriptions are renewed when they are due by it.
 * Cards behave as {@link TEST_CARDS} says. What happens is told by signed webhooks, at least once.
 *
 * @example
 * const sandbox = createSandboxProvider({ store: createMemorySandboxStore(), now, webhookSecret, deliver: receiveWebhook, log });
 * await sandbox.forWorkspace(id).createCustomer({ name: 'Teapot Ltd', email: null }, 'first');
 */
export function createSandboxProvider(options: SandboxProviderOptions): SandboxProvider {
  const { store, now, webhookSecret } = options;

  /** Brings the sandbox to the present, then works on it. */
  function work<Result>(workspaceId: string, effect: (session: SandboxSession) => Promise<Result>): Promise<Result> {
    return store.run(workspaceId, async (state) => {
      const session = { state, workspaceId, at: new Date(now().getTime() + (await state.clockOffsetMs())) };
      await renewSubscriptions(session);
      return effect(session);
    });
  }

  async function change<Result>(workspaceId: string, effect: (session: SandboxSession) => Promise<Result>) {
    const result = await work(workspaceId, effect);
    await deliverWebhooks(options, workspaceId);
    return result;
  }

  function request<Given, Value>(
    workspaceId: string,
    name: string,
    effect: (session: SandboxSession, given: Given) => Promise<Outcome<Value>>,
  ): (given: Given, key: string) => Promise<Outcome<Value>> {
    return (given, key) =>
      change(workspaceId, (session) => onlyOnce(session, key, { name, given }, () => effect(session, given)));
  }

  return {
    kind: 'SANDBOX',
    forWorkspace: (workspaceId): WorkspacePayments => ({
      createCustomer: request(workspaceId, 'createCustomer', createCustomer),
      createPrice: request(workspaceId, 'createPrice', createPrice),
      createSubscription: request(workspaceId, 'createSubscription', createSubscription),
      cancelSubscription: request(workspaceId, 'cancelSubscription', cancelSubscription),
      createPayment: request(workspaceId, 'createPayment', createPayment),
      refundPayment: request(workspaceId, 'refundPayment', refundPayment),
      listSubscriptions: (query) => work(workspaceId, (session) => page(session, 'subscription', query)),
      listPayments: (query) => work(workspaceId, (session) => page(session, 'payment', query)),
      listInvoices: (query) => work(workspaceId, (session) => page(session, 'invoice', query)),
    }),
    readWebhook: (body, signature) => readWebhook(body, signature, webhookSecret, now()),
    async resolve({ object }): Promise<ToldObject | null> {
      if (!object || object.workspaceId === null) return null;
      const { workspaceId, id, kind } = object;
      if (kind === 'SUBSCRIPTION') {
        const subscription = await store.run(workspaceId, (state) => state.find('subscription', id));
        return subscription && { kind, workspaceId, subscription };
      }
      const payment = await store.run(workspaceId, (state) => state.find('payment', id));
      return payment && { kind, workspaceId, payment };
    },
    time: (workspaceId) => work(workspaceId, async ({ at }) => at),
    advance: (workspaceId, milliseconds) =>
      change(workspaceId, async ({ state, at }) => {
        await state.setClockOffsetMs((await state.clockOffsetMs()) + milliseconds);
        const later = new Date(at.getTime() + milliseconds);
        await renewSubscriptions({ state, workspaceId, at: later });
        return later;
      }),
  };
}

async function page<Kind extends SandboxKind>(
  { state }: SandboxSession,
  kind: Kind,
  { after, limit }: ProviderPageQuery,
): Promise<ProviderPage<SandboxObjects[Kind]>> {
  const found = await state.list(kind, { after, limit: limit + 1 });
  const items = found.slice(0, limit);
  return { items, next: found.length > limit ? (items.at(-1)?.id ?? null) : null };
}

/** Like Stripe: what was done or declined is answered again under its key, what was refused may be tried again. */
async function onlyOnce<Value>(
  { state }: SandboxSession,
  key: string,
  asked: object,
  effect: () => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  const request = JSON.stringify(asked);
  const known = await state.recall(key);
  if (known && known.request !== request) {
    return { kind: 'conflict', message: 'The idempotency key stands for another request.' };
  }
  if (known) return known.answer as Outcome<Value>;
  const answer = await effect();
  if (answer.kind === 'done' || answer.kind === 'declined') await state.remember(key, { request, answer });
  return answer;
}

async function deliverWebhooks(options: SandboxProviderOptions, workspaceId: string): Promise<void> {
  const { store, now, webhookSecret, deliver, log } = options;
  const forever = new Date(8.64e15);
  const events = await store.run(workspaceId, (state) => state.due('event', forever, DELIVERED_AT_ONCE));
  for (const { object: event } of events) {
    const body = Buffer.from(event.body);
    try {
      await deliver(body, signWebhook(body, webhookSecret, now()));
    } catch (error) {
      log.warn({ err: error, eventId: event.id }, 'a webhook of the sandbox could not be delivered');
      return;
    }
    await store.run(workspaceId, (state) => state.save('event', event, null));
  }
}
