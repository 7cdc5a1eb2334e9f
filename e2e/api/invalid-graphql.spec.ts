import { expect, test } from '@playwright/test';
import { createApiClient } from '../kit/api-client.js';
import { sharedPlatform } from '../kit/shared-platform.js';

const repeat = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ');
const levels = 8;
const deep = `{ analyses { nodes ${'{ opportunities { nodes { analysis '.repeat(levels)}{ id }${' } } }'.repeat(levels)} } }`;

const REFUSED: readonly { what: string; query: string; variables?: Record<string, unknown>; code: string }[] = [
  { what: 'a syntax error', query: '{ viewer { ', code: 'PARSING_ERROR' },
  { what: 'an unknown field', query: '{ nothing }', code: 'GRAPHQL_VALIDATION_FAILED' },
  {
    what: 'a missing variable',
    query: 'query ($id: ID!) { analysis(id: $id) { id } }',
    code: 'VALIDATION_INVALID_TYPE_VARIABLE',
  },
  {
    what: 'a variable of another type',
    query: 'query ($first: Int!) { analyses(first: $first) { nodes { id } } }',
    variables: { first: 'many' },
    code: 'VALIDATION_INVALID_TYPE_VARIABLE',
  },
  {
    what: 'two operations without a name to choose by',
    query: 'query A { __typename } query B { __typename }',
    code: 'GRAPHQL_UNKNOWN_OPERATION_NAME',
  },
  { what: 'too deep an operation', query: deep, code: 'MAX_DEPTH_LIMIT' },
  {
    what: 'too many fields at the root',
    query: `{ ${repeat(25, (at) => `a${at}: viewer { role }`)} }`,
    code: 'MAX_ROOT_FIELDS_LIMIT',
  },
  {
    what: 'too many aliases',
    query: `{ viewer { ${repeat(70, (at) => `a${at}: role`)} } }`,
    code: 'MAX_ALIASES_LIMIT',
  },
  { what: 'too long an operation', query: `{ ${repeat(9_000, () => '__typename')} }`, code: 'PARSING_ERROR' },
  {
    what: 'the entities of federation',
    query: '{ _entities(representations: []) { __typename } }',
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  { what: 'the SDL of a subgraph', query: '{ _service { sdl } }', code: 'GRAPHQL_VALIDATION_FAILED' },
];

for (const { what, query, variables, code } of REFUSED) {
  test(`${what} is refused as ${code}, the second time too`, async () => {
    const api = createApiClient(sharedPlatform().urls.graphql);
    for (const _ of ['first', 'second']) {
      const { data, errors } = await api.send(query, variables);
      expect(data).toBeNull();
      expect(errors.map(({ extensions }) => extensions?.code)).toEqual([code]);
    }
  });
}

const JSON_TYPE = { 'content-type': 'application/json' };
const BAD_REQUESTS: readonly {
  what: string;
  body: string;
  headers?: Record<string, string>;
  answer: [number, string];
}[] = [
  { what: 'a body that is no JSON', body: '{', answer: [400, 'BAD_REQUEST'] },
  { what: 'a body without an operation', body: '{}', answer: [400, 'MISSING_QUERY_STRING'] },
  { what: 'a batch', body: '[{"query":"{ __typename }"}]', answer: [400, 'BATCHING_NOT_ENABLED'] },
  { what: 'a body of 13 MB', body: `{"query":"${'x'.repeat(13 * 1024 * 1024)}"}`, answer: [413, 'PAYLOAD_TOO_LARGE'] },
  {
    what: 'a form that a foreign page could send',
    body: '{"query":"{ __typename }"}',
    headers: { 'content-type': 'text/plain' },
    answer: [400, 'CSRF_ERROR'],
  },
  {
    what: 'a client that wants a picture',
    body: '{"query":"{ __typename }"}',
    headers: { ...JSON_TYPE, accept: 'image/png' },
    answer: [406, 'INVALID_ACCEPT_HEADER'],
  },
];

for (const { what, body, headers = JSON_TYPE, answer } of BAD_REQUESTS) {
  test(`${what} is answered with ${answer.join(' ')}`, async () => {
    const response = await fetch(sharedPlatform().urls.graphql, { method: 'POST', headers, body });
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    expect([response.status, errors[0]?.extensions.code]).toEqual(answer);
  });
}

test('introspection tells the public schema and nothing of how it is composed', async () => {
  const api = createApiClient(sharedPlatform().urls.graphql);
  const { __schema: schema } = await api.ask<{
    __schema: { types: { name: string }[]; directives: { name: string }[] };
  }>('{ __schema { types { name } directives { name } } }');
  const names = schema.types.map(({ name }) => name);
  expect(names).toContain('Opportunity');
  expect(names.filter((name) => /^(join__|link__|_Entity|_Any|_Service|federation__)/.test(name))).toEqual([]);
  expect(schema.directives.map(({ name }) => name).sort()).toEqual([
    'deprecated',
    'include',
    'oneOf',
    'skip',
    'specifiedBy',
  ]);
});
