import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createEvent, createEventQueue, type EventEnvelope } from '@paissive/events';
import type { JobQueue } from '@paissive/jobs';
import { createLogger } from '@paissive/logging';
import { eventually } from '@paissive/testkit';
import mongoose, { type Connection } from 'mongoose';
import {
  caller,
  JOBS_PREFIX,
  startService,
  startStores,
  type TestService,
  type TestStores,
} from './support/harness.js';
import { createTeam, dataOf, mutateTask, startedTask, step, taskIs } from './support/operations.js';
import { createEffects, type Effects } from './support/test-tools.js';

const log = createLogger({ service: 'agent-teams-test', level: 'silent' });
let on: TestStores;
let effects: Effects;
let service: TestService;
let events: JobQueue<EventEnvelope>;
let connection: Connection;
beforeAll(async () => {
  on = await startStores();
  effects = await createEffects(on.mongoUrl, 'service');
  service = await startService(on, { tools: effects.tools });
  events = createEventQueue({ url: on.jobsUrl, prefix: JOBS_PREFIX, consumer: 'agent-teams', log });
  connection = await mongoose.createConnection(on.mongoUrl).asPromise();
});
afterAll(async () => {
  await connection?.close();
  await events?.close();
  await service?.stop();
  await effects?.close();
  await on?.stop();
});

const ADD_NOTE = `mutation ($input: AddTeamNoteInput!) { addTeamNote(input: $input) { note { id } userErrors { message } } }`;
const approval = { id: 'ask', name: 'Ask', kind: 'APPROVAL', prompt: 'Well?' };
const viewerOf = (who: ReturnType<typeof caller>) => who.viewer ?? { userId: '', workspaceId: '' };

async function deliver(type: string, data: object): Promise<void> {
  const event = createEvent({ source: 'accounts', type, subject: 's', data, id: randomUUID(), time: new Date() });
  await events.enqueue(event, { id: event.id });
  await eventually(async () => {
    const { waiting, active, delayed } = await events.counts();
    expect([waiting + active + delayed, await events.dead()]).toEqual([0, []]);
  });
}

const KEPT = ['agent_teams', 'team_tasks', 'step_outputs', 'task_trace', 'open_approvals', 'team_notes', 'outbox'];
const contents = async () =>
  JSON.stringify(await Promise.all(KEPT.map((name) => connection.collection(name).find().toArray())));

test('a workspace goes with a run under way, whose worker brings nothing of it back', async () => {
  const [ann, bob] = [caller(), caller()];
  const gone = viewerOf(ann).workspaceId;
  for (const who of [ann, bob]) {
    const teamId = await createTeam(service, who, { steps: [step('wait', 'test.wait', { input: '{"ms":1500}' })] });
    await dataOf(await who.graphql(service.url, ADD_NOTE, { input: { teamId, text: 'Prices end in nine.' } }));
    const id = await startedTask(service, who, { teamId });
    await taskIs(service, who, id, 'RUNNING');
  }
  expect(await contents()).toContain(gone);
  await deliver('accounts.workspace.erased', { workspaceId: gone });
  expect(await contents()).not.toContain(gone);
  // The other run ends after the worker has finished with the erased one.
  const { tasks } = await readTasks(bob);
  await taskIs(service, bob, tasks[0]?.id ?? '', 'COMPLETED');
  await eventually(async () => {
    await service.stores.erasures.sweep(new Date());
    expect(await contents()).not.toContain(gone);
  });
  expect(await contents()).toContain(viewerOf(bob).workspaceId);
});

test('a person is a pseudonym in what others still need, also inside of what they decided', async () => {
  const ann = caller();
  const { userId, workspaceId } = viewerOf(ann);
  const teamId = await createTeam(service, ann, { steps: [approval] });
  await dataOf(await ann.graphql(service.url, ADD_NOTE, { input: { teamId, text: 'Prices end in nine.' } }));
  const id = await startedTask(service, ann, { teamId });
  await taskIs(service, ann, id, 'WAITING_FOR_APPROVAL');
  await mutateTask(service, ann, 'approveStep', { taskId: id, stepId: 'ask', comment: 'Fine.' });
  await taskIs(service, ann, id, 'COMPLETED');
  expect(await contents()).toContain(userId);
  await deliver('accounts.user.erased', { userId });
  const after = await contents();
  expect(after).not.toContain(userId);
  expect(after).toContain(workspaceId);
  expect(after).toMatch(/\\"decidedBy\\":\\"erased-|decidedBy\\\\\\":\\\\\\"erased-/);
  const reader = caller({ workspaceId });
  expect(await taskIs(service, reader, id, 'COMPLETED')).toMatchObject({
    steps: [{ approval: { decision: 'APPROVED', decidedBy: expect.stringMatching(/^erased-/), comment: 'Fine.' } }],
  });
});

async function readTasks(who: ReturnType<typeof caller>): Promise<{ tasks: { id: string }[] }> {
  const query = '{ teamTasks { nodes { id } } }';
  const { teamTasks } = dataOf(await who.graphql<{ teamTasks: { nodes: { id: string }[] } }>(service.url, query));
  return { tasks: teamTasks.nodes };
}
