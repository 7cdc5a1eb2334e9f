import { createHmac, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signWebhook } from '@paissive/payments';
import { payments, sellable, subscribe, workspaceOf } from './support/billing.js';
import { caller, IDENTITY_SECRET, startService, type TestService } from './support/harness.js';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service?.stop());

const SECRET = createHmac('sha256', IDENTITY_SECRET).update('sandbox webhooks, version 1').digest('base64url');

function post(event: object, signature?: string): Promise<Response> {
  const body = JSON.stringify(event);
  const header = signature ?? signWebhook(body, SECRET, new Date());
  const url = new URL('/webhooks/payments', service.url);
  return fetch(url, { method: 'POST', body, headers: { 'stripe-signature': header } });
}

const eventOf = (id: string, object: object, type = 'charge.succeeded') => ({
  id,
  object: 'event',
  type,
  created: Math.floor(Date.now() / 1_000),
  data: { object },
});

describe('a webhook', () => {
  it('takes over what its object is like now, once, however often and in whatever order it comes', async () => {
    const ann = caller();
    const workspaceId = workspaceOf(ann);
    await subscribe(service, ann, await sellable(service, ann));
    const [paid] = await payments(service, ann);
    await service.database.paymentRow.deleteMany({ where: { workspaceId } });
    const charge = { id: paid?.id, object: 'charge', metadata: { workspace_id: workspaceId } };
    const [late, early] = [eventOf(randomUUID(), charge, 'charge.refunded'), eventOf(randomUUID(), charge)];
    const answers = await Promise.all([post(late), post(early), post(late), post(early), post(late)]);
    expect(answers.map(({ status }) => status)).toEqual(Array(5).fill(200));
    expect(await payments(service, ann)).toEqual([paid]);
    const imports = await service.database.revenueImport.findMany({
      where: { workspaceId, sourceHash: { in: [`event:${late.id}`, `event:${early.id}`] } },
    });
    expect(imports).toHaveLength(2);
    const events = await service.database.outboxEvent.findMany();
    const told = events.filter(({ envelope }) => imports.some(({ id }) => JSON.stringify(envelope).includes(id)));
    expect(told).toHaveLength(2);
  });

  it('never replaces what was told later', async () => {
    const ann = caller();
    const workspaceId = workspaceOf(ann);
    await subscribe(service, ann, await sellable(service, ann));
    const later = { toldAt: new Date(Date.now() + 60_000), status: 'FAILED' as const };
    await service.database.paymentRow.updateMany({ where: { workspaceId }, data: later });
    const [paid] = await payments(service, ann);
    await post(eventOf(randomUUID(), { id: paid?.id, object: 'charge', metadata: { workspace_id: workspaceId } }));
    expect(await payments(service, ann)).toEqual([paid]);
  });

  it('is refused when it is not signed, signed by somebody else, old, or no event', async () => {
    const event = eventOf(randomUUID(), { id: 'ch_1', object: 'charge' });
    const body = JSON.stringify(event);
    const refused = [
      await post(event, ''),
      await post(event, signWebhook(body, 'whsec_other', new Date())),
      await post(event, signWebhook(body, SECRET, new Date(Date.now() - 400_000))),
      await post({ id: 'evt_1' }),
    ];
    expect(refused.map(({ status }) => status)).toEqual([400, 400, 400, 400]);
  });

  it('about something that nobody here knows is received and changes nothing', async () => {
    const before = await service.database.revenueImport.count();
    const metadata = { workspace_id: randomUUID() };
    const answers = [
      await post(eventOf(randomUUID(), { id: 'ch_none', object: 'charge', metadata })),
      await post(eventOf(randomUUID(), { id: 'ch_none', object: 'charge' })),
      await post(eventOf(randomUUID(), { object: 'balance', available: [] }, 'balance.available')),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await service.database.revenueImport.count()).toBe(before);
  });
});
