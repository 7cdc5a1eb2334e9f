import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createIdentitySigner, IDENTITY_HEADER } from '@paissive/identity';
import { createLogger } from '@paissive/logging';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { createSubgraphServer, type SubgraphServer } from '../index.js';
import { buildSampleSchema, type Progress } from '../testing/sample-subgraph.fixture.js';

const secret = 'the secret that router and subgraph share';
let clock = Date.now();
const now = () => clock;
const signer = createIdentitySigner({ secret, now });
const { schema } = buildSampleSchema();
const PROGRESS = 'subscription Watch { progress(of: 1) { percent } }';

let server: SubgraphServer;
let url: string;
let lines: string[];
let source: ReturnType<typeof createSource>;

beforeEach(async () => {
  clock = Date.now();
  lines = [];
  source = createSource();
  server = createSubgraphServer({
    name: 'colours',
    schema,
    now,
    identitySecret: secret,
    log: createLogger({ service: 'colours', destination: { write: (line) => void lines.push(line) } }),
    createContext: (request) => ({ ...request, source }),
  });
  url = (await server.start(0)).url.replace('http', 'ws');
});

afterEach(() => server.stop());

describe('GraphQL over WebSocket', () => {
  it('sends the state now, then every change until it ends', async () => {
    const client = connect({ [IDENTITY_HEADER]: sign('router') });
    const results = client.iterate({ query: PROGRESS });
    expect(await results.next()).toEqual({ done: false, value: { data: { progress: { percent: 0 } } } });
    source.publish({ percent: 50 });
    source.publish({ percent: 100 });
    expect((await results.next()).value).toEqual({ data: { progress: { percent: 50 } } });
    expect((await results.next()).value).toEqual({ data: { progress: { percent: 100 } } });
    expect((await results.next()).done).toBe(true);
    expect(source.listeners).toBe(0);
    expect(logged('operation')).toMatchObject({ operation: 'Watch', kind: 'subscription', outcome: 'ok', events: 3 });
    await client.dispose();
  });

  it('takes the identity of each operation before that of the connection', async () => {
    const client = connect({ [IDENTITY_HEADER]: sign('router') });
    const query = '{ whoAmI }';
    const asked = ['ann', 'ben'].map((user) => client.iterate({ query, extensions: { identity: sign(user) } }).next());
    const answers = await Promise.all([...asked, client.iterate({ query }).next()]);
    expect(answers.map(({ value }) => value.data.whoAmI)).toEqual(['ann', 'ben', 'router']);
    await client.dispose();
  });

  it('refuses an operation with a forged identity and goes on with the others', async () => {
    const client = connect({ [IDENTITY_HEADER]: sign('router') });
    const forged = sign('ann')
      .replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))
      .replace(/^./, 'x');
    const query = '{ whoAmI }';
    await expect(client.iterate({ query, extensions: { identity: forged } }).next()).rejects.toEqual([
      { message: expect.any(String), extensions: { code: 'UNAUTHENTICATED' } },
    ]);
    expect((await client.iterate({ query }).next()).value).toEqual({ data: { whoAmI: 'router' } });
    await client.dispose();
  });

  it('takes the identity of the connection from the upgrade too, and not beyond its time', async () => {
    const client = connect({}, { [IDENTITY_HEADER]: sign('router') });
    expect((await client.iterate({ query: '{ whoAmI }' }).next()).value).toEqual({ data: { whoAmI: 'router' } });
    clock += 60_000;
    await expect(client.iterate({ query: '{ whoAmI }' }).next()).rejects.toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED' } },
    ]);
    await client.dispose();
  });

  it('closes an unsigned connection with 4401 and answers a badly signed upgrade with 401', async () => {
    const unsigned = new WebSocket(url, 'graphql-transport-ws');
    await once(unsigned, 'open');
    unsigned.send('{"type":"connection_init"}');
    expect((await once(unsigned, 'close'))[0]).toBe(4401);

    const forged = new WebSocket(url, 'graphql-transport-ws', { headers: { [IDENTITY_HEADER]: 'a.b' } });
    const [error] = await once(forged, 'error');
    expect((error as Error).message).toContain('401');
  });

  it('masks what resolvers throw and tells what is wrong with an operation', async () => {
    const client = connect({ [IDENTITY_HEADER]: sign('router') });
    const first = async (query: string, variables?: Record<string, unknown>) => {
      try {
        return (await client.iterate({ query, ...(variables && { variables }) }).next()).value.errors;
      } catch (errors) {
        return errors;
      }
    };
    expect(await first('{ fails }')).toEqual([
      expect.objectContaining({
        message: expect.not.stringContaining('opensesame'),
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      }),
    ]);
    expect(await first('{ nope }')).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
    expect(await first('{')).toMatchObject([{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }]);
    expect(await first('query ($n: Int!) { colours(first: $n) { totalCount } }', { n: 'x' })).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    await client.dispose();
  });

  it('stops listening at once when the client leaves, even while it waits', async () => {
    const client = connect({ [IDENTITY_HEADER]: sign('router') });
    const results = client.iterate({ query: PROGRESS });
    await results.next();
    const idle = source.whenIdle();
    await results.return?.();
    await idle;
    const again = client.iterate({ query: PROGRESS });
    await again.next();
    const gone = source.whenIdle();
    client.terminate();
    await gone;
    expect(source.listeners).toBe(0);
    await client.dispose();
  });

  it('closes with 1001 when the server stops', async () => {
    const closed = new Promise<unknown>((resolve) => {
      const client = connect({ [IDENTITY_HEADER]: sign('router') }, {}, resolve);
      client.subscribe({ query: PROGRESS }, { next: () => void server.stop(), error: () => {}, complete: () => {} });
    });
    expect(await closed).toMatchObject({ code: 1001 });
  });
});

function connect(
  connectionParams: Record<string, unknown>,
  headers: Record<string, string> = {},
  onClosed: (event: unknown) => void = () => {},
) {
  class WebSocketWithHeaders extends WebSocket {
    constructor(address: string, protocols: string) {
      super(address, protocols, { headers });
    }
  }
  return createClient({
    url,
    lazy: false,
    onNonLazyError: () => {},
    connectionParams,
    webSocketImpl: WebSocketWithHeaders,
    retryAttempts: 0,
    on: { closed: onClosed },
  });
}

function sign(userId: string): string {
  const viewer = { userId, sessionId: 's', workspaceId: 'w', roles: [], scopes: [] };
  return signer.sign({ viewer, requestId: `request-of-${userId}` }, 'colours');
}

function logged(message: string): unknown {
  return lines.map((line) => JSON.parse(line)).find(({ msg }) => msg === message);
}

/** A source of progress in memory that counts its listeners. */
function createSource() {
  const waiting = new Set<(result: IteratorResult<Progress>) => void>();
  const queue: Progress[] = [];
  let onIdle = () => {};
  const source = {
    listeners: 0,
    whenIdle: () =>
      new Promise<void>((resolve) => {
        onIdle = resolve;
      }),
    current: async (): Promise<Progress> => ({ percent: 0 }),
    publish(progress: Progress) {
      const [next] = waiting;
      if (next === undefined) queue.push(progress);
      else next({ done: false, value: progress });
    },
    subscribe(): AsyncIterable<Progress> {
      source.listeners += 1;
      let leave = () => {};
      return {
        [Symbol.asyncIterator]: () => ({
          next() {
            const value = queue.shift();
            if (value !== undefined) return Promise.resolve({ done: false as const, value });
            return new Promise<IteratorResult<Progress>>((resolve) => {
              const settle = (result: IteratorResult<Progress>) => {
                waiting.delete(settle);
                resolve(result);
              };
              leave = () => settle({ done: true, value: undefined });
              waiting.add(settle);
            });
          },
          async return() {
            source.listeners -= 1;
            leave();
            onIdle();
            return { done: true as const, value: undefined };
          },
        }),
      };
    },
  };
  return source;
}
