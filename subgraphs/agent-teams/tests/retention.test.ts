import { afterAll, beforeAll, expect, test } from '@jest/globals';
import mongoose, { type Connection } from 'mongoose';
import { cleanUp } from '../src/clean-up.js';
import { createReportTool } from '../src/tools/local/report-tool.js';
import { caller, startService, startStores, type TestService, type TestStores } from './support/harness.js';
import { createTeam, dataOf, mutateTask, startedTask, step, taskIs } from './support/operations.js';
import { createEffects, type Effects } from './support/test-tools.js';

const DAY_MS = 24 * 60 * 60_000;
let on: TestStores;
let effects: Effects;
let service: TestService;
let connection: Connection;
beforeAll(async () => {
  on = await startStores();
  effects = await createEffects(on.mongoUrl, 'service');
  service = await startService(on, { tools: [...effects.tools, createReportTool()] });
  connection = await mongoose.createConnection(on.mongoUrl).asPromise();
});
afterAll(async () => {
  await connection?.close();
  await service?.stop();
  await effects?.close();
  await on?.stop();
});

const clean = (days: number, keepRunsPerWorkspace = 10_000) =>
  cleanUp({
    stores: service.stores,
    retention: { keepDetailsMs: 90 * DAY_MS, keepRunsMs: 365 * DAY_MS, keepRunsPerWorkspace },
    now: () => new Date(Date.now() + days * DAY_MS),
  });
const countOf = (collection: string, taskId: string) => connection.collection(collection).countDocuments({ taskId });
const isThere = async (who: ReturnType<typeof caller>, id: string) => {
  const { teamTask } = dataOf(
    await who.graphql<{ teamTask: unknown }>(service.url, 'query ($id: ID!) { teamTask(id: $id) { id } }', { id }),
  );
  return teamTask !== null;
};

test('a run loses its details, then itself, each at its time; reports, what notes refer to and open runs stay', async () => {
  const ann = caller();
  const plain = await createTeam(service, ann, { steps: [step('a', 'test.effect')] });
  const sections = [{ heading: 'One', text: 'Text.' }];
  const report = step('b', 'report.write', { dependsOn: ['a'], input: JSON.stringify({ title: 'T', sections }) });
  const writing = await createTeam(service, ann, { steps: [step('a', 'test.effect'), report] });
  const asking = await createTeam(service, ann, {
    steps: [{ id: 'ask', name: 'Ask', kind: 'APPROVAL', prompt: 'Well?' }],
  });
  const [bare, noted, reported, open] = await Promise.all(
    [plain, plain, writing, asking].map((teamId) => startedTask(service, ann, { teamId })),
  );
  if (!bare || !noted || !reported || !open) throw new Error('All were started.');
  for (const id of [bare, noted, reported]) await taskIs(service, ann, id, 'COMPLETED');
  await taskIs(service, ann, open, 'WAITING_FOR_APPROVAL');
  const workspaceId = ann.viewer?.workspaceId ?? '';
  const note = { id: 'n', workspaceId, teamId: plain, text: 'x', author: 'a', taskId: noted, createdAt: new Date() };
  await service.stores.notes.insert(note);

  expect(await clean(89)).toMatchObject({ details: 0, runs: 0 });
  expect(await countOf('task_trace', bare)).toBeGreaterThan(0);
  expect(await clean(91)).toMatchObject({ details: 3, runs: 0 });
  expect(await clean(91)).toMatchObject({ details: 0, runs: 0 });
  for (const id of [bare, noted, reported]) expect(await countOf('task_trace', id)).toBe(0);
  expect([await countOf('step_outputs', bare), await countOf('step_outputs', reported)]).toEqual([0, 1]);
  const read = `query ($id: ID!) {
    teamTask(id: $id) { status detailsDeletedAt report { title } trace { nodes { sequence } } steps { state output } }
  }`;
  const { teamTask } = dataOf(await ann.graphql<{ teamTask: unknown }>(service.url, read, { id: reported }));
  expect(teamTask).toMatchObject({
    ...{ status: 'COMPLETED', detailsDeletedAt: expect.any(String), report: { title: 'T' }, trace: { nodes: [] } },
    steps: [{ state: 'SUCCEEDED', output: null }, { state: 'SUCCEEDED' }],
  });
  const again = await mutateTask(service, ann, 'rerunFromStep', { taskId: bare, stepId: 'a' });
  expect(again.userErrors).toEqual([
    expect.objectContaining({ __typename: 'ConflictError', message: expect.stringContaining('deleted') }),
  ]);

  expect(await clean(366)).toMatchObject({ runs: 1 });
  expect(await Promise.all([bare, noted, reported, open].map((id) => isThere(ann, id)))).toEqual([
    ...[false, true, true, true],
  ]);
  expect(await clean(366)).toMatchObject({ runs: 0 });
});

test('what a process that died left half done is finished', async () => {
  const ann = caller();
  const teamId = await createTeam(service, ann, { steps: [step('a', 'test.effect')] });
  const id = await startedTask(service, ann, { teamId });
  await taskIs(service, ann, id, 'COMPLETED');
  // It died after the mark and before it had deleted anything.
  const tasks = connection.collection<{ _id: string }>('team_tasks');
  await tasks.updateOne({ _id: id }, { $set: { detailsDeletedAt: new Date() } });
  await clean(91);
  expect([await countOf('task_trace', id), await countOf('step_outputs', id)]).toEqual([0, 0]);
});

test('a workspace keeps so many runs that are over, the latest, and others keep theirs', async () => {
  const [ann, bob] = [caller(), caller()];
  const ids: string[] = [];
  for (const who of [bob, ann, ann, ann]) {
    const teamId = await createTeam(service, who, { steps: [step('a', 'test.effect')] });
    const id = await startedTask(service, who, { teamId });
    await taskIs(service, who, id, 'COMPLETED');
    ids.push(id);
  }
  await service.stores.retention.forgetBeyond(2, new Date(), 500);
  const [bobs = '', ...anns] = ids;
  expect(await Promise.all(anns.map((id) => isThere(ann, id)))).toEqual([false, true, true]);
  expect(await isThere(bob, bobs)).toBe(true);
  expect(await countOf('task_trace', anns[0] ?? '')).toBe(0);
});
