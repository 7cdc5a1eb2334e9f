// npm run bench -- router [--json] [--rounds n] [--seconds n] [--only router,hiveGatewaySharing,…] [--operation small|heavy] [--profile folder]
// This router next to other gateways over the same four subgraphs, each in a process of its own, in one run whose rounds go from one to the
// next, so that what else happens on the machine happens to all.
import { deepStrictEqual } from 'node:assert';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createEngine } from '../../router/dist/execution/create-engine.js';
import { startChild, startProfile, stopProfile } from './child.mjs';
import { everything, nothing } from './configuration.mjs';
import { startIssuer } from './issuer.mjs';
import { operations } from './operations.mjs';
import { installPeers } from './peers.mjs';
import { printReport } from './report.mjs';
import { median, quantile } from './statistics.mjs';
import { composeSupergraph } from './supergraph.mjs';

const CONNECTIONS = 16;
/** Of Node, for every gateway alike: those that the router is started with. */
const FLAGS = ['--max-semi-space-size=64'];
const require = createRequire(new URL('../../router/package.json', import.meta.url));
const { printSchema } = require('graphql');

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '2' },
    only: { type: 'string' },
    operation: { type: 'string' },
    profile: { type: 'string' },
  },
});
const rounds = Number(values.rounds);
const seconds = Number(values.seconds);

installPeers();
const folder = mkdtempSync(join(tmpdir(), 'router-bench-'));
const issuer = await startIssuer();
const children = [];
const start = async (file, input, flags) => {
  const child = await startChild(fileURLToPath(new URL(file, import.meta.url)), input, flags);
  children.push(child);
  return child;
};
try {
  const subgraphs = await start('subgraphs.mjs', {});
  const load = await start('load.mjs', {});
  const gateways = await startGateways(subgraphs.ready);
  // A token for each connection: nobody's answers are another's, so no two of them can share a subgraph request.
  const tokens = await Promise.all(Array.from({ length: CONNECTIONS }, (_, number) => issuer.sign(number)));
  const results = {};
  for (const [operation, query] of Object.entries(operations)) {
    if (values.operation !== undefined && values.operation !== operation) continue;
    const bytes = await assertSameAnswers(gateways, query, tokens[0]);
    console.error(`${operation}: ${bytes} bytes, the same from all`);
    results[operation] = await measure(gateways, load, subgraphs, { query, tokens });
    if (values.profile !== undefined) await profileEach(gateways, load, { query, tokens, operation });
  }
  if (values.json) console.log(JSON.stringify(strip(results)));
  else printReport(results);
} finally {
  await Promise.all(children.map((child) => child.stop()));
  await issuer.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function startGateways(urls) {
  const open = composeSupergraph(urls, false);
  const engine = createEngine({ supergraphSdl: open, transport: {} });
  const typeDefs = printSchema(engine.publicSchema);
  engine.close();
  const logFile = join(folder, 'router.log');
  const inputs = {
    router: [
      'gateways/router.mjs',
      { supergraphSdl: composeSupergraph(urls, true), yaml: everything(issuer.url), logFile },
    ],
    routerBare: ['gateways/router.mjs', { supergraphSdl: open, yaml: nothing, logFile }],
    apolloGateway: ['gateways/apollo-gateway.mjs', { supergraphSdl: open }],
    hiveGateway: ['gateways/hive-gateway.mjs', { supergraphSdl: open, sharesRequests: false }],
    hiveGatewaySharing: ['gateways/hive-gateway.mjs', { supergraphSdl: open, sharesRequests: true }],
    monolith: ['gateways/monolith.mjs', { typeDefs }],
  };
  const wanted = values.only?.split(',') ?? Object.keys(inputs).filter((name) => name !== 'hiveGatewaySharing');
  const gateways = {};
  for (const name of wanted) {
    gateways[name] = await start(...inputs[name], FLAGS);
  }
  return gateways;
}

/** Figures of gateways that do not answer the same would compare nothing. */
async function assertSameAnswers(gateways, query, token) {
  let first;
  let bytes = 0;
  for (const [name, { ready: url }] of Object.entries(gateways)) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query }),
    });
    const text = await response.text();
    const { data, errors } = JSON.parse(text);
    if (errors || !data) throw new Error(`${name} answered ${text.slice(0, 1_000)}`);
    first ??= data;
    deepStrictEqual(data, first, `${name} answers differently`);
    bytes = text.length;
  }
  return bytes;
}

async function measure(gateways, load, subgraphs, { query, tokens }) {
  const samples = Object.fromEntries(Object.keys(gateways).map((name) => [name, []]));
  for (const gateway of Object.values(gateways)) await warmUp(gateway, load, { query, tokens });
  for (let round = 0; round < rounds; round++) {
    for (const [name, gateway] of Object.entries(gateways)) {
      const [before, asked] = [await gateway.ask('usage'), await subgraphs.ask('requests')];
      const { latencies, elapsedMs } = await load.ask({ url: gateway.ready, query, tokens, seconds });
      const [after, answered] = [await gateway.ask('usage'), await subgraphs.ask('requests')];
      const count = latencies.length;
      samples[name].push({
        cpuMs: (after.cpuUs - before.cpuUs) / 1_000 / count,
        systemMs: (after.systemUs - before.systemUs) / 1_000 / count,
        rps: (count / elapsedMs) * 1_000,
        p50: quantile(latencies, 0.5),
        p99: quantile(latencies, 0.99),
        rssMb: after.rssBytes / 1_048_576,
        fetches: (answered.requests - asked.requests) / count,
      });
    }
  }
  return Object.fromEntries(Object.entries(samples).map(([name, list]) => [name, summarize(list)]));
}

/** Until compilers, caches and connections are what they stay: by CPU time, since a busy machine gives little of it. */
async function warmUp(gateway, load, { query, tokens }) {
  const { cpuUs } = await gateway.ask('usage');
  const giveUpAt = performance.now() + 20_000;
  do await load.ask({ url: gateway.ready, query, tokens, seconds: 1 });
  while ((await gateway.ask('usage')).cpuUs - cpuUs < 4_000_000 && performance.now() < giveUpAt);
}

/** After measuring, since watching costs. */
async function profileEach(gateways, load, { query, tokens, operation }) {
  mkdirSync(values.profile, { recursive: true });
  for (const [name, gateway] of Object.entries(gateways)) {
    await gateway.ask(startProfile);
    await load.ask({ url: gateway.ready, query, tokens, seconds: 5 });
    await gateway.ask(stopProfile(resolve(values.profile, `${name}-${operation}.cpuprofile`)));
  }
}

function summarize(list) {
  const figure = (key, digits) => Number(median(list.map((sample) => sample[key])).toFixed(digits));
  return {
    cpuMs: figure('cpuMs', 3),
    systemMs: figure('systemMs', 3),
    rps: figure('rps', 0),
    p50: figure('p50', 2),
    p99: figure('p99', 2),
    rssMb: figure('rssMb', 0),
    fetches: figure('fetches', 2),
  };
}

/** The figures that are promised as JSON, without what only the table shows. */
function strip(results) {
  return JSON.parse(
    JSON.stringify(results, (key, value) => (key === 'fetches' || key === 'systemMs' ? undefined : value)),
  );
}
