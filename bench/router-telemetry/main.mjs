// npm run bench -- router-telemetry [--json]: CPU per request of the router's process with telemetry off and on, over HTTP, with subgraphs, collector and
// client in other processes. The variants take turns, so other work on the machine weighs on all of them alike.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { operations } from '../router-engine/federation.mjs';

const { values } = parseArgs({ options: { json: { type: 'boolean' }, rounds: { type: 'string', default: '6' } } });
const ROUND_MS = 1_500;
const CONNECTIONS = 16;

const logging = (level) => `    logging: { level: ${level} }\n`;
const metrics = '    metrics: { prometheus: { enabled: true, listen: "127.0.0.1:0" } }\n';
const tracing = (sampler, collector) =>
  `    tracing: { common: { sampler: ${sampler} }, otlp: { enabled: true, protocol: http, endpoint: "${collector}" } }\n`;
const demand =
  'demand_control: { enabled: true, mode: measure, strategy: { static_estimated: { list_size: 10, max: 1000000 } } }\n';
const telemetry = (...parts) => `telemetry:\n  exporters:\n${parts.join('')}`;

const peers = await start('peers.mjs');
const { collector } = peers.ready;
const variants = {
  off: telemetry(logging('silent')),
  log: telemetry(logging('info')),
  metrics: telemetry(logging('silent'), metrics),
  'traces, all sampled': telemetry(logging('silent'), tracing('always_on', collector)),
  'traces, 1 % sampled': telemetry(logging('silent'), tracing(0.01, collector)),
  'demand control': telemetry(logging('silent')) + demand,
  'all on': telemetry(logging('info'), metrics, tracing('always_on', collector)) + demand,
};
const routers = {};
for (const [name, yaml] of Object.entries(variants)) {
  routers[name] = await start('router.mjs', { yaml, urls: peers.ready.urls, supergraphSdl: peers.ready.supergraphSdl });
}

const result = {};
for (const [size, query] of Object.entries(operations)) {
  const samples = Object.fromEntries(Object.keys(variants).map((name) => [name, []]));
  for (let round = -1; round < Number(values.rounds); round++) {
    for (const [name, router] of Object.entries(routers)) {
      const before = await ask(router, 'cpu');
      const requests = await load(router.ready.url, query);
      const after = await ask(router, 'cpu');
      // The first round only warms up.
      if (round >= 0) samples[name].push((after.us - before.us) / requests / 1_000);
    }
  }
  result[size] = Object.fromEntries(Object.entries(samples).map(([name, list]) => [name, median(list)]));
}
for (const { child } of [peers, ...Object.values(routers)]) child.kill();

if (values.json) console.log(JSON.stringify(result));
else
  for (const [size, figures] of Object.entries(result)) {
    console.log(`\n${size}: CPU ms of the router per request`);
    for (const [name, cpuMs] of Object.entries(figures))
      console.log(`  ${name.padEnd(22)} ${cpuMs.toFixed(3)}  ${((cpuMs / figures.off - 1) * 100).toFixed(0)} %`);
  }

async function start(file, message = {}) {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  child.send(message);
  const ready = await new Promise((resolve) => child.once('message', resolve));
  return { child, ready };
}

function ask({ child }, question) {
  child.send(question);
  return new Promise((resolve) => child.once('message', resolve));
}

/** Sends requests over some connections for a while and counts the answers. */
async function load(url, query) {
  const until = performance.now() + ROUND_MS;
  const body = JSON.stringify({ query });
  let count = 0;
  const client = async () => {
    while (performance.now() < until) {
      const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      const text = await response.text();
      if (!text.startsWith('{"data":{')) throw new Error(text);
      count++;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, client));
  return count;
}

function median(list) {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
