import type { EventEnvelope } from '@paissive/events';
import { createLogger } from '@paissive/logging';
import type { Mailer } from '@paissive/mail';
import { openDatabase } from '@paissive/mongodb';
import { asViewer, createTestMongo, createTestPostgres, type GraphqlAnswer, type TestCaller } from '@paissive/testkit';
import mongoose from 'mongoose';
import { v7 as uuid } from 'uuid';
import { startBackground } from '../../src/background.js';
import { createOfflineWriter } from '../../src/generation/offline-writer.js';
import type { TextGenerator } from '../../src/generation/text-generator.js';
import { createUnsubscribeTokens } from '../../src/mailings/unsubscribe-token.js';
import type { Publisher } from '../../src/publishing/publisher.js';
import { createWebhooks } from '../../src/publishing/webhooks.js';
import { createServer } from '../../src/server.js';
import { type AllStores, createStores } from '../../src/stores.mongo.js';

export const IDENTITY_SECRET = 'a secret that only tests share, 32 bytes';
export const JOBS_PREFIX = 'marketing-test';

/** The stores of a test file; several services can share them. */
export interface TestStores {
  readonly mongoUrl: string;
  /** Empty without background work. */
  readonly jobsUrl: string;
  stop(): Promise<void>;
}

export async function startStores({ hasJobs = false } = {}): Promise<TestStores> {
  const [mongo, postgres] = await Promise.all([createTestMongo(), hasJobs ? createTestPostgres() : null]);
  return {
    mongoUrl: mongo.url,
    jobsUrl: postgres?.url ?? '',
    async stop() {
      await Promise.all([mongo.stop(), postgres?.stop()]);
    },
  };
}

export interface TestService {
  readonly url: string;
  readonly stores: AllStores;
  readonly publisher: Publisher;
  stop(): Promise<void>;
}

export interface TestServiceOptions {
  readonly now?: () => Date;
  /** The offline writer if left out. */
  readonly generator?: TextGenerator;
  /** True if left out: the receivers of tests are on this machine. */
  readonly allowsAnyTarget?: boolean;
  /** One that fails if left out: a test that mails brings its own. */
  readonly mailer?: Mailer;
}

const noMailer: Mailer = {
  deliver: () => Promise.reject(new Error('This test sends no mail.')),
  close: async () => undefined,
};

/** The service as `main.ts` puts it together; it works in the background where the stores have jobs. */
export async function startService(on: TestStores, options: TestServiceOptions = {}): Promise<TestService> {
  const {
    now = () => new Date(),
    generator = createOfflineWriter(),
    allowsAnyTarget = true,
    mailer = noMailer,
  } = options;
  const log = createLogger({ service: 'marketing-test', level: (process.env['TEST_LOG_LEVEL'] as 'info') ?? 'silent' });
  const newId = () => uuid();
  const database = await openDatabase(on.mongoUrl);
  const stores = createStores(database.connection, { newId, now });
  await database.ensureIndexes();
  const shared = { stores, newId, now, log };
  const webhooks = createWebhooks(
    { KEY_ENCRYPTION_SECRET: IDENTITY_SECRET, WEBHOOKS_TO_ANYWHERE: allowsAnyTarget },
    now,
  );
  const tokens = createUnsubscribeTokens(IDENTITY_SECRET);
  const background =
    on.jobsUrl === ''
      ? null
      : startBackground({
          ...shared,
          publisher: webhooks.publisher,
          mailer,
          tokens,
          publicUrl: 'https://app.test',
          mailIntervalMs: 50,
          owner: uuid(),
          publishing: { intervalMs: 50, leaseMs: 3_000, attemptMs: 500 },
          jobsUrl: on.jobsUrl,
          jobsPrefix: JOBS_PREFIX,
        });
  const server = createServer({
    ...shared,
    ...webhooks,
    tokens,
    generator,
    identitySecret: IDENTITY_SECRET,
    publicUrl: 'https://marketing.example',
    pingDatabase: () => database.ping(),
  });
  const { url } = await server.start(0);
  return {
    url,
    stores,
    publisher: webhooks.publisher,
    async stop() {
      await server.stop();
      await background?.stop();
      await database.close();
    },
  };
}

export interface CallerOptions {
  readonly workspaceId?: string;
  readonly scopes?: string[];
  readonly isSignedIn?: boolean;
  /** The clock of the service that is called, where it is not the real one. */
  readonly now?: () => number;
}

/** Somebody with a workspace of their own, or in a given one. */
export function caller(options: CallerOptions = {}): TestCaller {
  const scopes = ['marketing:read', 'marketing:write'];
  return asViewer({ secret: IDENTITY_SECRET, audience: 'marketing', scopes, ...options });
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

/** What the outbox holds about something, in the order in which it was written. */
export async function outboxOf(
  { mongoUrl }: TestStores,
  subject: string,
): Promise<EventEnvelope<Record<string, unknown>>[]> {
  const connection = await mongoose.createConnection(mongoUrl).asPromise();
  try {
    const found = await connection
      .collection<{ envelope: EventEnvelope<Record<string, unknown>> }>('outbox')
      .find({ 'envelope.subject': subject })
      .sort({ writtenAt: 1, _id: 1 })
      .toArray();
    return found.map(({ envelope }) => envelope);
  } finally {
    await connection.close();
  }
}
