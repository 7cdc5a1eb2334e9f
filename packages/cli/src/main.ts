import { writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { type AnalysisResult, toJson } from './analysis-result.js';
import { analyzeFile, checkFile } from './analyze-file.js';
import { type AnalyzeArguments, readArguments, USAGE } from './arguments.js';
import { PlatformFailure, UnusableInputError } from './cli-error.js';
import { openPlatform } from './open-platform.js';
import { createProgressDisplay } from './progress-bar.js';
import { renderReport } from './render-report.js';
import { renderTable } from './render-table.js';

/** npm changes to the repository first; the caller's folder is what a relative path means. */
const callersFolder = process.env['INIT_CWD'] ?? process.cwd();
const read = readArguments(process.argv.slice(2));

if (read.kind === 'help') console.log(USAGE);
else if (read.kind === 'fault') {
  console.error(`${read.message}\n\n${USAGE}`);
  process.exitCode = 2;
} else process.exitCode = await run(read.arguments);

async function run(given: AnalyzeArguments): Promise<number> {
  try {
    const result = await analyze(given);
    if (given.report !== undefined) {
      await writeFile(
        resolve(callersFolder, given.report),
        renderReport(result, given.name ?? basename(given.file), new Date()),
      );
    }
    console.log(given.json ? toJson(result) : renderTable(result));
    if (given.report !== undefined && !given.json) console.log(`Report: ${given.report}`);
    return 0;
  } catch (error) {
    if (!(error instanceof UnusableInputError || error instanceof PlatformFailure)) throw error;
    console.error(error.message);
    return error instanceof UnusableInputError ? 2 : 1;
  }
}

async function analyze(given: AnalyzeArguments): Promise<AnalysisResult> {
  const file = resolve(callersFolder, given.file);
  // Before a platform is started for it.
  await checkFile(file);
  const { PAISSIVE_EMAIL: email, PAISSIVE_PASSWORD: password } = process.env;
  const dataDir = given.dataDir === undefined ? undefined : resolve(callersFolder, given.dataDir);
  const platform = await openPlatform({ url: given.url, dataDir }, { email, password }, (line) => console.error(line));
  const display = createProgressDisplay(process.stderr);
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  try {
    return await analyzeFile(
      { client: platform.client, onProgress: display.show, signal: stop.signal, now: () => performance.now() },
      file,
      given.name,
    );
  } finally {
    display.end();
    await platform.close();
  }
}
