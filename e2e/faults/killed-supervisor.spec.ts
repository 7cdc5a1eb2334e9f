import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { findRunningPlatform, type RunningPlatform } from '@paissive/supervisor';
import { expect, test } from '@playwright/test';
import { createApiClient } from '../kit/api-client.js';
import { keywordPlannerFile } from '../kit/keyword-planner-file.js';
import { importFile, startAnalysis } from '../kit/niches.js';
import { registerPerson, signInPerson } from '../kit/people.js';
import { expectOnce, untilCompleted, untilRunning } from './exactly-once.js';

const SUPERVISOR = fileURLToPath(new URL('../../packages/supervisor/dist/main.js', import.meta.url));
/** Away from the ports of a platform that may run here; what is taken all the same is moved. */
const PORT_OFFSET = '20500';

let dataDir: string;
let supervisor: ChildProcess | undefined;

test.describe.configure({ timeout: 120_000 });
test.beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'paissive-e2e-start-'));
});
test.afterEach(async () => {
  if (supervisor?.exitCode === null && supervisor.signalCode === null) {
    supervisor.kill('SIGTERM');
    await once(supervisor, 'exit');
  }
  await rm(dataDir, { recursive: true, force: true });
});

for (const { what, kill } of [
  { what: 'the supervisor alone, its processes living on', kill: killSupervisor },
  { what: 'the supervisor and all that it runs', kill: killAll },
]) {
  test(`kill -9 of ${what}, during an analysis: the next start finishes it, exactly once`, async () => {
    const first = await start();
    const person = await registerPerson(first.urls.graphql);
    const file = keywordPlannerFile({ keywords: 5_000, months: 24 });
    const importId = await importFile(person.api, 'five thousand.csv', file);
    const undisturbed = await untilCompleted(person.api, await startAnalysis(person.api, importId));
    const id = await startAnalysis(person.api, importId);
    expect((await untilRunning(person.api, id)).status).toBe('RUNNING');
    await kill();

    const second = await start();
    const again = await signInPerson(second.urls.graphql, person);
    const finished = await untilCompleted(again.api, id);
    await expectOnce({ dataDir }, finished, undisturbed);
    const earlier = createApiClient(second.urls.graphql, person.accessToken);
    expect((await earlier.send('{ viewer { user { email } } }')).data).toEqual({
      viewer: { user: { email: person.email } },
    });
  });
}

/** Starts the platform as `npm start` does and waits until it says that it is ready. */
async function start(): Promise<RunningPlatform> {
  const args = ['--headless', '--no-sample', '--data-dir', dataDir, '--port-offset', PORT_OFFSET];
  const child = spawn(process.execPath, [SUPERVISOR, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  supervisor = child;
  const said: string[] = [];
  child.stderr.on('data', (text) => said.push(String(text)));
  for await (const line of createInterface(child.stdout)) {
    said.push(line);
    if (line.startsWith('Ready after')) break;
  }
  child.stdout.resume();
  const running = await findRunningPlatform(dataDir);
  if (!running) throw new Error(`The platform did not start:\n${said.join('\n')}`);
  return running;
}

async function killSupervisor(): Promise<void> {
  if (!supervisor) return;
  supervisor.kill('SIGKILL');
  await once(supervisor, 'exit');
}

async function killAll(): Promise<void> {
  const recorded = JSON.parse(await readFile(join(dataDir, 'pids.json'), 'utf8')) as Record<string, { pid: number }>;
  await killSupervisor();
  for (const { pid } of Object.values(recorded)) process.kill(pid, 'SIGKILL');
}
