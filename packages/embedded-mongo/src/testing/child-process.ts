import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { transformFileSync } from '@swc/core';

const SOURCES = fileURLToPath(new URL('..', import.meta.url));
const BUILT = join(SOURCES, '..', 'node_modules', '.cache', 'process-under-test');

/** The process entry of this package, running; the log lines it has written so far. */
export interface Running {
  process: ChildProcess;
  url: string;
  lines: Array<{ [field: string]: unknown }>;
  kill(signal: NodeJS.Signals): Promise<number | null>;
}

/** Builds the sources once, so that `main` can run as a process of its own. */
export function buildProcess(): void {
  for (const name of readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts') || name.endsWith('.test.ts') || name.startsWith('testing')) continue;
    const { code } = transformFileSync(join(SOURCES, name), {
      swcrc: false,
      module: { type: 'es6' },
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    });
    const target = join(BUILT, relative(SOURCES, join(SOURCES, name)).replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, code);
  }
  writeFileSync(join(BUILT, 'package.json'), JSON.stringify({ type: 'module' }));
}

/** Starts the process; resolves once it is ready, rejects with its last log line when it ends before. */
export async function startProcess(env: NodeJS.ProcessEnv): Promise<Running> {
  const child = spawn(process.execPath, [join(BUILT, 'main.js')], {
    env: { ...env, PATH: process.env['PATH'] },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: Running['lines'] = [];
  const exited = once(child, 'exit');
  return new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const entry = JSON.parse(line);
      lines.push(entry);
      if (entry.ready !== true) return;
      const kill = async (signal: NodeJS.Signals) => {
        child.kill(signal);
        const [code] = await exited;
        return code as number | null;
      };
      resolve({ process: child, url: entry.url, lines, kill });
    });
    void exited.then(() => reject(new Error(String(lines.at(-1)?.['message']))));
  });
}
