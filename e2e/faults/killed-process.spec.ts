import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Platform, startPlatform } from '@paissive/supervisor';
import { expect, test } from '@playwright/test';
import { keywordPlannerFile } from '../kit/keyword-planner-file.js';
import { importFile, type RankedAnalysis, readAnalysis, startAnalysis } from '../kit/niches.js';
import { type Person, registerPerson, signInPerson } from '../kit/people.js';
import { until } from '../kit/until.js';
import { expectOnce, untilCompleted, untilRunning } from './exactly-once.js';

const KEYWORDS = 5_000;
const PROCESSES = ['niches', 'accounts', 'router', 'web', 'postgres', 'mongo', 'redis'];

let dataDir: string;
let platform: Platform;
let person: Person;
let importId: string;
let undisturbed: RankedAnalysis;

test.describe.configure({ mode: 'serial', timeout: 120_000 });

test.beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'paissive-e2e-faults-'));
  platform = await startPlatform({ dataDir, ports: 'free' });
  person = await registerPerson(platform.urls.graphql);
  importId = await importFile(person.api, 'five thousand.csv', keywordPlannerFile({ keywords: KEYWORDS, months: 24 }));
  undisturbed = await untilCompleted(person.api, await startAnalysis(person.api, importId));
});
test.afterAll(async () => {
  await platform?.stop();
  await rm(dataDir, { recursive: true, force: true });
});

for (const name of PROCESSES) {
  test(`kill -9 of ${name} during an analysis: it finishes, exactly once`, async () => {
    const before = pidOf(name);
    const id = await startAnalysis(person.api, importId);
    const running = await untilRunning(person.api, id);
    platform.kill(name, 'SIGKILL');
    expect(running.status).toBe('RUNNING');
    const finished = await untilCompleted(person.api, id);
    await untilAllReady();
    expect(pidOf(name)).not.toBe(before);
    await expectOnce(platform, finished, undisturbed);
  });
}

test('kill -9 of everything at once during an analysis: it finishes, exactly once', async () => {
  const id = await startAnalysis(person.api, importId);
  const running = await untilRunning(person.api, id);
  for (const { name } of platform.processes()) platform.kill(name, 'SIGKILL');
  expect(running.status).toBe('RUNNING');
  const finished = await untilCompleted(person.api, id);
  await untilAllReady();
  await expectOnce(platform, finished, undisturbed);
});

test('after all of that, stopped and started again: all data are there and signing in works', async () => {
  const LISTS = '{ imports { nodes { id } } analyses(first: 50) { nodes { id status } } opportunities { totalCount } }';
  const before = await person.api.ask(LISTS);
  await platform.stop();
  platform = await startPlatform({ dataDir, ports: 'free' });
  const again = await signInPerson(platform.urls.graphql, person);
  expect(await again.api.ask(LISTS)).toEqual(before);
  expect(await readAnalysis(again.api, undisturbed.id)).toEqual(undisturbed);
});

function pidOf(name: string): number | null {
  return platform.processes().find((process) => process.name === name)?.pid ?? null;
}

async function untilAllReady(): Promise<void> {
  await until(
    async () => platform.processes(),
    (processes) => processes.every(({ state }) => state === 'ready'),
  );
}
