import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  caller,
  dataOf,
  type Failure,
  mutate,
  present,
  startService,
  startStores,
  type TestService,
  type TestStores,
} from './support/harness.js';

let stores: TestStores;
let service: TestService;

beforeAll(async () => {
  stores = await startStores();
  service = await startService(stores);
});
afterAll(async () => {
  await service.stop();
  await stores.stop();
});

interface Evaluated {
  readonly experiment: { readonly looks: { readonly fraction: number }[] } | null;
  readonly evaluation: {
    readonly fraction: number;
    readonly rates: { exposures: number; conversions: number }[];
    readonly comparisons: { test: string; boundary: number | null }[];
    readonly verdict: { kind: string; mayDecide: boolean };
  } | null;
}

const who = caller();
const plan = { baselineRate: 0.5, minimumEffect: 0.25, power: 0.9 };
const variants = [
  { key: 'control', name: 'Grey button' },
  { key: 'green', name: 'Green button' },
];
const metrics = [{ key: 'sign_up', name: 'Sign-up' }];

async function create(given: object = {}, by = who) {
  const input = { name: 'Button', variants, metrics, plan, ...given };
  const nouns = 'experiment { id variants { key plannedSize weight } plan { design alpha } }';
  const payload = await mutate<{ experiment: { id: string; variants: { plannedSize: number }[] } | null }>(
    service,
    by,
    'createExperiment',
    input,
    nouns,
  );
  return payload;
}

const record = (experimentId: string, observations: object[], by = who) =>
  mutate<{ recordedCount: number | null; duplicateCount: number | null }>(
    service,
    by,
    'recordObservations',
    { experimentId, observations },
    'recordedCount duplicateCount',
  );

const observation = (key: string, variantKey: string, exposures: number, count: number) => ({
  key,
  variantKey,
  exposures,
  conversions: [{ metricKey: 'sign_up', count }],
});

const evaluate = (experimentId: string, by = who) =>
  mutate<Evaluated>(
    service,
    by,
    'evaluateExperiment',
    { experimentId },
    'experiment { looks { fraction } } evaluation { fraction rates { exposures conversions } comparisons { test boundary } verdict { kind mayDecide } }',
  );

const kinds = (failures: readonly Failure[]) => failures.map(({ __typename, field }) => [__typename, field?.join('.')]);

describe('an experiment', () => {
  it('is planned with the visitors that it needs, once under a key', async () => {
    const first = await create({ idempotencyKey: 'button-1' });
    const again = await create({ idempotencyKey: 'button-1' });
    expect(present(first.experiment).variants).toEqual([
      { key: 'control', plannedSize: 77, weight: 1 },
      { key: 'green', plannedSize: 77, weight: 1 },
    ]);
    expect(again.experiment?.id).toBe(first.experiment?.id);
  });

  it('is refused with variants of one key, one variant, or an effect without room', async () => {
    const { userErrors } = await create({
      variants: [variants[0], variants[0]],
      metrics: [],
      plan: { baselineRate: 0.5, minimumEffect: 0.6 },
    });
    expect(kinds(userErrors)).toEqual([
      ['InvalidInputError', 'input.variants'],
      ['InvalidInputError', 'input.metrics'],
      ['InvalidInputError', 'input.plan.minimumEffect'],
    ]);
  });

  it('counts every observation once, however often and by however many it is told', async () => {
    const { id } = present((await create()).experiment);
    const list = [observation('monday', 'control', 40, 10), observation('monday-green', 'green', 40, 30)];
    const told = await Promise.all([record(id, list), record(id, list), record(id, list)]);
    expect(told.reduce((sum, { recordedCount }) => sum + (recordedCount ?? 0), 0)).toBe(2);
    expect(told.reduce((sum, { duplicateCount }) => sum + (duplicateCount ?? 0), 0)).toBe(4);
    const { evaluation } = await evaluate(id);
    expect(evaluation?.rates).toEqual([
      { exposures: 40, conversions: 10 },
      { exposures: 40, conversions: 30 },
    ]);
    expect(evaluation?.verdict).toEqual({ kind: 'TOO_EARLY', mayDecide: false });
  });

  it('is ended once with what was decided, and counts nothing after that', async () => {
    const { id } = present((await create()).experiment);
    await record(id, [observation('a', 'control', 40, 10)]);
    const end = (conclusion: string) =>
      mutate<{ experiment: { endedAt: string | null; conclusion: string | null } | null }>(
        service,
        who,
        'endExperiment',
        { experimentId: id, conclusion },
        'experiment { endedAt conclusion }',
      );
    expect(kinds((await end(' ')).userErrors)).toEqual([['InvalidInputError', 'input.conclusion']]);
    const ended = { endedAt: expect.any(String), conclusion: 'Stay with grey.' };
    expect((await end('Stay with grey.')).experiment).toEqual(ended);
    expect((await end('Stay with grey.')).experiment).toEqual(ended);
    expect(kinds((await end('Go green.')).userErrors)).toEqual([['ConflictError', 'input.experimentId']]);
    const late = await record(id, [observation('b', 'control', 40, 10)]);
    expect(kinds(late.userErrors)).toEqual([['ConflictError', 'input.experimentId']]);
    expect((await evaluate(id)).evaluation?.rates[0]).toEqual({ exposures: 40, conversions: 10 });
  });

  it('refuses what contradicts itself or what is there, and then counts nothing of the list', async () => {
    const { id } = present((await create()).experiment);
    await record(id, [observation('a', 'control', 40, 10)]);
    const taken = await record(id, [observation('b', 'green', 40, 1), observation('a', 'control', 40, 11)]);
    expect(kinds(taken.userErrors)).toEqual([['ConflictError', 'input.observations.1.key']]);
    const impossible = await record(id, [observation('c', 'red', 40, 1), observation('d', 'green', 4, 5)]);
    expect(kinds(impossible.userErrors)).toEqual([
      ['InvalidInputError', 'input.observations.0.variantKey'],
      ['InvalidInputError', 'input.observations.1.conversions'],
    ]);
    expect((await evaluate(id)).evaluation?.rates.map(({ exposures }) => exposures)).toEqual([40, 0]);
  });

  it('is decided once the planned visitors are in', async () => {
    const { id } = present((await create()).experiment);
    await record(id, [observation('a', 'control', 80, 20), observation('b', 'green', 80, 60)]);
    const { evaluation, experiment } = await evaluate(id);
    expect(evaluation).toMatchObject({ fraction: 1, verdict: { kind: 'VARIANT_BETTER', mayDecide: true } });
    expect(experiment?.looks).toEqual([]);
  });

  it('keeps its looks in a group-sequential design, and looks again only at more visitors', async () => {
    const { id } = present((await create({ plan: { ...plan, design: 'GROUP_SEQUENTIAL' } })).experiment);
    expect((await evaluate(id)).evaluation?.verdict.kind).toBe('NO_DATA');
    await record(id, [observation('a', 'control', 40, 20), observation('b', 'green', 40, 22)]);
    const [one, two] = await Promise.all([evaluate(id), evaluate(id)]);
    expect(two.evaluation).toEqual(one.evaluation);
    expect(one.evaluation?.comparisons).toMatchObject([{ test: 'SEQUENTIAL_Z', boundary: expect.closeTo(2.96, 1) }]);
    await record(id, [observation('c', 'control', 60, 20), observation('d', 'green', 60, 58)]);
    const last = await evaluate(id);
    expect(last.experiment?.looks).toEqual([{ fraction: 0.5 }, { fraction: 1 }]);
    expect(last.evaluation?.verdict).toEqual({ kind: 'VARIANT_BETTER', mayDecide: true });
  });

  it('belongs to its workspace', async () => {
    const { id } = present((await create()).experiment);
    const stranger = caller({ workspaceId: 'somebody-else' });
    expect(kinds((await evaluate(id, stranger)).userErrors)).toEqual([['NotFoundError', 'input.experimentId']]);
    const refused = await record(id, [observation('a', 'control', 1, 1)], stranger);
    expect(kinds(refused.userErrors)).toEqual([['NotFoundError', 'input.experimentId']]);
    const query = 'query ($id: ID!) { experiment(id: $id) { id } experiments { nodes { id } } }';
    const seen = dataOf(
      await stranger.graphql<{ experiment: null; experiments: { nodes: [] } }>(service.url, query, { id }),
    );
    expect(seen).toEqual({ experiment: null, experiments: { nodes: [] } });
    const reader = caller({ scopes: ['marketing:read'] });
    const { errors } = await reader.graphql(
      service.url,
      'mutation ($input: EvaluateExperimentInput!) { evaluateExperiment(input: $input) { userErrors { message } } }',
      { input: { experimentId: id } },
    );
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('experimentSize', () => {
  it('answers before there is an experiment', async () => {
    const { experimentSize } = dataOf(
      await who.graphql<{ experimentSize: { sizes: number[]; total: number; days: number; powerCurve: object[] } }>(
        service.url,
        'query ($input: ExperimentSizeInput!) { experimentSize(input: $input) { sizes total days powerCurve { size power } } }',
        { input: { plan, visitorsPerDay: 50 } },
      ),
    );
    expect(experimentSize).toMatchObject({ sizes: [77, 77], total: 154, days: 4 });
    expect(experimentSize.powerCurve[3]).toEqual({ size: 77, power: expect.closeTo(0.9, 2) });
  });
});
