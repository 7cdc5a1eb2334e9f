// npm run bench -- router-uncached [--json]: what an operation of 30 fields costs that nobody has sent before: parsing, limits, validation,
// authorization, planning in the planner's process, compiling. Each operation has another name. Exit code 1 when the goal is missed.
import { parseArgs } from 'node:util';
import { createEngine } from '../../router/dist/execution/create-engine.js';
import { quantile } from '../router/statistics.mjs';
import { composeSupergraph, SCOPE } from '../router/supergraph.mjs';
import { subgraphs } from '../router-engine/federation.mjs';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const GOAL_MS = 2;
const WARM = 200;
const OPERATIONS = 500;
/** Over all four subgraphs, some of it protected. */
const THIRTY_FIELDS = `{
  me { id name email reviews { id body rating product { upc name price } } }
  topProducts(first: 5) {
    upc name price weight inStock shippingEstimate
    reviews { id body rating author { id name email reviews { id rating product { upc } } } }
  }
}`;

const urls = Object.fromEntries(Object.keys(subgraphs).map((name) => [name, `http://${name}.test`]));
const engine = createEngine({ supergraphSdl: composeSupergraph(urls, true), transport: {} });
const samples = [];
for (let index = -WARM; index < OPERATIONS; index++) {
  const query = `query Q${index + WARM} ${THIRTY_FIELDS}`;
  const [started, cpu] = [performance.now(), process.cpuUsage()];
  const prepared = await engine.prepare({ query }, { scope: SCOPE });
  if (prepared.kind === 'rejected') throw new Error(JSON.stringify(prepared.errors));
  const { user, system } = process.cpuUsage(cpu);
  if (index >= 0) samples.push({ ms: performance.now() - started, cpuMs: (user + system) / 1_000 });
}
engine.close();

const report = { wall: spread('ms'), cpu: spread('cpuMs'), goalMs: GOAL_MS };
if (values.json) console.log(JSON.stringify(report));
else {
  console.table({ 'time, ms': report.wall, 'CPU of the router process, ms': report.cpu });
  console.log(`goal: ${GOAL_MS} ms, ${report.wall.p50 <= GOAL_MS ? 'met' : 'missed'}`);
}
if (report.wall.p50 > GOAL_MS) process.exitCode = 1;

function spread(key) {
  const sorted = samples.map((sample) => sample[key]).sort((a, b) => a - b);
  return { p50: round(quantile(sorted, 0.5)), p90: round(quantile(sorted, 0.9)), p99: round(quantile(sorted, 0.99)) };
}

function round(ms) {
  return Number(ms.toFixed(2));
}
