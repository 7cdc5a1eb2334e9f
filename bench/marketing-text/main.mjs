// npm run bench -- marketing-text [--json]: how long the analysis of a text takes, by its length. Exit code 1 when 2,000 words take more than
// 20 ms in the median, with which an answer comes between two keystrokes.
import { parseArgs } from 'node:util';
import { built } from '../niches/built.mjs';
import { writeText } from './write-text.mjs';

const { values: options } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const { analyzeText, MAX_TEXT_CHARACTERS } = await built('subgraphs/marketing/dist/text/analyze-text.js');
const LIMIT = { words: 2_000, ms: 20 };
const ROUNDS = 100;

const results = [200, LIMIT.words, 30_000].map((words) => {
  const text = writeText(words).slice(0, MAX_TEXT_CHARACTERS);
  const given = {
    text,
    keyphrase: 'green tea',
    title: 'Green tea at home',
    slug: 'green-tea',
    siteHost: 'shop.example',
  };
  const times = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    analyzeText(given);
    return performance.now() - started;
  });
  const [firstMs = 0] = times;
  times.sort((one, other) => one - other);
  return { words, characters: text.length, firstMs, medianMs: times[ROUNDS / 2], slowestMs: times.at(-1) };
});
const withinLimits = results.every(({ words, medianMs }) => words !== LIMIT.words || medianMs <= LIMIT.ms);
if (options.json) {
  process.stdout.write(`${JSON.stringify({ node: process.version, limits: LIMIT, withinLimits, results })}\n`);
} else {
  for (const { words, characters, firstMs, medianMs, slowestMs } of results) {
    const figures = [firstMs, medianMs, slowestMs].map((ms) => `${ms.toFixed(1).padStart(6)} ms`).join('  ');
    console.log(
      `${words.toLocaleString('en').padStart(7)} words  ${characters.toLocaleString('en').padStart(8)} characters  ${figures}`,
    );
  }
  console.log('first, median, slowest', withinLimits ? '– within the limit.' : `– beyond ${LIMIT.ms} ms.`);
}
process.exitCode = withinLimits ? 0 : 1;
