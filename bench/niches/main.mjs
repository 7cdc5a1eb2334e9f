// npm run bench -- niches [--json]: rows analysed per second and peak memory, by size of the export.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writePlannerFile } from './write-planner-file.mjs';

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    rows: { type: 'string', default: '1000,10000,100000' },
    months: { type: 'string', default: '24' },
  },
});
/** Of the niches service: the process may not take more for the largest file, nor longer. */
const LIMITS = { rows: 100_000, seconds: 30, megabytes: 512 };

const folder = await mkdtemp(join(tmpdir(), 'paissive-bench-'));
const results = [];
try {
  for (const rows of options.rows.split(',').map(Number)) {
    const file = join(folder, `${rows}.csv`);
    const megabytes = (await writePlannerFile(file, { rows, months: Number(options.months), seed: 1 })) / 1e6;
    results.push({ rows, fileMegabytes: Math.round(megabytes * 10) / 10, ...(await measure(file)) });
    if (!options.json) print(results.at(-1));
  }
} finally {
  await rm(folder, { recursive: true });
}
const largest = results.find(({ rows }) => rows >= LIMITS.rows);
const withinLimits = !largest || (largest.seconds <= LIMITS.seconds && largest.peakMegabytes <= LIMITS.megabytes);
if (options.json) {
  const processor = cpus()[0]?.model ?? 'unknown';
  process.stdout.write(
    `${JSON.stringify({ node: process.version, processor, limits: LIMITS, withinLimits, results })}\n`,
  );
} else {
  console.log(withinLimits ? 'Within the limits.' : `Beyond the limits: ${LIMITS.seconds} s, ${LIMITS.megabytes} MB.`);
}
process.exitCode = withinLimits ? 0 : 1;

/** In a process of its own: its peak memory is that of this one file, the model included. */
async function measure(file) {
  const child = fork(fileURLToPath(new URL('analyze-file.mjs', import.meta.url)), [file], { execArgv: [] });
  const [message] = await Promise.race([once(child, 'message'), once(child, 'exit').then(([code]) => [{ code }])]);
  if (!message.seconds) throw new Error(`Analysing ${file} ended with code ${message.code}`);
  return message;
}

function print({ rows, fileMegabytes, seconds, rowsPerSecond, peakMegabytes, opportunities, stages }) {
  const cells = [
    `${rows.toLocaleString('en').padStart(8)} rows`,
    `${fileMegabytes.toFixed(1).padStart(6)} MB file`,
    `${seconds.toFixed(2).padStart(6)} s`,
    `${Math.round(rowsPerSecond).toLocaleString('en').padStart(7)} rows/s`,
    `${String(peakMegabytes).padStart(4)} MB peak`,
    `${String(opportunities).padStart(5)} opportunities`,
  ];
  const parts = Object.entries(stages).map(([stage, share]) => `${stage.toLowerCase()} ${share.toFixed(2)} s`);
  console.log(`${cells.join('  ')}\n          ${parts.join(', ')}`);
}
