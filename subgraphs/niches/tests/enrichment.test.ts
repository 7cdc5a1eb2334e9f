import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { eventually } from '@paissive/testkit';
import { createPlatformEnricher } from '../src/enrichment/model/platform-enricher.js';
import type { EnrichmentRun } from '../src/enrichment/runs/enrichment-run.js';
import { nicheTable } from './fixtures/niche-keywords.js';
import { analysed, completed, rankingOf } from './support/analyse.js';
import { enrichmentOf } from './support/enrichment.js';
import { followSubscription } from './support/follow-progress.js';
import { caller, startService, startStores, type TestService, type TestStores } from './support/harness.js';
import { answered, away, failed, modelPlatform, running } from './support/model-platform.js';
import { dataOf } from './support/operations.js';

let on: TestStores;
let service: TestService;
const platform = modelPlatform();
const enricher = createPlatformEnricher(platform.client, { pollMs: 20 });
beforeAll(async () => {
  on = await startStores();
  service = await startService(on, { enricher });
});
afterEach(() => {
  platform.answer(answered());
  platform.hasModel(true);
});
afterAll(async () => {
  await service?.stop();
  await on?.stop();
});

const { mutate, ask, read, ends, somebody } = enrichmentOf(() => service);

describe('without a model', () => {
  test('rules are there without asking, each with its formula and evidence, and nothing is stored', async () => {
    const { who, id } = await somebody();
    const enrichment = await read(who, id);
    expect(enrichment).toMatchObject({
      opportunityVersion: 1,
      marketSize: { unknownReason: null, basis: { kind: 'RULE', formula: expect.stringContaining('× 12') } },
      revenueRange: { method: 'CLICK_VALUE', perMonth: { currency: 'USD' }, assumptions: [{ isDefault: true }] },
      remarks: [],
      modelAnswer: null,
      modelRun: null,
    });
    expect(enrichment?.audience.items.map(({ name }) => name)).toContain('beginners');
    expect(enrichment?.entryBarriers.items.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['RANKING']));
  });

  test('asking for rules alone answers at once, and asks no model', async () => {
    const { who, id } = await somebody();
    const before = platform.asked.length;
    const { opportunity } = await mutate(who, 'enrichOpportunity', { opportunityId: id, withModel: false });
    expect(opportunity).toMatchObject({ id, enrichment: { modelRun: null } });
    expect(platform.asked).toHaveLength(before);
  });

  test('revenue is reckoned with what somebody assumes; what cannot be is said at its place', async () => {
    const { who, id } = await somebody();
    const query = `query ($id: ID!, $assumptions: RevenueAssumptionsInput) { opportunity(id: $id) {
      enrichment(assumptions: $assumptions) { revenueRange { method perMonth { currency } assumptions { kind isDefault } } } } }`;
    const reckon = (assumptions: object) => who.graphql(service.url, query, { id, assumptions });
    expect(dataOf(await reckon({ price: { low: 9, high: 19, currency: 'EUR' } }))).toMatchObject({
      opportunity: {
        enrichment: {
          revenueRange: {
            method: 'SALES',
            perMonth: { currency: 'EUR' },
            assumptions: [
              { kind: 'CLICK_THROUGH', isDefault: true },
              { kind: 'CONVERSION', isDefault: true },
              { kind: 'PRICE', isDefault: false },
            ],
          },
        },
      },
    });
    const { errors } = await reckon({ clickThrough: { low: 0.5, high: 0.1 } });
    expect(errors[0]).toMatchObject({
      message: expect.stringContaining('not above'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

describe('a model', () => {
  test('adds its statements under its name, and progress is told to the end', async () => {
    const { who, id } = await somebody();
    platform.answer(running);
    const { opportunity, userErrors } = await ask(who, id);
    expect({ status: opportunity?.enrichment.modelRun?.status, userErrors }).toEqual({
      status: 'QUEUED',
      userErrors: [],
    });
    const query = 'subscription ($id: ID!) { enrichmentProgress(opportunityId: $id) { runId status message } }';
    const seen: string[] = [];
    for await (const { enrichmentProgress } of followSubscription<{ enrichmentProgress: { status: string } }>(
      service,
      who,
      query,
      { id },
    )) {
      seen.push(enrichmentProgress.status);
      if (enrichmentProgress.status === 'RUNNING') platform.answer(answered());
    }
    expect(seen.slice(-2)).toEqual(['RUNNING', 'COMPLETED']);
    const enrichment = await read(who, id);
    expect(enrichment?.modelAnswer).toMatchObject({
      modelName: 'small',
      modelVersion: 'small-2026',
      isStale: false,
      costUsd: '0.02',
    });
    const byModel = { basis: expect.objectContaining({ kind: 'MODEL', modelName: 'small', formula: null }) };
    expect(enrichment?.competitors.items.at(-1)).toMatchObject({ name: 'Plan Kitchen', ...byModel });
    expect(enrichment?.remarks).toMatchObject([
      { topic: 'SUMMARY', ...byModel },
      { topic: 'PROBLEM', ...byModel },
    ]);
  });

  test('is asked once, however often somebody asks while it answers, or under the same key after it', async () => {
    const { who, id } = await somebody();
    platform.answer(running);
    const before = platform.started().length;
    const key = randomUUID();
    const runs = await Promise.all([ask(who, id, { idempotencyKey: key }), ask(who, id), ask(who, id)]);
    const ids = new Set(runs.map(({ opportunity }) => opportunity?.enrichment.modelRun?.id));
    platform.answer(answered());
    await ends(who, id, 'COMPLETED');
    const again = await ask(who, id, { idempotencyKey: key });
    ids.add(again.opportunity?.enrichment.modelRun?.id);
    expect(ids.size).toBe(1);
    expect(platform.started().length - before).toBe(1);
  });

  test('that is cancelled is stopped where it runs, and what it still says is dropped', async () => {
    const { who, id } = await somebody();
    platform.answer(running);
    await ask(who, id);
    await ends(who, id, 'RUNNING');
    expect(
      (await mutate(who, 'cancelEnrichment', { opportunityId: id })).opportunity?.enrichment.modelRun,
    ).toMatchObject({
      status: 'CANCELLED',
    });
    await eventually(async () => {
      expect(platform.asked.some(({ operation }) => operation === 'CancelGeneration')).toBe(true);
    });
    expect((await mutate(who, 'cancelEnrichment', { opportunityId: id })).userErrors).toEqual([]);
    expect(await read(who, id)).toMatchObject({ modelRun: { status: 'CANCELLED' }, modelAnswer: null, remarks: [] });
  });

  test('that fails says why, and leaves the rules and its earlier answer', async () => {
    const { who, id } = await somebody();
    await ask(who, id);
    await ends(who, id, 'COMPLETED');
    platform.answer(failed('BUDGET_EXCEEDED', 'The budget of this month is used up.'));
    await ask(who, id);
    const enrichment = await ends(who, id, 'FAILED');
    expect(enrichment).toMatchObject({
      modelRun: { message: 'The budget of this month is used up.', failureCode: 'BUDGET_EXCEEDED' },
      modelAnswer: { modelName: 'small' },
      marketSize: { unknownReason: null },
    });
  });

  test('is asked again while the platform is away, as the same run', async () => {
    const { who, id } = await somebody();
    platform.answer(away());
    await ask(who, id);
    await eventually(async () => {
      expect((await read(who, id))?.modelRun?.message).toContain('It is tried again.');
    });
    platform.answer(answered());
    await ends(who, id, 'COMPLETED');
    const keys = platform.started().map(({ input }) => input['idempotencyKey']);
    expect(new Set(keys.slice(-2)).size).toBe(1);
  });

  test('is none where there is only the template writer, and that is said', async () => {
    const { who, id } = await somebody();
    platform.hasModel(false);
    await ask(who, id);
    expect((await ends(who, id, 'FAILED')).modelRun).toMatchObject({
      failureCode: 'NO_MODEL',
      message: expect.stringContaining('no text model yet'),
    });
  });

  test('said something about earlier numbers when the opportunity is ranked anew', async () => {
    const { who, id, analysisId } = await somebody();
    await ask(who, id);
    await ends(who, id, 'COMPLETED');
    const rescore = `mutation ($id: ID!) { rescoreAnalysis(input: { analysisId: $id, weights: { demand: 90 } }) { userErrors { message } } }`;
    dataOf(await who.graphql(service.url, rescore, { id: analysisId }));
    await completed(service, who, analysisId);
    await eventually(async () => {
      expect(await read(who, id)).toMatchObject({ opportunityVersion: 2, modelAnswer: { isStale: true } });
    });
  });
});

describe('others', () => {
  test('of another workspace find nothing to read, ask or cancel', async () => {
    const { who, id } = await somebody();
    await ask(who, id);
    const stranger = caller();
    expect(await read(stranger, id)).toBeUndefined();
    const field = ['input', 'opportunityId'];
    expect((await ask(stranger, id)).userErrors).toMatchObject([{ __typename: 'NotFoundError', field }]);
    expect((await mutate(stranger, 'cancelEnrichment', { opportunityId: id })).userErrors).toMatchObject([
      { __typename: 'NotFoundError', field },
    ]);
    await ends(who, id, 'COMPLETED');
  });

  test('who may only read get what is there and ask nothing', async () => {
    const workspaceId = randomUUID();
    const who = caller({ workspaceId });
    const { analysisId } = await analysed(service, who, nicheTable(60));
    const [best] = await rankingOf(service, who, analysisId);
    const reader = caller({ workspaceId, scopes: ['niches:read'] });
    expect(await read(reader, best?.id ?? '')).toBeDefined();
    const { errors } = await reader.graphql(
      service.url,
      'mutation ($id: ID!) { enrichOpportunity(input: { opportunityId: $id, withModel: true }) { userErrors { message } } }',
      { id: best?.id },
    );
    expect(errors[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  });
});

test('a run that the queue lost is found in the store by the next worker', async () => {
  const { who, id } = await somebody();
  const idle = await startService(on, { enricher, hasWorker: false });
  const run: EnrichmentRun = {
    ...{ id: randomUUID(), status: 'QUEUED', message: 'Waiting to start.', failureCode: null, opportunityVersion: 1 },
    ...{ requestedBy: 'ann', requestedAt: new Date(), finishedAt: null, attempt: 0, fence: 0, leaseUntil: null },
  };
  const workspaceId = who.viewer?.workspaceId ?? '';
  await idle.stores.enrichments.begin(null, {
    opportunityId: id,
    workspaceId,
    run,
    answer: null,
    keys: [],
    revision: 1,
  });
  await idle.stop();
  const next = await startService(on, { enricher });
  await ends(who, id, 'COMPLETED');
  await next.stop();
});
