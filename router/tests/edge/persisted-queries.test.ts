import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Question, TRANSPORTS } from './ask.js';
import { type FederatedRouter, startFederation } from './start-federation.js';

const LISTED = 'query Listed { hello ...F } fragment F on Query { other }';
const OPERATIONS = [
  { id: 'listed', name: 'Listed', type: 'query', body: LISTED },
  { id: 'secret', name: 'Secret', type: 'query', body: 'query Secret { secret hello }' },
  { id: 'which', name: 'Which', type: 'query', body: '{ hello }' },
  { id: 'which', name: 'Which', type: 'query', body: '{ other }', clientName: 'web' },
  { id: 'of-web', name: 'OfWeb', type: 'query', body: '{ hello other }', clientName: 'web' },
  { id: 'deep', name: 'Deep', type: 'query', body: '{ node { node { hello } } }' },
];
const manifest = (operations: unknown = OPERATIONS) => ({
  format: 'apollo-persisted-query-manifest',
  version: 1,
  operations,
});

let folder: string;
let file: string;
const routers: FederatedRouter[] = [];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  file = join(folder, 'manifest.json');
  writeFileSync(file, JSON.stringify(manifest()));
});
afterAll(async () => {
  await Promise.all(routers.map((router) => router.stop()));
  rmSync(folder, { recursive: true });
});

async function start(lines = '', rest = 'apq:\n  enabled: false\n', manifestFile = file): Promise<FederatedRouter> {
  const router = await startFederation(
    {
      a: {
        typeDefs:
          'type Query { hello: String other: String secret: String @authenticated node: Node } type Node { hello: String node: Node }',
        resolvers: { Query: { hello: () => 'hi', other: () => 'there', secret: () => 'secret' } },
      },
    },
    `batching:\n  enabled: true\n${rest}persisted_queries:\n  enabled: true\n  local_manifests: ["${manifestFile}"]\n${lines}`,
  );
  routers.push(router);
  return router;
}
const SAFELIST = '  safelist:\n    enabled: true\n';
const ID_ONLY = `${SAFELIST}    require_id: true\n`;
const byId = (id: string, query?: string): Question => ({
  ...(query === undefined ? {} : { query }),
  extensions: { persistedQuery: { version: 1, sha256Hash: id } },
});

async function statusOf(router: FederatedRouter, question: Question) {
  const response = await fetch(router.url, {
    method: 'POST',
    body: JSON.stringify(question),
    headers: { 'content-type': 'application/json' },
  });
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return [response.status, errors?.[0]?.extensions.code];
}

describe.each(Object.entries(TRANSPORTS))('over %s', (_transport, ask) => {
  let list: FederatedRouter;
  let ids: FederatedRouter;
  beforeAll(async () => {
    [list, ids] = [await start(SAFELIST), await start(ID_ONLY)];
  });
  const codeOf = async (router: FederatedRouter, question: Question) =>
    (await ask(router.url, question)).errors?.[0]?.extensions?.code;

  it('an id stands for its operation', async () => {
    expect(await ask(list.url, byId('listed'))).toEqual({ data: { hello: 'hi', other: 'there' } });
    expect(await ask(ids.url, byId('listed'))).toEqual({ data: { hello: 'hi', other: 'there' } });
  });

  it('an operation that is not listed is refused without a fetch, also the second time', async () => {
    const before = list.sent.length;
    for (let time = 0; time < 2; time++) {
      expect(await codeOf(list, { query: '{ hello }  { ' })).toBe('PARSING_ERROR');
      expect(await codeOf(list, { query: '{ other hello }' })).toBe('QUERY_NOT_IN_SAFELIST');
      expect(await codeOf(list, byId('unknown'))).toBe('PERSISTED_QUERY_NOT_IN_LIST');
    }
    expect(list.sent.length).toBe(before);
  });

  it('a listed operation may be sent as text unless ids are required', async () => {
    expect(await ask(list.url, { query: LISTED })).toEqual({ data: { hello: 'hi', other: 'there' } });
    expect(await codeOf(ids, { query: LISTED })).toBe('PERSISTED_QUERY_ID_REQUIRED');
    expect(await codeOf(ids, { query: '{ __schema { types { name } } }' })).toBe('PERSISTED_QUERY_ID_REQUIRED');
  });

  it('an id and a text together are refused', async () => {
    expect(await codeOf(list, byId('listed', LISTED))).toBe('CANNOT_SEND_PQ_ID_AND_BODY');
    expect(await codeOf(ids, byId('listed', LISTED))).toBe('CANNOT_SEND_PQ_ID_AND_BODY');
  });

  it('what the caller may not see is left out of a listed operation too', async () => {
    expect(await ask(list.url, byId('secret'))).toMatchObject({
      data: { secret: null, hello: 'hi' },
      errors: [{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }],
    });
  });

  it('an id means what it means for the client that sends it', async () => {
    const headers = { 'apollographql-client-name': 'web' };
    expect(await ask(list.url, byId('which'), headers)).toEqual({ data: { other: 'there' } });
    expect(await ask(list.url, byId('which'))).toEqual({ data: { hello: 'hi' } });
    expect(await ask(list.url, byId('of-web'), headers)).toEqual({ data: { hello: 'hi', other: 'there' } });
    expect(await codeOf(list, byId('of-web'))).toBe('PERSISTED_QUERY_NOT_IN_LIST');
    expect(await codeOf(list, byId('"web"\nof-web'))).toBe('PERSISTED_QUERY_NOT_IN_LIST');
  });
});

describe('a safelist', () => {
  let router: FederatedRouter;
  beforeAll(async () => {
    router = await start(SAFELIST);
  });

  it.each([
    [
      'with other white space, commas and comments',
      'query  Listed {,hello ...F} # c\nfragment F on Query{other}',
      true,
    ],
    ['with its definitions in another order', 'fragment F on Query { other } query Listed { hello ...F }', true],
    ['with its fields in another order', 'query Listed { ...F hello } fragment F on Query { other }', false],
    ['with another name', 'query Other { hello ...F } fragment F on Query { other }', false],
    ['with one more operation', `${LISTED} query More { hello }`, false],
  ])('judges a listed operation %s', async (_case, query, isListed) => {
    expect(await statusOf(router, { query, operationName: 'Listed' })).toEqual(
      isListed ? [200, undefined] : [403, 'QUERY_NOT_IN_SAFELIST'],
    );
  });

  it('answers with the statuses of the Apollo Router', async () => {
    expect(await statusOf(router, byId('unknown'))).toEqual([404, 'PERSISTED_QUERY_NOT_IN_LIST']);
    expect(await statusOf(router, byId('listed', LISTED))).toEqual([400, 'CANNOT_SEND_PQ_ID_AND_BODY']);
    expect(await statusOf(await start(ID_ONLY), { query: LISTED })).toEqual([400, 'PERSISTED_QUERY_ID_REQUIRED']);
    expect(await statusOf(router, {})).toEqual([400, 'MISSING_QUERY_STRING']);
  });

  it('tells a malformed persistedQuery that hashes are not taken', async () => {
    const { errors } = await (TRANSPORTS['POST'] as NonNullable<(typeof TRANSPORTS)[string]>)(router.url, {
      query: LISTED,
      extensions: { persistedQuery: {} },
    });
    expect(errors).toMatchObject([{ extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } }]);
  });
});

describe('persisted queries without a safelist', () => {
  it('let everything else pass, and log it when told to', async () => {
    const router = await start('  log_unknown: true\n');
    expect(await statusOf(router, { query: '{ other hello }' })).toEqual([200, undefined]);
    expect(await statusOf(router, { query: LISTED })).toEqual([200, undefined]);
    const unknown = router.log.filter((entry) => entry['msg'] === 'unknown operation');
    expect(unknown).toMatchObject([{ operation: '{ other hello }' }]);
  });

  it('leave hashes that they do not list to automatic persisted queries', async () => {
    const router = await start('', 'apq:\n  enabled: true\n');
    expect(await statusOf(router, byId('0'.repeat(64)))).toEqual([200, 'PERSISTED_QUERY_NOT_FOUND']);
    expect(await statusOf(router, byId('listed'))).toEqual([200, undefined]);
  });

  it('bound listed operations like all others', async () => {
    const router = await start('limits:\n  max_depth: 2\n');
    expect(await statusOf(router, byId('deep'))).toEqual([200, 'MAX_DEPTH_LIMIT']);
  });
});

describe('a safelist with introspection on', () => {
  it('allows documents of nothing but introspection, also through fragments', async () => {
    const router = await startFederation(
      { a: { typeDefs: 'type Query { hello: String }', resolvers: { Query: { hello: () => 'hi' } } } },
      `  introspection: true\napq:\n  enabled: false\npersisted_queries:\n  enabled: true\n  local_manifests: ["${file}"]\n${SAFELIST}`,
    );
    routers.push(router);
    expect(
      await statusOf(router, {
        query: 'query { __schema { queryType { name } } ...F } fragment F on Query { __typename }',
      }),
    ).toEqual([200, undefined]);
    expect(await statusOf(router, { query: '{ __typename hello }' })).toEqual([403, 'QUERY_NOT_IN_SAFELIST']);
    expect(await statusOf(router, { query: '{ __typename } query B { hello }', operationName: 'B' })).toEqual([
      403,
      'QUERY_NOT_IN_SAFELIST',
    ]);
  });
});

describe('a manifest', () => {
  it('is read again with the configuration', async () => {
    const own = join(folder, 'own.json');
    writeFileSync(own, JSON.stringify(manifest([])));
    const router = await start('', 'apq:\n  enabled: false\n', own);
    expect(await statusOf(router, byId('new'))).toEqual([404, 'PERSISTED_QUERY_NOT_IN_LIST']);
    writeFileSync(own, JSON.stringify(manifest([{ id: 'new', body: '{ hello }' }])));
    expect(await router.reload(router.supergraphSdl)).toEqual({ kind: 'swapped' });
    expect(await statusOf(router, byId('new'))).toEqual([200, undefined]);
    writeFileSync(own, '{');
    expect(await router.reload(router.supergraphSdl)).toEqual({
      kind: 'refused',
      message: `${own}:1: this is not valid JSON`,
    });
    expect(await statusOf(router, byId('new'))).toEqual([200, undefined]);
  });

  it.each([
    ['of another format', { ...manifest(), format: 'other' }, /format/],
    ['of another version', { ...manifest(), version: 2 }, /version/],
    ['with an operation without a body', manifest([{ id: 'a' }]), /operations\.0\.body/],
    ['with a body that does not parse', manifest([{ id: 'a', body: '{' }]), /operations\.0\.body: Syntax Error/],
    [
      'with an id for two operations',
      manifest([
        { id: 'a', body: '{a}' },
        { id: 'a', body: '{b}' },
      ]),
      /operations\.1\.id: "a" names another/,
    ],
  ])('%s stops the start and names the file', async (_case, content, message) => {
    const bad = join(folder, 'bad.json');
    writeFileSync(bad, JSON.stringify(content));
    const failed = start('', 'apq:\n  enabled: false\n', bad);
    await expect(failed).rejects.toThrow(message);
    await expect(failed).rejects.toThrow(bad);
  });

  it('that is missing stops the start and is named', async () => {
    await expect(start('', 'apq:\n  enabled: false\n', '/nowhere/manifest.json')).rejects.toThrow(
      '/nowhere/manifest.json',
    );
  });
});

describe('the configuration of persisted queries', () => {
  const withLines = (yaml: string) => startFederation({ a: { typeDefs: 'type Query { hello: String }' } }, yaml);
  it.each([
    [
      'a safelist with apq',
      `persisted_queries:\n  enabled: true\n  local_manifests: [x]\n${SAFELIST}`,
      /safelist\.enabled: a safelist needs apq/,
    ],
    ['no manifest', 'persisted_queries:\n  enabled: true\n', /local_manifests: name at least one/],
    ['a safelist while they are off', `persisted_queries:\n${SAFELIST}`, /safelist\.enabled: needs/],
    ['log_unknown while they are off', 'persisted_queries:\n  log_unknown: true\n', /log_unknown: needs/],
    [
      'require_id without a safelist',
      'persisted_queries:\n  enabled: true\n  local_manifests: [x]\n  safelist:\n    require_id: true\n',
      /require_id: needs safelist/,
    ],
  ])('is refused with %s', async (_case, yaml, message) => {
    await expect(withLines(yaml)).rejects.toThrow(message);
  });
});
