import { faultReply, openAiReply, type StubReply } from '@paissive/testkit';
import { caller, mutate, startService, type TestService } from './support/harness.js';
import { connectModel, generate, type TestModel } from './support/models.js';

let service: TestService;
const ann = caller();
const models: TestModel[] = [];

beforeAll(async () => {
  service = await startService({ idleTimeoutMs: 300 });
});
afterAll(async () => {
  await Promise.all(models.map(({ stub }) => stub.stop()));
  await service.stop();
});

async function connect(
  reply: (index: number) => StubReply,
  options: Parameters<typeof connectModel>[3] = {},
): Promise<TestModel> {
  const model = await connectModel(service, ann, (_, index) => reply(index), options);
  models.push(model);
  return model;
}

async function standIns(modelId: string, cause: string, ...fallbacks: TestModel[]): Promise<void> {
  const fallbackModelIds = fallbacks.map((model) => model.modelId);
  await mutate(service, ann, 'setAiFallbacks', { modelId, cause, fallbackModelIds }, 'model { id }');
}

const hit = (model: TestModel) => model.stub.requests.length;
const ask = (model: TestModel, given: object = {}) =>
  generate(service, ann, { modelId: model.modelId, prompt: 'Say', ...given });

test('429 and 5xx are tried again after the wait that was asked for; each try stands in the record', async () => {
  const replies = [faultReply(429, {}, { 'retry-after': '0.2' }), faultReply(503), openAiReply('At last.')];
  const model = await connect((index) => replies[index] ?? faultReply(500));
  const started = performance.now();
  const generation = await ask(model);
  expect(generation).toMatchObject({ status: 'COMPLETED', text: 'At last.' });
  expect(generation.attempts.map(({ outcome, code }) => [outcome, code])).toEqual([
    ['FAILED', 'RATE_LIMITED'],
    ['FAILED', 'UNAVAILABLE'],
    ['SUCCEEDED', null],
  ]);
  // 0.2 s asked for, then 0.5 s doubled once and halved by chance.
  expect(performance.now() - started).toBeGreaterThan(600);
});

test.each([
  ['400', faultReply(400)],
  ['401', faultReply(401)],
  ['403', faultReply(403)],
])('%s is tried once and nobody stands in', async (_, reply) => {
  const [model, other] = [await connect(() => reply), await connect(() => openAiReply('Never.'))];
  await standIns(model.modelId, 'OUTAGE', other);
  await standIns(model.modelId, 'CONTENT_POLICY', other);
  expect(await ask(model)).toMatchObject({ status: 'FAILED', failureCode: 'PROVIDER_REFUSED' });
  expect([hit(model), hit(other)]).toEqual([1, 0]);
});

test('each cause has a chain of its own', async () => {
  const causes = {
    OUTAGE: faultReply(429, { code: 'insufficient_quota' }),
    CONTEXT_OVERFLOW: faultReply(400, { code: 'context_length_exceeded' }),
    CONTENT_POLICY: faultReply(400, { code: 'content_filter' }),
  };
  const others = await Promise.all(Object.keys(causes).map((cause) => connect(() => openAiReply(`For ${cause}.`))));
  for (const [index, [cause, reply]] of Object.entries(causes).entries()) {
    const model = await connect(() => reply);
    for (const [place, other] of Object.keys(causes).entries())
      await standIns(model.modelId, other, others[place] as TestModel);
    expect(await ask(model)).toMatchObject({ text: `For ${cause}.`, version: { id: others[index]?.versionId } });
  }
});

test('the chain goes on to the next while stand-ins fail, and tells the last failure when none is left', async () => {
  const long = faultReply(429, {}, { 'retry-after': '3600' });
  const [first, second, third] = [
    await connect(() => long),
    await connect(() => long),
    await connect(() => openAiReply('Third.')),
  ];
  await standIns(first.modelId, 'OUTAGE', second, third);
  expect(await ask(first)).toMatchObject({ text: 'Third.' });
  // A wait of an hour is not waited for: one try each.
  expect([hit(first), hit(second), hit(third)]).toEqual([1, 1, 1]);
  third.reply = () => faultReply(400);
  expect(await ask(first)).toMatchObject({ failureCode: 'PROVIDER_REFUSED' });
});

test('text that is not shown before it is whole may be cut off and asked for again', async () => {
  const cut: StubReply = { ...openAiReply('Half of it'), ending: 'cut' };
  const half = { ...cut, pieces: cut.pieces.slice(0, 2) };
  const model = await connect((index) => (index === 0 ? half : openAiReply('All of it.')));
  const generation = await ask(model);
  expect(generation).toMatchObject({ text: 'All of it.', usage: { isEstimated: true } });
  expect(generation.attempts.map(({ code }) => code)).toEqual(['CUT_OFF', null]);
});

test('a provider that fails five times in a row is left alone, and its stand-in asked at once', async () => {
  const [model, other] = [await connect(() => faultReply(500)), await connect(() => openAiReply('Here.'))];
  await standIns(model.modelId, 'OUTAGE', other);
  await ask(model);
  await ask(model);
  expect(hit(model)).toBe(5);
  const generation = await ask(model);
  expect(generation.text).toBe('Here.');
  expect(generation.attempts[0]).toMatchObject({ outcome: 'SKIPPED', code: 'CIRCUIT_OPEN' });
  expect(hit(model)).toBe(5);
});

test('no more requests are under way than a provider takes', async () => {
  let [running, most] = [0, 0];
  const model = await connectModel(
    service,
    ann,
    (request) => {
      running += 1;
      most = Math.max(most, running);
      const reply = openAiReply('Done.', { delayMs: 60 });
      setTimeout(() => {
        running -= 1;
      }, 60);
      return { ...reply, headers: { ...reply.headers, 'x-path': request.path } };
    },
    { maxConcurrency: 2 },
  );
  models.push(model);
  const answers = await Promise.all(Array.from({ length: 6 }, (_, index) => ask(model, { prompt: `Say ${index}` })));
  expect(answers.every(({ status }) => status === 'COMPLETED')).toBe(true);
  expect(most).toBeLessThanOrEqual(2);
});

test('a provider that says that nothing is left is not asked until it is', async () => {
  const headers = { 'x-ratelimit-remaining-requests': '0', 'x-ratelimit-reset-requests': '400ms' };
  const model = await connect(() => openAiReply('Ok.', { headers }));
  await ask(model);
  const started = performance.now();
  await ask(model, { prompt: 'Again' });
  expect(performance.now() - started).toBeGreaterThan(250);
});

test('it takes no longer than it may', async () => {
  const model = await connect(() =>
    openAiReply('Slow', { delayMs: 250, pieces: Array.from({ length: 40 }, () => 'x') }),
  );
  const generation = await ask(model, { timeoutSeconds: 1 });
  expect(generation).toMatchObject({ status: 'FAILED', failureCode: 'TIMED_OUT', usage: { isEstimated: true } });
});
