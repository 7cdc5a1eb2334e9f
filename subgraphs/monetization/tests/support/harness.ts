import { randomUUID } from 'node:crypto';
import { createJobQueue } from '@paissive/jobs';
import { createLogger } from '@paissive/logging';
import { migrate } from '@paissive/migrations';
import { createMemoryPubSub } from '@paissive/pubsub';
import { asViewer, createTestPostgres, type GraphqlAnswer, type TestCaller } from '@paissive/testkit';
import { v7 as uuid } from 'uuid';
import { PROJECTIONS_QUEUE, startBackground } from '../../src/background.js';
import { createDatabase, type Database } from '../../src/database.prisma.js';
import { createPayments, type Payments, type StripeSettings } from '../../src/payments/create-payments.js';
import { createSandboxStore } from '../../src/payments/sandbox-store.prisma.js';
import type { ProjectionWakeUp } from '../../src/projections/project-revenue.js';
import type { ProjectionRunner } from '../../src/projections/projection-runner.js';
import { createThreadRunner } from '../../src/projections/thread-runner.js';
import { createServer } from '../../src/server.js';
import { createEventStores, createStores } from '../../src/stores.prisma.js';

export const IDENTITY_SECRET = 'a secret that only tests share, 32 bytes';
export const JOBS_PREFIX = 'monetization-test';
const migrations = new URL('../../../../prisma/monetization/migrations', import.meta.url).pathname;

/** The real thing: a simulation in a worker thread, from the sources. */
export function sourceThreadRunner(): ProjectionRunner {
  const register = new URL('../../../../packages/testkit/typescript/register.mjs', import.meta.url);
  const file = new URL('../../src/projections/projection-thread.ts', import.meta.url);
  return createThreadRunner({ file, execArgv: ['--conditions=source', '--import', register.href] });
}

export interface TestService {
  readonly url: string;
  readonly database: Database;
  readonly payments: Payments;
  /** Empty without background work. */
  readonly jobsUrl: string;
  stop(): Promise<void>;
}

export interface TestServiceOptions {
  readonly now?: () => Date;
  /** True for a service that works: events, projections. */
  readonly hasBackground?: boolean;
  readonly runner?: ProjectionRunner;
  /** What time the sandbox goes by. */
  readonly sandboxNow?: () => Date;
  /** The sandbox if left out. */
  readonly stripe?: StripeSettings;
}

/** The subgraph on a database of its own in a real PostgreSQL. */
export async function startService(options: TestServiceOptions = {}): Promise<TestService> {
  const {
    now = () => new Date(),
    hasBackground = false,
    runner = sourceThreadRunner(),
    stripe = null,
    sandboxNow = now,
  } = options;
  const postgres = await createTestPostgres();
  const jobs = hasBackground ? await createTestPostgres() : null;
  await migrate({ url: postgres.url, directory: migrations });
  const database = createDatabase(postgres.url);
  const log = createLogger({
    service: 'monetization-test',
    level: (process.env['TEST_LOG_LEVEL'] as 'info') ?? 'silent',
  });
  const pubsub = createMemoryPubSub();
  const connection = jobs && { url: jobs.url, prefix: JOBS_PREFIX, log };
  const queue = connection && createJobQueue<ProjectionWakeUp>({ ...connection, name: PROJECTIONS_QUEUE });
  const stores = createStores(database);
  const newId = () => uuid();
  const shared = {
    stores,
    queue: queue ?? { enqueue: async () => undefined },
    pubsub,
    newId,
    now,
    log,
  };
  const payments = createPayments({
    stripe,
    sandboxStore: createSandboxStore(database),
    revenue: stores.revenue,
    invoices: stores.invoices,
    identitySecret: IDENTITY_SECRET,
    newId,
    now,
    sandboxNow,
    log,
  });
  const background = jobs
    ? await startBackground({
        ...shared,
        events: createEventStores(database, now),
        runner,
        jobsUrl: jobs.url,
        jobsPrefix: JOBS_PREFIX,
        concurrency: 2,
        leaseMs: 10_000,
      })
    : null;
  const server = createServer({
    ...shared,
    payments,
    newSeed: () => 7,
    newToken: () => randomUUID(),
    identitySecret: IDENTITY_SECRET,
    pingDatabase: () => database.$queryRaw`SELECT 1`,
  });
  const { url } = await server.start(0);
  return {
    url,
    database,
    payments,
    jobsUrl: jobs?.url ?? '',
    async stop() {
      await server.stop();
      await background?.stop();
      await queue?.close();
      await pubsub.close();
      await jobs?.stop();
      await database.$disconnect();
      await postgres.stop();
    },
  };
}

/** Somebody with a workspace of their own, or in a given one. */
export function caller(options: { workspaceId?: string; scopes?: string[]; isSignedIn?: boolean } = {}): TestCaller {
  const scopes = ['monetization:read', 'monetization:write'];
  return asViewer({ secret: IDENTITY_SECRET, audience: 'monetization', scopes, ...options });
}

/** The data of an answer that has no errors. */
export function dataOf<Data>({ data, errors }: GraphqlAnswer<Data>): Data {
  if (data === null || errors.length > 0) throw new Error(JSON.stringify(errors));
  return data;
}

export interface Failure {
  readonly __typename: string;
  readonly message: string;
  readonly field: string[] | null;
}

/** Runs a mutation of the form `name(input: NameInput!)` and gives its payload. */
export async function mutate<Nouns>(
  { url }: TestService,
  who: TestCaller,
  name: string,
  input: object,
  nouns: string,
): Promise<Nouns & { readonly userErrors: Failure[] }> {
  const inputType = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${inputType}!) { payload: ${name}(input: $input) { ${nouns} userErrors { __typename message field } } }`;
  const answer = await who.graphql<{ payload: Nouns & { userErrors: Failure[] } }>(url, query, { input });
  return dataOf(answer).payload;
}

/** What must be there, or the test has failed for another reason than the one it looks at. */
export function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('Expected a value and got none.');
  return value;
}
