// npm run bench -- router-rejections [--json]: what it takes to refuse an operation, over each transport, for a text that was never seen and
// for one that was refused before. Client and router share the process, so the figures are upper bounds. Exit code 1 when a median takes
// 5 ms or more, or when a subgraph was asked.
import { createRequire } from 'node:module';
import { loadConfig } from '../../router/dist/config/load-config.js';
import { createRouter } from '../../router/dist/create-router.js';
import { createEngine } from '../../router/dist/execution/create-engine.js';
import { subgraphs } from '../router-engine/federation.mjs';

const require = createRequire(new URL('../../router/package.json', import.meta.url));
const { composeServices } = require('@apollo/composition');
const { parse } = require('graphql');
const { Pool } = require('undici');
const { WebSocket } = require('ws');

const ROUNDS = 100;
const WARM_UP = 30;
const LIMIT_MS = 5;
const { supergraphSdl } = composeServices(
  Object.entries(subgraphs).map(([name, { typeDefs }]) => ({
    name,
    url: `http://${name}.test`,
    typeDefs: parse(typeDefs),
  })),
);
let fetches = 0;
const router = createRouter({
  config: loadConfig(
    `supergraph: { listen: "127.0.0.1:0", path: /graphql }
health_check: { enabled: false }
subscription: { enabled: true }
batching: { enabled: true }
limits: { max_depth: 15, max_height: 200, max_aliases: 30, max_root_fields: 20 }
`,
    'bench',
    {},
  ),
  supergraphSdl,
  createEngine: (options) =>
    createEngine({
      ...options,
      transport: {
        fetch: async () => {
          fetches++;
          return { data: {} };
        },
        subscribe: options.transport.subscribe,
      },
    }),
  log: { info() {}, warn() {}, error: console.error },
});
const { url } = await router.start();
const { origin, pathname } = new URL(url);
const pool = new Pool(origin, { connections: 1 });

const nest = (depth, open, inner, close) => open.repeat(depth) + inner + close.repeat(depth);
/** Each round's text differs in its operation's name, so that nothing is remembered. */
const rejections = {
  depth: (name) => ({ query: `query ${name} { topProducts { ${nest(20, 'reviews { product { ', 'upc', ' } }')} } }` }),
  height: (name) => ({ query: `query ${name} { topProducts { ${'upc '.repeat(240)} } }` }),
  aliases: (name) => ({
    query: `query ${name} { me { ${Array.from({ length: 31 }, (_, at) => `a${at}: id`).join(' ')} } }`,
  }),
  tokens: (name) => ({ query: `query ${name} { me { ${'id '.repeat(16_000)} } }` }),
  nesting: (name) => ({ query: `query ${name} { ${nest(600, 'me { ', 'id', ' }')} }` }),
  fragments: (name) => ({
    query: `query ${name} { me { ...F0 } } ${Array.from({ length: 200 }, (_, at) => `fragment F${at} on User { ...F${at + 1} ...F${at + 1} }`).join(' ')} fragment F200 on User { id }`,
  }),
  variables: (name) => ({
    query: `query ${name}($n: Int) { topProducts(first: $n) { upc } }`,
    variables: { n: JSON.parse(nest(1_000, '[', '1', ']')) },
  }),
  validation: (name) => ({ query: `query ${name} { ${'nope '.repeat(20)} }` }),
  introspection: (name) => ({ query: `query ${name} { __schema { types { name } } }` }),
};

const post = async (body, accept) => {
  const response = await pool.request({
    path: pathname,
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body,
  });
  return response.body.text();
};
const socket = new WebSocket(url.replace('http', 'ws'), 'graphql-transport-ws');
const nextMessage = () => new Promise((resolve) => socket.once('message', (data) => resolve(String(data))));
await new Promise((resolve) => socket.once('open', resolve));
socket.send('{"type":"connection_init"}');
await nextMessage();
let id = 0;
const transports = {
  POST: (question) => post(JSON.stringify(question), 'application/json'),
  async GET(question) {
    const search = new URLSearchParams(
      Object.entries(question).map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)]),
    );
    // Node refuses longer heads by itself.
    if (String(search).length > 15_000) return undefined;
    const headers = { 'apollo-require-preflight': '1' };
    return (await pool.request({ path: `${pathname}?${search}`, method: 'GET', headers })).body.text();
  },
  batch: (question) => post(JSON.stringify([question]), 'application/json'),
  'event stream': (question) => post(JSON.stringify(question), 'text/event-stream'),
  multipart: (question) => post(JSON.stringify(question), 'multipart/mixed;subscriptionSpec=1.0'),
  WebSocket(question) {
    const answer = nextMessage();
    socket.send(JSON.stringify({ id: String(id++), type: 'subscribe', payload: question }));
    return answer;
  },
};

/** CPU milliseconds of each of these, one after the other; undefined when the transport cannot carry them. */
async function measure(ask, questions) {
  const started = process.cpuUsage();
  for (const question of questions) {
    const answer = await ask(question);
    if (answer === undefined) return undefined;
    if (!/"errors"|"type":"error"/.test(answer)) throw new Error(`Not refused: ${answer.slice(0, 300)}`);
  }
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1_000 / questions.length;
}
const round = (ms) => Math.round(ms * 100) / 100;

const report = {};
let worst = { ms: 0, what: '' };
for (const [reason, questionOf] of Object.entries(rejections)) {
  report[reason] = {};
  for (const [transport, ask] of Object.entries(transports)) {
    const name = `Q${reason}${transport.replaceAll(' ', '')}`;
    const textsOf = (from, count) => Array.from({ length: count }, (_, at) => questionOf(`${name}${from + at}`));
    if ((await measure(ask, textsOf(0, WARM_UP))) === undefined) continue;
    const questions = textsOf(WARM_UP, ROUNDS);
    const [first, second] = [await measure(ask, questions), await measure(ask, questions)];
    const figures = { firstMs: round(first), secondMs: round(second) };
    report[reason][transport] = figures;
    if (figures.firstMs > worst.ms) worst = { ms: figures.firstMs, what: `${reason} over ${transport}` };
  }
}
socket.close();
await pool.close();
await router.stop();

if (process.argv.includes('--json')) console.log(JSON.stringify({ rejections: report, worst, fetches }));
else {
  console.table(
    Object.fromEntries(
      Object.entries(report).map(([reason, row]) => [
        reason,
        Object.fromEntries(Object.entries(row).map(([name, ms]) => [name, `${ms.firstMs} / ${ms.secondMs}`])),
      ]),
    ),
  );
  console.log(`CPU ms, first / second time. Slowest: ${worst.what}, ${worst.ms} ms. Subgraph requests: ${fetches}.`);
}
if (worst.ms >= LIMIT_MS || fetches > 0) process.exitCode = 1;
