// npm run bench -- subscriptions [--clients 10000] [--json]: one event to all WebSocket clients of one router process.
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { cpuMsOf, freePort, percentile, residentMbOf } from './measure.mjs';
import { typeDefs } from './schema.mjs';

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    clients: { type: 'string', default: '10000' },
    events: { type: 'string', default: '40' },
    seconds: { type: 'string', default: '10' },
    processes: { type: 'string', default: '2' },
    /** Writes a CPU profile of the router into this folder. */
    profile: { type: 'string' },
  },
});
const clientCount = Number(options.clients);
const eventCount = Number(options.events);
/** What the router is held to with 10,000 clients. */
const LIMITS = { clients: 10_000, rssMb: 500, lastClientP99Ms: 250 };

const require = createRequire(new URL('../../router/package.json', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'paissive-bench-'));
const running = [];
let result;
try {
  result = await run();
} finally {
  for (const child of running) child.kill();
  await rm(folder, { recursive: true });
}
const { rssMb, lastClientMs } = result.router;
const withinLimits =
  clientCount < LIMITS.clients || (rssMb.open <= LIMITS.rssMb && lastClientMs.p99 <= LIMITS.lastClientP99Ms);
if (options.json) console.log(JSON.stringify({ ...result, limits: LIMITS, withinLimits }));
else print(result);
process.exitCode = withinLimits ? 0 : 1;

async function run() {
  const subgraph = start('subgraph.mjs');
  const [{ url }] = await once(subgraph, 'message');
  const port = await freePort();
  const router = await startRouter(url, port);
  const throughRouter = await measure({ port, server: router, publish: () => ask(subgraph, 'publish') });
  router.kill('SIGTERM');
  await once(router, 'exit');
  subgraph.kill();

  const bare = start('bare-server.mjs');
  const [{ port: barePort }] = await once(bare, 'message');
  const floor = await measure({ port: barePort, server: bare, publish: () => ask(bare, 'publish') });
  return {
    node: process.version,
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    clients: clientCount,
    router: throughRouter,
    floor,
  };
}

/** Opens the clients on a server, sends them events with pauses, then one after another for a while. */
async function measure({ port, server, publish }) {
  const rssMb = { idle: residentMbOf(server.pid) };
  const openStarted = performance.now();
  const clients = await openClients(port);
  const openSeconds = (performance.now() - openStarted) / 1_000;
  await sleep(2_000);
  rssMb.open = residentMbOf(server.pid);
  /** Sends an event and waits until every client has it. */
  const deliver = async () => {
    const arrived = Promise.all(clients.map((child) => once(child, 'message').then(([body]) => body)));
    const { sentAt } = await publish();
    return (await arrived).map(({ lastAt, arrivals }) => ({ lastMs: (lastAt - sentAt) / 1e3, arrivals, sentAt }));
  };

  for (let index = 0; index < 5; index++) await deliver();
  const last = [];
  const any = [];
  let cpuMs = 0;
  for (let index = 0; index < eventCount; index++) {
    await sleep(200);
    const before = cpuMsOf(server.pid);
    const parts = await deliver();
    cpuMs += cpuMsOf(server.pid) - before;
    last.push(Math.max(...parts.map(({ lastMs }) => lastMs)));
    for (const { arrivals, sentAt } of parts) for (const at of arrivals) any.push((at - sentAt) / 1e3);
  }
  const stream = { events: 0, started: performance.now(), cpu: cpuMsOf(server.pid) };
  while (performance.now() - stream.started < Number(options.seconds) * 1_000) {
    await deliver();
    stream.events++;
  }
  const seconds = (performance.now() - stream.started) / 1_000;
  const cores = (cpuMsOf(server.pid) - stream.cpu) / 1_000 / seconds;
  rssMb.afterEvents = residentMbOf(server.pid);
  for (const child of clients) child.kill();
  return {
    openedPerSecond: Math.round(clientCount / openSeconds),
    rssMb,
    lastClientMs: { p50: percentile(last, 50), p99: percentile(last, 99) },
    anyClientMs: { p50: percentile(any, 50), p99: percentile(any, 99) },
    cpuUsPerDelivery: Math.round((cpuMs * 1e4) / eventCount / clientCount) / 10,
    backToBack: {
      eventsPerSecond: Math.round((stream.events / seconds) * 10) / 10,
      deliveriesPerSecond: Math.round((stream.events * clientCount) / seconds),
      cores: Math.round(cores * 100) / 100,
    },
  };
}

async function ask(child, message) {
  const answer = once(child, 'message').then(([body]) => body);
  child.send(message);
  return answer;
}

function start(file, args = []) {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), args, { execArgv: [] });
  running.push(child);
  return child;
}

async function startRouter(subgraphUrl, port) {
  const { composeServices } = require('@apollo/composition');
  const { parse } = require('graphql');
  const { supergraphSdl } = composeServices([{ name: 'ticks', url: subgraphUrl, typeDefs: parse(typeDefs) }]);
  const [supergraph, config] = [join(folder, 'supergraph.graphql'), join(folder, 'router.yaml')];
  await writeFile(supergraph, supergraphSdl);
  await writeFile(
    config,
    `supergraph:\n  path: /graphql\nhealth_check:\n  enabled: false\nsubscription:\n  enabled: true\nextensions:\n  subscriptions:\n    max_per_client: 1000000\n`,
  );
  const flags = options.profile ? ['--cpu-prof', `--cpu-prof-dir=${options.profile}`] : [];
  const main = fileURLToPath(new URL('../../router/dist/main.js', import.meta.url));
  const args = [...flags, main, '--supergraph', supergraph, '--config', config, '--port', `${port}`, '--no-hot-reload'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  running.push(child);
  for await (const chunk of child.stdout) if (String(chunk).includes('"ready":true')) break;
  child.stdout.resume();
  return child;
}

/** Several processes and source addresses, so that neither is what is measured. */
async function openClients(port) {
  const processes = Number(options.processes);
  const children = Array.from({ length: processes }, (_, index) => {
    const own = Math.floor((clientCount + index) / processes);
    return start('clients.mjs', [`${port}`, `${own}`, `127.0.0.${index + 2}`]);
  });
  await Promise.all(children.map((child) => once(child, 'message')));
  return children;
}

function print({ clients, router, floor }) {
  const rows = {
    'opened a second': ({ openedPerSecond }) => openedPerSecond,
    'RSS before, MB': ({ rssMb }) => rssMb.idle,
    'RSS with all open, MB': ({ rssMb }) => rssMb.open,
    'RSS after all events, MB': ({ rssMb }) => rssMb.afterEvents,
    'one event: last client p50, ms': ({ lastClientMs }) => lastClientMs.p50,
    'one event: last client p99, ms': ({ lastClientMs }) => lastClientMs.p99,
    'one event: any client p50, ms': ({ anyClientMs }) => anyClientMs.p50,
    'CPU per delivery, µs': ({ cpuUsPerDelivery }) => cpuUsPerDelivery,
    'back to back: events a second': ({ backToBack }) => backToBack.eventsPerSecond,
    'back to back: deliveries a second': ({ backToBack }) => backToBack.deliveriesPerSecond,
    'back to back: cores used': ({ backToBack }) => backToBack.cores,
  };
  const cells = (...values) => values.map((value) => value.toLocaleString('en').padStart(12)).join('');
  console.log(`${`${clients.toLocaleString('en')} open subscriptions`.padEnd(36)}${cells('router', 'bare writes')}`);
  for (const [name, pick] of Object.entries(rows)) console.log(`${name.padEnd(36)}${cells(pick(router), pick(floor))}`);
  console.log(
    withinLimits ? 'Within the limits.' : `Beyond the limits: ${LIMITS.rssMb} MB, ${LIMITS.lastClientP99Ms} ms.`,
  );
}
