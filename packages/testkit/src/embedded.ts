import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An embedded store with a directory of its own that goes with it. */
export interface Embedded<Store> {
  readonly running: Store;
  stop(): Promise<void>;
}

/** Starts an embedded store on a free port in a temporary directory. */
export async function startEmbedded<Store extends { stop(): Promise<void> }>(
  kind: string,
  start: (dataDir: string, port: number) => Promise<Store>,
): Promise<Embedded<Store>> {
  const dataDir = await mkdtemp(join(tmpdir(), `paissive-test-${kind}-`));
  const running = await start(dataDir, await freePort());
  return {
    running,
    async stop() {
      await running.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
