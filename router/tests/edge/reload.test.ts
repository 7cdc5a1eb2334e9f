import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createWsClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { type OperationText, SupergraphError } from '../../src/execution/engine-contract.js';
import type { CreateEngine } from '../../src/execution/engine-options.js';
import { watchFiles } from '../../src/serving/watch-files.js';
import { createEventSource } from './event-source.js';
import { createSchemaEngine, type EdgeRoot } from './schema-engine.js';
import { startRouterWith, type TestRouter } from './start-router.js';

const noRelease = () => {};
let release: (text: string) => void = noRelease;
let source = createEventSource();
/** Answers with the name of its supergraph. */
const rootOf = (supergraph: string): EdgeRoot => ({
  hello: () => supergraph,
  slow: () =>
    new Promise((resolve) => {
      release = resolve;
    }),
  count: () => source.iterator,
});
const createEngine: CreateEngine = (options) => {
  if (options.supergraphSdl === 'bad') throw new SupergraphError('This is not a supergraph.');
  const engine = createSchemaEngine(rootOf(options.supergraphSdl))(options);
  return { ...engine, topOperations: (limit) => USED.slice(0, limit), warmUp: (operations) => warmUp([...operations]) };
};
const USED = ['{hello}', '{whoami}', '{slow}'].map((query) => ({ query, operationName: null }));
let warmUp: (operations: readonly OperationText[]) => Promise<number> = async () => 0;

let router: TestRouter;
beforeEach(async () => {
  source = createEventSource();
  router = await startRouterWith(createEngine, 'first');
});
afterEach(() => router.stop());

async function ask(query: string): Promise<unknown> {
  const response = await fetch(router.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

describe('a reload', () => {
  it('serves another supergraph at once', async () => {
    expect(await ask('{hello}')).toEqual({ data: { hello: 'first' } });
    expect(await router.reload('second')).toEqual({ kind: 'swapped' });
    expect(await ask('{hello}')).toEqual({ data: { hello: 'second' } });
  });

  it('plans the operations used most before it serves, as many as the configuration says', async () => {
    let warmed: readonly OperationText[] = [];
    let meanwhile: unknown;
    warmUp = async (operations) => {
      warmed = operations;
      meanwhile = await ask('{hello}');
      return operations.length;
    };
    await router.reload('second', '  query_planning:\n    warmed_up_queries: 2\n');
    expect(warmed).toEqual(USED.slice(0, 2));
    expect(meanwhile).toEqual({ data: { hello: 'first' } });
    expect(await ask('{hello}')).toEqual({ data: { hello: 'second' } });
  });

  it('refuses a bad supergraph, says why, and the last good one keeps serving', async () => {
    expect(await router.reload('bad')).toEqual({ kind: 'refused', message: 'This is not a supergraph.' });
    expect(await ask('{hello}')).toEqual({ data: { hello: 'first' } });
    expect(router.log).toContainEqual(expect.objectContaining({ reason: 'This is not a supergraph.' }));
  });

  it('refuses a bad configuration with file, line and key path', async () => {
    const result = await router.reload('first', 'limits:\n  max_dept: 5\n');
    expect(result).toEqual({ kind: 'refused', message: expect.stringMatching(/test\.yaml:\d+: limits\.max_dept/) });
    expect(await ask('{hello}')).toEqual({ data: { hello: 'first' } });
  });

  it('refuses to move a listener, which needs a restart', async () => {
    const result = await router.reload(
      'first',
      'telemetry:\n  exporters:\n    metrics:\n      prometheus:\n        enabled: true\n',
    );
    expect(result).toMatchObject({ kind: 'refused', message: expect.stringContaining('restart') });
  });

  it('does nothing when nothing has changed', async () => {
    expect(await router.reload('first')).toEqual({ kind: 'unchanged' });
  });

  it('takes over a changed configuration', async () => {
    expect(await router.reload('first', 'forbid_mutations: true\n')).toEqual({ kind: 'swapped' });
    expect(await ask('mutation{add}')).toMatchObject({ errors: [{ extensions: { code: 'MUTATION_FORBIDDEN' } }] });
  });

  it('lets a request in flight finish on what it began with', async () => {
    const answer = ask('{slow hello}');
    await until(() => release !== noRelease);
    await router.reload('second');
    release('done');
    expect(await answer).toEqual({ data: { slow: 'done', hello: 'first' } });
  });

  it('ends live subscriptions over WebSockets with SUBSCRIPTION_SCHEMA_RELOAD, and the connection goes on', async () => {
    const client = createWsClient({
      url: router.url.replace('http', 'ws'),
      webSocketImpl: WebSocket,
      retryAttempts: 0,
    });
    const events = client.iterate<{ count: number }>({ query: 'subscription{count}' });
    source.push(1);
    expect((await events.next()).value).toEqual({ data: { count: 1 } });
    await router.reload('second');
    expect((await events.next()).value).toMatchObject({
      errors: [{ extensions: { code: 'SUBSCRIPTION_SCHEMA_RELOAD' } }],
    });
    expect((await events.next()).done).toBe(true);
    const hello = client.iterate({ query: '{hello}' });
    expect((await hello.next()).value).toEqual({ data: { hello: 'second' } });
    await client.dispose();
  });

  it('ends live event streams with SUBSCRIPTION_CONFIG_RELOAD when the configuration changed', async () => {
    const client = createSseClient({ url: router.url, retryAttempts: 0 });
    const events = client.iterate<{ count: number }>({ query: 'subscription{count}' });
    source.push(1);
    expect((await events.next()).value).toEqual({ data: { count: 1 } });
    await router.reload('first', 'forbid_mutations: true\n');
    expect((await events.next()).value).toMatchObject({
      errors: [{ extensions: { code: 'SUBSCRIPTION_CONFIG_RELOAD' } }],
    });
    expect((await events.next()).done).toBe(true);
    client.dispose();
  });
});

describe('watched files', () => {
  it('tell of a change in place and of a file put in their place', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'watch-'));
    const file = join(folder, 'supergraph.graphql');
    writeFileSync(file, 'a');
    let changes = 0;
    const stop = watchFiles([file], () => changes++);
    try {
      writeFileSync(file, 'ab');
      await until(() => changes > 0);
      const before = changes;
      writeFileSync(`${file}.new`, 'abc');
      renameSync(`${file}.new`, file);
      await until(() => changes > before);
    } finally {
      stop();
      rmSync(folder, { recursive: true });
    }
  });
});

/** Waits for what nothing announces. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
}
