// npm run bench -- niches-answers [--rows 100000] [--json]: what people wait for after an analysis, through the router, on a platform of its
// own with embedded stores: a preview of other weights, niches by meaning, a report as PDF.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startBenchPlatform } from '../niches/platform.mjs';
import { writePlannerFile } from '../niches/write-planner-file.mjs';

const { values: options } = parseArgs({
  options: { json: { type: 'boolean', default: false }, rows: { type: 'string', default: '100000' } },
});
const TIMES = 20;
const ENDS = new Set(['COMPLETED', 'FAILED', 'CANCELLED']);

const folder = await mkdtemp(join(tmpdir(), 'paissive-bench-'));
const { platform, ask, upload } = await startBenchPlatform(join(folder, 'data'));
try {
  const result = await measure();
  console.log(options.json ? JSON.stringify({ node: process.version, ...result }) : linesOf(result));
} finally {
  await platform.stop();
  await rm(folder, { recursive: true });
}

async function measure() {
  const rows = Number(options.rows);
  const file = join(folder, 'keywords.csv');
  const sizeBytes = await writePlannerFile(file, { rows, months: 24, seed: 1 });
  const uploadId = await upload(file, sizeBytes);
  const { importKeywords } = await ask(
    'mutation ($input: ImportKeywordsInput!) { importKeywords(input: $input) { import { id } userErrors { message } } }',
    { input: { uploadId, fileName: 'keywords.csv' } },
  );
  const { analyzeNiche } = await ask(
    'mutation ($input: AnalyzeNicheInput!) { analyzeNiche(input: $input) { analysis { id } userErrors { message } } }',
    { input: { importId: importKeywords.import.id } },
  );
  const analysisId = analyzeNiche.analysis.id;
  await until(async () => {
    const { analysis } = await ask('query ($id: ID!) { analysis(id: $id) { status } }', { id: analysisId });
    return ENDS.has(analysis.status);
  });

  const [cold, ...previews] = await timed(TIMES + 1, (index) =>
    ask(
      'query ($id: ID!, $weights: ScoreWeightsInput!) { previewScoring(analysisId: $id, weights: $weights) { totalCount } }',
      {
        id: analysisId,
        weights: { demand: 0.2 + index / 100 },
      },
    ),
  );
  const similar = () => ask('{ similarOpportunities(text: "tools for small shops") { comparedCount isComplete } }');
  await until(async () => (await similar()).similarOpportunities.isComplete);
  const meanings = await timed(TIMES, similar);

  const { generateReport } = await ask(
    'mutation ($input: GenerateReportInput!) { generateReport(input: $input) { report { downloads { format url } } userErrors { message } } }',
    { input: { analysisId } },
  );
  const pdfUrl = generateReport.report.downloads.find(({ format }) => format === 'PDF').url;
  const [firstPdf] = await timed(1, async () => (await fetch(pdfUrl)).arrayBuffer());
  return {
    rows,
    opportunities: cold.answer.previewScoring.totalCount,
    previewMs: { cold: cold.ms, ...percentiles(previews) },
    compared: meanings[0].answer.similarOpportunities.comparedCount,
    similarMs: percentiles(meanings),
    pdf: { ms: firstPdf.ms, kilobytes: Math.round(firstPdf.answer.byteLength / 1_000) },
  };
}

async function timed(times, work) {
  const measured = [];
  for (let index = 0; index < times; index += 1) {
    const from = performance.now();
    const answer = await work(index);
    measured.push({ ms: performance.now() - from, answer });
  }
  return measured;
}

function percentiles(measured) {
  const sorted = measured.map(({ ms }) => ms).sort((a, b) => a - b);
  return { p50: sorted[Math.floor(sorted.length / 2)], max: sorted.at(-1) };
}

async function until(isSo) {
  while (!(await isSo())) await pause(500);
}

function linesOf({ rows, opportunities, previewMs, compared, similarMs, pdf }) {
  const ms = (value) => `${value.toFixed(0)} ms`;
  return [
    `${rows.toLocaleString('en')} rows, ${opportunities.toLocaleString('en')} opportunities`,
    `preview of other weights: ${ms(previewMs.p50)} (first ${ms(previewMs.cold)}, longest ${ms(previewMs.max)})`,
    `by meaning, among ${compared.toLocaleString('en')}: ${ms(similarMs.p50)} (longest ${ms(similarMs.max)})`,
    `report of ten as PDF, made for the first time: ${ms(pdf.ms)}, ${pdf.kilobytes} kB`,
  ].join('\n');
}
