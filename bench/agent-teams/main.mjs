// Steps a second through one worker process, and what the machinery costs per step: the steps themselves do nothing.

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100' },
    steps: { type: 'string', default: '10' },
    workspaces: { type: 'string', default: '10' },
    json: { type: 'boolean', default: false },
  },
});
const [runs, steps, workspaces] = [values.runs, values.steps, values.workspaces].map(Number);

const directory = await mkdtemp(join(tmpdir(), 'bench-agent-teams-'));
const store = fork(fileURLToPath(new URL('../../packages/embedded-mongo/dist/main.js', import.meta.url)), {
  env: { ...process.env, DATA_DIR: directory, PORT: '0' },
  stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
});
try {
  const { url } = await ready(store);
  const worker = fork(fileURLToPath(new URL('./worker.mjs', import.meta.url)), [
    databaseUrl(url),
    `${runs}`,
    `${steps}`,
    `${workspaces}`,
  ]);
  const [figures] = await once(worker, 'message');
  await once(worker, 'exit');
  if (values.json) console.log(JSON.stringify(figures));
  else {
    console.log(
      `${runs} runs of ${steps} steps in ${workspaces} workspaces, one worker process, embedded store in another`,
    );
    console.log(
      `${figures.stepsPerSecond} steps/s, ${figures.cpuMsPerStep} ms of the worker's CPU and ${figures.wallMsPerStep} ms of time per step`,
    );
    console.log(
      `the last workspace ended at ${figures.lastWorkspaceAt} % of the whole, the first at ${figures.firstWorkspaceAt} %`,
    );
  }
} finally {
  store.kill('SIGTERM');
  await once(store, 'exit');
  await rm(directory, { recursive: true, force: true });
}

async function ready({ stdout }) {
  for await (const line of createInterface({ input: stdout })) {
    const said = JSON.parse(line);
    if (said.ready) return said;
  }
  throw new Error('The store ended before it served.');
}

function databaseUrl(server) {
  const url = new URL(server);
  url.pathname = '/bench';
  return url.href;
}
