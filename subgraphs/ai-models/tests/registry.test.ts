import { caller, dataOf, mutate, present, startService, type TestService } from './support/harness.js';

let service: TestService;

beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

const usd = (amount: string) => ({ amount, currency: 'USD' });
const price = { inputPerMillion: usd('2.50'), outputPerMillion: usd('10') };
const version = { remoteName: 'large-1', contextTokens: 8_000, maxOutputTokens: 1_000, price };
const provider = {
  kind: 'OPENAI_COMPATIBLE',
  name: 'Mine',
  baseUrl: 'https://models.example.org/v1',
  apiKey: 'sk-0123456789abcdef',
};

type Node = { id: string };

async function connect(who = caller(), given: object = {}) {
  return mutate<{ provider: (Node & { keyHint: string; status: string }) | null }>(
    service,
    who,
    'connectAiProvider',
    { ...provider, ...given },
    'provider { id keyHint status }',
  );
}

async function register(who: ReturnType<typeof caller>, given: object = {}) {
  const { provider: connected } = await connect(who, { name: `Provider ${Math.random()}` });
  const input = {
    providerId: present(connected).id,
    name: `Model ${Math.random()}`,
    capabilities: ['TEXT'],
    version,
    ...given,
  };
  return present((await mutate<{ model: Node | null }>(service, who, 'registerAiModel', input, 'model { id }')).model);
}

test('everybody has the embedded models, which say what they are, cost nothing and cannot be changed', async () => {
  const ann = caller();
  const query =
    '{ models { nodes { id description capabilities provider { kind } defaultVersion { id price { inputPerMillion { amount } } } } } }';
  const { models } = dataOf(
    await ann.graphql<{ models: { nodes: (Node & { description: string })[] } }>(service.url, query),
  );
  expect(models.nodes.map(({ id }) => id).sort()).toEqual(['embedded-encoder', 'embedded-writer']);
  expect(models.nodes.find(({ id }) => id === 'embedded-writer')).toMatchObject({
    description: expect.stringContaining('Not a language model'),
    provider: { kind: 'EMBEDDED' },
    defaultVersion: { id: 'embedded-writer-1', price: { inputPerMillion: { amount: '0.00' } } },
  });
  const change = { id: 'embedded-writer-1', patch: { deprecatedAt: '2026-01-01T00:00:00Z' } };
  const { userErrors } = await mutate(service, ann, 'updateAiModelVersion', change, 'version { id }');
  expect(userErrors).toMatchObject([{ __typename: 'NotFoundError' }]);
});

test('a key is stored sealed, shown as its last characters only, and goes to its own host only', async () => {
  const ann = caller();
  const { provider: connected } = await connect(ann);
  expect(connected).toMatchObject({ keyHint: '…cdef', status: 'UNKNOWN' });
  const row = await service.database.provider.findUniqueOrThrow({ where: { id: present(connected).id } });
  expect(JSON.stringify(row)).not.toContain('0123456789');
  const move = { id: row.id, patch: { baseUrl: 'https://elsewhere.example.org/v1' } };
  const moved = await mutate(service, ann, 'updateAiProvider', move, 'provider { id }');
  expect(moved.userErrors).toMatchObject([{ __typename: 'InvalidInputError', field: ['input', 'patch', 'apiKey'] }]);
  const withKey = { id: row.id, patch: { ...move.patch, apiKey: null } };
  const bare = await mutate(service, ann, 'updateAiProvider', withKey, 'provider { keyHint baseUrl }');
  expect(bare).toMatchObject({ provider: { keyHint: null, baseUrl: move.patch.baseUrl }, userErrors: [] });
});

test('addresses with credentials or of other protocols are refused, and so is a name twice', async () => {
  const ann = caller();
  for (const baseUrl of [
    'ftp://a.example.org',
    'https://me:pw@a.example.org',
    'https://a.example.org/?x=1',
    'nonsense',
  ]) {
    expect((await connect(ann, { baseUrl })).userErrors).toMatchObject([{ field: ['input', 'baseUrl'] }]);
  }
  await connect(ann);
  expect((await connect(ann, { name: 'MINE' })).userErrors).toMatchObject([{ __typename: 'ConflictError' }]);
});

test('a workspace sees and changes nothing of another one', async () => {
  const [ann, bob] = [caller(), caller()];
  const { provider: connected } = await connect(ann);
  const id = present(connected).id;
  const seen = dataOf(await bob.graphql<{ aiProvider: unknown }>(service.url, `{ aiProvider(id: "${id}") { id } }`));
  expect(seen.aiProvider).toBeNull();
  for (const [name, input] of [
    ['updateAiProvider', { id, patch: { name: 'Taken' } }],
    ['disconnectAiProvider', { id }],
  ] as const) {
    const { userErrors } = await mutate(service, bob, name, input, '__typename');
    expect(userErrors).toMatchObject([{ __typename: 'NotFoundError' }]);
  }
});

test('a model has one default version, which cannot be deprecated', async () => {
  const ann = caller();
  const model = await register(ann);
  const added = await Promise.all(
    ['large-2', 'large-3', 'large-4'].map((remoteName) =>
      mutate(
        service,
        ann,
        'addAiModelVersion',
        { modelId: model.id, isDefault: true, version: { ...version, remoteName } },
        'model { id }',
      ),
    ),
  );
  expect(added.flatMap(({ userErrors }) => userErrors)).toEqual([]);
  const query = `{ model(id: "${model.id}") { versions { id isDefault } } }`;
  const { model: now } = dataOf(
    await ann.graphql<{ model: { versions: (Node & { isDefault: boolean })[] } }>(service.url, query),
  );
  const defaults = now.versions.filter(({ isDefault }) => isDefault);
  expect([now.versions.length, defaults.length]).toEqual([4, 1]);
  const patch = { deprecatedAt: '2026-01-01T00:00:00Z', deprecationNote: 'Use another.' };
  const refused = await mutate(
    service,
    ann,
    'updateAiModelVersion',
    { id: present(defaults[0]).id, patch },
    'version { id }',
  );
  expect(refused.userErrors).toMatchObject([{ __typename: 'ConflictError' }]);
  const other = present(now.versions.find(({ isDefault }) => !isDefault));
  const deprecated = await mutate(
    service,
    ann,
    'updateAiModelVersion',
    { id: other.id, patch },
    'version { deprecationNote }',
  );
  expect(deprecated).toMatchObject({ version: { deprecationNote: 'Use another.' } });
});

test('the price is the latest that has begun; finer amounts than millionths and other currencies are refused', async () => {
  const ann = caller();
  const model = await register(ann);
  const query = `{ model(id: "${model.id}") { defaultVersion { id price { inputPerMillion { amount } } prices { effectiveFrom } } } }`;
  type Answer = { model: { defaultVersion: Node & { price: object; prices: object[] } } };
  const { defaultVersion } = dataOf(await ann.graphql<Answer>(service.url, query)).model;
  const later = {
    versionId: defaultVersion.id,
    price: { ...price, inputPerMillion: usd('9'), effectiveFrom: '2100-01-01T00:00:00Z' },
  };
  await mutate(service, ann, 'setAiModelPrice', later, 'version { id }');
  const after = dataOf(await ann.graphql<Answer>(service.url, query)).model.defaultVersion;
  expect(after).toMatchObject({ price: { inputPerMillion: { amount: '2.50' } } });
  expect(after.prices).toHaveLength(2);
  for (const wrong of [usd('0.0000001'), usd('-1'), { amount: '1', currency: 'EUR' }]) {
    const input = { versionId: defaultVersion.id, price: { ...price, inputPerMillion: wrong } };
    expect((await mutate(service, ann, 'setAiModelPrice', input, 'version { id }')).userErrors).toHaveLength(1);
  }
});

test('stand-ins are other models, each once; defaults can do what they are for', async () => {
  const ann = caller();
  const [one, other] = [await register(ann), await register(ann)];
  const set = (fallbackModelIds: string[]) =>
    mutate(
      service,
      ann,
      'setAiFallbacks',
      { modelId: one.id, cause: 'OUTAGE', fallbackModelIds },
      'model { fallbacks { cause models { id } } }',
    );
  expect(await set([other.id, 'embedded-writer'])).toMatchObject({
    model: { fallbacks: [{ cause: 'OUTAGE', models: [{ id: other.id }, { id: 'embedded-writer' }] }] },
  });
  for (const wrong of [[one.id], [other.id, other.id], ['nobody']])
    expect((await set(wrong)).userErrors).toHaveLength(1);
  const refused = await mutate(
    service,
    ann,
    'setDefaultAiModels',
    { textModelId: 'embedded-encoder' },
    'defaults { text { id } }',
  );
  expect(refused.userErrors).toMatchObject([{ field: ['input', 'textModelId'] }]);
  const chosen = await mutate(
    service,
    ann,
    'setDefaultAiModels',
    { textModelId: one.id },
    'defaults { text { id } embedding { id } }',
  );
  expect(chosen).toMatchObject({ defaults: { text: { id: one.id }, embedding: { id: 'embedded-encoder' } } });
});

test('readers may look and not change', async () => {
  const reader = caller({ scopes: ['ai-models:read'] });
  const query = 'mutation { disconnectAiProvider(input: { id: "x" }) { disconnectedId } }';
  expect((await reader.graphql(service.url, query)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  expect(dataOf(await reader.graphql(service.url, '{ aiProviders { nodes { id } } }'))).toMatchObject({
    aiProviders: {},
  });
});
