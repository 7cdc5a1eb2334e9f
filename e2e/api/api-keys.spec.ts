import { expect, test } from '@playwright/test';
import { createApiClient } from '../kit/api-client.js';
import { type Person, registerPerson } from '../kit/people.js';
import { sharedPlatform } from '../kit/shared-platform.js';
import { until } from '../kit/until.js';

interface CreatedKey {
  createApiKey: {
    secret: string | null;
    apiKey: { id: string } | null;
    userErrors: { __typename: string; field: string[] | null }[];
  };
}

let owner: Person;

test.beforeAll(async () => {
  owner = await registerPerson(sharedPlatform().urls.graphql);
});

test('a key lets a program in as its person, with the scopes of the key and no more', async () => {
  const { program } = await createKey(['niches:read']);
  expect(await program.ask('{ viewer { scopes user { email } } }')).toEqual({
    viewer: { scopes: ['niches:read'], user: { email: owner.email } },
  });
  expect(await program.ask('{ imports { nodes { id } } }')).toEqual({ imports: { nodes: [] } });
  const input = { name: 'by a key', content: 'Keyword\ndog training\n', fileName: 'a.csv' };
  const writing = await program.send(
    'mutation ($input: ImportKeywordsInput!) { importKeywords(input: $input) { userErrors { message } } }',
    { input },
  );
  expect(writing.data).toBeNull();
  expect(writing.errors[0]?.extensions?.code).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
  const money = await program.send('{ monetizationStrategies { nodes { id } } }');
  expect(money.errors[0]?.extensions?.code).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
});

test('a key makes no other key, and none is made with scopes that its person does not have', async () => {
  const { program } = await createKey(['niches:read', 'niches:write']);
  const byKey = await program.send<CreatedKey>(CREATE, { input: { name: 'Child', scopes: ['niches:write'] } });
  expect(byKey.data?.createApiKey?.secret ?? null).toBeNull();
  expect(byKey.errors.length + (byKey.data?.createApiKey?.userErrors.length ?? 0)).toBeGreaterThan(0);
  const wider = await owner.api.ask<CreatedKey>(CREATE, { input: { name: 'Wide', scopes: ['admin:write'] } });
  expect(wider.createApiKey).toMatchObject({ secret: null, userErrors: [{ field: ['input', 'scopes'] }] });
});

test('a revoked key is refused within seconds, though it was let in the moment before', async () => {
  const { id, program } = await createKey(['niches:read']);
  expect((await program.send('{ viewer { scopes } }')).status).toBe(200);
  const { revokeApiKey } = await owner.api.ask<{ revokeApiKey: { userErrors: unknown[] } }>(
    'mutation ($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) { userErrors { message } } }',
    { input: { id } },
  );
  expect(revokeApiKey.userErrors).toEqual([]);
  const refused = await until(
    () => program.send('{ viewer { scopes } }'),
    ({ status }) => status === 401,
  );
  expect([refused.data, refused.errors[0]?.extensions?.code]).toEqual([null, 'AUTH_ERROR']);
});

test('a key that nobody was given is refused, also for what is public', async () => {
  const { status, data } = await createApiClient(sharedPlatform().urls.graphql, `pik_${'A'.repeat(43)}`).send(
    '{ __typename }',
  );
  expect([status, data]).toEqual([401, null]);
});

const CREATE = `mutation ($input: CreateApiKeyInput!) {
  createApiKey(input: $input) { secret apiKey { id } userErrors { __typename field } }
}`;

async function createKey(scopes: readonly string[]) {
  const { createApiKey } = await owner.api.ask<CreatedKey>(CREATE, { input: { name: 'A program', scopes } });
  const { secret, apiKey, userErrors } = createApiKey;
  if (secret === null || apiKey === null) throw new Error(`No key was made: ${JSON.stringify(userErrors)}`);
  return { id: apiKey.id, program: createApiClient(sharedPlatform().urls.graphql, secret) };
}
