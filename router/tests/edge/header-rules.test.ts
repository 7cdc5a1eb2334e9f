import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { loadConfig } from '../../src/config/load-config.js';
import { createEngine } from '../../src/execution/create-engine.js';
import { type ServedSubgraphs, serveSubgraphs } from '../testkit/serve-subgraphs.js';
import { shop } from '../testkit/shop.js';
import { startRouterWith, type TestRouter } from './start-router.js';

let subgraphs: ServedSubgraphs;
let router: TestRouter | undefined;
beforeAll(async () => {
  subgraphs = await serveSubgraphs(shop);
});
afterAll(() => subgraphs.stop());
afterEach(async () => {
  await router?.stop();
  router = undefined;
});

/** What each subgraph is told of headers beginning with `x-`, except the request's id. */
async function told(rules: string, headers: Record<string, string>) {
  router = await startRouterWith(createEngine, subgraphs.supergraphSdl, `${subgraphs.yaml}headers:\n${rules}`);
  subgraphs.requests.length = 0;
  await fetch(router.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: '{"query":"{ products { name reviews { stars } } }"}',
  });
  return Object.fromEntries(
    subgraphs.requests.map((request) => [
      request.subgraph,
      Object.fromEntries(
        Object.entries(request.headers).filter(([name]) => name.startsWith('x-') && name !== 'x-request-id'),
      ),
    ]),
  );
}

describe('header rules', () => {
  it('pass nothing on by themselves', async () => {
    expect(await told('  all: { request: [] }', { 'x-a': '1', cookie: 'c=1' })).toEqual({ products: {}, reviews: {} });
    expect(subgraphs.requests[0]?.headers.cookie).toBeUndefined();
  });

  it('propagate by name, under another name, or with a default when the client sends none', async () => {
    const rules = `  all:
    request:
      - propagate: { named: X-A }
      - propagate: { named: x-b, rename: x-renamed }
      - propagate: { named: x-c, default: fallback }
      - propagate: { named: x-d, default: fallback }
      - propagate: { named: x-e }
`;
    const sent = { 'x-a': '1', 'x-b': '2', 'x-d': '4' };
    const expected = { 'x-a': '1', 'x-renamed': '2', 'x-c': 'fallback', 'x-d': '4' };
    expect(await told(rules, sent)).toEqual({ products: expected, reviews: expected });
  });

  it('propagate and remove by pattern, in the order they stand in', async () => {
    const removeLast =
      '  all:\n    request:\n      - propagate: { matching: "^x-.*" }\n      - remove: { matching: "^x-old-" }\n      - remove: { named: X-Gone }\n';
    const sent = { 'x-a': '1', 'x-old-b': '2', 'x-gone': '3' };
    expect((await told(removeLast, sent))['products']).toEqual({ 'x-a': '1' });
    await router?.stop();
    const removeFirst =
      '  all:\n    request:\n      - remove: { named: x-gone }\n      - propagate: { matching: "^x-.*" }\n';
    expect((await told(removeFirst, sent))['products']).toEqual(sent);
  });

  it('let a later rule override an earlier one, and a subgraph’s rules those for all', async () => {
    const rules = `  all:
    request:
      - insert: { name: x-who, value: all }
      - propagate: { named: x-who }
      - insert: { name: x-fixed, value: one }
      - insert: { name: x-fixed, value: two }
  subgraphs:
    reviews:
      request:
        - insert: { name: x-who, value: reviews }
        - remove: { named: x-fixed }
`;
    expect(await told(rules, { 'x-who': 'client' })).toEqual({
      products: { 'x-who': 'client', 'x-fixed': 'two' },
      reviews: { 'x-who': 'reviews' },
    });
  });

  it('join a header that the client sent twice', async () => {
    const rules = '  all:\n    request:\n      - propagate: { named: x-many }\n';
    expect((await told(rules, { 'x-many': 'a, b' }))['products']).toEqual({ 'x-many': 'a, b' });
  });

  it('never pass on what belongs to the connection, whatever a pattern says', async () => {
    await told('  all:\n    request:\n      - propagate: { matching: .* }\n', {
      te: 'trailers',
      'x-paissive-identity': 'forged',
      accept: 'text/event-stream',
    });
    const [request] = subgraphs.requests;
    expect(request?.headers['te']).toBeUndefined();
    expect(request?.headers['x-paissive-identity']).toBeUndefined();
    expect(request?.headers.accept).toContain('application/graphql-response+json');
  });
});

describe('header rules that cannot be honoured', () => {
  it.each([
    [
      'insert: { name: x-a, from_context: key }',
      'headers.all.request.0.insert.from_context: this router has no context',
    ],
    [
      'insert: { name: x-a, path: .operationName }',
      'headers.all.request.0.insert.path: this router inserts nothing from',
    ],
    ['insert: { name: "x a", value: b }', 'headers.all.request.0.insert.name: not a header name'],
    ['insert: { name: x-a, value: "b\\nc" }', 'headers.all.request.0.insert.value: not a header value'],
    ['insert: { name: Host, value: b }', 'headers.all.request.0.insert.name: the router writes this header itself'],
    [
      'propagate: { named: content-length }',
      'headers.all.request.0.propagate.named: the router writes this header itself',
    ],
    ['propagate: { named: x-a, matching: .* }', 'headers.all.request.0.propagate: write either named or matching'],
    ['propagate: { matching: .*, rename: x-a }', 'headers.all.request.0.propagate: rename and default go with named'],
    ['remove: { matching: "(" }', 'headers.all.request.0.remove.matching: not a regular expression'],
    ['{ remove: { named: x-a }, insert: { name: x-b, value: c } }', 'headers.all.request.0: write one of'],
  ])('are refused at start: %s', (rule, fault) => {
    expect(() => loadConfig(`headers:\n  all:\n    request:\n      - ${rule}\n`, 'router.yaml', {})).toThrow(fault);
  });

  it('are refused for responses, which have no rules', () => {
    const text = 'headers:\n  all:\n    response:\n      - propagate: { named: x-a }\n';
    expect(() => loadConfig(text, 'router.yaml', {})).toThrow('router.yaml:3: headers.all.response: unknown key');
  });
});
