// Reads and analyses one file as the niches service does, and tells its parent how long it took and how much memory.
import { createReadStream } from 'node:fs';
import { built } from './built.mjs';

const { createLocalEmbedder } = await built('packages/embeddings/dist/index.js');
const { analyzeKeywords } = await built('subgraphs/niches/dist/analysis-engine/analyze-keywords.js');
const { defaultScoreWeights } = await built('subgraphs/niches/dist/analysis-engine/score/score-weights.js');
const { readKeywordFile } = await built('subgraphs/niches/dist/imports/read-keyword-file.js');

const [path = ''] = process.argv.slice(2);
const embedder = createLocalEmbedder({ log: { info() {}, error: console.error } });
const started = performance.now();
let stage = 'PARSE';
let stageStarted = started;
const stages = {};

const read = await readKeywordFile({ open: () => createReadStream(path) }, { fileName: 'bench.csv', now: new Date() });
if (read.kind !== 'readable') throw new Error(read.message);
const outcome = await analyzeKeywords(records(read.rows()), {
  weights: defaultScoreWeights,
  currency: 'USD',
  columns: read.columns,
  embed: (texts) => embedder.embed(texts),
  onProgress: follow,
  signal: new AbortController().signal,
});
follow({ stage: 'DONE' });
await embedder.close();

const seconds = (performance.now() - started) / 1_000;
process.send({
  seconds: rounded(seconds),
  rowsPerSecond: rounded(outcome.counts.rows / seconds),
  peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1_000),
  opportunities: outcome.opportunities.length,
  stages,
});

async function* records(rows) {
  for await (const batch of rows) yield batch.records;
}

function follow(update) {
  if (update.stage === stage) return;
  const now = performance.now();
  if (now - stageStarted > 5) stages[stage] = rounded((now - stageStarted) / 1_000);
  stage = update.stage;
  stageStarted = now;
}

function rounded(value) {
  return Math.round(value * 100) / 100;
}
