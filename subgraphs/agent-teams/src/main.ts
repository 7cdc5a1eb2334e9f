import { hostname } from 'node:os';
import { loadEnvironment } from '@paissive/env';
import { createJobQueue } from '@paissive/jobs';
import { createLifecycle } from '@paissive/lifecycle';
import { createLogger } from '@paissive/logging';
import { openDatabase } from '@paissive/mongodb';
import { createPlatformClient, createRunTokens } from '@paissive/platform-client';
import { createRedisPubSub } from '@paissive/pubsub';
import { v7 as uuid } from 'uuid';
import { startBackground, TASKS_QUEUE } from './background.js';
import { environmentShape } from './environment.js';
import { createPlatformEmbedder } from './models/embedder.js';
import { createPlatformModel } from './models/platform-model.js';
import { withFacts } from './models/template-writer.js';
import { createAddNote } from './notes/add-note.js';
import { createRecallNotes } from './notes/recall-notes.js';
import { createRunPlatform } from './platform/run-platform.js';
import { createServer } from './server.js';
import { createStores } from './stores.mongo.js';
import type { TaskWakeUp } from './tasks/task-wake-up.js';
import { TEAM_TEMPLATES } from './templates/team-templates.js';
import { createTools } from './tools/create-tools.js';
import { createToolShelf } from './tools/mcp/tool-shelf.js';

const env = loadEnvironment(environmentShape);
const log = createLogger({ service: 'agent-teams', level: env.LOG_LEVEL });
const lifecycle = createLifecycle({ log, graceMs: 20_000 });
const now = () => new Date();
const newId = () => uuid();
const jobsPrefix = 'paissive';
const DAY_MS = 24 * 60 * 60_000;

const database = await openDatabase(env.MONGODB_URL);
lifecycle.onShutdown('database', () => database.close());
const stores = createStores(database.connection, { newId, now });
await database.ensureIndexes();

const pubsub = createRedisPubSub({ url: env.REDIS_URL, prefix: 'paissive:', log });
lifecycle.onShutdown('pubsub', () => pubsub.close());
const queue = createJobQueue<TaskWakeUp>({ url: env.JOBS_URL, name: TASKS_QUEUE, prefix: jobsPrefix, log });
lifecycle.onShutdown('queue', () => queue.close());

const tokens = createRunTokens({
  accountsUrl: env.ACCOUNTS_URL,
  identitySecret: env.IDENTITY_SECRET,
  newId,
  now,
});
const client = createRunPlatform(
  createPlatformClient({ clientName: 'agent-teams', routerUrl: env.ROUTER_URL, tokens }),
);
const addNote = createAddNote({ ...stores, newId, now });
const model = withFacts(createPlatformModel(client));
const recallNotes = createRecallNotes({ ...stores, embed: createPlatformEmbedder(client, model), log });
const own = createTools({ client, addNote, recallNotes });
const shelf = createToolShelf({ own, servers: env.MCP_SERVERS, now, log });
// Before the first step is taken up, so that none meets a tool that is only not known yet.
await shelf.refresh();

const shared = { stores, queue, pubsub, shelf, templates: TEAM_TEMPLATES, newId, now, random: Math.random, log };
const background = await startBackground({
  ...shared,
  model,
  jobsUrl: env.JOBS_URL,
  jobsPrefix,
  owner: `${hostname()}-${process.pid}-${newId()}`,
  leaseMs: 15_000,
  concurrency: env.STEP_CONCURRENCY,
  stepsPerWorkspace: env.STEPS_PER_WORKSPACE,
  pollMs: 1_000,
  retention: {
    keepDetailsMs: env.KEEP_DETAILS_DAYS * DAY_MS,
    keepRunsMs: env.KEEP_RUNS_DAYS * DAY_MS,
    keepRunsPerWorkspace: env.KEEP_RUNS_PER_WORKSPACE,
  },
});
lifecycle.onShutdown('background', () => background.stop());

const server = createServer({
  ...shared,
  identitySecret: env.IDENTITY_SECRET,
  pingDatabase: () => database.ping(),
});
lifecycle.onShutdown('server', () => server.stop());
await server.start(env.PORT, env.HOST);
