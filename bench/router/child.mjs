// One process of the benchmark: started with a role and its input, asked by messages, ended with the parent.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';

/**
 * Starts a module in a process of its own and waits until it says what it offers.
 * @returns what it offers as `ready`, `ask(question)` for an answer, and `stop()`
 */
export async function startChild(file, input, execArgv = []) {
  const child = fork(file, [], {
    execArgv,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 2, 2, 'ipc'],
    serialization: 'advanced',
  });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`${file} ended with exit code ${code}.`);
  });
  ended.catch(() => {});
  const next = () => Promise.race([once(child, 'message').then(([message]) => message), ended]);
  const ask = (question) => {
    const answer = next();
    child.send(question);
    return answer;
  };
  return {
    pid: child.pid,
    ready: await ask(input),
    ask,
    async stop() {
      const exit = once(child, 'exit');
      child.disconnect();
      await exit;
    },
  };
}

/**
 * The other side: starts what the first message describes, then answers questions, and ends when the parent does.
 * @param start from the input to what is offered
 * @param answer from a question to its answer
 */
export function runChild(start, answer = usage) {
  process.once('disconnect', () => process.exit(0));
  process.once('message', async (input) => {
    const offered = await start(input);
    process.on('message', async (question) => {
      process.send(await (question.profile === undefined ? answer(question) : profile(question)));
    });
    process.send(offered ?? null);
  });
}

/** Profiles the process from now on, or ends that and writes the profile into a file for Chromium's developer tools. */
export const startProfile = { profile: 'start' };
export const stopProfile = (file) => ({ profile: 'stop', file });

let session;
async function profile({ profile: what, file }) {
  if (what === 'start') {
    session = new Session();
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.start');
    return null;
  }
  const { profile: result } = await session.post('Profiler.stop');
  writeFileSync(file, JSON.stringify(result));
  session.disconnect();
  return null;
}

/** What the process has used so far: microseconds of CPU in all its threads, and those of them in the system; and what it holds of memory. */
function usage() {
  const { user, system } = process.cpuUsage();
  return { cpuUs: user + system, systemUs: system, rssBytes: process.memoryUsage.rss() };
}
