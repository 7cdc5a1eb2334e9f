// The worker of the service with steps that do nothing: what is left is the machinery.
import { randomUUID } from 'node:crypto';
import { openDatabase } from '../../packages/mongodb/dist/index.js';
import { createMemoryPubSub } from '../../packages/pubsub/dist/index.js';
import { createDispatcher } from '../../subgraphs/agent-teams/dist/execution/dispatcher.js';
import { createRunStep } from '../../subgraphs/agent-teams/dist/execution/run-step.js';
import { createStores } from '../../subgraphs/agent-teams/dist/stores.mongo.js';
import { createApplyEvent } from '../../subgraphs/agent-teams/dist/tasks/apply-event.js';
import { newTask } from '../../subgraphs/agent-teams/dist/tasks/new-task.js';
import { stepOf } from '../../subgraphs/agent-teams/dist/workflows/workflow.js';

const [url, runs, steps, workspaces] = [process.argv[2], ...process.argv.slice(3).map(Number)];
const now = () => new Date();
const log = { info() {}, warn: console.error, error: console.error };
const database = await openDatabase(url);
const { tasks } = createStores(database.connection, { newId: () => randomUUID(), now });
await database.ensureIndexes();

const workflow = {
  failurePolicy: 'FAIL_FAST',
  totalTimeoutMs: 3_600_000,
  steps: Array.from({ length: steps }, (_, index) =>
    stepOf({
      id: `s${index}`,
      name: `Step ${index}`,
      kind: 'TOOL',
      tool: 'nothing',
      dependsOn: index === 0 ? [] : [`s${index - 1}`],
    }),
  ),
};
for (let run = 0; run < runs; run += 1) {
  const id = randomUUID();
  const team = { id: 'team', workspaceId: `workspace-${run % workspaces}`, name: 'Team', agents: [], workflow };
  const given = {
    goal: 'Nothing',
    opportunityId: null,
    inputs: {},
    budgetMicroUsd: null,
    priority: 5,
    startedBy: 'user',
  };
  await tasks.insert(newTask({ id, team, ...given, idempotencyKey: id, now: now() }));
}

const endedAt = new Map();
const startedAt = performance.now();
const cpu = process.cpuUsage();
let done = 0;
const executor = async ({ task }) => {
  endedAt.set(task.workspaceId, performance.now());
  done += 1;
  if (done === runs * steps) setTimeout(finish, 200);
  return { output: { done: true }, messages: [] };
};
const applyEvent = createApplyEvent({ tasks, pubsub: createMemoryPubSub(), now, random: Math.random });
const parts = { tasks, applyEvent, leaseMs: 15_000, now, log };
const runStep = createRunStep({ ...parts, executors: { TOOL: executor, AGENT: executor }, tools: new Map() });
const dispatcher = createDispatcher({
  ...parts,
  runStep,
  worstCaseOf: async () => 0,
  owner: 'bench',
  concurrency: 16,
  stepsPerWorkspace: 8,
  pollMs: 1_000,
});

async function finish() {
  const last = Math.max(...endedAt.values());
  const { user, system } = process.cpuUsage(cpu);
  const count = runs * steps;
  const rounded = (value) => Math.round(value * 10) / 10;
  const at = (time) => Math.round((100 * (time - startedAt)) / (last - startedAt));
  process.send({
    stepsPerSecond: Math.round((1_000 * count) / (last - startedAt)),
    wallMsPerStep: rounded((last - startedAt) / count),
    cpuMsPerStep: rounded((user + system) / 1_000 / count),
    firstWorkspaceAt: at(Math.min(...endedAt.values())),
    lastWorkspaceAt: at(last),
  });
  await dispatcher.stop();
  await database.close();
  process.disconnect();
}
