import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createIdentitySigner, createIdentityVerifier, IDENTITY_HEADER } from '@paissive/identity';
import { loadConfig } from '../../src/config/load-config.js';
import type { SubgraphRequestContext } from '../../src/execution/engine-contract.js';
import type { RequestHeaders } from '../../src/traffic/request-headers.js';
import { createSubgraphTransport } from '../../src/traffic/subgraph-transport.js';
import { closedPort } from './start-router.js';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const SECRET = 'a secret that only tests know, long enough';
let answer: Answer;
let received: IncomingMessage[] = [];
const server = createServer((request, response) => {
  received.push(request);
  request.resume();
  answer(request, response);
});
let url = '';
const open: { close(): Promise<void> }[] = [];
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
});
beforeEach(() => {
  received = [];
});
afterAll(async () => {
  await Promise.all(open.map((transport) => transport.close()));
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const transportWith = (yaml = '', address = url) => {
  const transport = createSubgraphTransport({
    urls: new Map([['items', address]]),
    config: loadConfig(yaml, 'test.yaml', {}),
    signer: createIdentitySigner({ secret: SECRET, now: Date.now }),
    now: Date.now,
  });
  open.push(transport);
  return transport;
};
const contextFor = (
  userId: string | null,
  client: Record<string, string> = {},
  more: Partial<SubgraphRequestContext> = {},
): SubgraphRequestContext => {
  const viewer = userId === null ? null : { userId, sessionId: 's', workspaceId: 'w', roles: [], scopes: [] };
  const headers: RequestHeaders = { identity: { viewer, requestId: 'request-1' }, client };
  return {
    claims: null,
    signal: new AbortController().signal,
    headers,
    requestId: 'request-1',
    isMutation: false,
    operationName: null,
    ...more,
  };
};
const json =
  (value: unknown, status = 200): Answer =>
  (_request, response) =>
    void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
const body = '{"query":"{n}"}';

describe('a subgraph request', () => {
  it('carries the caller signed for that subgraph alone, whatever the client sent', async () => {
    answer = json({ data: { n: 1 } });
    const yaml = 'headers:\n  all:\n    request:\n      - propagate:\n          matching: .*\n';
    await transportWith(yaml).fetch('items', body, contextFor('u1', { [IDENTITY_HEADER]: 'forged', 'x-plan': 'gold' }));
    const header = received[0]?.headers[IDENTITY_HEADER] as string;
    const verify = (audience: string) =>
      createIdentityVerifier({ secret: SECRET, audience, now: Date.now }).verify(header);
    expect(verify('items').viewer?.userId).toBe('u1');
    expect(() => verify('others')).toThrow();
    expect(received[0]?.headers['x-plan']).toBe('gold');
  });

  it('passes on no header of the client that no rule names', async () => {
    answer = json({ data: { n: 1 } });
    await transportWith().fetch('items', body, contextFor('u1', { authorization: 'Bearer secret', cookie: 'a=b' }));
    expect(received[0]?.headers).not.toHaveProperty('authorization');
    expect(received[0]?.headers).not.toHaveProperty('cookie');
  });

  it('is shared by identical queries in flight of the same caller, never across callers', async () => {
    const held: (() => void)[] = [];
    answer = (request, response) => void held.push(() => json({ data: { n: 1 } })(request, response));
    const transport = transportWith();
    const all = [contextFor('u1'), contextFor('u1'), contextFor('u2'), contextFor(null)].map((context) =>
      transport.fetch('items', body, context),
    );
    while (held.length < 3) await new Promise((resolve) => setImmediate(resolve));
    for (const release of held) release();
    await Promise.all(all);
    expect(received).toHaveLength(3);
  });

  it('is never shared by mutations, nor where it is switched off', async () => {
    answer = json({ data: { n: 1 } });
    const mutation = contextFor('u1', {}, { isMutation: true });
    const transport = transportWith();
    await Promise.all([transport.fetch('items', body, mutation), transport.fetch('items', body, mutation)]);
    expect(received).toHaveLength(2);
    const plain = transportWith('traffic_shaping:\n  all:\n    deduplicate_query: false\n');
    await Promise.all([plain.fetch('items', body, contextFor('u1')), plain.fetch('items', body, contextFor('u1'))]);
    expect(received).toHaveLength(4);
  });
});

describe('a subgraph that fails', () => {
  const failure = (given: Answer, yaml = '') => {
    answer = given;
    return transportWith(yaml).fetch('items', body, contextFor('u1'));
  };

  it('with an error status and no GraphQL is an HTTP error', async () => {
    await expect(failure((_request, response) => void response.writeHead(502).end('<html>'))).rejects.toMatchObject({
      code: 'SUBREQUEST_HTTP_ERROR',
      message: "HTTP fetch failed from 'items': 502",
    });
  });

  it('with an error status and GraphQL errors has answered', async () => {
    await expect(failure(json({ errors: [{ message: 'no' }] }, 400))).resolves.toEqual({ errors: [{ message: 'no' }] });
  });

  it.each([
    ['text', (_request: IncomingMessage, response: ServerResponse) => void response.end('hello')],
    ['half a body', (_request: IncomingMessage, response: ServerResponse) => void response.end('{"data":{"n"')],
    ['an array', json([1])],
    ['neither data nor errors', json({ n: 1 })],
  ])('with %s is malformed', async (_case, given) => {
    await expect(failure(given)).rejects.toMatchObject({ code: 'SUBREQUEST_MALFORMED_RESPONSE' });
  });

  it('by resetting the connection is an HTTP error', async () => {
    await expect(failure((request) => void request.socket.destroy())).rejects.toMatchObject({
      code: 'SUBREQUEST_HTTP_ERROR',
    });
  });

  it('by never answering is a timeout', async () => {
    await expect(failure(() => {}, 'traffic_shaping:\n  all:\n    timeout: 50ms\n')).rejects.toMatchObject({
      code: 'GATEWAY_TIMEOUT',
    });
  });

  it('by not being there is an HTTP error that names it', async () => {
    const transport = transportWith('', `http://127.0.0.1:${await closedPort()}/`);
    await expect(transport.fetch('items', body, contextFor('u1'))).rejects.toMatchObject({
      code: 'SUBREQUEST_HTTP_ERROR',
      message: "HTTP fetch failed from 'items': ECONNREFUSED",
    });
  });

  it('does not hold a request that was cancelled', async () => {
    const abort = new AbortController();
    answer = () => abort.abort();
    await expect(
      transportWith().fetch('items', body, contextFor('u1', {}, { signal: abort.signal })),
    ).rejects.toMatchObject({ code: 'REQUEST_TIMEOUT' });
  });
});
