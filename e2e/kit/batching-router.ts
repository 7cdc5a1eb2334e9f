import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { RunningPlatform } from './shared-platform.js';

const ROUTER = fileURLToPath(new URL('../../router/', import.meta.url));

/**
 * Another router before the services of a platform, configured as the one that is shipped but that it takes batches, which are off there.
 * Sign-ins go through it; it knows nothing of sessions that end.
 */
export async function startBatchingRouter({
  urls,
  dataDir,
}: RunningPlatform): Promise<{ url: string; stop(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'paissive-e2e-batching-'));
  const config = join(folder, 'router.yaml');
  await writeFile(config, `${await readFile(join(ROUTER, 'router.yaml'), 'utf8')}\nbatching:\n  enabled: true\n`);
  const { identitySecret } = JSON.parse(await readFile(join(dataDir, 'secrets.json'), 'utf8')) as {
    identitySecret: string;
  };
  const router = spawn(process.execPath, [join(ROUTER, 'dist/main.js'), '--config', config, '--no-hot-reload'], {
    env: {
      ...process.env,
      IDENTITY_SECRET: identitySecret,
      ROUTER_LISTEN: '127.0.0.1:0',
      ROUTER_HEALTH_LISTEN: '127.0.0.1:0',
      ACCOUNTS_URL: new URL('/graphql', urls.mailbox).href,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(router, 'exit');
  const stop = async () => {
    router.kill('SIGTERM');
    await exited;
    await rm(folder, { recursive: true, force: true });
  };
  for await (const line of createInterface({ input: router.stdout })) {
    const { ready, url } = JSON.parse(line) as { ready?: boolean; url?: string };
    if (!ready || url === undefined) continue;
    router.stdout.resume();
    return { url, stop };
  }
  await stop();
  throw new Error('The router ended before it was ready; its log stands above.');
}
