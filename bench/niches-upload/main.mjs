// npm run bench -- niches-upload [--megabytes 50,300] [--json]: a staged upload of that size and its import through the router, on a
// platform of its own with embedded stores: seconds, and the peak memory of the niches service.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startBenchPlatform } from '../niches/platform.mjs';
import { writePlannerFile } from '../niches/write-planner-file.mjs';

const { values: options } = parseArgs({
  options: { json: { type: 'boolean', default: false }, megabytes: { type: 'string', default: '50,300' } },
});
/** A row of 24 months in UTF-16, about. */
const BYTES_PER_ROW = 330;

const folder = await mkdtemp(join(tmpdir(), 'paissive-bench-'));
const results = [];
try {
  for (const megabytes of options.megabytes.split(',').map(Number)) {
    results.push(await measure(megabytes));
    if (!options.json) console.log(lineOf(results.at(-1)));
  }
} finally {
  await rm(folder, { recursive: true });
}
if (options.json) process.stdout.write(`${JSON.stringify({ node: process.version, results })}\n`);

async function measure(megabytes) {
  const file = join(folder, `${megabytes}.csv`);
  const rows = Math.ceil((megabytes * 1e6) / BYTES_PER_ROW);
  const sizeBytes = await writePlannerFile(file, { rows, months: 24, seed: 1 });
  const { platform, ask, upload } = await startBenchPlatform(join(folder, `data-${megabytes}`), {
    MAX_UPLOAD_MB: '4096',
  });
  try {
    const { pid } = platform.processes().find(({ name }) => name === 'niches');
    const megabytesBefore = await peakMegabytes(pid);
    const from = performance.now();
    const uploadId = await upload(file, sizeBytes);
    const sent = performance.now();
    const { importKeywords } = await ask(
      'mutation ($input: ImportKeywordsInput!) { importKeywords(input: $input) { import { acceptedCount rejectedCount } userErrors { message } } }',
      { input: { uploadId, fileName: 'keywords.csv' } },
    );
    const importSeconds = (performance.now() - sent) / 1_000;
    return {
      megabytes: Math.round(sizeBytes / 1e6),
      rows,
      ...importKeywords.import,
      uploadSeconds: (sent - from) / 1_000,
      importSeconds,
      megabytesBefore,
      peakMegabytes: await peakMegabytes(pid),
    };
  } finally {
    await platform.stop();
  }
}

/** The most memory that the process has ever held, in MB. */
async function peakMegabytes(pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1_024);
}

function lineOf({ megabytes, acceptedCount, uploadSeconds, importSeconds, megabytesBefore, peakMegabytes: peak }) {
  return [
    `${megabytes} MB file, ${acceptedCount.toLocaleString('en')} rows accepted`,
    `upload ${uploadSeconds.toFixed(1)} s`,
    `import ${importSeconds.toFixed(1)} s`,
    `peak memory ${peak} MB (${megabytesBefore} MB before)`,
  ].join('  ');
}
