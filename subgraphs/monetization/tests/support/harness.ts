import { createLogger } from '@paissive/logging';
import { migrate } from '@paissive/migrations';
import { asViewer, createTestPostgres, type GraphqlAnswer, type TestCaller } from '@paissive/testkit';
import { v7 as uuid } from 'uuid';
import { startBackground } from '../../src/background.js';
import { createDatabase, type Database } from '../../src/database.prisma.js';
import { createServer } from '../../src/server.js';
import { createEventStores, createStores } from '../../src/stores.prisma.js';

export const IDENTITY_SECRET = 'a secret that only tests share, 32 bytes';
export const JOBS_PREFIX = 'monetization-test';
const migrations = new URL('../../../../prisma/monetization/migrations', import.meta.url).pathname;

export interface TestService {
  readonly url: string;
  readonly database: Database;
  /** Empty without background work. */
  readonly jobsUrl: string;
  stop(): Promise<void>;
}

/** The subgraph on a database of its own in a real PostgreSQL. */
export async function startService({
  now = () => new Date(),
  hasBackground = false,
}: {
  now?: () => Date;
  hasBackground?: boolean;
} = {}): Promise<TestService> {
  const postgres = await createTestPostgres();
  const jobs = hasBackground ? await createTestPostgres() : null;
  await migrate({ url: postgres.url, directory: migrations });
  const database = createDatabase(postgres.url);
  const log = createLogger({
    service: 'monetization-test',
    level: (process.env['TEST_LOG_LEVEL'] as 'info') ?? 'silent',
  });
  const server = createServer({
    stores: createStores(database),
    identitySecret: IDENTITY_SECRET,
    pingDatabase: () => database.$queryRaw`SELECT 1`,
    newId: () => uuid(),
    now,
    log,
  });
  const background = jobs
    ? startBackground({ events: createEventStores(database, now), jobsUrl: jobs.url, jobsPrefix: JOBS_PREFIX, log })
    : null;
  const { url } = await server.start(0);
  return {
    url,
    database,
    jobsUrl: jobs?.url ?? '',
    async stop() {
      await server.stop();
      await background?.stop();
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
