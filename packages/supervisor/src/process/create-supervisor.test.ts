import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { identifyProcess, isRunning } from '@paissive/processes';
import { createSupervisor, type ServiceDefinition, type Supervisor, type SupervisorEvent } from '../index.js';
import { stopRecorded } from './process-records.js';

const FAST = { backoffMs: 10, maxBackoffMs: 40, graceMs: 2_000, readyTimeoutMs: 5_000, stableMs: 60_000 };

/** Writes its ready line, tells its log that it was asked to stop, and takes a moment to. */
const SERVICE = `
  const { appendFileSync } = require('node:fs');
  const tell = (text) => appendFileSync(process.env.JOURNAL, process.env.NAME + ' ' + text + '\\n');
  tell('start');
  process.on('SIGTERM', () => { tell('asked to stop'); setTimeout(() => { tell('stop'); process.exit(0); }, 30); });
  console.log(JSON.stringify({ ready: true }));
  setInterval(() => {}, 1e6);
`;
const CRASHING = `console.error('the reason'); process.exit(3);`;
const STUBBORN = `process.on('SIGTERM', () => {}); console.log('{"ready":true}'); setInterval(() => {}, 1e6);`;

let directory: string;
let events: EventEmitter;
let seen: SupervisorEvent[];
let supervisor: Supervisor | null;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'supervisor-test-'));
  events = new EventEmitter();
  seen = [];
  supervisor = null;
});
afterEach(async () => {
  await supervisor?.stop();
  await rm(directory, { recursive: true, force: true });
});

function service(name: string, needs: string[] = [], script = SERVICE): ServiceDefinition {
  const env = { NAME: name, JOURNAL: join(directory, 'journal') };
  const launch = () => ({ args: ['-e', script], cwd: directory, env, readiness: { kind: 'line' } as const });
  return { name, program: process.execPath, needs, launch };
}

async function supervise(definitions: ServiceDefinition[], timing = {}): Promise<Supervisor> {
  const emit = (event: SupervisorEvent) => {
    seen.push(event);
    events.emit(event.type, event);
  };
  const paths = { logsDir: join(directory, 'logs'), recordsPath: join(directory, 'pids.json') };
  supervisor = await createSupervisor({ definitions, ...paths, emit, timing: { ...FAST, ...timing } });
  return supervisor;
}

const journal = async () => (await readFile(join(directory, 'journal'), 'utf8')).trim().split('\n');
const pidOf = (name: string) => supervisor?.processes().find((process) => process.name === name)?.pid ?? 0;

describe('order', () => {
  test('each service starts after the ones it needs, whatever order they are given in', async () => {
    await (await supervise([service('web', ['router']), service('router', ['store']), service('store')])).start();
    expect(await journal()).toEqual(['store start', 'router start', 'web start']);
  });

  test('what a service prepares is done before those that need it start', async () => {
    const store = { ...service('store'), prepare: () => writeFile(join(directory, 'prepared'), '') };
    const user = service('user', ['store'], `require('node:fs').readFileSync('prepared'); ${SERVICE}`);
    await (await supervise([store, user])).start();
    expect(supervisor?.processes().map(({ state }) => state)).toEqual(['ready', 'ready']);
  });

  test('stopping drains users before what they use', async () => {
    const running = await supervise([service('store'), service('router', ['store']), service('web', ['router'])]);
    await running.start();
    await running.stop();
    expect((await journal()).slice(3)).toEqual(
      ['web', 'router', 'store'].flatMap((name) => [`${name} asked to stop`, `${name} stop`]),
    );
  });

  test('a service that ignores the request to stop is killed when the grace is over', async () => {
    const running = await supervise([service('stubborn', [], STUBBORN)], { graceMs: 100 });
    await running.start();
    const identity = await identifyProcess(pidOf('stubborn'));
    await running.stop();
    expect(identity !== null && (await isRunning(identity))).toBe(false);
  });
});

describe('faults', () => {
  test('a killed service is started again, the others go on', async () => {
    const running = await supervise([service('store'), service('web', ['store'])]);
    await running.start();
    const before = { store: pidOf('store'), web: pidOf('web') };
    running.kill('store', 'SIGKILL');
    const [exit] = (await once(events, 'exited')) as [SupervisorEvent];
    expect(exit).toMatchObject({ name: 'store', pid: before.store, how: 'SIGKILL' });
    await once(events, 'ready');
    expect(pidOf('store')).not.toBe(before.store);
    expect(pidOf('web')).toBe(before.web);
  });

  test('a service that never comes up fails the start with its last lines, and stops the others', async () => {
    const running = await supervise([service('store'), service('broken', ['store'], CRASHING)]);
    await expect(running.start()).rejects.toThrow(/broken does not come up[\s\S]*the reason/);
    expect(running.processes().map(({ state }) => state)).toEqual(['stopped', 'stopped']);
    expect((await journal()).at(-1)).toBe('store stop');
  });

  test('a service that breaks later is started again ever more slowly, and its last lines are told', async () => {
    const script = `const { existsSync } = require('node:fs'); if (existsSync('broken')) { ${CRASHING} } ${SERVICE}`;
    const running = await supervise([service('fragile', [], script)]);
    await running.start();
    await writeFile(join(directory, 'broken'), '');
    running.kill('fragile', 'SIGKILL');
    const [report] = (await once(events, 'looping')) as [SupervisorEvent];
    expect(report).toMatchObject({ name: 'fragile', lastLines: expect.arrayContaining(['the reason']) });
    const waits = seen.flatMap((event) => (event.type === 'exited' ? [event.restartInMs] : []));
    expect(waits.slice(0, 3)).toEqual([10, 20, 40]);
    await rm(join(directory, 'broken'));
    await once(events, 'ready');
  });

  test('one that does not get ready in time is started again', async () => {
    const script = `const { existsSync, writeFileSync } = require('node:fs');
      if (existsSync('second')) { ${SERVICE} } else { writeFileSync('second', ''); setInterval(() => {}, 1e6); }`;
    await (await supervise([service('slow', [], script)], { readyTimeoutMs: 300 })).start();
    expect(seen.filter(({ type }) => type === 'started')).toHaveLength(2);
  });

  test('stopping in the middle of a start ends it', async () => {
    const running = await supervise([service('silent', [], 'setInterval(() => {}, 1e6)')]);
    const starting = running.start();
    const refused = expect(starting).rejects.toThrow('silent was stopped before it was ready');
    await once(events, 'started');
    await running.stop();
    await refused;
  });
});

describe('a killed supervisor', () => {
  test('leaves processes that the next start finds and stops, and no stranger', async () => {
    await (await supervise([service('store'), service('web', ['store'])])).start();
    const left = await Promise.all(['store', 'web'].map((name) => identifyProcess(pidOf(name))));
    const stranger = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6)']);
    const records = JSON.parse(await readFile(join(directory, 'pids.json'), 'utf8'));
    const copy = join(directory, 'copy.json');
    await writeFile(copy, JSON.stringify({ ...records, other: { pid: stranger.pid, startedAt: 'earlier' } }));

    // This supervisor would start them again; what matters is which processes were stopped.
    expect((await stopRecorded(copy)).sort()).toEqual(['store', 'web']);
    for (const identity of left) expect(identity !== null && (await isRunning(identity))).toBe(false);
    expect(stranger.exitCode).toBeNull();
    stranger.kill('SIGKILL');
  });
});

describe('logs', () => {
  test('each service has its own file, and a full one starts anew', async () => {
    const chatty = `for (let line = 0; line < 3000; line++) console.log('line ' + line + ' ' + 'x'.repeat(2000)); ${SERVICE}`;
    const running = await supervise([service('chatty', [], chatty)]);
    await running.start();
    await running.stop();
    const [old, current] = await Promise.all(
      ['chatty.log.1', 'chatty.log'].map((name) => readFile(join(directory, 'logs', name), 'utf8')),
    );
    const numbers = `${old}${current}`.match(/line (\d+) /g);
    expect(numbers).toHaveLength(3_000);
    expect(current).toContain('"ready":true');
  });
});
