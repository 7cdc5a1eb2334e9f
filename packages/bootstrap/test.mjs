// npm test: everything that can be checked on this machine. The last line is `N passed, N failed, N skipped`.
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { build } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { readJest, readPlaywright } from './lib/results.mjs';
import { at, bin } from './lib/root.mjs';
import { run, StepFailed, say, seconds } from './lib/run.mjs';
import { findStores } from './lib/stores.mjs';

const CHROMIUM = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const isCi = process.env.CI === 'true';
const total = { passed: 0, failed: 0, skipped: 0 };
const lines = [];

const chromium = CHROMIUM.find((path) => path !== undefined && existsSync(path));
const hasBrowserTests = existsSync(at('e2e/playwright.config.ts'));
const isReady =
  (await step('install', ensureInstalled)) &&
  (await step('build', () => build({ pages: hasBrowserTests && chromium !== undefined })));
if (isReady) await runChecks();
say(`\n${lines.join('\n')}\n`);
process.exitCode = total.failed > 0 ? 1 : 0;
process.stdout.write(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);

async function runChecks() {
  await step('lint', () => succeeds(bin('', 'biome'), ['check', '--error-on-warnings', '.']));
  await step('types', () => succeeds(bin('', 'tsc'), ['-p', '.']));
  await step('types of e2e', () => succeeds(bin('', 'tsc'), ['-p', 'e2e']));
  await step('types of web', () => succeeds(bin('web', 'tsc'), ['-p', 'web']));
  await step('generated client', () => succeeds(bin('', 'graphql-codegen'), ['--config', 'codegen.ts', '--check']));
  await step('checks', () => succeeds(process.execPath, [at('packages/checks/dist/main.js')]));
  const stores = isCi ? await findStores(process.env) : {};
  for (const [name, url] of Object.entries(stores)) say(`${name}=${url}`);
  await step('unit and service tests', () => runJest(stores));
  if (!hasBrowserTests) lines.push('NOT RUN  end-to-end tests: there are none');
  else if (chromium === undefined) lines.push('NOT RUN  end-to-end tests: no Chromium found (set CHROMIUM_PATH)');
  else await step('end-to-end tests', () => runPlaywright(chromium));
}

/** Does one step, tells how long it took and goes on after a failure, so that one run shows everything. */
async function step(name, work) {
  say(`\n— ${name}`);
  const started = performance.now();
  const failedBefore = total.failed;
  let ok = false;
  try {
    ok = (await work()) !== false;
  } catch (error) {
    say(error instanceof StepFailed ? error.message : error.stack);
  }
  // A step without tests of its own counts as one, so that "0 failed" always means that all is well.
  if (!ok && total.failed === failedBefore) total.failed++;
  lines.push(`${ok ? '    ok' : 'FAILED'}  ${name} (${seconds(started)})`);
  return ok;
}

async function succeeds(command, args, env = {}) {
  return (await run(command, args, { env })) === 0;
}

async function runJest(stores) {
  const report = reportFile('jest.json');
  const args = ['--experimental-vm-modules', '--no-warnings', at('node_modules/jest/bin/jest.js')];
  const isGreen = await succeeds(
    process.execPath,
    [...args, '--ci', '--json', `--outputFile=${report}`, '--silent=passed-only'],
    stores,
  );
  const counts = readJest(report);
  add(counts);
  const hasRealStores = isCi && (stores.TEST_POSTGRES_URL ?? process.env.TEST_POSTGRES_URL) !== undefined;
  if (hasRealStores && counts !== null && counts.skipped > 0) {
    say(`On a machine with real stores no test may be skipped:\n  ${counts.skippedNames.join('\n  ')}`);
    return false;
  }
  return isGreen;
}

async function runPlaywright(chromium) {
  const report = reportFile('playwright.json');
  const isGreen = await run(bin('e2e', 'playwright'), ['test', '--reporter=list,json'], {
    cwd: at('e2e'),
    env: { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: report, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  });
  add(readPlaywright(report));
  return isGreen === 0;
}

function reportFile(name) {
  const file = at('artefacts', name);
  mkdirSync(at('artefacts'), { recursive: true });
  rmSync(file, { force: true });
  return file;
}

function add(counts) {
  if (counts === null) return;
  for (const kind of ['passed', 'failed', 'skipped']) total[kind] += counts[kind];
}
