import { openAiReply } from '@paissive/testkit';
import { caller, dataOf, mutate, present, startService, type TestService } from './support/harness.js';
import { connectModel, generate, type TestModel } from './support/models.js';

let service: TestService;
const ann = caller();
const models: TestModel[] = [];

/** Texts with the same first letter are alike. */
const embedder = {
  dimensions: 512,
  embed: async (texts: readonly string[]) =>
    texts.map((text) => {
      const vector = new Float32Array(512);
      vector[(text.codePointAt(0) ?? 0) % 512] = 1;
      return vector;
    }),
  close: async () => undefined,
};

beforeAll(async () => {
  service = await startService({ embedder });
});
afterAll(async () => {
  await Promise.all(models.map(({ stub }) => stub.stop()));
  await service.stop();
});

async function createPrompt(name: string, template: string, system = ''): Promise<string> {
  const input = { name, version: { template, system } };
  const { prompt, userErrors } = await mutate<{ prompt: { id: string } | null }>(
    service,
    ann,
    'createPrompt',
    input,
    'prompt { id }',
  );
  expect(userErrors).toEqual([]);
  return present(prompt).id;
}

async function echoing(): Promise<TestModel> {
  const model = await connectModel(service, ann, ({ body }) => {
    const { messages } = body as { messages: { content: string }[] };
    return openAiReply(messages.map(({ content }) => content).join(' | '));
  });
  models.push(model);
  return model;
}

test('a prompt has versions that stay, and all its places must be filled', async () => {
  const model = await echoing();
  const promptId = await createPrompt('Greeting', 'Greet {{ name }} of {{place}}.', 'Speak to {{name}}.');
  const added = await mutate(
    service,
    ann,
    'addPromptVersion',
    { promptId, version: { template: 'Wave at {{name}}.' } },
    'prompt { versions { version variables } }',
  );
  expect(added).toMatchObject({
    prompt: {
      versions: [
        { version: 2, variables: ['name'] },
        { version: 1, variables: ['name', 'place'] },
      ],
    },
  });
  const ask = (version: number | null, values: object[]) => ({
    modelId: model.modelId,
    filledPrompt: { promptId, version, values },
  });
  const name = { name: 'name', value: '{{place}}' };
  const place = { name: 'place', value: 'Bonn' };
  const first = await generate(service, ann, ask(1, [name, place]));
  expect(first.text).toBe('Speak to {{place}}. | Greet {{place}} of Bonn.');
  expect((await generate(service, ann, ask(null, [name]))).text).toBe('Wave at {{place}}.');
  for (const wrong of [ask(1, [name]), ask(2, [name, place]), ask(9, [name])]) {
    expect((await mutate(service, ann, 'generateText', wrong, 'generation { id }')).userErrors).toHaveLength(1);
  }
  const bob = await mutate(
    service,
    caller(),
    'addPromptVersion',
    { promptId, version: { template: 'x' } },
    'prompt { id }',
  );
  expect(bob.userErrors).toMatchObject([{ __typename: 'NotFoundError' }]);
});

test('versions that come at the same moment get numbers of their own', async () => {
  const promptId = await createPrompt('Busy', 'x');
  await Promise.all(
    Array.from({ length: 5 }, () =>
      mutate(service, ann, 'addPromptVersion', { promptId, version: { template: 'y' } }, 'prompt { id }'),
    ),
  );
  const versions = await service.database.promptVersion.findMany({ where: { promptId }, orderBy: { version: 'asc' } });
  expect(versions.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5, 6]);
});

test('a prompt is held against cases, two versions are compared case by case', async () => {
  const model = await echoing();
  const promptId = await createPrompt('Slogan', 'Tea for {{who}}');
  await mutate(
    service,
    ann,
    'addPromptVersion',
    { promptId, version: { template: '{"slogan": "Coffee for {{who}}, always"}' } },
    'prompt { id }',
  );
  const assertions = [
    { kind: 'CONTAINS', text: 'coffee' },
    { kind: 'LACKS', text: 'tea' },
    { kind: 'MATCHES', text: 'for [a-z]+\\d' },
    { kind: 'JSON_SCHEMA', text: '{"type":"object","required":["slogan"]}' },
    { kind: 'MIN_LENGTH', number: 10 },
    { kind: 'MAX_LENGTH', number: 60 },
    { kind: 'SIMILAR_TO', text: '{ begins alike', number: 0.9 },
  ];
  const cases = Array.from({ length: 8 }, (_, index) => ({
    name: `case ${index}`,
    variables: [{ name: 'who', value: `p${index}` }],
    assertions,
  }));
  const set = await mutate<{ evaluationSet: { id: string } | null }>(
    service,
    ann,
    'createEvaluationSet',
    { name: 'Slogans', cases },
    'evaluationSet { id cases { name } }',
  );
  const evaluationSetId = present(set.evaluationSet).id;
  const evaluate = async (version: number): Promise<string> => {
    const input = { evaluationSetId, promptId, version, modelId: model.modelId };
    const started = await mutate<{ evaluationRun: { id: string } | null }>(
      service,
      ann,
      'startEvaluation',
      input,
      'evaluationRun { id passRate { rate } }',
    );
    expect(started.userErrors).toEqual([]);
    const { id } = present(started.evaluationRun);
    await service.useCases.runBatch(id, new AbortController().signal);
    return id;
  };
  const [baselineId, candidateId] = [await evaluate(1), await evaluate(2)];
  const query = `query ($input: CompareEvaluationsInput!) {
    run: evaluationRun(id: "${baselineId}") { promptVersion results(first: 1) { nodes { text verdicts { kind isMet detail } } } }
    compareEvaluations(input: $input) { verdict pValue gained lost baseline { rate low high } candidate { rate low high passedCount } } }`;
  const { run, compareEvaluations } = dataOf(
    await ann.graphql(service.url, query, { input: { baselineId, candidateId } }),
  );
  expect(compareEvaluations).toMatchObject({
    verdict: 'BETTER',
    gained: cases.map(({ name }) => name),
    lost: [],
    baseline: { rate: 0 },
    candidate: { rate: 1, passedCount: 8, high: 1 },
  });
  // Eight coins on one side: 2 / 2^8.
  expect((compareEvaluations as { pValue: number }).pValue).toBeCloseTo(2 / 256, 10);
  expect(run).toMatchObject({ promptVersion: 1, results: { nodes: [{ text: 'Tea for p0' }] } });
  const verdicts = (run as { results: { nodes: { verdicts: { kind: string; isMet: boolean }[] }[] } }).results.nodes[0]
    ?.verdicts;
  expect(verdicts?.filter(({ isMet }) => isMet).map(({ kind }) => kind)).toEqual([
    'MATCHES',
    'MIN_LENGTH',
    'MAX_LENGTH',
  ]);
});

test('assertions that cannot be checked, and places that a case does not fill, are refused', async () => {
  const set = (assertion: object) =>
    mutate<{ evaluationSet: { id: string } | null }>(
      service,
      ann,
      'createEvaluationSet',
      { name: `S${Math.random()}`, cases: [{ name: 'c', assertions: [assertion] }] },
      'evaluationSet { id }',
    );
  for (const wrong of [
    { kind: 'MATCHES', text: '(?=a)' },
    { kind: 'CONTAINS' },
    { kind: 'JSON_SCHEMA', text: '[]' },
    { kind: 'MAX_LENGTH' },
    { kind: 'SIMILAR_TO', text: 'x', number: 2 },
  ]) {
    expect((await set(wrong)).userErrors).toMatchObject([{ field: ['input', 'cases', '0', 'assertions', '0'] }]);
  }
  const { evaluationSet } = await set({ kind: 'CONTAINS', text: 'x' });
  const promptId = await createPrompt('Open', 'Say {{what}}');
  const refused = await mutate(
    service,
    ann,
    'startEvaluation',
    { evaluationSetId: present(evaluationSet).id, promptId },
    'evaluationRun { id }',
  );
  expect(refused.userErrors).toMatchObject([{ message: 'c: There is no value for what.' }]);
});
