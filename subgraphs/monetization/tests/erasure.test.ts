import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createEvent, createEventQueue, type EventEnvelope } from '@paissive/events';
import type { JobQueue } from '@paissive/jobs';
import { createLogger } from '@paissive/logging';
import { eventually } from '@paissive/testkit';
import { createEventStores } from '../src/stores.prisma.js';
import { caller, JOBS_PREFIX, mutate, present, startService, type TestService } from './support/harness.js';
import { finalized } from './support/invoices.js';

const log = createLogger({ service: 'monetization-test', level: 'silent' });
let service: TestService;
let events: JobQueue<EventEnvelope>;
beforeAll(async () => {
  service = await startService({ hasBackground: true });
  events = createEventQueue({ url: service.jobsUrl, consumer: 'monetization', prefix: JOBS_PREFIX, log });
});
afterAll(async () => {
  await events?.close();
  await service?.stop();
});

async function deliver(type: string, data: object, workspaceId?: string): Promise<void> {
  const event = createEvent({
    ...{ source: 'accounts', type, subject: 's', data, id: randomUUID(), time: new Date(), workspaceId },
  });
  await events.enqueue(event, { id: event.id });
  await eventually(async () => {
    const { waiting, active, delayed } = await events.counts();
    expect([waiting + active + delayed, await events.dead()]).toEqual([0, []]);
  });
}

const ranked = (id: string) => ({
  ...{ analysisId: 'a', opportunities: [{ id, name: 'Tea', score: 1, rank: 1, confidence: 0.8, intent: null }] },
});

/** Rows of a workspace, by table. */
async function rowsOf(workspaceId: string): Promise<Record<string, number>> {
  const tables = await service.database.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.columns
    WHERE column_name = 'workspace_id' AND table_schema = current_schema() AND table_name <> 'erased_workspaces'`;
  const counts: [string, number][] = [];
  for (const { name } of tables) {
    const sql = `SELECT count(*)::int AS count FROM "${name}" WHERE workspace_id = $1`;
    const [row] = await service.database.$queryRawUnsafe<{ count: number }[]>(sql, workspaceId);
    counts.push([name, row?.count ?? 0]);
  }
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

test('a workspace goes with its final invoices, and neither events nor requests bring anything back', async () => {
  const [ann, bob] = [caller(), caller()];
  const [gone, stays] = [present(ann.viewer).workspaceId, present(bob.viewer).workspaceId];
  const input = { opportunityId: 'tea', kind: 'SUBSCRIPTION', currency: 'EUR', name: 'Plan' };
  for (const who of [ann, bob]) {
    await mutate(service, who, 'createMonetizationStrategy', input, 'strategy { id }');
    const made = await mutate<{ customer: { id: string } }>(
      ...([service, who, 'createBillingCustomer', { name: 'Teapot Ltd' }, 'customer { id }'] as const),
    );
    await finalized(service, who, made.customer.id);
    await deliver('niches.opportunities.ranked', ranked('tea'), present(who.viewer).workspaceId);
  }
  expect(Object.keys(await rowsOf(gone))).toEqual(
    expect.arrayContaining(['monetization_strategies', 'invoices', 'billing_customers', 'opportunity_copies']),
  );
  const before = await rowsOf(stays);
  const toldOf = async (workspaceId: string) =>
    (await service.database.outboxEvent.findMany()).filter(({ envelope }) =>
      JSON.stringify(envelope).includes(workspaceId),
    ).length;
  expect(await toldOf(gone)).toBeGreaterThan(0);

  await deliver('accounts.workspace.erased', { workspaceId: gone }, gone);
  expect([await rowsOf(gone), await toldOf(gone)]).toEqual([{}, 0]);
  expect(await rowsOf(stays)).toEqual(before);

  await deliver('niches.opportunities.ranked', ranked('coffee'), gone);
  const late = await ann.graphql(
    service.url,
    'mutation ($input: CreateMonetizationStrategyInput!) { createMonetizationStrategy(input: $input) { strategy { id } } }',
    { input },
  );
  expect(late.errors).not.toEqual([]);
  expect([await rowsOf(gone), await toldOf(gone)]).toEqual([{}, 0]);
  const { erasures } = createEventStores(service.database, () => new Date());
  expect(await erasures.sweep(new Date())).toEqual({ writtenLate: 0 });
});

test('the end of a person is heard, though nothing here names people', async () => {
  await deliver('accounts.user.erased', { userId: randomUUID() });
  const columns = await service.database.$queryRaw<unknown[]>`
    SELECT 1 FROM information_schema.columns WHERE column_name = 'user_id' AND table_schema = current_schema()`;
  expect(columns).toEqual([]);
});
