import { randomUUID } from 'node:crypto';
import { createJobQueue } from '@paissive/jobs';
import { createLogger } from '@paissive/logging';
import { openDatabase } from '@paissive/mongodb';
import { createRedisPubSub } from '@paissive/pubsub';
import { asViewer, createTestMongo, createTestPostgres, createTestRedis, type TestCaller } from '@paissive/testkit';
import { v7 as uuid } from 'uuid';
import { startBackground, TASKS_QUEUE } from '../../src/background.js';
import type { Model } from '../../src/models/model.js';
import { createTemplateWriter } from '../../src/models/template-writer.js';
import { createServer } from '../../src/server.js';
import { createStores, type Stores } from '../../src/stores.mongo.js';
import type { TaskRepository } from '../../src/tasks/task.repository.js';
import type { TaskWakeUp } from '../../src/tasks/task-wake-up.js';
import { TEAM_TEMPLATES } from '../../src/templates/team-templates.js';
import type { McpServerConfig } from '../../src/tools/mcp/mcp-config.js';
import { createToolShelf } from '../../src/tools/mcp/tool-shelf.js';
import type { Tool } from '../../src/tools/tool.js';

export const IDENTITY_SECRET = 'a secret that only tests share, 32 bytes';
const DAY_MS = 24 * 60 * 60_000;
export const JOBS_PREFIX = 'agent-teams-test';

/** The stores of a test file; several services can share them. */
export interface TestStores {
  readonly mongoUrl: string;
  readonly jobsUrl: string;
  readonly redisUrl: string;
  readonly prefix: string;
  stop(): Promise<void>;
}

export async function startStores(): Promise<TestStores> {
  const [mongo, postgres, redis] = await Promise.all([createTestMongo(), createTestPostgres(), createTestRedis()]);
  return {
    ...{ mongoUrl: mongo.url, jobsUrl: postgres.url, redisUrl: redis.url, prefix: redis.prefix },
    async stop() {
      await Promise.all([mongo.stop(), postgres.stop(), redis.stop()]);
    },
  };
}

export interface TestService {
  readonly url: string;
  readonly stores: Stores;
  stop(): Promise<void>;
}

export interface TestServiceOptions {
  readonly tools?: readonly Tool[];
  /** Servers of further tools. */
  readonly servers?: readonly McpServerConfig[];
  readonly model?: Model;
  readonly leaseMs?: number;
  readonly concurrency?: number;
  readonly stepsPerWorkspace?: number;
  readonly owner?: string;
  /** False for a service that serves but does not work. */
  readonly hasWorker?: boolean;
  /** For tests that stand between the service and its store. */
  readonly wrapTasks?: (tasks: TaskRepository) => TaskRepository;
}

/** The service as `main.ts` puts it together, with tools of the test. */
export async function startService(on: TestStores, options: TestServiceOptions = {}): Promise<TestService> {
  const { tools = [], model = createTemplateWriter(), leaseMs = 3_000, concurrency = 8, hasWorker = true } = options;
  const { stepsPerWorkspace = 8, owner = randomUUID(), wrapTasks = (tasks) => tasks } = options;
  const log = createLogger({
    service: 'agent-teams-test',
    level: (process.env['TEST_LOG_LEVEL'] as 'info') ?? 'silent',
  });
  const newId = () => uuid();
  const now = () => new Date();
  const database = await openDatabase(on.mongoUrl);
  const created = createStores(database.connection, { newId, now });
  const stores = { ...created, tasks: wrapTasks(created.tasks) };
  await database.ensureIndexes();
  const pubsub = createRedisPubSub({ url: on.redisUrl, prefix: on.prefix, log });
  const queue = createJobQueue<TaskWakeUp>({ url: on.jobsUrl, name: TASKS_QUEUE, prefix: JOBS_PREFIX, log });
  const shelf = createToolShelf({ own: tools, servers: options.servers ?? [], now, log });
  const shared = { stores, queue, pubsub, shelf, templates: TEAM_TEMPLATES, newId, now, random: () => 0, log };
  const background = hasWorker
    ? await startBackground({
        ...{ ...shared, model, owner, leaseMs, concurrency, stepsPerWorkspace },
        ...{ jobsUrl: on.jobsUrl, jobsPrefix: JOBS_PREFIX, pollMs: 200 },
        retention: { keepDetailsMs: 90 * DAY_MS, keepRunsMs: 365 * DAY_MS, keepRunsPerWorkspace: 10_000 },
      })
    : null;
  const server = createServer({ ...shared, identitySecret: IDENTITY_SECRET, pingDatabase: () => database.ping() });
  const { url } = await server.start(0);
  return {
    url,
    stores,
    async stop() {
      await server.stop();
      await background?.stop();
      await queue.close();
      await pubsub.close();
      await database.close();
    },
  };
}

const ALL_SCOPES = ['agent-teams:read', 'agent-teams:write', 'niches:read', 'niches:write'];

/** Somebody with a workspace of their own, or in a given one. */
export function caller(options: { workspaceId?: string; scopes?: string[]; isSignedIn?: boolean } = {}): TestCaller {
  return asViewer({ secret: IDENTITY_SECRET, audience: 'agent-teams', scopes: ALL_SCOPES, ...options });
}
