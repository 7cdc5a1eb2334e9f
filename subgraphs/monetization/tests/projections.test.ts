import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { latch, type TestCaller } from '@paissive/testkit';
import type { ProjectionRunner } from '../src/projections/projection-runner.js';
import { followProjection, type ProgressAnswer } from './support/follow-projection.js';
import { caller, dataOf, mutate, sourceThreadRunner, startService, type TestService } from './support/harness.js';

const real = sourceThreadRunner();
/** When set, runs wait until they are aborted, as one that takes long. */
let stuck: { started: () => void; aborted: () => void } | null = null;
let failures = 0;
const runner: ProjectionRunner = {
  async run(job, signal, onPercent) {
    if (failures > 0) {
      failures -= 1;
      throw new Error('The disk is on fire.');
    }
    const held = stuck;
    if (!held) return real.run(job, signal, onPercent);
    onPercent(40);
    held.started();
    return new Promise((_, reject) => {
      signal.addEventListener('abort', () => {
        held.aborted();
        reject(signal.reason);
      });
    });
  },
};

let service: TestService;
beforeAll(async () => {
  service = await startService({ hasBackground: true, runner });
});
afterAll(() => service?.stop());

const PROJECTION = `projection { id status percent message seed assumptions { currency conversion tiers { name price share } } result { months { label customers profit } quarters { label } years { label profit }
  scenarios { name breakevenMonth } tornado { factor swing }
  simulation { paths seed months { month cumulativeProfit { p10 p50 p90 } breakevenProbability } monthsToGoal { p50 } } } }`;

interface ProjectionAnswer {
  // biome-ignore lint/suspicious/noExplicitAny: each test knows the shape of what it asked for and compares it.
  projection: any;
}

async function strategyOf(
  who: TestCaller,
  tiers: object[] = [{ name: 'Basic', price: { amount: '10', currency: 'EUR' } }],
): Promise<string> {
  const input = { opportunityId: 'o', kind: 'MIXED', currency: 'EUR', tiers };
  const { strategy } = await mutate<{ strategy: { id: string } }>(
    service,
    who,
    'createMonetizationStrategy',
    input,
    'strategy { id }',
  );
  return strategy.id;
}
const project = (who: TestCaller, input: object) =>
  mutate<ProjectionAnswer>(service, who, 'projectRevenue', input, PROJECTION);
const cancel = (who: TestCaller, projectionId: string) =>
  mutate<ProjectionAnswer>(service, who, 'cancelProjection', { projectionId }, PROJECTION);

async function follow(who: TestCaller, id: string): Promise<ProgressAnswer[]> {
  const states: ProgressAnswer[] = [];
  for await (const state of followProjection(service.url, who, id)) states.push(state);
  return states;
}
async function read(who: TestCaller, id: string) {
  const answer = await who.graphql<ProjectionAnswer>(
    service.url,
    `query ($id: ID!) { projection(id: $id) { ${PROJECTION.slice(13, -1)} } }`,
    { id },
  );
  return dataOf(answer).projection;
}

const assumptions = {
  startMonth: '2026-11',
  trialsPerMonth: 200,
  fixedCosts: '100',
  initialInvestment: '500',
  incomeGoal: '300',
};

describe('a projection', () => {
  it('runs, tells its progress until it ends, and gives the same numbers for the same seed', async () => {
    const ann = caller();
    const strategyId = await strategyOf(ann);
    const input = { strategyId, months: 14, simulations: 500, seed: 11, assumptions };
    const { projection, userErrors } = await project(ann, input);
    expect(userErrors).toEqual([]);
    const states = await follow(ann, projection.id);
    expect(states.at(-1)).toMatchObject({ status: 'COMPLETED', percent: 100 });
    const percents = states.map(({ percent }) => percent);
    expect(percents).toEqual([...percents].sort((a, b) => a - b));
    const done = await read(ann, projection.id);
    expect(done.assumptions).toEqual({
      currency: 'EUR',
      conversion: 0.1,
      tiers: [{ name: 'Basic', price: '10.00', share: 1 }],
    });
    expect(done.result.months).toHaveLength(14);
    expect(done.result.months[0]).toMatchObject({ label: '2026-11', customers: 20, profit: '88.20' });
    expect(done.result.quarters.map(({ label }: { label: string }) => label)).toEqual([
      '2026-Q4',
      '2027-Q1',
      '2027-Q2',
      '2027-Q3',
      '2027-Q4',
    ]);
    expect(done.result.scenarios.map(({ name }: { name: string }) => name)).toEqual([
      'Pessimistic',
      'Expected',
      'Optimistic',
    ]);
    expect(done.result.simulation).toMatchObject({ paths: 500, seed: 11, monthsToGoal: { p50: expect.any(Number) } });
    const again = await project(ann, input);
    await follow(ann, again.projection.id);
    expect(again.projection.id).not.toBe(projection.id);
    expect((await read(ann, again.projection.id)).result).toEqual(done.result);
  });

  it("reckons with the strategy's promotion, with another one, or with none", async () => {
    const ann = caller();
    const tiers = [{ name: 'Basic', price: { amount: '10', currency: 'EUR' } }];
    const promotions = [{ name: 'Launch', percentOff: '50', durationMonths: 2 }];
    const planned = { opportunityId: 'o', kind: 'SUBSCRIPTION', currency: 'EUR', tiers, promotions };
    const made = await mutate<{ strategy: { id: string } }>(
      service,
      ann,
      'createMonetizationStrategy',
      planned,
      'strategy { id }',
    );
    const firstMonth = async (more: object) => {
      const input = {
        strategyId: made.strategy.id,
        months: 3,
        simulations: 200,
        seed: 1,
        assumptions: { ...assumptions, ...more },
      };
      const fields = 'projection { id promotion { name percentOff months share firstMonth } }';
      const { projection } = await mutate<ProjectionAnswer>(service, ann, 'projectRevenue', input, fields);
      await follow(ann, projection.id);
      return [projection.promotion, (await read(ann, projection.id)).result.months[0].profit];
    };
    const launch = { name: 'Launch', percentOff: '50', months: 2, share: 1, firstMonth: 1 };
    // 20 customers: half of 200 less the 2.9 % of it; the other costs stay.
    expect(await firstMonth({})).toEqual([launch, '-8.90']);
    expect(await firstMonth({ ignorePromotions: true })).toEqual([null, '88.20']);
    const free = { percentOff: '100', months: 1 };
    expect(await firstMonth({ promotion: free })).toEqual([{ ...launch, name: 'Promotion', ...free }, '-100.00']);
    const faults = async (promotion: object) => {
      const refused = await project(ann, { strategyId: made.strategy.id, assumptions: { promotion } });
      return refused.userErrors.map(({ field }) => field?.slice(2).join('.'));
    };
    expect(await faults({ percentOff: '101', months: 13 })).toEqual(['promotion.percentOff', 'promotion.months']);
    expect(await faults({ months: 1, firstMonth: 3, lastMonth: 2 })).toEqual(['promotion.lastMonth']);
  });

  it('is one run for an idempotency key, told once when it is done', async () => {
    const ann = caller();
    const input = { strategyId: await strategyOf(ann), months: 3, simulations: 100, idempotencyKey: 'once' };
    const runs = await Promise.all([1, 2, 3].map(() => project(ann, input)));
    const ids = new Set(runs.map(({ projection }) => projection.id));
    expect(ids.size).toBe(1);
    const [id = ''] = ids;
    await follow(ann, id);
    const events = await service.database.outboxEvent.findMany();
    const told = events
      .map(({ envelope }) => envelope as { subject: string; type: string })
      .filter(({ subject }) => subject === id);
    expect(told.map(({ type }) => type)).toEqual(['monetization.projection.completed']);
    expect((await read(ann, id)).seed).toBe(7);
  });

  it('stops when it is cancelled, its worker too, and stays cancelled', async () => {
    const [started, aborted] = [latch(), latch()];
    stuck = { started: () => started.open(), aborted: () => aborted.open() };
    const ann = caller();
    const { projection } = await project(ann, { strategyId: await strategyOf(ann), months: 3, simulations: 100 });
    await started.opened;
    const watching = follow(ann, projection.id);
    expect((await cancel(ann, projection.id)).projection).toMatchObject({ status: 'CANCELLED' });
    await aborted.opened;
    stuck = null;
    expect((await watching).at(-1)).toMatchObject({ status: 'CANCELLED', message: 'Cancelled.' });
    expect((await cancel(ann, projection.id)).userErrors).toEqual([]);
    expect(await read(ann, projection.id)).toMatchObject({ status: 'CANCELLED', result: null });
  });

  it('is tried again after a failure of ours', async () => {
    failures = 1;
    const ann = caller();
    const { projection } = await project(ann, { strategyId: await strategyOf(ann), months: 3, simulations: 100 });
    expect((await follow(ann, projection.id)).at(-1)).toMatchObject({ status: 'COMPLETED' });
    expect((await cancel(ann, projection.id)).userErrors).toEqual([
      expect.objectContaining({ __typename: 'ConflictError' }),
    ]);
  });

  it('says what is wrong with its assumptions', async () => {
    const ann = caller();
    const strategyId = await strategyOf(ann);
    const once = await strategyOf(ann, [{ name: 'Once', price: { amount: '10', currency: 'EUR' }, interval: 'ONCE' }]);
    const tier = { name: 'A', price: '10', share: 0.5, churn: 1.5 };
    const paths = async (input: object) =>
      (await project(ann, { months: 12, simulations: 100, ...input })).userErrors.map(({ field }) =>
        field?.slice(1).join('.'),
      );
    expect(await paths({ strategyId, assumptions: { tiers: [tier] } })).toEqual([
      'assumptions.tiers.0.churn',
      'assumptions.tiers',
    ]);
    expect(await paths({ strategyId, assumptions: { tiers: [{ ...tier, churn: 0.1 }] } })).toEqual([
      'assumptions.tiers',
    ]);
    expect(await paths({ strategyId, months: 120, simulations: 50_000 })).toEqual(['simulations']);
    expect(await paths({ strategyId, months: 120, assumptions: { trialGrowth: 1 } })).toEqual([
      'assumptions.trialGrowth',
    ]);
    expect(await paths({ strategyId: once })).toEqual(['assumptions.tiers']);
    expect(await paths({ strategyId: 'nobody' })).toEqual(['strategyId']);
  });

  it('is seen, followed and ended by its own workspace only', async () => {
    const [ann, ben] = [caller(), caller()];
    const { projection } = await project(ann, { strategyId: await strategyOf(ann), months: 3, simulations: 100 });
    expect(await read(ben, projection.id)).toBeNull();
    expect((await cancel(ben, projection.id)).userErrors).toEqual([
      expect.objectContaining({ __typename: 'NotFoundError' }),
    ]);
    await expect(follow(ben, projection.id)).rejects.toThrow('There is no such projection here.');
    expect((await follow(ann, projection.id)).at(-1)?.status).toBe('COMPLETED');
  });
});
