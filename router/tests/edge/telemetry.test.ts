import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createClient as createSseClient } from 'graphql-sse';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { createEngine } from '../../src/execution/create-engine.js';
import { type ServedSubgraphs, serveSubgraphs } from '../testkit/serve-subgraphs.js';
import { shop } from '../testkit/shop.js';
import { createEventSource } from './event-source.js';
import { METRICS_ON, readMetrics } from './read-metrics.js';
import { startRouter, startRouterWith, type TestRouter } from './start-router.js';

let router: TestRouter;
let subgraphs: ServedSubgraphs | undefined;
afterEach(async () => {
  await router.stop();
  await subgraphs?.stop();
  subgraphs = undefined;
});

async function ask(body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(router.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return response.text();
}
const lines = (msg = 'operation') => router.log.filter((line) => line['msg'] === msg);
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}

describe('metrics and log of HTTP requests', () => {
  beforeEach(async () => {
    subgraphs = await serveSubgraphs(shop);
    router = await startRouterWith(createEngine, subgraphs.supergraphSdl, `${subgraphs.yaml}${METRICS_ON}`);
  });

  it('tell ok, partial, error and rejected apart although all are status 200', async () => {
    await ask({ query: '{ products { name } }' });
    await ask({ query: '{ broken products { name } }' });
    await ask({ query: '{ nowhere }' });
    await ask({ query: 'not graphql' });
    await subgraphs?.stop();
    await ask({ query: 'mutation { rename(name: "x") { name } } ' });
    expect(lines().map((line) => line['outcome'])).toEqual(['ok', 'partial', 'rejected', 'rejected', 'partial']);
    expect(await readMetrics(router)).toMatchObject({
      'router_operations_total{type="query",status="200",outcome="ok",transport="http"}': 1,
      'router_operations_total{type="query",status="200",outcome="partial",transport="http"}': 1,
      'router_operations_total{type="unknown",status="200",outcome="rejected",transport="http"}': 1,
      'router_operations_total{type="query",status="200",outcome="rejected",transport="http"}': 1,
    });
  });

  it('count each subgraph request by how it went, and the router’s own time without waiting', async () => {
    await ask({ query: '{ products { name reviews { stars } } }' });
    await ask({ query: '{ broken }' });
    const metrics = await readMetrics(router);
    expect(metrics).toMatchObject({
      'router_subgraph_requests_total{subgraph="products",outcome="ok"}': 1,
      'router_subgraph_requests_total{subgraph="products",outcome="graphql_errors"}': 1,
      'router_subgraph_requests_total{subgraph="reviews",outcome="ok"}': 1,
      'router_subgraph_request_duration_seconds_count{subgraph="products"}': 2,
      'router_overhead_seconds_count{type="query"}': 2,
    });
    const spent = metrics['router_operation_duration_seconds_sum{type="query"}'] ?? 0;
    const own = metrics['router_overhead_seconds_sum{type="query"}'] ?? 0;
    expect(own).toBeGreaterThan(0);
    expect(own).toBeLessThan(spent);
  });

  it('name operations once they were executed a few times', async () => {
    for (let time = 0; time < 6; time++) await ask({ query: 'query Known { products { name } }' });
    await ask({ query: 'query Once { products { name } }' });
    expect(await readMetrics(router)).toMatchObject({
      'router_named_operations_total{operation="Known",outcome="ok"}': 2,
      'router_named_operations_total{operation="other",outcome="ok"}': 5,
      'router_named_operation_duration_seconds_count{operation="Known"}': 2,
    });
  });

  it('are written as one line, with what identifies request, operation and client', async () => {
    await ask(
      { query: 'query Reviews { products { name reviews { stars } } }' },
      { 'x-request-id': 'request-77', 'apollographql-client-name': 'web', 'apollographql-client-version': '4.2' },
    );
    expect(lines()).toEqual([
      expect.objectContaining({
        requestId: 'request-77',
        transport: 'http',
        operation: 'Reviews',
        type: 'query',
        hash: expect.stringMatching(/^[0-9a-f]{16}$/),
        client: 'web',
        clientVersion: '4.2',
        status: 200,
        outcome: 'ok',
        durationMs: expect.any(Number),
        overheadMs: expect.any(Number),
        subgraphs: [
          { subgraph: 'products', durationMs: expect.any(Number) },
          { subgraph: 'reviews', durationMs: expect.any(Number) },
        ],
      }),
    ]);
  });

  it('cut and clean names that clients choose, and hold neither tokens nor variables', async () => {
    await ask(
      { query: 'query($token: String) { secret(token: $token) }', variables: { token: 'classified' } },
      { 'apollographql-client-name': `\u00e9vil${'x'.repeat(500)}`, authorization: 'Bearer opensesame' },
    );
    await ask({ query: '{ products { name } }', operationName: `\n{"level":"error"}${'y'.repeat(500)}` });
    expect(lines()[0]?.['client']).toBe(`?vil${'x'.repeat(96)}`);
    expect(String(lines()[1]?.['operation'])).toMatch(/^\?\{"level":"error"\}y{82}$/);
    expect(JSON.stringify(router.log)).not.toMatch(/classified|opensesame/);
  });
});

describe('operations over WebSockets', () => {
  const client = () =>
    createClient({
      url: router.url.replace('http', 'ws'),
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      connectionParams: { 'apollographql-client-name': 'app\nforged' },
    });

  it('are logged and counted like those over HTTP, refused ones too', async () => {
    router = await startRouter({ hello: () => 'hi' }, METRICS_ON);
    const socket = client();
    await socket.iterate({ query: 'query Hello { hello }' }).next();
    await expect(socket.iterate({ query: '{ nowhere }' }).next()).rejects.toBeDefined();
    await socket.dispose();
    expect(lines()).toMatchObject([
      { transport: 'websocket', operation: 'Hello', outcome: 'ok', client: 'app?forged', status: 200 },
      { transport: 'websocket', outcome: 'rejected', code: 'GRAPHQL_VALIDATION_FAILED' },
    ]);
    expect(lines()[0]?.['requestId']).not.toBe(lines()[1]?.['requestId']);
    expect(await readMetrics(router)).toMatchObject({
      'router_operations_total{type="query",status="200",outcome="ok",transport="websocket"}': 1,
    });
  });

  it('are logged at start and end when they subscribe, with what was sent', async () => {
    const source = createEventSource();
    router = await startRouter({ count: () => source.iterator }, METRICS_ON);
    const socket = client();
    const events = socket.iterate({ query: 'subscription Count { count }' });
    const first = events.next();
    await until(() => lines('subscription started').length > 0);
    expect(lines('subscription started')).toMatchObject([{ operation: 'Count', type: 'subscription' }]);
    expect(await readMetrics(router)).toMatchObject({ 'router_open_subscriptions{transport="websocket"}': 1 });
    source.push(1);
    await first;
    const second = events.next();
    source.push(2);
    await second;
    await events.return?.();
    await until(() => lines().length > 0);
    expect(lines()).toMatchObject([{ operation: 'Count', transport: 'websocket', events: 2, outcome: 'ok' }]);
    expect(lines()[0]?.['requestId']).toBe(lines('subscription started')[0]?.['requestId']);
    expect(await readMetrics(router)).toMatchObject({
      'router_open_subscriptions{transport="websocket"}': 0,
      'router_subscription_events_total{transport="websocket"}': 2,
    });
    await socket.dispose();
  });
});

describe('a subscription that the router ends', () => {
  it('is logged with the code that its client was told', async () => {
    const source = createEventSource();
    router = await startRouter({ count: () => source.iterator });
    const client = createSseClient({ url: router.url, retryAttempts: 0 });
    const last = client.iterate({ query: 'subscription Count { count }' }).next();
    await until(() => lines('subscription started').length > 0);
    await router.reload('', 'forbid_mutations: true\n');
    await last;
    await until(() => lines().length > 0);
    expect(lines()).toMatchObject([{ operation: 'Count', events: 1, code: 'SUBSCRIPTION_CONFIG_RELOAD' }]);
  });
});

describe('subscriptions as event streams', () => {
  it('are open subscriptions too, logged at start and end', async () => {
    const source = createEventSource();
    router = await startRouter({ count: () => source.iterator }, METRICS_ON);
    const client = createSseClient({ url: router.url, retryAttempts: 0 });
    const events = client.iterate({ query: 'subscription Count { count }' });
    const first = events.next();
    await until(() => lines('subscription started').length > 0);
    expect(await readMetrics(router)).toMatchObject({ 'router_open_subscriptions{transport="event-stream"}': 1 });
    source.push(1);
    await first;
    await source.end();
    expect((await events.next()).done).toBe(true);
    await until(() => lines().length > 0);
    expect(lines()).toMatchObject([{ operation: 'Count', events: 1 }]);
    expect(await readMetrics(router)).toMatchObject({ 'router_open_subscriptions{transport="event-stream"}': 0 });
  });
});

describe('names of operations in metrics', () => {
  it('are never more than the limit, whatever clients call their operations', async () => {
    router = await startRouter({ hello: () => 'hi' }, `${METRICS_ON}extensions: { operation_metrics: { limit: 2 } }\n`);
    for (const name of ['A', 'B', 'C', 'D']) {
      for (let time = 0; time < 6; time++) await ask({ query: `query ${name} { hello }` });
    }
    const metrics = await readMetrics(router);
    const named = Object.entries(metrics).filter(([name]) => /named_operations_total.*outcome="ok"/.test(name));
    expect(named.map(([name, count]) => [/operation="(\w+)"/.exec(name)?.[1], count])).toEqual([
      ['other', 20],
      ['A', 2],
      ['B', 2],
    ]);
  });
});

describe('common metrics configuration', () => {
  it('names the service and sets the buckets', async () => {
    router = await startRouter(
      { hello: () => 'hi' },
      `${METRICS_ON}      common: { service_name: edge, resource: { deployment.environment.name: test }, buckets: [0.5, 1] }\n`,
    );
    await ask({ query: '{ hello }' });
    const metrics = await readMetrics(router);
    expect(
      metrics['target_info{deployment_environment_name="test",service_name="edge"}'] ??
        metrics['target_info{service_name="edge",deployment_environment_name="test"}'],
    ).toBe(1);
    const bounds = Object.keys(metrics).filter((name) => name.startsWith('router_operation_duration_seconds_bucket'));
    expect(bounds.map((name) => /le="([^"]+)"/.exec(name)?.[1])).toEqual(['0.5', '1', '+Inf']);
  });
});
