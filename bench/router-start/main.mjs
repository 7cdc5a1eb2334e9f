// npm run bench -- router-start [--json]: from the start of a fresh process to the first answer, with and without a plan cache file. The
// subgraph answers at once, in process; everything else is the router's own: reading the supergraph, planning, compiling, answering.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROUNDS = 9;
const own = fileURLToPath(import.meta.url);
const supergraph = fileURLToPath(new URL('../../schema/supergraph.graphql', import.meta.url));
const log = { warn: (fields) => console.error(fields) };

if (process.argv[2] === 'child') await answerOnce(process.argv[3]);
else report();

async function answerOnce(path) {
  const { createEngine } = await import('../../router/dist/execution/create-engine.js');
  const { createPlanCacheFile } = await import('../../router/dist/serving/plan-cache-file.js');
  const loaded = { ms: performance.now(), cpuMs: cpuMs() };
  const supergraphSdl = readFileSync(supergraph, 'utf8');
  const file = createPlanCacheFile({ path, supergraphSdl, log });
  const transport = {
    fetch: async () => ({ data: {} }),
    subscribe() {
      throw new Error('Nothing subscribes here');
    },
  };
  const engine = createEngine({ supergraphSdl, transport, keepsPlans: true, storedPlans: file.read() });
  const fields = Object.values(engine.publicSchema.getQueryType().getFields());
  const field = fields.find(({ args }) =>
    args.every((arg) => arg.defaultValue !== undefined || !String(arg.type).endsWith('!')),
  );
  const prepared = await engine.prepare({ query: `{ ${field.name} ${selectionOf(field)} }` }, null);
  if (prepared.kind === 'rejected') throw new Error(JSON.stringify(prepared.errors));
  await engine.execute(prepared, {
    claims: null,
    signal: new AbortController().signal,
    headers: null,
    requestId: 'bench',
  });
  console.log(JSON.stringify({ loaded, answered: { ms: performance.now(), cpuMs: cpuMs() } }));
  file.write(engine.storedPlans(100));
  engine.close();
}

/** Of this process alone, so that a busy machine does not count. */
function cpuMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

function selectionOf({ type }) {
  const inner = String(type).replace(/[[\]!]/g, '');
  return /^(String|Int|Float|Boolean|ID)$/.test(inner) ? '' : '{ __typename }';
}

function report() {
  const folder = mkdtempSync(join(tmpdir(), 'router-start-'));
  const median = (values) => Number(values.sort((a, b) => a - b)[Math.floor(values.length / 2)].toFixed(0));
  const rounds = { cold: [], warm: [] };
  for (let round = 0; round < ROUNDS; round++) {
    const path = join(folder, `${round}.json`);
    for (const kind of ['cold', 'warm']) {
      const { stdout, stderr } = spawnSync(process.execPath, [own, 'child', path], { encoding: 'utf8' });
      if (stdout === '') throw new Error(stderr);
      rounds[kind].push(JSON.parse(stdout));
    }
  }
  rmSync(folder, { recursive: true });
  const table = Object.fromEntries(
    Object.entries(rounds).map(([kind, all]) => [
      kind,
      {
        firstAnswerMs: median(all.map(({ answered }) => answered.ms)),
        afterLoadingCodeMs: median(all.map(({ loaded, answered }) => answered.ms - loaded.ms)),
        firstAnswerCpuMs: median(all.map(({ answered }) => answered.cpuMs)),
        afterLoadingCodeCpuMs: median(all.map(({ loaded, answered }) => answered.cpuMs - loaded.cpuMs)),
      },
    ]),
  );
  if (process.argv.includes('--json')) console.log(JSON.stringify(table));
  else console.table(table);
}
