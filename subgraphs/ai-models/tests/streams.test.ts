import { eventually, openAiReply } from '@paissive/testkit';
import { caller, mutate, present, startService, type TestService } from './support/harness.js';
import { connectModel, generate, type TestModel, usd } from './support/models.js';
import { subscribe } from './support/subscribe.js';

let service: TestService & { databaseUrl: string };
const ann = caller();
const models: TestModel[] = [];
const words = Array.from({ length: 40 }, (_, index) => `word${index} `);

beforeAll(async () => {
  // Long enough that a busy machine is not taken for a silent provider.
  service = await startService({ idleTimeoutMs: 3_000 });
});
afterAll(async () => {
  await Promise.all(models.map(({ stub }) => stub.stop()));
  await service.stop();
});

async function connect(
  reply: TestModel['reply'],
  options: Parameters<typeof connectModel>[3] = {},
): Promise<TestModel> {
  const model = await connectModel(service, ann, reply, options);
  models.push(model);
  return model;
}

interface TextEvent {
  readonly status: string;
  readonly offset: number;
  readonly delta: string;
  readonly generation: { readonly id: string; readonly text: string; readonly failureCode: string | null } | null;
}

const EVENT = '{ status offset delta generationId generation { id text failureCode } }';

const stream = (input: object) =>
  subscribe<TextEvent>(
    service.url,
    ann,
    `subscription ($input: StreamTextInput!) { event: streamText(input: $input) ${EVENT} }`,
    { input: { idempotencyKey: `${Math.random()}`, ...input } },
  );
const follow = (generationId: string, who = ann) =>
  subscribe<TextEvent>(
    service.url,
    who,
    `subscription ($generationId: ID!) { event: generationStream(generationId: $generationId) ${EVENT} }`,
    { generationId },
  );

async function start(input: object): Promise<string> {
  return present(
    (await mutate<{ generation: { id: string } | null }>(service, ann, 'startGeneration', input, 'generation { id }'))
      .generation,
  ).id;
}

async function all(events: AsyncIterable<TextEvent>): Promise<TextEvent[]> {
  const list: TextEvent[] = [];
  for await (const event of events) list.push(event);
  return list;
}

/** Every letter once and in order, whoever looks. */
function expectWhole(events: readonly TextEvent[], text: string): void {
  let sofar = '';
  for (const { offset, delta } of events) {
    expect(offset).toBe(sofar.length);
    sofar += delta;
  }
  expect(sofar).toBe(text);
}

test('text comes as it is generated, and with the last event the whole generation', async () => {
  const model = await connect(() => openAiReply('', { pieces: words, delayMs: 5 }));
  const events = await all(stream({ modelId: model.modelId, prompt: 'Go' }));
  expectWhole(events, words.join(''));
  expect(events.length).toBeGreaterThan(10);
  expect(events.at(-1)).toMatchObject({ status: 'COMPLETED', generation: { text: words.join('') } });
  expect(events.slice(0, -1).every(({ status, generation }) => status === 'RUNNING' && generation === null)).toBe(true);
});

test('who comes late, twice, or again gets every letter once', async () => {
  const model = await connect(() => openAiReply('', { pieces: words, delayMs: 15 }));
  const id = await start({ modelId: model.modelId, prompt: 'Go' });
  const early = all(follow(id));
  await eventually(async () => {
    const [generation] = await service.stores.generations.findByIds(present(ann.viewer).workspaceId, [id]);
    expect(generation?.text.length).toBeGreaterThan(20);
  });
  const late = all(follow(id));
  for await (const _ of follow(id)) break;
  for (const events of [await early, await late, await all(follow(id))]) expectWhole(events, words.join(''));
});

test('a connection that comes back under the same key goes on and begins nothing anew', async () => {
  const model = await connect(() => openAiReply('', { pieces: words, delayMs: 10 }));
  const input = { modelId: model.modelId, prompt: 'Go', idempotencyKey: 'again' };
  for await (const { offset } of stream(input)) if (offset > 30) break;
  expectWhole(await all(stream(input)), words.join(''));
  expectWhole(await all(stream(input)), words.join(''));
  expect(model.stub.requests).toHaveLength(1);
});

test('lost messages are made good from the store', async () => {
  const model = await connect(() => openAiReply('', { pieces: words, delayMs: 15 }));
  const publish = service.pubsub.publish.bind(service.pubsub);
  let count = 0;
  service.pubsub.publish = async (topic, payload) => {
    count += 1;
    if (count % 4 !== 0) await publish(topic, payload);
  };
  try {
    expectWhole(await all(stream({ modelId: model.modelId, prompt: 'Go' })), words.join(''));
  } finally {
    service.pubsub.publish = publish;
  }
});

test('after the first piece nobody stands in: what was shown stays, and why it ends is told', async () => {
  const whole = openAiReply('', { pieces: words });
  const model = await connect(() => ({ ...whole, pieces: whole.pieces.slice(0, 12), ending: 'cut' }));
  const other = await connect(() => openAiReply('Other.'));
  await mutate(
    service,
    ann,
    'setAiFallbacks',
    { modelId: model.modelId, cause: 'OUTAGE', fallbackModelIds: [other.modelId] },
    'model { id }',
  );
  const events = await all(stream({ modelId: model.modelId, prompt: 'Go' }));
  expect(events.at(-1)).toMatchObject({
    status: 'FAILED',
    generation: { failureCode: 'PROVIDER_UNAVAILABLE', text: expect.stringMatching(/^word0 /) },
  });
  expect([model.stub.requests.length, other.stub.requests.length]).toEqual([1, 0]);
});

test('before the first piece another one stands in', async () => {
  const model = await connect(() => ({ status: 401 + 1, headers: {}, pieces: ['{}'] }));
  const other = await connect(() => openAiReply('Other.'));
  await mutate(
    service,
    ann,
    'setAiFallbacks',
    { modelId: model.modelId, cause: 'OUTAGE', fallbackModelIds: [other.modelId] },
    'model { id }',
  );
  expectWhole(await all(stream({ modelId: model.modelId, prompt: 'Go' })), 'Other.');
});

test('cancelling ends the request at the provider, keeps the text, charges the worst case, and twice is once', async () => {
  const model = await connect(() => openAiReply('', { pieces: Array.from({ length: 400 }, () => 'x '), delayMs: 10 }), {
    price: ['0', '1'],
  });
  await mutate(
    service,
    ann,
    'setBudget',
    { scope: 'RUN', subjectId: 'run-1', period: 'TOTAL', limit: usd('1') },
    'budget { id }',
  );
  const id = await start({ modelId: model.modelId, prompt: 'Go', maxOutputTokens: 1_000, runId: 'run-1' });
  const events: TextEvent[] = [];
  for await (const event of follow(id)) {
    events.push(event);
    if (events.length === 5)
      await mutate(service, ann, 'cancelGeneration', { generationId: id }, 'generation { status }');
  }
  expect(events.at(-1)?.status).toBe('CANCELLED');
  await eventually(async () => {
    expect(model.stub.requests[0]?.isAborted).toBe(true);
    const usage = await service.database.usageRecord.findMany({ where: { generationId: id } });
    expect(usage).toMatchObject([{ outcome: 'CANCELLED', costMicroUsd: 1_000n, isEstimated: true }]);
    const [generation] = await service.stores.generations.findByIds(present(ann.viewer).workspaceId, [id]);
    expect(generation).toMatchObject({
      status: 'CANCELLED',
      costMicroUsd: 1_000n,
      attempts: [{ outcome: 'CANCELLED' }],
    });
    expect(generation?.text).toMatch(/^x x /);
  });
  const again = await mutate(service, ann, 'cancelGeneration', { generationId: id }, 'generation { status }');
  expect(again).toMatchObject({ generation: { status: 'CANCELLED' }, userErrors: [] });
});

test('a generation can be cancelled through another process', async () => {
  const model = await connect(() => openAiReply('', { pieces: Array.from({ length: 400 }, () => 'x '), delayMs: 10 }));
  const other = await startService({ beside: service });
  const id = await start({ modelId: model.modelId, prompt: 'Go' });
  await mutate(other, ann, 'cancelGeneration', { generationId: id }, 'generation { status }');
  await eventually(async () => expect(model.stub.requests[0]?.isAborted).toBe(true));
  await other.stop();
});

test('text that must have a form is shown when it has it', async () => {
  const model = await connect(() => openAiReply('', { pieces: ['{"a"', ':1}'], delayMs: 5 }));
  const events = await all(stream({ modelId: model.modelId, prompt: 'Go', outputSchema: '{"type":"object"}' }));
  expect(events.filter(({ delta }) => delta !== '').map(({ delta }) => delta)).toEqual(['{"a":1}']);
});

test('one whose process died is ended, and the same request takes it up again', async () => {
  const model = await connect(() => openAiReply('Anew.'));
  const input = { modelId: model.modelId, prompt: 'Go', idempotencyKey: 'crashed' };
  const first = await generate(service, ann, input);
  const past = new Date(Date.now() - 1_000);
  await service.database.generation.update({
    where: { id: first.id },
    data: { status: 'RUNNING', finishedAt: null, leaseUntil: past },
  });
  expect(await generate(service, ann, input)).toMatchObject({ id: first.id, status: 'COMPLETED', text: 'Anew.' });
  await service.database.generation.update({
    where: { id: first.id },
    data: { status: 'RUNNING', finishedAt: null, leaseUntil: past },
  });
  await service.stores.generations.endLost(new Date(), 10);
  expect(await all(follow(first.id))).toMatchObject([{ status: 'FAILED', generation: { failureCode: 'INTERRUPTED' } }]);
});

test('nobody follows what is not theirs', async () => {
  const { id } = await generate(service, ann, { prompt: 'Hello' });
  await expect(all(follow(id, caller()))).rejects.toThrow(/There is no such generation/);
});
