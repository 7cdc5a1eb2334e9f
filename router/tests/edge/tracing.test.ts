import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { createEngine } from '../../src/execution/create-engine.js';
import { type ServedSubgraphs, serveSubgraphs } from '../testkit/serve-subgraphs.js';
import { shop } from '../testkit/shop.js';
import { type Collector, startCollector } from './collector.js';
import { METRICS_ON, readMetrics } from './read-metrics.js';
import { closedPort, startRouterWith, type TestRouter } from './start-router.js';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const CALLER = '00f067aa0ba902b7';
const QUERY = 'query Reviews($token: String) { secret(token: $token) products { name reviews { stars } } }';

let subgraphs: ServedSubgraphs;
let collector: Collector;
let router: TestRouter;

beforeEach(async () => {
  subgraphs = await serveSubgraphs(shop);
  collector = await startCollector();
});
afterEach(async () => {
  await router.stop();
  await subgraphs.stop();
  await collector.stop();
});

async function start(tracing: string, rest = '') {
  const indented = tracing.replace(/^/gm, '      ');
  const yaml = `${subgraphs.yaml}telemetry:\n  exporters:\n    tracing:\n${indented}\n${rest}`;
  router = await startRouterWith(createEngine, subgraphs.supergraphSdl, yaml);
}
const otlp = (more = '', endpoint = collector.url) =>
  `otlp:\n  enabled: true\n  protocol: http\n  endpoint: ${endpoint}\n  batch_processor: { scheduled_delay: 20ms }\n${more}`;

async function ask(query: string, headers: Record<string, string> = {}, variables = {}) {
  const response = await fetch(router.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return { response, body: (await response.json()) as { data: { products: unknown[] } } };
}
const sampled = { traceparent: `00-${TRACE}-${CALLER}-01`, tracestate: 'vendor=1' };
const named = (name: string) => collector.spans.filter((span) => span.name === name);

describe('traces', () => {
  it('hold the router as child of the caller, its phases and every fetch below it, and go on to subgraphs', async () => {
    await start(otlp());
    await ask(QUERY, { ...sampled, 'apollographql-client-name': 'web', 'apollographql-client-version': '1.2' });
    await collector.received(6);
    const [root] = named('router');
    expect(root).toMatchObject({ traceId: TRACE, parentSpanId: CALLER, kind: 2 });
    expect(root?.attributes).toMatchObject({
      'graphql.operation.name': 'Reviews',
      'graphql.operation.type': 'query',
      'http.response.status_code': '200',
      'client.name': 'web',
      'client.version': '1.2',
      'router.outcome': 'ok',
    });
    for (const name of ['parse_query', 'validate_query', 'query_planning', 'subgraph'])
      for (const span of named(name)) expect(span).toMatchObject({ traceId: TRACE, parentSpanId: root?.spanId });
    expect(['parse_query', 'validate_query', 'query_planning'].map((name) => named(name).length)).toEqual([1, 1, 1]);
    expect(named('subgraph').map((span) => span.attributes['subgraph.name'])).toEqual(['products', 'reviews']);
    expect(subgraphs.requests.map(({ headers }) => [headers['traceparent'], headers['tracestate']])).toEqual(
      named('subgraph').map(({ spanId }) => [`00-${TRACE}-${spanId}-01`, 'vendor=1']),
    );
  });

  it('put children within their parents in time, in nanoseconds since the epoch', async () => {
    const before = BigInt(Date.now()) * 1_000_000n;
    await start(otlp());
    await ask(QUERY);
    await collector.received(6);
    const [root] = named('router');
    const times = (span: { startTimeUnixNano: string; endTimeUnixNano: string } | undefined) =>
      [BigInt(span?.startTimeUnixNano ?? 0), BigInt(span?.endTimeUnixNano ?? 0)] as const;
    const [start0, end0] = times(root);
    expect(start0 > before - 1_000_000_000n && end0 < BigInt(Date.now() + 1_000) * 1_000_000n).toBe(true);
    for (const span of collector.spans) {
      const [from, to] = times(span);
      expect(from >= start0 && to <= end0 && from <= to).toBe(true);
    }
  });

  it('have no phases once an operation is known', async () => {
    await start(otlp());
    await ask('{ products { name } }');
    await collector.received(5);
    collector.spans.length = 0;
    await ask('{ products { name } }');
    await collector.received(2);
    expect(collector.spans.map((span) => span.name)).toEqual(['subgraph', 'router']);
  });

  it('tell of errors by code, and hold neither variables nor tokens nor the document', async () => {
    await start(otlp());
    await ask(
      'query Broken($token: String) { broken secret(token: $token) }',
      { authorization: 'Bearer opensesame' },
      { token: 'classified' },
    );
    await collector.received(5);
    expect(named('subgraph')[0]).toMatchObject({
      status: { code: 2, message: 'GRAPHQL_ERRORS' },
      attributes: { 'subgraph.graphql.errors': '1' },
    });
    expect(named('router')[0]).toMatchObject({ status: { code: 2 }, attributes: { 'router.outcome': 'partial' } });
    expect(JSON.stringify(collector.requests.map(({ text }) => text))).not.toMatch(/opensesame|classified|\$token/);
  });

  it('tell of a subgraph that does not answer', async () => {
    await start(otlp());
    await subgraphs.stop();
    await ask('{ products { name } }');
    await collector.received(5);
    expect(named('subgraph')[0]?.status).toEqual({ code: 2, message: 'SUBREQUEST_HTTP_ERROR' });
    expect(named('router')[0]?.attributes['router.outcome']).toBe('error');
  });

  it('carry resource, own headers and the path of OTLP', async () => {
    await start(
      `common:\n  service_name: edge\n  service_namespace: shop\n  resource: { deployment.environment.name: test }\n${otlp('  http: { headers: { x-key: abc } }', `${collector.url}/base/`)}`,
    );
    await ask('{ products { name } }');
    await collector.received(1);
    expect(collector.requests[0]).toMatchObject({ path: '/base/v1/traces', headers: { 'x-key': 'abc' } });
    expect(collector.resources[0]).toEqual({
      'service.name': 'edge',
      'service.namespace': 'shop',
      'deployment.environment.name': 'test',
    });
  });

  it('are written to the log and, if wanted, told to the client', async () => {
    await start(`experimental_response_trace_id: { enabled: true, header_name: x-trace }\n${otlp()}`);
    const { response } = await ask('{ products { name } }', sampled);
    expect(response.headers.get('x-trace')).toBe(TRACE);
    await collector.received(1);
    expect(router.log).toContainEqual(expect.objectContaining({ msg: 'operation', traceId: TRACE }));
  });
});

describe('sampling', () => {
  it('follows the caller, and tells subgraphs of a no', async () => {
    await start(otlp());
    await ask('{ products { name } }', { traceparent: `00-${TRACE}-${CALLER}-00` });
    await ask('{ products { name } }', sampled);
    await collector.received(2);
    expect(new Set(named('router').map((span) => span.parentSpanId))).toEqual(new Set([CALLER]));
    expect(named('router')).toHaveLength(1);
    expect(subgraphs.requests[0]?.headers['traceparent']).toBe(`00-${TRACE}-${CALLER}-00`);
  });

  it('takes none, all, or the share of trace ids that it says, whatever the caller thinks', async () => {
    await start(`common: { sampler: 0.5, parent_based_sampler: false }\n${otlp()}`);
    const low = `${'a'.repeat(16)}1${'0'.repeat(15)}`;
    const high = `${'a'.repeat(16)}f${'0'.repeat(15)}`;
    await ask('{ products { name } }', { traceparent: `00-${high}-${CALLER}-01` });
    await ask('{ products { name } }', { traceparent: `00-${low}-${CALLER}-00` });
    await collector.received(2);
    expect(new Set(collector.spans.map((span) => span.traceId))).toEqual(new Set([low]));
  });
});

describe('propagation', () => {
  it('passes a traceparent on when nothing is traced', async () => {
    await start('otlp: { enabled: false }');
    await ask('{ products { name } }', sampled);
    expect(subgraphs.requests[0]?.headers).toMatchObject(sampled);
    expect(router.log).toContainEqual(expect.objectContaining({ msg: 'operation', traceId: TRACE }));
  });

  it.each([
    'nonsense',
    `ff-${TRACE}-${CALLER}-01`,
    `00-${'0'.repeat(32)}-${CALLER}-01`,
    `00-${TRACE}-${'0'.repeat(16)}-01`,
    `00-${TRACE.toUpperCase()}-${CALLER}-01`,
    `00-${TRACE}-${CALLER}-01-more`,
  ])('takes %s for no traceparent at all', async (traceparent) => {
    await start('otlp: { enabled: false }');
    await ask('{ products { name } }', { traceparent });
    expect(subgraphs.requests[0]?.headers['traceparent']).toBeUndefined();
  });

  it('reads a trace id from a header of its own, and passes it on there', async () => {
    await start(`propagation: { request: { header_name: x-trace, format: uuid } }\n${otlp()}`);
    await ask('{ products { name } }', { 'X-Trace': TRACE });
    await collector.received(2);
    expect(named('router')[0]).toMatchObject({ traceId: TRACE });
    expect(subgraphs.requests[0]?.headers['x-trace']).toBe('4bf92f35-77b3-4da6-a3ce-929d0e0e4736');
  });

  it('keeps header rules from sending a stale traceparent', async () => {
    await start(otlp(), 'headers:\n  all:\n    request:\n      - propagate: { matching: .* }\n');
    await ask('{ products { name } }', sampled);
    await collector.received(2);
    const [fetchSpan] = named('subgraph');
    expect(subgraphs.requests[0]?.headers['traceparent']).toBe(`00-${TRACE}-${fetchSpan?.spanId}-01`);
  });
});

describe('a collector that is away', () => {
  it('costs spans, which are counted, and no request anything', async () => {
    const port = await closedPort();
    await start(`${otlp('', `http://127.0.0.1:${port}`)}`, '');
    const { body } = await ask('{ products { name } }');
    expect(body.data.products).toHaveLength(2);
    await until(() => router.log.some((line) => line['msg'] === 'traces are lost'));
    await ask('{ products { name } }');
    expect(router.log.filter((line) => line['msg'] === 'traces are lost')).toHaveLength(1);
  });

  it('never makes the queue grow beyond its bound', async () => {
    await collector.stop();
    const tracing = `otlp:\n  enabled: true\n  protocol: http\n  endpoint: ${collector.url}\n  batch_processor: { scheduled_delay: 1h, max_queue_size: 4 }\n`;
    const indented = tracing.replace(/^/gm, '      ');
    router = await startRouterWith(
      createEngine,
      subgraphs.supergraphSdl,
      `${subgraphs.yaml}${METRICS_ON}    tracing:\n${indented}`,
    );
    for (let index = 0; index < 4; index++) await ask('{ products { name } }');
    // The first request has five spans and is too large; two of two follow, and the last finds the queue full.
    expect(await readMetrics(router)).toMatchObject({ 'router_trace_spans_total{result="dropped"}': 7 });
  });
});

describe('operations over WebSockets', () => {
  it('are spans of their own in the trace of the connection', async () => {
    await start(otlp());
    const client = createClient({
      url: router.url.replace('http', 'ws'),
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      connectionParams: sampled,
    });
    for (const query of ['{ products { name } }', '{ products { id } }']) await client.iterate({ query }).next();
    await collector.received(10);
    await client.dispose();
    const roots = named('router');
    expect(roots).toMatchObject([
      { traceId: TRACE, parentSpanId: CALLER, attributes: { 'network.protocol.name': 'websocket' } },
      { traceId: TRACE, parentSpanId: CALLER, attributes: { 'network.protocol.name': 'websocket' } },
    ]);
    expect(named('subgraph').map((span) => span.parentSpanId)).toEqual(roots.map((span) => span.spanId));
  });
});

describe('a collector that hangs', () => {
  it('does not hold up the end of the router', async () => {
    const hanging = createServer(() => {});
    await new Promise<void>((resolve) => hanging.listen(0, '127.0.0.1', resolve));
    await start(otlp('', `http://127.0.0.1:${(hanging.address() as AddressInfo).port}`));
    await ask('{ products { name } }');
    await router.stop();
    hanging.closeAllConnections();
    hanging.close();
    await start('otlp: { enabled: false }');
  });
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}
