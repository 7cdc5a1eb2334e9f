import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const register = new URL('../typescript/register.mjs', import.meta.url);

/**
 * Starts a TypeScript file in a Node process of its own, from the sources and without a build, for tests that kill processes. The child can
 * `process.send`; its output goes to the test's.
 *
 * @param file the file, as `new URL('./worker.fixture.ts', import.meta.url)`.
 *
 * @example
 * const child = spawnTypescript(new URL('./worker.fixture.ts', import.meta.url), [url]);
 * await once(child, 'message');
 * child.kill('SIGKILL');
 */
export function spawnTypescript(file: URL, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): ChildProcess {
  const { NODE_OPTIONS: _jestOptions, ...inherited } = process.env;
  return spawn(
    process.execPath,
    ['--conditions=source', '--enable-source-maps', '--import', register.href, fileURLToPath(file), ...args],
    { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], env: { ...inherited, ...env } },
  );
}
