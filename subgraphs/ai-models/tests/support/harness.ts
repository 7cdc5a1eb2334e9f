import { createMemoryCache } from '@paissive/cache';
import type { Embedder } from '@paissive/embeddings';
import type { JobQueue } from '@paissive/jobs';
import { createLogger } from '@paissive/logging';
import { migrate } from '@paissive/migrations';
import { createMemoryPubSub, type PubSub } from '@paissive/pubsub';
import { asViewer, createTestPostgres, type GraphqlAnswer, type TestCaller } from '@paissive/testkit';
import { v7 as uuid } from 'uuid';
import type { BatchWakeUp } from '../../src/batches/start-batch.js';
import { createDatabase, type Database } from '../../src/database.prisma.js';
import { createProviderGate, type ProviderGate } from '../../src/providers/provider-gate.js';
import { createProviderPool, type ProviderPool } from '../../src/providers/provider-pool.js';
import { createEnvelope, type Envelope } from '../../src/secrets/envelope.js';
import { createServer } from '../../src/server.js';
import type { Stores } from '../../src/stores.js';
import { createStores } from '../../src/stores.prisma.js';
import { createUseCases, type UseCases } from '../../src/use-cases.js';

export const IDENTITY_SECRET = 'a secret that only tests share, 32 bytes';
export const masterKey = { id: '1', secret: 'a master key of the tests, 32 bytes long' };
const migrations = new URL('../../../../prisma/ai-models/migrations', import.meta.url).pathname;

export interface TestService {
  readonly url: string;
  readonly database: Database;
  readonly stores: Stores;
  readonly useCases: UseCases;
  readonly pubsub: PubSub;
  readonly pool: ProviderPool;
  readonly envelope: Envelope;
  stop(): Promise<void>;
}

export interface TestServiceOptions {
  readonly now?: () => Date;
  readonly embedder?: Embedder;
  readonly gate?: ProviderGate;
  /** Another process of the same service, on the same database. */
  readonly beside?: { readonly databaseUrl: string };
  readonly idleTimeoutMs?: number;
  readonly queue?: Pick<JobQueue<BatchWakeUp>, 'enqueue'>;
  readonly batch?: { readonly leaseMs: number };
}

/** For tests that embed nothing: the model takes a quarter of a second to load. */
const noEmbedder: Embedder = {
  dimensions: 512,
  embed: () => Promise.reject(new Error('This test was not to embed anything.')),
  close: async () => undefined,
};

/** The subgraph on a database of its own in a real PostgreSQL. */
export async function startService(options: TestServiceOptions = {}): Promise<TestService & { databaseUrl: string }> {
  const { now = () => new Date(), embedder = noEmbedder, idleTimeoutMs = 2_000 } = options;
  const postgres = options.beside ? null : await createTestPostgres();
  const databaseUrl = options.beside?.databaseUrl ?? postgres?.url ?? '';
  if (postgres) await migrate({ url: databaseUrl, directory: migrations });
  const database = createDatabase(databaseUrl);
  const log = createLogger({ service: 'ai-models-test', level: (process.env['TEST_LOG_LEVEL'] as 'info') ?? 'silent' });
  const pubsub = createMemoryPubSub();
  const cache = createMemoryCache({ maxEntries: 1_000 });
  const envelope = createEnvelope(masterKey);
  const pool = createProviderPool({ envelope, embedder, allowPrivate: true, firstByteTimeoutMs: 2_000, idleTimeoutMs });
  const stores = createStores(database, 'exact');
  await stores.vectors.prepare();
  const shared = {
    stores,
    envelope,
    pool,
    pubsub,
    queue: options.queue ?? { enqueue: async () => undefined },
    ...(options.batch && { batch: options.batch }),
    follow: { pollMs: 300 },
    cache,
    gate: options.gate ?? createProviderGate({ now: () => performance.now() }),
    newId: () => uuid(),
    newNonce: () => 'nonce-of-the-tests',
    random: () => 1,
    now,
    log,
  };
  const useCases = createUseCases(shared);
  const server = createServer({
    ...shared,
    useCases,
    identitySecret: IDENTITY_SECRET,
    pingDatabase: () => database.$queryRaw`SELECT 1`,
  });
  const { url } = await server.start(0);
  return {
    url,
    database,
    databaseUrl,
    stores,
    useCases,
    pubsub,
    pool,
    envelope,
    async stop() {
      await server.stop();
      await useCases.generator.stop();
      await pool.close();
      await cache.close();
      await pubsub.close();
      await database.$disconnect();
      await postgres?.stop();
    },
  };
}

/** Somebody with a workspace of their own, or in a given one. */
export function caller(
  options: {
    workspaceId?: string;
    userId?: string;
    sessionId?: string;
    scopes?: string[];
    isSignedIn?: boolean;
    now?: () => number;
  } = {},
): TestCaller {
  const scopes = ['ai-models:read', 'ai-models:write'];
  return asViewer({ secret: IDENTITY_SECRET, audience: 'ai-models', scopes, ...options });
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
  { url }: Pick<TestService, 'url'>,
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
