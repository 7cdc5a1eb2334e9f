// npm run bench -- router-memory [--json] [--requests n] [--reloads n]: whether the router's memory stays flat.
// Requests run in process on the engine, with subgraphs that answer from memory: a million of them over HTTP would measure Node's sockets.
// Reloads run on a whole router over HTTP, a request after each, since it is the listeners, pools and timers that could stay behind.
// Exit code 1 when what is held after a full collection grows by more than 5 %.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { getHeapSpaceStatistics } from 'node:v8';
import { loadConfig } from '../../router/dist/config/load-config.js';
import { createRouter } from '../../router/dist/create-router.js';
import { createEngine } from '../../router/dist/execution/create-engine.js';
import { composeSupergraph } from '../router/supergraph.mjs';
import { subgraphs } from '../router-engine/federation.mjs';

const require = createRequire(new URL('../../router/package.json', import.meta.url));
const { buildSubgraphSchema } = require('@apollo/subgraph');
const { execute, parse } = require('graphql');
const { createLogger } = await import(require.resolve('@paissive/logging'));

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    requests: { type: 'string', default: '1000000' },
    reloads: { type: 'string', default: '200' },
  },
});
const YAML = `supergraph: { listen: 127.0.0.1:0 }
health_check: { enabled: false }
homepage: { enabled: false }
telemetry: { exporters: { logging: { level: silent } } }
`;
const ALLOWED_GROWTH = 0.05;
const OPERATIONS = 1_000;

const schemas = Object.fromEntries(
  Object.entries(subgraphs).map(([name, { typeDefs, resolvers }]) => [
    name,
    buildSubgraphSchema([{ typeDefs: parse(typeDefs), resolvers }]),
  ]),
);
const answers = new Map();
async function answer(subgraph, body) {
  const key = subgraph + body;
  if (!answers.has(key)) {
    const { query, variables } = JSON.parse(body);
    const result = await execute({ schema: schemas[subgraph], document: parse(query), variableValues: variables });
    answers.set(key, JSON.stringify(result));
  }
  return answers.get(key);
}

const results = { requests: await soak(Number(values.requests)), reloads: await reload(Number(values.reloads)) };
if (values.json) console.log(JSON.stringify(results));
else console.table(results);
if (Object.values(results).some(({ growth }) => growth > ALLOWED_GROWTH)) process.exitCode = 1;
// Pooled connections to nowhere keep nothing that has to be waited for.
process.exit();

async function soak(count) {
  const transport = { fetch: async (subgraph, body) => JSON.parse(await answer(subgraph, body)) };
  const engine = createEngine({
    supergraphSdl: composeSupergraph(addresses('http://subgraph.test'), false),
    transport,
    cacheSizes: { documents: OPERATIONS, plans: OPERATIONS },
  });
  const context = { claims: null, signal: new AbortController().signal, headers: null, requestId: 'soak' };
  const operations = Array.from(
    { length: OPERATIONS },
    (_, index) =>
      `query Q${index} { me { name } topProducts(first: ${(index % 3) + 1}) { f${index}: name upc inStock reviews { rating } } }`,
  );
  const run = async (from, to) => {
    for (let index = from; index < to; index++) {
      const prepared = await engine.prepare({ query: operations[index % OPERATIONS] }, null);
      if (prepared.kind === 'rejected') throw new Error(JSON.stringify(prepared.errors));
      await engine.execute(prepared, context);
    }
  };
  // Each operation has code of its own, which the engine of JavaScript compiles better and better the first few hundred times.
  const warm = Math.floor(count * 0.3);
  await run(0, warm);
  const before = held();
  const started = performance.now();
  await run(0, count);
  const seconds = (performance.now() - started) / 1_000;
  const after = held();
  engine.close();
  return report(count, before, after, seconds);
}

async function reload(count) {
  const server = createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', async () => response.end(await answer(request.url.slice(1), Buffer.concat(chunks).toString())));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const urls = addresses(`http://127.0.0.1:${server.address().port}`);
  const sdl = composeSupergraph(urls, false);
  const config = loadConfig(YAML, 'soak.yaml', {});
  const log = createLogger({ service: 'router', level: 'silent' });
  const router = createRouter({ config, supergraphSdl: sdl, createEngine, log });
  const { url } = await router.start();
  const turn = async (number) => {
    // A comment is enough to be another supergraph.
    const result = await router.reload(() => ({ config, supergraphSdl: `${sdl}\n# ${number}` }));
    if (result.kind !== 'swapped') throw new Error(`Reload ${number}: ${JSON.stringify(result)}`);
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ me { name } topProducts(first: 3) { upc name inStock } }' }),
    });
    const { data } = await response.json();
    if (!data?.topProducts) throw new Error(`No answer after reload ${number}.`);
  };
  const warm = Math.floor(count / 5);
  for (let number = 0; number < warm; number++) await turn(number);
  await settled();
  const before = held();
  const started = performance.now();
  for (let number = warm; number < count; number++) await turn(number);
  const seconds = (performance.now() - started) / 1_000;
  await settled();
  const after = held();
  await router.stop();
  server.closeAllConnections();
  server.close();
  return report(count, before, after, seconds);
}

function addresses(origin) {
  return Object.fromEntries(Object.keys(subgraphs).map((name) => [name, `${origin}/${name}`]));
}

/** What was retired last ends within a moment. */
async function settled() {
  await new Promise((resolve) => setTimeout(resolve, 1_000));
}

/** What is held after everything that can be collected has been; machine code apart, which V8 makes, drops and makes again as it likes. */
function held() {
  for (let round = 0; round < 5; round++) globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  const code = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'code_space').space_used_size;
  return { data: heapUsed + external - code, code };
}

function report(count, before, after, seconds) {
  const megabytes = (bytes) => Number((bytes / 1_048_576).toFixed(2));
  return {
    count,
    seconds: Number(seconds.toFixed(1)),
    beforeMb: megabytes(before.data),
    afterMb: megabytes(after.data),
    growth: Number((after.data / before.data - 1).toFixed(4)),
    codeMb: `${megabytes(before.code)} → ${megabytes(after.code)}`,
    rssMb: megabytes(process.memoryUsage.rss()),
  };
}
