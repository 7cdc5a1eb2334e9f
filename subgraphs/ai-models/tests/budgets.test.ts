import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { openAiReply, spawnTypescript } from '@paissive/testkit';
import fc from 'fast-check';
import type { CallFacts, CallResult } from '../src/usage/usage-record.js';
import { caller as anybody, dataOf, mutate, present, startService, type TestService } from './support/harness.js';
import { connectModel, generate, type TestModel, usd } from './support/models.js';

let service: TestService & { databaseUrl: string };
let clock = new Date('2026-03-10T12:00:00Z');
const models: TestModel[] = [];

beforeAll(async () => {
  service = await startService({ now: () => clock });
});
afterAll(async () => {
  await Promise.all(models.map(({ stub }) => stub.stop()));
  await service.stop();
});

const caller = () => anybody({ now: () => clock.getTime() });
type Caller = ReturnType<typeof caller>;
interface Balance {
  readonly id: string;
  readonly scope: string;
  readonly balance: {
    readonly spent: { amount: string };
    readonly reserved: { amount: string };
    readonly remaining: { amount: string };
  };
}

async function limit(who: Caller, amount: string, given: object = {}): Promise<void> {
  const input = { scope: 'WORKSPACE', period: 'TOTAL', limit: usd(amount), ...given };
  const { userErrors } = await mutate(service, who, 'setBudget', input, 'budget { id }');
  expect(userErrors).toEqual([]);
}

async function balances(who: Caller): Promise<Balance[]> {
  const query =
    '{ budgets { nodes { id scope balance { spent { amount } reserved { amount } remaining { amount } } } } }';
  return dataOf(await who.graphql<{ budgets: { nodes: Balance[] } }>(service.url, query)).budgets.nodes;
}

/** What the ledger and the usage records say, in millionths. */
async function ledgerOf(who: Caller) {
  const workspaceId = present(who.viewer).workspaceId;
  const ledgers = await service.database.budgetLedger.findMany({
    where: { budget: { workspaceId } },
    include: { budget: true },
  });
  const used = await service.database.usageRecord.aggregate({ where: { workspaceId }, _sum: { costMicroUsd: true } });
  return { ledgers, used: used._sum.costMicroUsd ?? 0n };
}

const facts = (workspaceId: string, given: Partial<CallFacts> = {}): CallFacts => ({
  workspaceId,
  userId: 'ann',
  credentialId: 'session',
  runId: null,
  kind: 'GENERATION',
  generationId: null,
  providerId: 'p',
  modelId: 'm',
  versionId: 'v',
  ...given,
});

const result = (costMicroUsd: bigint): CallResult => ({
  outcome: 'SUCCEEDED',
  isCached: false,
  isEstimated: false,
  inputTokens: 1,
  cachedInputTokens: 0,
  outputTokens: 1,
  costMicroUsd,
  latencyMs: 1,
  firstTokenMs: 1,
});

function reserve(
  workspaceId: string,
  amountMicroUsd: bigint,
  given: Partial<CallFacts> = {},
  id: string = randomUUID(),
  ttlMs = 60_000,
) {
  const expiresAt = new Date(clock.getTime() + ttlMs);
  return service.stores.budgets
    .reserve({ id, amountMicroUsd, facts: facts(workspaceId, given), createdAt: clock, expiresAt })
    .then(({ kind }) => ({ id, kind }));
}

test('50 callers at once, stand-ins, streams, cut and slow answers: the budget is never exceeded', async () => {
  const ann = caller();
  // 100 tokens of answer at $10,000 a million are $1 at worst; what comes costs half of that.
  const options = { price: ['0', '10000'] as const };
  const faults = ['cut', 'refuse', 'ok', 'ok', 'ok'];
  const first = await connectModel(
    service,
    ann,
    (_, index) => {
      const kind = faults[index % faults.length];
      const reply = openAiReply('Some words of an answer.', { outputTokens: 50, delayMs: 2 });
      if (kind === 'refuse')
        return { status: 400, headers: {}, pieces: ['{"error":{"message":"x","code":"content_filter"}}'] };
      return kind === 'cut' ? { ...reply, pieces: reply.pieces.slice(0, 2), ending: 'cut' } : reply;
    },
    options,
  );
  const second = await connectModel(
    service,
    ann,
    () => openAiReply('Stand-in.', { outputTokens: 50, delayMs: 2 }),
    options,
  );
  models.push(first, second);
  for (const cause of ['OUTAGE', 'CONTENT_POLICY']) {
    await mutate(
      service,
      ann,
      'setAiFallbacks',
      { modelId: first.modelId, cause, fallbackModelIds: [second.modelId] },
      'model { id }',
    );
  }
  await limit(ann, '10');
  let most = 0n;
  const watching = setInterval(async () => {
    const { ledgers } = await ledgerOf(ann);
    for (const { spentMicroUsd, reservedMicroUsd } of ledgers)
      if (spentMicroUsd + reservedMicroUsd > most) most = spentMicroUsd + reservedMicroUsd;
  }, 20);
  const answers = await Promise.all(
    Array.from({ length: 50 }, async (_, index) => {
      const input = { modelId: first.modelId, prompt: `Say ${index}`, maxOutputTokens: 100 };
      if (index % 2 === 0) return generate(service, ann, input);
      const started = await mutate<{ generation: { id: string } | null }>(
        service,
        ann,
        'startGeneration',
        input,
        'generation { id }',
      );
      const { viewer } = ann;
      const events = service.useCases.followText(present(viewer).workspaceId, present(started.generation).id);
      for await (const { status, generationId } of events)
        if (status !== 'RUNNING') return { status, failureCode: null, id: generationId };
      throw new Error('The text had no end.');
    }),
  );
  clearInterval(watching);
  const { ledgers, used } = await ledgerOf(ann);
  expect(ledgers).toHaveLength(1);
  const [ledger] = ledgers;
  expect(ledger?.spentMicroUsd).toBeLessThanOrEqual(10_000_000n);
  expect(most).toBeLessThanOrEqual(10_000_000n);
  expect(ledger?.reservedMicroUsd).toBe(0n);
  expect(ledger?.spentMicroUsd).toBe(used);
  // It is a limit, not a wall before it: the money is used, and who came too late was told so.
  expect(used).toBeGreaterThan(8_500_000n);
  expect(answers.some(({ failureCode }) => failureCode === 'BUDGET_EXCEEDED')).toBe(true);
  expect(answers.some(({ status }) => status === 'COMPLETED')).toBe(true);
});

test('50 reservations at once against several budgets each: as many get through as fit, and no two wait for each other', async () => {
  const ann = caller();
  const { workspaceId } = present(ann.viewer);
  await limit(ann, '0.001');
  await limit(ann, '0.0005', { period: 'DAY' });
  for (const userId of ['u0', 'u1', 'u2'])
    await limit(ann, '0.0002', { scope: 'USER', subjectId: userId, period: 'MONTH' });
  await limit(ann, '0.0001', { scope: 'RUN', subjectId: 'r0' });
  const outcomes = await Promise.all(
    Array.from({ length: 50 }, (_, index) =>
      reserve(workspaceId, 50n, { userId: `u${index % 3}`, runId: index % 2 === 0 ? 'r0' : null }),
    ),
  );
  const { ledgers } = await ledgerOf(ann);
  for (const { reservedMicroUsd, spentMicroUsd, budget } of ledgers) {
    expect(reservedMicroUsd + spentMicroUsd).toBeLessThanOrEqual(budget.limitMicroUsd);
  }
  // The day's 500 are the narrowest for all together, the run's 100 for every second one.
  expect(outcomes.filter(({ kind }) => kind === 'reserved').length).toBe(10);
});

test('whatever happens in whatever order, no ledger passes its limit and every ledger is the sum of its calls', async () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('reserve' as const), amount: fc.bigInt(0n, 60n), user: fc.nat(1), run: fc.nat(2) }),
    fc.record({ kind: fc.constant('settle' as const), which: fc.nat(30), share: fc.nat(100) }),
    fc.record({ kind: fc.constant('crash' as const) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      const ann = caller();
      const { workspaceId } = present(ann.viewer);
      await limit(ann, '0.000150');
      await limit(ann, '0.000090', { scope: 'USER', subjectId: 'u0' });
      await limit(ann, '0.000070', { scope: 'RUN', subjectId: 'r0', period: 'DAY' });
      const held: { id: string; amount: bigint }[] = [];
      for (const one of steps) {
        if (one.kind === 'reserve') {
          const { id, kind } = await reserve(workspaceId, one.amount, {
            userId: `u${one.user}`,
            runId: one.run === 2 ? null : `r${one.run}`,
          });
          if (kind === 'reserved') held.push({ id, amount: one.amount });
        } else if (one.kind === 'settle' && held.length > 0) {
          const { id, amount } = present(held[one.which % held.length]);
          // Some are settled twice, or after they were taken for lost.
          await service.stores.budgets.settle(id, result((amount * BigInt(one.share)) / 100n), clock);
        } else if (one.kind === 'crash') {
          await service.stores.budgets.expire(new Date(clock.getTime() + 120_000), 100);
        }
        for (const { reservedMicroUsd, spentMicroUsd, budget } of (await ledgerOf(ann)).ledgers) {
          expect(reservedMicroUsd + spentMicroUsd).toBeLessThanOrEqual(budget.limitMicroUsd);
        }
      }
      await service.stores.budgets.expire(new Date(clock.getTime() + 120_000), 100);
      const { ledgers, used } = await ledgerOf(ann);
      const whole = ledgers.find(({ budget }) => budget.scope === 'WORKSPACE');
      expect([whole?.reservedMicroUsd ?? 0n, whole?.spentMicroUsd ?? 0n]).toEqual([0n, used]);
    }),
    { numRuns: 12 },
  );
});

test('what a process set aside and did not come back to is charged whole; the truth that comes later puts it right', async () => {
  const ann = caller();
  const { workspaceId } = present(ann.viewer);
  await limit(ann, '0.0001');
  const { id } = await reserve(workspaceId, 100n);
  expect((await reserve(workspaceId, 1n)).kind).toBe('exceeded');
  clock = new Date(clock.getTime() + 61_000);
  await service.stores.budgets.expire(clock, 10);
  expect(await balances(ann)).toMatchObject([
    { balance: { spent: { amount: '0.0001' }, reserved: { amount: '0.00' } } },
  ]);
  await service.stores.budgets.settle(id, result(30n), clock);
  await service.stores.budgets.settle(id, result(30n), clock);
  expect(await balances(ann)).toMatchObject([
    { balance: { spent: { amount: '0.00003' }, remaining: { amount: '0.00007' } } },
  ]);
  const records = await service.database.usageRecord.findMany({ where: { workspaceId } });
  expect(records).toMatchObject([{ id, outcome: 'SUCCEEDED', costMicroUsd: 30n }]);
});

test('a process that is killed between asking and hearing leaves its money set aside, and then charged, never free', async () => {
  const ann = caller();
  const { workspaceId } = present(ann.viewer);
  await limit(ann, '0.0001');
  const child = spawnTypescript(new URL('./support/spender.fixture.ts', import.meta.url), [
    service.databaseUrl,
    workspaceId,
  ]);
  expect(await once(child, 'message')).toEqual(['asked', undefined]);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect((await reserve(workspaceId, 31n)).kind).toBe('exceeded');
  expect((await reserve(workspaceId, 30n)).kind).toBe('reserved');
  // It may take a second, and another minute to come back.
  expect(await service.stores.budgets.expire(new Date(Date.now() + 62_000), 100)).toBeGreaterThanOrEqual(1);
  const record = await service.database.usageRecord.findUnique({ where: { id: 'killed-call' } });
  expect(record).toMatchObject({ outcome: 'LOST', isEstimated: true, costMicroUsd: 70n });
});

test('a day and a month begin anew, a total does not', async () => {
  const ann = caller();
  const { workspaceId } = present(ann.viewer);
  await limit(ann, '0.0001', { period: 'DAY' });
  await limit(ann, '0.00015', { period: 'TOTAL' });
  expect((await reserve(workspaceId, 100n)).kind).toBe('reserved');
  expect((await reserve(workspaceId, 1n)).kind).toBe('exceeded');
  clock = new Date(clock.getTime() + 24 * 60 * 60_000);
  expect((await reserve(workspaceId, 51n)).kind).toBe('exceeded');
  expect((await reserve(workspaceId, 50n)).kind).toBe('reserved');
});

test('a limit of zero stops what costs something and lets through what is free; budgets of others are out of reach', async () => {
  const [ann, bob] = [caller(), caller()];
  const { workspaceId } = present(ann.viewer);
  await limit(ann, '0');
  expect((await reserve(workspaceId, 1n)).kind).toBe('exceeded');
  expect(await generate(service, ann, { prompt: 'Something' })).toMatchObject({ status: 'COMPLETED' });
  const [budget] = await balances(ann);
  const removed = await mutate(service, bob, 'removeBudget', { id: present(budget).id }, 'removedId');
  expect(removed.userErrors).toMatchObject([{ __typename: 'NotFoundError' }]);
  const faulty = await mutate(
    service,
    ann,
    'setBudget',
    { scope: 'USER', period: 'DAY', limit: usd('1') },
    'budget { id }',
  );
  expect(faulty.userErrors).toMatchObject([{ field: ['input', 'subjectId'] }]);
  await mutate(service, ann, 'removeBudget', { id: present(budget).id }, 'removedId');
  expect((await reserve(workspaceId, 1n)).kind).toBe('reserved');
});
