// npm run bench -- router-engine [--json]: what the engine itself costs per operation, with subgraphs that answer at once from memory,
// next to graphql-js executing the same operation in one process. Parsing the subgraphs' JSON is part of the engine's figure.
import { createRequire } from 'node:module';
import { createEngine } from '../../router/dist/execution/create-engine.js';
import { monolithResolver, operations, subgraphs } from './federation.mjs';

const require = createRequire(new URL('../../router/package.json', import.meta.url));
const { composeServices } = require('@apollo/composition');
const { buildSubgraphSchema } = require('@apollo/subgraph');
const { execute, parse } = require('graphql');

const { supergraphSdl, errors } = composeServices(
  Object.entries(subgraphs).map(([name, { typeDefs }]) => ({
    name,
    url: `http://${name}.test`,
    typeDefs: parse(typeDefs),
  })),
);
if (errors) throw new AggregateError(errors);
const schemas = Object.fromEntries(
  Object.entries(subgraphs).map(([name, { typeDefs, resolvers }]) => [
    name,
    buildSubgraphSchema([{ typeDefs: parse(typeDefs), resolvers }]),
  ]),
);

/** Answers are recorded once, as text: what the network would deliver. */
const recorded = new Map();
const transport = {
  async fetch(subgraph, body) {
    const key = subgraph + body;
    if (!recorded.has(key)) {
      const { query, variables } = JSON.parse(body);
      recorded.set(
        key,
        JSON.stringify(await execute({ schema: schemas[subgraph], document: parse(query), variableValues: variables })),
      );
    }
    return JSON.parse(recorded.get(key));
  },
  subscribe() {
    throw new Error('Nothing subscribes here');
  },
};
const engine = createEngine({ supergraphSdl, transport });
const context = { claims: null, signal: new AbortController().signal, headers: null, requestId: 'bench' };

async function viaEngine(query) {
  const prepared = await engine.prepare({ query }, null);
  if (prepared.kind === 'rejected') throw new Error(JSON.stringify(prepared.errors));
  return engine.execute(prepared, context);
}
const documents = new Map(Object.values(operations).map((query) => [query, parse(query)]));
async function viaMonolith(query) {
  return JSON.stringify(
    await execute({
      schema: engine.publicSchema,
      document: documents.get(query),
      fieldResolver: monolithResolver,
      rootValue: {},
    }),
  );
}
/** The floor: parsing the subgraphs' answers alone. */
async function parseOnly(texts) {
  for (const text of texts) JSON.parse(text);
}

async function measure(run, seconds = 2) {
  const warmUntil = performance.now() + 1_000;
  while (performance.now() < warmUntil) await run();
  const samples = [];
  const until = performance.now() + seconds * 1_000;
  while (performance.now() < until) {
    const started = process.cpuUsage();
    const count = 50;
    for (let index = 0; index < count; index++) await run();
    const { user, system } = process.cpuUsage(started);
    samples.push((user + system) / count);
  }
  samples.sort((a, b) => a - b);
  return Number(samples[Math.floor(samples.length / 2)].toFixed(1));
}

const report = {};
for (const [name, query] of Object.entries(operations)) {
  recorded.clear();
  const [ours, theirs] = [await viaEngine(query), await viaMonolith(query)];
  if (ours !== theirs)
    throw new Error(`The answers to ${name} differ:\n${ours.slice(0, 2_000)}\n${theirs.slice(0, 2_000)}`);
  const texts = [...recorded.values()];
  report[name] = {
    fetches: texts.length,
    responseBytes: ours.length,
    engineUs: await measure(async () => Buffer.from(await viaEngine(query))),
    parseOnlyUs: await measure(() => parseOnly(texts)),
    monolithUs: await measure(async () => Buffer.from(await viaMonolith(query))),
  };
}
const planned = [];
for (let index = 0; index < 200; index++) {
  const started = performance.now();
  await engine.prepare({ query: operations.heavy.replace('{ me', `query Q${index} { me`) }, null);
  planned.push(performance.now() - started);
}
planned.sort((a, b) => a - b);
report.uncached = { medianMs: Number(planned[100].toFixed(2)), p99Ms: Number(planned[198].toFixed(2)) };
engine.close();

if (process.argv.includes('--json')) console.log(JSON.stringify(report));
else console.table(report);
