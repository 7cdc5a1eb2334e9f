import { createLocalEmbedder } from '@paissive/embeddings';
import { faultReply, jsonReply, openAiReply } from '@paissive/testkit';
import { caller, dataOf, mutate, present, startService, type TestService } from './support/harness.js';
import { connectModel, generate, type TestModel, usd } from './support/models.js';

let service: TestService;
let clock = new Date('2026-03-10T12:00:00Z');
const embedder = createLocalEmbedder({ log: { info: () => undefined, error: () => undefined } });
const models: TestModel[] = [];
const signed = () => caller({ now: () => clock.getTime() });

beforeAll(async () => {
  service = await startService({ embedder, now: () => clock });
});
afterAll(async () => {
  await Promise.all(models.map(({ stub }) => stub.stop()));
  await service.stop();
  await embedder.close();
});

type Caller = ReturnType<typeof caller>;

async function makeCollection(who: Caller, given: object = {}): Promise<string> {
  const input = { name: `C${Math.random()}`, ...given };
  const { collection } = await mutate<{ collection: { id: string } | null }>(
    service,
    who,
    'createVectorCollection',
    input,
    'collection { id }',
  );
  return present(collection).id;
}

interface Match {
  readonly id: string;
  readonly score: number;
  readonly metadata: readonly { readonly key: string; readonly value: string }[];
}

async function search(who: Caller, input: object): Promise<Match[]> {
  const query =
    'query ($input: SemanticSearchInput!) { semanticSearch(input: $input) { id text score metadata { key value } } }';
  return dataOf(await who.graphql<{ semanticSearch: Match[] }>(service.url, query, { input })).semanticSearch;
}

const usageQuery = `query ($input: AiUsageReportInput!) { usageReport(input: $input) { isCut
  total { callCount failedCount cachedCount inputTokens outputTokens cost { amount } latencyP50Ms }
  groups { day kind runId userId model { id } sum { callCount cost { amount } } } } }`;

test('texts are found by what they mean, with the embedded encoder and without any account', async () => {
  const ann = signed();
  const collectionId = await makeCollection(ann);
  const texts = {
    dog: 'How to train a young dog',
    tax: 'Filing an income tax return',
    tea: 'Brewing green tea at home',
  };
  const documents = Object.entries(texts).map(([id, text]) => ({
    id,
    text,
    metadata: [{ key: 'kind', value: id === 'tax' ? 'money' : 'life' }],
  }));
  const stored = await mutate(
    service,
    ann,
    'upsertDocuments',
    { collectionId, documents },
    'collection { documentCount version { id } }',
  );
  expect(stored).toMatchObject({ collection: { documentCount: 3, version: { id: 'embedded-encoder-1' } } });
  await mutate(
    service,
    ann,
    'upsertDocuments',
    { collectionId, documents: documents.slice(0, 1) },
    'collection { documentCount }',
  );
  const found = await search(ann, { collectionId, text: 'puppy classes' });
  expect(found.map(({ id }) => id)[0]).toBe('dog');
  expect(found).toHaveLength(3);
  expect(
    await search(ann, { collectionId, text: 'puppy classes', filter: [{ key: 'kind', anyOf: ['money'] }] }),
  ).toMatchObject([{ id: 'tax' }]);
  const bob = signed();
  const theirs = await bob.graphql(
    service.url,
    'query ($input: SemanticSearchInput!) { semanticSearch(input: $input) { id } }',
    { input: { collectionId, text: 'x' } },
  );
  expect(theirs.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  expect(
    await mutate(service, ann, 'deleteDocuments', { collectionId, ids: ['dog', 'x'] }, 'deletedCount'),
  ).toMatchObject({ deletedCount: 1 });
  expect(await mutate(service, ann, 'deleteVectorCollection', { id: collectionId }, 'deletedId')).toMatchObject({
    deletedId: collectionId,
  });
  expect(await service.database.$queryRaw`SELECT count(*)::int AS count FROM vector_documents`).toEqual([{ count: 0 }]);
});

test('embeddings are paid for under the budgets, tried again, and never of another length than their collection', async () => {
  const ann = signed();
  let length = 3;
  const model = await connectModel(
    service,
    ann,
    ({ body }, index) => {
      if (index === 0) return faultReply(503);
      const { input } = body as { input: string[] };
      return jsonReply({
        data: input.map((_, place) => ({ index: place, embedding: Array.from({ length }, (_, i) => i + 1) })),
        usage: { prompt_tokens: 5 },
      });
    },
    { capabilities: ['EMBEDDINGS'], price: ['100', '0'] },
  );
  models.push(model);
  const answer = await mutate(
    service,
    ann,
    'embedTexts',
    { modelId: model.modelId, texts: ['a', 'b'] },
    'embeddings { vectors inputTokens cost { amount } }',
  );
  expect(answer).toMatchObject({
    embeddings: {
      vectors: [
        [1, 2, 3],
        [1, 2, 3],
      ],
      inputTokens: 5,
      cost: { amount: '0.0005' },
    },
  });
  const collectionId = await makeCollection(ann, { modelId: model.modelId });
  length = 4;
  const documents = [{ id: 'a', text: 'a' }];
  expect(
    (await mutate(service, ann, 'upsertDocuments', { collectionId, documents }, 'collection { id }')).userErrors,
  ).toMatchObject([{ __typename: 'ConflictError' }]);
  await mutate(
    service,
    ann,
    'setBudget',
    { scope: 'WORKSPACE', period: 'TOTAL', limit: usd('0.0001') },
    'budget { id }',
  );
  const before = model.stub.requests.length;
  const refused = await mutate(
    service,
    ann,
    'embedTexts',
    { modelId: model.modelId, texts: ['a long text'] },
    'embeddings { inputTokens }',
  );
  expect(refused.userErrors).toMatchObject([{ message: expect.stringContaining('budget of the workspace') }]);
  expect(model.stub.requests).toHaveLength(before);
});

test('every call is accounted for once, by day, model, person and run', async () => {
  const ann = signed();
  const model = await connectModel(service, ann, () => openAiReply('Hi.', { inputTokens: 100, outputTokens: 50 }), {
    price: ['10', '20'],
  });
  models.push(model);
  const ask = (given: object = {}) => generate(service, ann, { modelId: model.modelId, prompt: 'Hi', ...given });
  await ask({ runId: 'r1' });
  await ask({ idempotencyKey: 'same' });
  await ask({ idempotencyKey: 'same' });
  clock = new Date('2026-03-11T12:00:00Z');
  await ask({ temperature: 0 });
  await ask({ temperature: 0 });
  model.reply = () => faultReply(400);
  await ask({ prompt: 'Else' });
  const report = async (given: object) => {
    const input = { from: '2026-03-01T00:00:00Z', until: '2026-04-01T00:00:00Z', ...given };
    return dataOf(
      await ann.graphql<{ usageReport: { total: object; groups: object[] } }>(service.url, usageQuery, { input }),
    ).usageReport;
  };
  // Three calls of 0.002, one answer from the cache, one refusal.
  const whole = await report({ groupBy: ['DAY'] });
  expect(whole.total).toMatchObject({
    callCount: 5,
    failedCount: 1,
    cachedCount: 1,
    inputTokens: 300,
    outputTokens: 150,
    cost: { amount: '0.006' },
  });
  expect(whole.groups).toMatchObject([
    { day: '2026-03-10', sum: { callCount: 2, cost: { amount: '0.004' } } },
    { day: '2026-03-11', sum: { callCount: 3, cost: { amount: '0.002' } } },
  ]);
  expect((await report({ groupBy: ['RUN', 'MODEL', 'USER'], runId: 'r1' })).groups).toMatchObject([
    { runId: 'r1', model: { id: model.modelId }, userId: present(ann.viewer).userId, sum: { callCount: 1 } },
  ]);
  const theirs = await signed().graphql<{ usageReport: { total: { callCount: number } } }>(service.url, usageQuery, {
    input: { from: '2026-03-01T00:00:00Z', until: '2026-04-01T00:00:00Z' },
  });
  expect(dataOf(theirs).usageReport.total.callCount).toBe(0);
  const long = await ann.graphql(service.url, usageQuery, {
    input: { from: '2020-01-01T00:00:00Z', until: '2026-04-01T00:00:00Z' },
  });
  expect(long.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
});

test('a look at a provider tells how it is and what it runs', async () => {
  const ann = signed();
  const model = await connectModel(service, ann, () => jsonReply({ data: [{ id: 'large' }] }));
  models.push(model);
  const check = () =>
    mutate(
      service,
      ann,
      'checkAiProvider',
      { id: model.providerId },
      'provider { status statusMessage } remoteModels { name }',
    );
  expect(await check()).toMatchObject({ provider: { status: 'HEALTHY' }, remoteModels: [{ name: 'large' }] });
  model.reply = () => faultReply(401, { message: 'Wrong key.' });
  expect(await check()).toMatchObject({
    provider: { status: 'DEGRADED', statusMessage: 'Wrong key.' },
    remoteModels: [],
  });
  model.reply = () => faultReply(500);
  expect(await check()).toMatchObject({ provider: { status: 'DOWN' } });
});
