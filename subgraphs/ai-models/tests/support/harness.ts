import { createLogger } from '@paissive/logging';
import { migrate } from '@paissive/migrations';
import { asViewer, createTestPostgres, type GraphqlAnswer, type TestCaller } from '@paissive/testkit';
import { v7 as uuid } from 'uuid';
import { createDatabase, type Database } from '../../src/database.prisma.js';
import { createEnvelope } from '../../src/secrets/envelope.js';
import { createServer } from '../../src/server.js';
import { createStores } from '../../src/stores.prisma.js';

export const IDENTITY_SECRET = 'a secret that only tests share, 32 bytes';
export const masterKey = { id: '1', secret: 'a master key of the tests, 32 bytes long' };
const migrations = new URL('../../../../prisma/ai-models/migrations', import.meta.url).pathname;

export interface TestService {
  readonly url: string;
  readonly database: Database;
  stop(): Promise<void>;
}

export interface TestServiceOptions {
  readonly now?: () => Date;
}

/** The subgraph on a database of its own in a real PostgreSQL. */
export async function startService({ now = () => new Date() }: TestServiceOptions = {}): Promise<TestService> {
  const postgres = await createTestPostgres();
  await migrate({ url: postgres.url, directory: migrations });
  const database = createDatabase(postgres.url);
  const log = createLogger({ service: 'ai-models-test', level: (process.env['TEST_LOG_LEVEL'] as 'info') ?? 'silent' });
  const server = createServer({
    stores: createStores(database),
    envelope: createEnvelope(masterKey),
    newId: () => uuid(),
    now,
    log,
    identitySecret: IDENTITY_SECRET,
    pingDatabase: () => database.$queryRaw`SELECT 1`,
  });
  const { url } = await server.start(0);
  return {
    url,
    database,
    async stop() {
      await server.stop();
      await database.$disconnect();
      await postgres.stop();
    },
  };
}

/** Somebody with a workspace of their own, or in a given one. */
export function caller(
  options: { workspaceId?: string; userId?: string; sessionId?: string; scopes?: string[]; isSignedIn?: boolean } = {},
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
