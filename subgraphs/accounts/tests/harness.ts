import { randomBytes, randomUUID } from 'node:crypto';
import { createIdentitySigner, IDENTITY_HEADER, type SessionRevocation, type Viewer } from '@paissive/identity';
import { createLogger } from '@paissive/logging';
import { createMailRelay, type Mail, type Mailer } from '@paissive/mail';
import { migrate } from '@paissive/migrations';
import { createSecretBox } from '@paissive/secret-box';
import { createTestPostgres } from '@paissive/testkit';
import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from 'jose';
import { v7 as uuid } from 'uuid';
import { createDatabase, type Database } from '../src/database.prisma.js';
import { createMailStore } from '../src/mail/mail-store.prisma.js';
import { createPasswordHasher, type PasswordCost } from '../src/passwords/password-hasher.js';
import type { Provider } from '../src/providers/provider.js';
import { createRepositories } from '../src/repositories.prisma.js';
import { createServer } from '../src/server.js';
import { loadKeyRing } from '../src/tokens/key-ring.js';
import { createSigningKeyRepository } from '../src/tokens/signing-key.prisma.js';
import type { UseCases } from '../src/use-cases.js';

export const IDENTITY_SECRET = 'the identity secret of the tests, long enough';
const ISSUER = 'https://accounts.example.org';
export const WEB_URL = 'https://app.example.org';
const migrations = new URL('../../../prisma/accounts/migrations', import.meta.url).pathname;

/** Cheap, since most tests are not about the cost of a hash. */
export const CHEAP: PasswordCost = { memoryKib: 64, passes: 1, lanes: 1 };
export const PASSWORD = 'seven lean herons';

/** Who sends a request, as the router would tell: the tokens decide about the viewer. */
export interface Sender {
  readonly accessToken?: string;
  readonly address?: string;
  readonly userAgent?: string;
}

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: each test knows the shape of what it asked for and compares it.
  readonly data: any;
  readonly errors?: { message: string; path?: (string | number)[]; extensions: { code: string } }[];
}

export interface Accounts {
  readonly database: Database;
  readonly origin: string;
  /** What routers were told of ended sessions. */
  readonly revocations: readonly SessionRevocation[];
  readonly clock: { now: () => Date; advance: (milliseconds: number) => void };
  send(query: string, variables?: object, sender?: Sender): Promise<Answer>;
  /** The viewer of an access token, after verifying it against the published keys as the router does. */
  verify(accessToken: string): Promise<Viewer>;
  /** The letters to an address, the first first, after sending all that wait. */
  lettersTo(address: string): Promise<Mail[]>;
  /** What is done in the background otherwise. */
  readonly useCases: UseCases;
  /** Stops the process and starts another one on the same database. */
  restart(options?: { cost?: PasswordCost }): Promise<void>;
  stop(): Promise<void>;
}

/** The subgraph on a database of its own in a real PostgreSQL, with a clock that the test turns. */
export async function startAccounts({ providers = [] }: { providers?: readonly Provider[] } = {}): Promise<Accounts> {
  const postgres = await createTestPostgres();
  await migrate({ url: postgres.url, directory: migrations });
  let time = Date.UTC(2026, 2, 1, 12);
  const clock = {
    now: () => new Date(time),
    advance(milliseconds: number) {
      time += milliseconds;
    },
  };
  const signer = createIdentitySigner({ secret: IDENTITY_SECRET, now: () => time });
  const revocations: SessionRevocation[] = [];
  const start = (cost: PasswordCost) => run({ url: postgres.url, now: clock.now, cost, revocations, providers });
  let running = await start(CHEAP);

  async function verify(accessToken: string): Promise<Viewer> {
    const response = await fetch(new URL('/.well-known/jwks.json', running.origin));
    const keySet = (await response.json()) as JSONWebKeySet;
    const { payload } = await jwtVerify(accessToken, createLocalJWKSet(keySet), {
      issuer: ISSUER,
      audience: 'paissive',
      algorithms: ['EdDSA'],
      currentDate: clock.now(),
    });
    const claims = payload as unknown as {
      sub: string;
      sid: string;
      workspace: string;
      roles: string[];
      scope: string;
    };
    return {
      userId: claims.sub,
      sessionId: claims.sid,
      workspaceId: claims.workspace,
      roles: claims.roles,
      scopes: claims.scope.split(' '),
    };
  }

  return {
    get database() {
      return running.database;
    },
    get origin() {
      return running.origin;
    },
    get useCases() {
      return running.useCases;
    },
    revocations,
    clock,
    verify,
    async send(query, variables = {}, { accessToken, ...network } = {}) {
      const viewer = accessToken === undefined ? null : await verify(accessToken);
      const identity = signer.sign({ viewer, requestId: randomUUID(), ...network }, 'accounts');
      const response = await fetch(new URL('/graphql', running.origin), {
        method: 'POST',
        headers: { 'content-type': 'application/json', [IDENTITY_HEADER]: identity },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Answer;
    },
    lettersTo: async (address) => (await running.letters()).filter(({ to }) => to === address),
    async restart({ cost = CHEAP } = {}) {
      await running.stop();
      running = await start(cost);
    },
    async stop() {
      await running.stop();
      await postgres.stop();
    },
  };
}

interface RunOptions {
  url: string;
  now: () => Date;
  cost: PasswordCost;
  revocations: SessionRevocation[];
  providers: readonly Provider[];
}

async function run({ url, now, cost, revocations, providers }: RunOptions) {
  const database = createDatabase(url);
  const letterBox = createSecretBox(IDENTITY_SECRET, 'accounts/letters');
  const server = createServer({
    repositories: createRepositories(database, letterBox),
    keyRing: await loadKeyRing({
      keys: createSigningKeyRepository(database),
      box: createSecretBox(IDENTITY_SECRET, 'accounts/signing-keys'),
      now,
    }),
    hasher: await createPasswordHasher({ cost }),
    issuer: ISSUER,
    identityProviders: providers,
    visitBox: createSecretBox(IDENTITY_SECRET, 'accounts/provider-visits'),
    totpBox: createSecretBox(IDENTITY_SECRET, 'accounts/totp'),
    webUrl: WEB_URL,
    identitySecret: IDENTITY_SECRET,
    async publishRevocation(_topic, revocation) {
      revocations.push(revocation);
    },
    pingDatabase: () => database.$queryRaw`SELECT 1`,
    now,
    newId: () => uuid({ msecs: now().getTime() }),
    randomBytes,
    log: createLogger({ service: 'accounts', level: 'silent' }),
  });
  const { host, port } = await server.start(0);
  const mailer: { letters: Mail[] } & Pick<Mailer, 'deliver'> = {
    letters: [],
    async deliver(mail) {
      this.letters.push(mail);
    },
  };
  const mailRelay = createMailRelay({
    store: createMailStore(database, letterBox, now),
    mailer,
    log: { warn: () => undefined, error: () => undefined },
  });
  return {
    database,
    useCases: server.useCases,
    async letters() {
      await server.useCases.passwordReset.settleRequests();
      await mailRelay.run();
      return mailer.letters;
    },
    origin: `http://${host}:${port}`,
    async stop() {
      await server.stop();
      await database.$disconnect();
    },
  };
}
