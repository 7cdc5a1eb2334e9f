import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { DEMO_EMAIL, findRunningPlatform, type Platform, startPlatform } from '@paissive/supervisor';
import { expect, test } from '@playwright/test';
import { HEADER_LINE, keywordPlannerFile, ROWS_BEFORE_BAD } from '../kit/keyword-planner-file.js';
import { signInPerson } from '../kit/people.js';
import { watchPage } from '../kit/watch-page.js';
import { zipOf } from '../kit/zip.js';

const ANALYZE = fileURLToPath(new URL('../../packages/cli/dist/main.js', import.meta.url));
const FACTORS = ['competition', 'demand', 'monetization', 'resources', 'trend'];

let folder: string;
/** Of its own, as what is analysed here lands with the demo account. */
let platform: Platform;
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paissive-e2e-terminal-'));
  platform = await startPlatform({ dataDir: join(folder, 'running'), headless: true, ports: 'free' });
});
test.afterAll(async () => {
  await platform?.stop();
  await rm(folder, { recursive: true, force: true });
});

interface Printed {
  import: {
    format: string;
    rows: number;
    accepted: number;
    rejected: { line: number; column: string | null; reason: string }[];
  };
  opportunities: {
    name: string;
    score: number;
    confidence: number;
    keywords: string[];
    factors: Record<string, number | null>;
    trend: { verdict: string; slopePerYear: number | null; pValue: number | null };
  }[];
  elapsedMs: number;
}

test('--json prints one object: what was read, what was left out and why, and the ranking', async () => {
  const badRows = [{ keyword: 'volume as text', average: 'many' }];
  const file = await fileOf('export.csv', keywordPlannerFile({ keywords: 300, months: 24, badRows }));
  const { code, stdout } = await analyze([file, '--json', '--name', 'From the terminal']);
  expect(code).toBe(0);
  const printed = JSON.parse(stdout) as Printed;
  expect(printed.import).toMatchObject({ format: 'GOOGLE_KEYWORD_PLANNER', rows: 302, accepted: 300 });
  expect(printed.import.rejected).toEqual([
    {
      line: HEADER_LINE + 2 + ROWS_BEFORE_BAD,
      column: 'Avg. monthly searches',
      reason: expect.stringContaining('many'),
    },
  ]);
  expect(printed.opportunities.length).toBeGreaterThanOrEqual(3);
  for (const { name, score, confidence, keywords, factors, trend } of printed.opportunities) {
    expect(name).not.toBe('');
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThanOrEqual(100);
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
    expect(keywords.length).toBeGreaterThan(0);
    expect(Object.keys(factors).sort()).toEqual(FACTORS);
    expect(Object.keys(trend).sort()).toEqual(['pValue', 'slopePerYear', 'verdict']);
  }
  const scores = printed.opportunities.map(({ score }) => score);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  expect(printed.elapsedMs).toBeGreaterThan(0);

  const demo = await signInPerson(platform.urls.graphql, { email: DEMO_EMAIL, password: platform.demoPassword });
  const { analyses } = await demo.api.ask<{ analyses: { nodes: { name: string }[] } }>(
    '{ analyses { nodes { name } } }',
  );
  expect(analyses.nodes.map(({ name }) => name)).toContain('From the terminal');
});

test('what a plain list does not say is null, not zero', async () => {
  const file = await fileOf(
    'list.txt',
    Buffer.from('cold brew ratio\ncold brew jar\npour over kettle\npour over stand\n'),
  );
  const { stdout } = await analyze([file, '--json']);
  const { opportunities } = JSON.parse(stdout) as Printed;
  expect(opportunities.length).toBeGreaterThan(0);
  for (const { factors, trend } of opportunities) {
    expect(factors).toMatchObject({ demand: null, competition: null, trend: null, monetization: null });
    expect(trend).toEqual({ verdict: 'CANNOT_TELL', slopePerYear: null, pValue: null });
  }
});

for (const { what, name, bytes, says } of [
  { what: 'a zip named .csv', name: 'zipped.csv', bytes: zipOf('keywords.txt', 'one\n'), says: /zip/i },
  { what: 'an empty file', name: 'empty.csv', bytes: Buffer.alloc(0), says: /empty/ },
  { what: 'a file that is not there', name: 'missing.csv', bytes: null, says: /There is no file/ },
]) {
  test(`${what} ends with exit code 2 and says what is wrong`, async () => {
    const file = bytes === null ? join(folder, name) : await fileOf(name, bytes);
    const { code, stdout, stderr } = await analyze([file, '--json']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(says);
    expect(stderr).toContain(name);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
}

test('--report writes a page that reads well without anything else, beside the ranked table', async ({ page }) => {
  const file = await fileOf('reported.csv', keywordPlannerFile({ keywords: 200, months: 24 }));
  const report = join(folder, 'report.html');
  const { code, stdout } = await analyze([file, '--report', report, '--name', 'A <report>']);
  expect(code).toBe(0);
  expect(stdout).toContain('Report:');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const complaints = watchPage(page);
  await page.goto(pathToFileURL(report).href);
  await expect(page.getByRole('heading', { level: 1, name: 'A <report>' })).toBeVisible();
  const rows = page.locator('header + table tbody tr');
  const [first] = await rows.locator('td:nth-child(2)').allInnerTexts();
  expect(stdout).toContain(first ?? 'no row');
  await page
    .getByRole('link', { name: first ?? '' })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText(first ?? '');
  await page.screenshot({ path: 'artefacts/pages/report.png' });
  expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
  expect(complaints.found).toEqual([]);
  expect(await readFile(report, 'utf8')).toContain('A &lt;report&gt;');
});

test('without a platform that runs, one is started for the analysis and stopped again; the data stay', async () => {
  const dataDir = join(folder, 'not running');
  const file = await fileOf('own.csv', keywordPlannerFile({ keywords: 100, months: 12 }));
  const { code, stdout, stderr } = await analyze([file, '--json'], dataDir);
  expect(code).toBe(0);
  expect(stderr).toContain('Starting the platform for this analysis');
  expect((JSON.parse(stdout) as Printed).import.accepted).toBe(100);
  expect(await findRunningPlatform(dataDir)).toBeNull();
  const again = await analyze([file, '--json'], dataDir);
  expect((JSON.parse(again.stdout) as Printed).opportunities).toEqual((JSON.parse(stdout) as Printed).opportunities);
});

async function fileOf(name: string, bytes: Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

/** Runs the command of `npm run analyze` on the shared platform, or on data of its own. */
async function analyze(args: readonly string[], dataDir = platform.dataDir) {
  const child = spawn(process.execPath, [ANALYZE, ...args, '--data-dir', dataDir], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { stdout, stderr, code: code as number };
}
