import { afterAll, describe, expect, it } from '@jest/globals';
import { createEngine } from '../../src/execution/create-engine.js';
import type { Engine } from '../../src/execution/engine-contract.js';
import type { EngineOptions } from '../../src/execution/engine-options.js';
import { storedPlanKey } from '../../src/planning/stored-plans.js';
import { createFederation } from '../testkit/federation.js';
import { runEngine } from '../testkit/run-engine.js';

const federation = createFederation({
  a: {
    typeDefs:
      'type Query { items: [Item] n: Int } type Item @key(fields: "id") { id: ID! weight: Int @external total: Int @requires(fields: "weight") }',
    resolvers: {
      Query: { items: () => [{ id: '1' }], n: () => 1 },
      Item: {
        __resolveReference: (given: object) => given,
        total: ({ weight }: { weight: number }) => weight * 2,
      },
    },
  },
  b: {
    typeDefs: 'type Item @key(fields: "id") { id: ID! weight: Int }',
    resolvers: { Item: { __resolveReference: (given: object) => given, weight: () => 4 } },
  },
});

const engines: Engine[] = [];
function engineWith(options: Partial<EngineOptions> = {}): Engine {
  const engine = createEngine({ supergraphSdl: federation.supergraphSdl, transport: federation.transport, ...options });
  engines.push(engine);
  return engine;
}
afterAll(() => {
  for (const engine of engines) engine.close();
});
const distinct = (number: number) => ({ query: `{ x${number}: n }` });

describe('planning under load', () => {
  it('refuses early, with the code of overload, what the queue has no place for, and forgets that it did', async () => {
    const engine = engineWith({ planningQueueLimit: 2 });
    const all = await Promise.all(Array.from({ length: 10 }, (_, index) => engine.prepare(distinct(index), null)));
    const rejected = all.filter((prepared) => prepared.kind === 'rejected');
    expect(rejected).toHaveLength(7);
    for (const { status, errors } of rejected) {
      expect(status).toBe(503);
      expect(errors[0]?.extensions).toEqual({ code: 'REQUEST_CONCURRENCY_LIMITED' });
    }
    for (let index = 0; index < 10; index++) {
      expect((await engine.prepare(distinct(index), null)).kind).toBe('prepared');
    }
  });

  it('leaves a request when its time has passed, and plans on for the others that wait', async () => {
    const engine = engineWith();
    const deadline = new AbortController();
    const impatient = engine.prepare(distinct(1), null, { signal: deadline.signal });
    const patient = engine.prepare(distinct(1), null);
    deadline.abort();
    expect(await impatient).toMatchObject({
      kind: 'rejected',
      status: 504,
      errors: [{ extensions: { code: 'GATEWAY_TIMEOUT' } }],
    });
    expect((await patient).kind).toBe('prepared');
    expect(engine.stats().plans.size).toBe(1);
  });

  it('frees the place in the queue of an operation that nobody waits for', async () => {
    const engine = engineWith({ planningQueueLimit: 1 });
    const deadline = new AbortController();
    const first = engine.prepare(distinct(1), null);
    const abandoned = engine.prepare(distinct(2), null, { signal: deadline.signal });
    deadline.abort();
    expect((await abandoned).kind).toBe('rejected');
    expect((await engine.prepare(distinct(3), null)).kind).toBe('prepared');
    expect((await first).kind).toBe('prepared');
  });
});

describe('plans that outlive the engine', () => {
  it('are taken from the most used operations, and answer without being planned again', async () => {
    const first = engineWith({ keepsPlans: true });
    for (const query of ['{ n }', '{ items { id total } }', '{ items { id total } }']) await runEngine(first, query);
    const plans = first.storedPlans(1);
    expect(plans).toHaveLength(1);
    expect(plans[0]?.operation).toContain('total');

    const storedPlans = new Map(plans.map((plan) => [storedPlanKey(plan.operation, plan.overrides), plan]));
    // Nothing may wait in this engine's queue: whatever needs planning is refused.
    const second = engineWith({ storedPlans, planningQueueLimit: 0 });
    expect(await runEngine(second, '{ items { id total } }')).toEqual({ data: { items: [{ id: '1', total: 8 }] } });
    expect(await second.prepare({ query: '{ n }' }, null)).toMatchObject({ kind: 'rejected', status: 503 });
  });

  it('are not used where they ask a subgraph for what it does not have', async () => {
    const first = engineWith({ keepsPlans: true });
    await runEngine(first, '{ n }');
    const [plan] = first.storedPlans(1);
    if (plan?.plan.kind !== 'Fetch') throw new Error('It is planned otherwise');
    const forged = { ...plan, plan: { ...plan.plan, operation: '{secret}' } };
    const second = engineWith({ storedPlans: new Map([[storedPlanKey(plan.operation, plan.overrides), forged]]) });
    expect(await runEngine(second, '{ n }')).toEqual({ data: { n: 1 } });
  });
});

describe('warming up', () => {
  it('plans the most used operations of the engine before', async () => {
    const previous = engineWith();
    for (const query of ['{ n }', '{ n }', '{ items { id } }', '{ nowhere }']) await runEngine(previous, query);
    expect(previous.topOperations(10)).toEqual([
      { query: '{ n }', operationName: null },
      { query: '{ items { id } }', operationName: null },
    ]);
    const next = engineWith();
    expect(await next.warmUp([...previous.topOperations(1), { query: '{ gone }', operationName: null }])).toBe(1);
    expect(next.prepare({ query: '{ n }' }, null)).not.toBeInstanceOf(Promise);
  });
});
