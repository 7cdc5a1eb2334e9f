import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEventQueue } from '@paissive/events';
import { createOutboxStore } from '@paissive/prisma-kit';
import { asViewer, createTestPostgres, eventually, spawnTypescript, type TestPostgres } from '@paissive/testkit';
import { createDatabase } from '../src/database.prisma.js';

const SECRET = 'the identity secret of the tests, long enough';

const mailFolder = mkdtempSync(join(tmpdir(), 'accounts-mail-'));

let postgres: TestPostgres;
let jobs: TestPostgres;
let port: number;
let child: ChildProcess | undefined;

const router = asViewer({ secret: SECRET, audience: 'accounts', isSignedIn: false });

beforeAll(async () => {
  [postgres, jobs, port] = await Promise.all([createTestPostgres(), createTestPostgres(), freePort()]);
});
afterEach(() => end('SIGKILL'));
afterAll(async () => {
  rmSync(mailFolder, { recursive: true });
  await Promise.all([postgres.stop(), jobs.stop()]);
});

describe('the process', () => {
  it('starts on an empty database, and answers what is under way when told to stop', async () => {
    const strangers = Array.from({ length: 12 }, (_, index) => `stranger-${index}@example.org`);
    const database = createDatabase(postgres.url);
    try {
      await start();
      const answers = Promise.all(strangers.map(signIn));
      // Attempts are counted on arrival, by network and in all, and hashed two at a time: once all are counted, most are still under way.
      await eventually(async () => expect(await database.signInThrottle.count()).toBe(2 * strangers.length));
      const [code] = await end('SIGTERM');
      const results = (await answers).map(({ status, data }) => [status, data?.signIn.userErrors.length]);
      expect(results).toEqual(strangers.map(() => [200, 1]));
      expect(code).toBe(0);
    } finally {
      await database.$disconnect();
    }
  });

  it('tells of each registration exactly once, also when it is killed right after answering', async () => {
    const queue = createEventQueue({
      url: jobs.url,
      consumer: 'niches',
      prefix: 'paissive',
      log: { warn: () => undefined },
    });
    const database = createDatabase(postgres.url);
    try {
      await start();
      await eventually(async () => expect(await pending()).toBe(0));
      const { waiting } = await queue.counts();
      await register('killed@example.org');
      await end('SIGKILL');
      await start();
      await eventually(async () => expect(await pending()).toBe(0));
      expect((await queue.counts()).waiting).toBe(waiting + 1);
      expect((await signIn('killed@example.org')).data?.signIn.session).not.toBeNull();
    } finally {
      await queue.close();
      await database.$disconnect();
    }

    function pending(): Promise<number> {
      return createOutboxStore(database, () => new Date()).countPending();
    }
  });

  it('keeps letters in the folder and shows them on a page, to this machine only', async () => {
    await start();
    await register('reader@example.org');
    const mailbox = (host?: string) => readPage(port, '/mailbox', host);
    await eventually(async () => expect((await mailbox()).body).toContain('reader@example.org'));
    const { body, headers } = await mailbox();
    expect(body).toMatch(/<a href="https:\/\/app\.example\.org\/verify-email\?token=[\w-]{43}"/);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect((await mailbox('evil.example.org')).status).toBe(404);
  });

  it('does not start without a complete environment', async () => {
    child = spawnTypescript(new URL('../src/main.ts', import.meta.url), [], {
      DATABASE_URL: '',
      IDENTITY_SECRET: 'short',
    });
    const [code] = await once(child, 'exit');
    expect(code).toBe(1);
  });

  it('does not start with another secret than its keys were sealed with', async () => {
    await start();
    await end('SIGTERM');
    child = spawnMain({ KEY_ENCRYPTION_SECRET: 'a secret that sealed no key of this database' });
    const [code] = await once(child, 'exit');
    expect(code).toBe(1);
  });
});

function spawnMain(env: NodeJS.ProcessEnv = {}): ChildProcess {
  return spawnTypescript(new URL('../src/main.ts', import.meta.url), [], {
    PORT: String(port),
    DATABASE_URL: postgres.url,
    JOBS_URL: jobs.url,
    // Nobody is there: what depends on it is done without.
    REDIS_URL: 'redis://127.0.0.1:9',
    IDENTITY_SECRET: SECRET,
    ISSUER: 'https://accounts.example.org',
    WEB_URL: 'https://app.example.org',
    MAIL_URL: `file://${mailFolder}`,
    LOG_LEVEL: 'silent',
    ...env,
  });
}

async function start(): Promise<void> {
  child = spawnMain();
  const isReady = async () => expect((await fetch(`http://127.0.0.1:${port}/health/ready`)).status).toBe(200);
  await eventually(isReady);
}

/** Answers the exit code and signal of the process; nothing when there is none. */
async function end(signal: NodeJS.Signals): Promise<unknown[]> {
  const ending = child;
  child = undefined;
  if (!ending || ending.exitCode !== null || ending.signalCode !== null) return [];
  const exit = once(ending, 'exit');
  ending.kill(signal);
  return exit;
}

function register(email: string) {
  const fields = 'user { id } userErrors { message }';
  return send(`mutation { register(input: { email: "${email}", password: "seven lean herons" }) { ${fields} } }`);
}

function signIn(email: string) {
  const fields = 'session { accessToken } userErrors { message }';
  return send(`mutation { signIn(input: { email: "${email}", password: "seven lean herons" }) { ${fields} } }`);
}

function send(mutation: string) {
  return router.graphql<{ signIn: { session: object | null; userErrors: object[] } }>(
    `http://127.0.0.1:${port}/graphql`,
    mutation,
  );
}

function readPage(at: number, path: string, host = `127.0.0.1:${at}`) {
  return new Promise<{ status: number | undefined; headers: IncomingHttpHeaders; body: string }>((resolve, reject) => {
    get({ host: '127.0.0.1', port: at, path, headers: { host } }, async (response) => {
      let body = '';
      for await (const chunk of response) body += chunk;
      resolve({ status: response.statusCode, headers: response.headers, body });
    }).on('error', reject);
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
