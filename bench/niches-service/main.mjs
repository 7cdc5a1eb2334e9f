// npm run bench -- niches-service [--megabytes 270] [--json]: what the running service takes for its largest tasks, through the router.
import { createReadStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { built } from '../niches/built.mjs';
import { writePlannerFile } from '../niches/write-planner-file.mjs';
import { keywordsOfManyNiches } from './keywords-of-many-niches.mjs';

const { startPlatform } = await built('packages/supervisor/dist/index.js');
const { values } = parseArgs({
  options: { megabytes: { type: 'string', default: '270' }, json: { type: 'boolean', default: false } },
});
/** What a row of 24 months comes to, in UTF-16. */
const BYTES_PER_ROW = 345;
const NICHES = 5_000;
const TIMES = 5;

const isJson = values.json;
const folder = await mkdtemp(join(tmpdir(), 'paissive-bench-'));
const platform = await startPlatform({
  dataDir: join(folder, 'data'),
  headless: true,
  ports: 'free',
  env: { MAX_UPLOAD_MB: '1024' },
});
const figures = {};
try {
  let token;
  const ask = async (query, input = {}) => {
    const response = await fetch(platform.urls.graphql, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query, variables: { input, ...input } }),
    });
    const { data, errors } = await response.json();
    if (errors?.length > 0) throw new Error(errors.map(({ message }) => message).join(' '));
    return data;
  };
  const register = 'mutation ($input: RegisterInput!) { register(input: $input) { session { accessToken } } }';
  const person = { email: 'bench@example.org', password: 'a long and boring sentence' };
  token = (await ask(register, person)).register.session.accessToken;

  const file = join(folder, 'large.csv');
  const rows = Math.ceil((Number(values.megabytes) * 1e6) / BYTES_PER_ROW);
  const sizeBytes = await writePlannerFile(file, { rows, months: 24, seed: 1 });
  const [, sendSeconds] = await timed(() => upload(ask, file, sizeBytes));
  const { id: uploadId } = upload.last;
  const [made, importSeconds] = await timed(() => importUpload(ask, uploadId));
  tell('upload', {
    megabytes: Math.round(sizeBytes / 1e6),
    rows: made.acceptedCount,
    sendSeconds,
    importSeconds,
    peakMegabytes: await peakOf('niches'),
  });

  const analyses = [];
  for (const seed of [1, 2]) {
    const content = keywordsOfManyNiches(NICHES + 500, seed);
    const { importKeywords } = await ask(
      'mutation ($input: ImportKeywordsInput!) { importKeywords(input: $input) { import { id } userErrors { message } } }',
      { content, fileName: `many-${seed}.csv` },
    );
    const { analyzeNiche } = await ask(
      'mutation ($input: AnalyzeNicheInput!) { analyzeNiche(input: $input) { analysis { id } userErrors { message } } }',
      { importId: importKeywords.import.id },
    );
    analyses.push(analyzeNiche.analysis.id);
  }
  const read = 'query ($id: ID!) { analysis(id: $id) { status counts { opportunities } } }';
  let opportunities = 0;
  for (const id of analyses) {
    const { analysis } = await until(
      () => ask(read, { id }),
      ({ analysis: { status } }) => status === 'COMPLETED',
    );
    opportunities += analysis.counts.opportunities;
  }
  const preview = `query ($id: ID!) { previewScoring(analysisId: $id, weights: { demand: 90, trend: 5 }, first: 100) {
    totalCount ranking { rank score opportunity { id } factors { kind contribution } } } }`;
  const [previewed, previewMs] = await median(() => ask(preview, { id: analyses[0] }));
  tell('preview', { opportunities: previewed.previewScoring.totalCount, medianMs: previewMs });

  const similar =
    '{ similarOpportunities(text: "planning meals", first: 10) { comparedCount isComplete matches { similarity } } }';
  await until(
    () => ask(similar),
    ({ similarOpportunities: { comparedCount, isComplete } }) => isComplete && comparedCount >= opportunities,
    600_000,
  );
  const [found, similarMs] = await median(() => ask(similar));
  tell('similar', { vectors: found.similarOpportunities.comparedCount, dimensions: 512, medianMs: similarMs });

  const generate = `mutation ($input: GenerateReportInput!) { generateReport(input: $input) {
    report { id downloads { format url } } userErrors { message } } }`;
  const [reported, makeMs] = await median(() => ask(generate, { analysisId: analyses[0] }));
  const { url } = reported.generateReport.report.downloads.find(({ format }) => format === 'PDF');
  const [bytes, pdfMs] = await median(async () => (await (await fetch(url)).arrayBuffer()).byteLength);
  tell('report', { opportunities: 10, makeMs, pdfMs, pdfKilobytes: Math.round(bytes / 1e3) });
  if (values.json) console.log(JSON.stringify({ node: process.version, ...figures }));
} finally {
  await platform.stop();
  await rm(folder, { recursive: true, force: true });
}

async function upload(ask, path, sizeBytes) {
  const { createUpload } = await ask(
    'mutation ($input: CreateUploadInput!) { createUpload(input: $input) { upload { id url method } userErrors { message } } }',
    { fileName: 'large.csv', sizeBytes },
  );
  upload.last = createUpload.upload;
  const sent = await fetch(createUpload.upload.url, {
    method: 'PUT',
    headers: { 'content-length': `${sizeBytes}` },
    body: createReadStream(path),
    duplex: 'half',
  });
  if (!sent.ok) throw new Error(`The upload was answered with ${sent.status}: ${await sent.text()}`);
}

async function importUpload(ask, uploadId) {
  const { importKeywords } = await ask(
    `mutation ($input: ImportKeywordsInput!) { importKeywords(input: $input) {
      import { id acceptedCount rejectedCount } userErrors { message } } }`,
    { uploadId, fileName: 'large.csv' },
  );
  if (!importKeywords.import) throw new Error(JSON.stringify(importKeywords.userErrors));
  return importKeywords.import;
}

async function timed(work) {
  const started = performance.now();
  const result = await work();
  return [result, Math.round((performance.now() - started) / 100) / 10];
}

async function median(work) {
  const times = [];
  let result;
  for (let time = 0; time < TIMES; time += 1) {
    const started = performance.now();
    result = await work();
    times.push(performance.now() - started);
  }
  return [result, Math.round(times.sort((one, other) => one - other)[Math.floor(TIMES / 2)])];
}

async function until(read, isIt, timeoutMs = 300_000) {
  for (const end = Date.now() + timeoutMs; ; await delay(500)) {
    const answer = await read();
    if (isIt(answer)) return answer;
    if (Date.now() > end) throw new Error(`Still waiting: ${JSON.stringify(answer)}`);
  }
}

/** The largest resident set of a process of the platform so far; where the system tells. */
async function peakOf(name) {
  const { pid } = platform.processes().find((process) => process.name === name);
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = /VmHWM:\s+(\d+)/.exec(status)?.[1];
  return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1_000);
}

function tell(name, measured) {
  figures[name] = measured;
  if (!isJson) console.log(name, measured);
}
