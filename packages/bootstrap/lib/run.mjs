import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/** Tells what happens, on standard error: standard output belongs to the command's result. */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/** A step that failed in a way that its own output has explained. */
export class StepFailed extends Error {}

/**
 * Runs a program to its end and answers its exit code. Its standard output goes to standard error unless `stdout` is
 * `'inherit'`. With `quiet`, what it said is shown only if it fails.
 */
export async function run(command, args, { cwd = root, env = {}, quiet = false, stdout } = {}) {
  const output = quiet ? 'pipe' : (stdout ?? process.stderr);
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', output, quiet ? 'pipe' : 'inherit'],
    shell: process.platform === 'win32',
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (said += text));
  const forward = (signal) => child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, forward);
  try {
    return await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code, signal) => {
        if (quiet && code !== 0) process.stderr.write(said);
        resolve(code ?? (signal === 'SIGINT' ? 130 : 1));
      });
    });
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, forward);
  }
}

/** Runs a program that must succeed. */
export async function runOrFail(what, command, args, options) {
  const code = await run(command, args, options);
  if (code !== 0) throw new StepFailed(`${what} failed (exit code ${code}).`);
}

/** Hands the terminal over to a program: its streams, its signals, its exit code. */
export async function become(command, args) {
  process.exitCode = await run(command, args, { stdout: 'inherit' });
}

/** Runs a command of the platform; what goes wrong is told in one line unless it is a bug. */
export async function main(work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    say(`\n${error.message}`);
    process.exitCode = 1;
  }
}

export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
