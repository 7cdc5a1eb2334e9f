// npm run bench -- niches-upload [--megabytes 50,300] [--json]: a staged upload of that size and its import through the router, on a
// platform of its own with embedded stores: seconds, and the peak memory of the niches service.
import { createReadStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { built } from '../niches/built.mjs';
import { writePlannerFile } from '../niches/write-planner-file.mjs';

const { values: options } = parseArgs({
  options: { json: { type: 'boolean', default: false }, megabytes: { type: 'string', default: '50,300' } },
});
/** A row of 24 months in UTF-16, about. */
const BYTES_PER_ROW = 330;
const PASSWORD = 'a long and boring sentence';

const { startPlatform } = await built('packages/supervisor/dist/index.js');
const folder = await mkdtemp(join(tmpdir(), 'paissive-bench-'));
const results = [];
for (const megabytes of options.megabytes.split(',').map(Number)) {
  const dataDir = join(folder, `data-${megabytes}`);
  const file = join(folder, `${megabytes}.csv`);
  const rows = Math.ceil((megabytes * 1e6) / BYTES_PER_ROW);
  const sizeBytes = await writePlannerFile(file, { rows, months: 24, seed: 1 });
  const env = { MAX_UPLOAD_MB: '4096' };
  const platform = await startPlatform({ dataDir, headless: true, ports: 'free', env });
  try {
    results.push({ ...(await measure(platform, file, sizeBytes)), rows });
    if (!options.json) console.log(lineOf(results.at(-1)));
  } finally {
    await platform.stop();
  }
}
await rm(folder, { recursive: true });
if (options.json) process.stdout.write(`${JSON.stringify({ node: process.version, results })}\n`);

async function measure(platform, file, sizeBytes) {
  const { pid } = platform.processes().find(({ name }) => name === 'niches');
  const input = { email: 'bench@example.org', password: PASSWORD };
  const { register } = await ask(
    platform,
    '',
    'mutation ($input: RegisterInput!) { register(input: $input) { session { accessToken } } }',
    input,
  );
  const token = register.session.accessToken;
  const { createUpload } = await ask(
    platform,
    token,
    'mutation ($input: CreateUploadInput!) { createUpload(input: $input) { upload { id url method } userErrors { message } } }',
    { fileName: 'keywords.csv', sizeBytes },
  );
  const { id: uploadId, url, method } = createUpload.upload;
  const megabytesBefore = await peakMegabytes(pid);
  const sendingFrom = performance.now();
  const headers = { 'content-length': String(sizeBytes) };
  const sent = await fetch(url, { method, headers, body: createReadStream(file), duplex: 'half' });
  if (!sent.ok) throw new Error(`The upload was answered with ${sent.status}: ${await sent.text()}`);
  const importingFrom = performance.now();
  const { importKeywords } = await ask(
    platform,
    token,
    'mutation ($input: ImportKeywordsInput!) { importKeywords(input: $input) { import { acceptedCount rejectedCount } userErrors { message } } }',
    { uploadId, fileName: 'keywords.csv' },
  );
  const importSeconds = (performance.now() - importingFrom) / 1_000;
  return {
    megabytes: Math.round(sizeBytes / 1e6),
    ...importKeywords.import,
    uploadSeconds: (importingFrom - sendingFrom) / 1_000,
    importSeconds,
    megabytesBefore,
    peakMegabytes: await peakMegabytes(pid),
  };
}

async function ask({ urls }, token, query, input) {
  const headers = { 'content-type': 'application/json', ...(token !== '' && { authorization: `Bearer ${token}` }) };
  const response = await fetch(urls.graphql, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables: { input } }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** The most memory that the process has ever held, in MB. */
async function peakMegabytes(pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1_024);
}

function lineOf({
  megabytes,
  rows,
  acceptedCount,
  uploadSeconds,
  importSeconds,
  megabytesBefore,
  peakMegabytes: peak,
}) {
  return [
    `${megabytes} MB file (${rows.toLocaleString('en')} rows, ${acceptedCount.toLocaleString('en')} accepted)`,
    `upload ${uploadSeconds.toFixed(1)} s`,
    `import ${importSeconds.toFixed(1)} s`,
    `peak memory ${peak} MB (${megabytesBefore} MB before)`,
  ].join('  ');
}
