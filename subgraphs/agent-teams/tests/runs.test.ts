import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eventually } from '@paissive/testkit';
import { MAX_OPEN_RUNS } from '../src/tasks/run-team-task.js';
import { followTask, type ProgressAnswer } from './support/follow-task.js';
import { caller, startService, startStores, type TestService, type TestStores } from './support/harness.js';
import {
  createTeam,
  dataOf,
  mutateTask,
  outputOf,
  readTask,
  startedTask,
  step,
  stepOf,
  taskIs,
} from './support/operations.js';
import { createEffects, type Effects } from './support/test-tools.js';

let on: TestStores;
let effects: Effects;
let service: TestService;
beforeAll(async () => {
  on = await startStores();
  effects = await createEffects(on.mongoUrl, 'service');
  service = await startService(on, { tools: effects.tools });
});
afterAll(async () => {
  await service?.stop();
  await effects?.close();
  await on?.stop();
});

const approval = (id: string, more: Record<string, unknown> = {}) => ({
  ...{ id, name: id, kind: 'APPROVAL', prompt: 'Go on?', input: '{"content":{"price":19}}' },
  ...more,
});

test('a run passes outputs from step to step and shows each', async () => {
  const ann = caller();
  const teamId = await createTeam(service, ann, {
    steps: [
      step('first', 'test.effect', { input: '{"goal":"{{task.goal}}","months":"{{task.inputs.months}}"}' }),
      step('second', 'test.effect', { dependsOn: ['first'], input: '{"from":"{{steps.first.output.input}}"}' }),
    ],
  });
  const id = await startedTask(service, ann, { teamId, goal: 'Earn', inputs: '{"months":12}' });
  const task = await taskIs(service, ann, id, 'COMPLETED');
  expect(outputOf(task, 'second')).toMatchObject({ input: { from: { goal: 'Earn', months: 12 } } });
  expect(task).toMatchObject({ percent: 100, cost: '0', reserved: '0', budget: null });
});

test('a watcher sees the state, every line of the trace once and in order, and the end', async () => {
  const ann = caller();
  const teamId = await createTeam(service, ann, {
    steps: [step('a', 'test.effect'), step('b', 'test.effect', { dependsOn: ['a'] })],
  });
  const id = await startedTask(service, ann, { teamId });
  const seen: ProgressAnswer[] = [];
  for await (const progress of followTask(service, ann, id)) seen.push(progress);
  expect(seen.at(-1)?.task.status).toBe('COMPLETED');
  const sequences = seen.flatMap(({ trace }) => trace.map(({ sequence }) => sequence));
  expect(sequences).toEqual(sequences.map((_, index) => index + 1));
  // A watcher who comes late gets the same story.
  const late: ProgressAnswer[] = [];
  for await (const progress of followTask(service, ann, id)) late.push(progress);
  expect(late).toHaveLength(1);
  expect(late[0]?.trace.map(({ sequence }) => sequence)).toEqual(sequences);
  await expect(followTask(service, caller(), id).next()).rejects.toThrow('no such run');
});

test('the trace comes out as one JSON object a line', async () => {
  const ann = caller();
  const teamId = await createTeam(service, ann, { steps: [step('a', 'test.effect')] });
  const id = await startedTask(service, ann, { teamId });
  await taskIs(service, ann, id, 'COMPLETED');
  const query = `query ($id: ID!) { teamTask(id: $id) { traceExport { jsonl lineCount next } trace(first: 2) { nodes { kind } pageInfo { endCursor hasNextPage } } } }`;
  const { teamTask } = dataOf(await ann.graphql<TraceData>(service.url, query, { id }));
  const lines = teamTask.traceExport.jsonl
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { kind: string; sequence: number });
  expect(lines.map(({ sequence }) => sequence)).toEqual(lines.map((_, index) => index + 1));
  expect(lines.map(({ kind }) => kind)).toContain('STEP_SUCCEEDED');
  expect(teamTask.traceExport).toMatchObject({ lineCount: lines.length, next: null });
  expect(teamTask.trace.pageInfo.hasNextPage).toBe(true);
});

test('attempts that fail are repeated and the step succeeds', async () => {
  const ann = caller();
  const teamId = await createTeam(service, ann, { steps: [step('a', 'test.flaky', { input: '{"failures":1}' })] });
  const task = await taskIs(service, ann, await startedTask(service, ann, { teamId }), 'COMPLETED');
  expect(stepOf(task, 'a')).toMatchObject({ attempt: 2, state: 'SUCCEEDED' });
});

test('an attempt that takes too long is broken off', async () => {
  const ann = caller();
  const teamId = await createTeam(service, ann, {
    steps: [step('a', 'test.wait', { attemptTimeoutSeconds: 1, maxAttempts: 1 })],
  });
  const task = await taskIs(service, ann, await startedTask(service, ann, { teamId }), 'FAILED');
  expect(stepOf(task, 'a')).toMatchObject({ state: 'FAILED', error: { code: 'ATTEMPT_TIMEOUT' } });
});

describe('a person', () => {
  test('is asked, holds nobody up meanwhile, and may change what is proposed', async () => {
    const ann = caller();
    const teamId = await createTeam(service, ann, {
      steps: [
        approval('ask'),
        step('next', 'test.effect', { dependsOn: ['ask'], input: '{"price":"{{steps.ask.output.content.price}}"}' }),
      ],
    });
    const id = await startedTask(service, ann, { teamId });
    await taskIs(service, ann, id, 'WAITING_FOR_APPROVAL');
    const inbox = `{ pendingApprovals { nodes { question task { id } step { stepId output } } } }`;
    const { pendingApprovals } = dataOf(await ann.graphql<InboxData>(service.url, inbox));
    expect(pendingApprovals.nodes).toEqual([
      { question: 'Go on?', task: { id }, step: { stepId: 'ask', output: '{"price":19}' } },
    ]);
    const approved = await mutateTask(service, ann, 'approveStep', {
      taskId: id,
      stepId: 'ask',
      editedOutput: '{"price":29}',
      comment: 'Dearer.',
    });
    expect(approved.userErrors).toEqual([]);
    const task = await taskIs(service, ann, id, 'COMPLETED');
    expect(outputOf(task, 'next')).toMatchObject({ input: { price: 29 } });
    expect(stepOf(task, 'ask').approval).toEqual({
      decision: 'EDITED',
      decidedBy: ann.viewer?.userId,
      comment: 'Dearer.',
    });
    expect(dataOf(await ann.graphql<InboxData>(service.url, inbox)).pendingApprovals.nodes).toEqual([]);
  });

  test('who says no ends the run; an answer to nothing is refused', async () => {
    const ann = caller();
    const teamId = await createTeam(service, ann, { steps: [approval('ask')] });
    const id = await startedTask(service, ann, { teamId });
    await taskIs(service, ann, id, 'WAITING_FOR_APPROVAL');
    await mutateTask(service, ann, 'rejectStep', { taskId: id, stepId: 'ask', comment: 'No.' });
    expect(await readTask(service, ann, id)).toMatchObject({ status: 'FAILED' });
    const again = await mutateTask(service, ann, 'approveStep', { taskId: id, stepId: 'ask' });
    expect(again.userErrors).toEqual([expect.objectContaining({ __typename: 'ConflictError' })]);
    const ghost = await mutateTask(service, ann, 'approveStep', { taskId: id, stepId: 'ghost' });
    expect(ghost.userErrors).toEqual([expect.objectContaining({ __typename: 'NotFoundError' })]);
  });
});

describe('a run', () => {
  test('that is cancelled breaks off the step under way at once', async () => {
    const ann = caller();
    const teamId = await createTeam(service, ann, {
      steps: [step('a', 'test.wait'), step('b', 'test.effect', { dependsOn: ['a'] })],
    });
    const id = await startedTask(service, ann, { teamId });
    await eventually(async () => expect(stepOf(await readTask(service, ann, id), 'a').state).toBe('RUNNING'));
    const { task } = await mutateTask(service, ann, 'cancelTeamTask', { taskId: id });
    expect(task).toMatchObject({ status: 'CANCELLED', steps: [{ state: 'CANCELLED' }, { state: 'CANCELLED' }] });
    expect((await mutateTask(service, ann, 'cancelTeamTask', { taskId: id })).userErrors).toEqual([]);
  });

  test('that is paused begins nothing until it is resumed', async () => {
    const ann = caller();
    const teamId = await createTeam(service, ann, {
      steps: [step('a', 'test.wait', { input: '{"ms":300}' }), step('b', 'test.effect', { dependsOn: ['a'] })],
    });
    const id = await startedTask(service, ann, { teamId });
    await eventually(async () => expect(stepOf(await readTask(service, ann, id), 'a').state).toBe('RUNNING'));
    await mutateTask(service, ann, 'pauseTeamTask', { taskId: id });
    await eventually(async () => expect(stepOf(await readTask(service, ann, id), 'a').state).toBe('SUCCEEDED'));
    expect(await readTask(service, ann, id)).toMatchObject({ status: 'PAUSED', steps: [{}, { state: 'READY' }] });
    await mutateTask(service, ann, 'resumeTeamTask', { taskId: id });
    await taskIs(service, ann, id, 'COMPLETED');
  });

  test('goes on from an edited output, and only what rests on it is done again', async () => {
    const ann = caller();
    const teamId = await createTeam(service, ann, {
      steps: [
        step('a', 'test.effect', { input: '{"price":1}' }),
        step('other', 'test.effect'),
        step('b', 'test.effect', { dependsOn: ['a'], input: '{"price":"{{steps.a.output.input.price}}"}' }),
      ],
    });
    const id = await startedTask(service, ann, { teamId });
    await taskIs(service, ann, id, 'COMPLETED');
    await mutateTask(service, ann, 'rerunFromStep', { taskId: id, stepId: 'a', editedOutput: '{"input":{"price":2}}' });
    const task = await taskIs(service, ann, id, 'COMPLETED');
    expect(outputOf(task, 'b')).toMatchObject({ input: { price: 2 } });
    expect(stepOf(task, 'b').history.map(({ output }) => JSON.parse(output ?? 'null') as unknown)).toEqual([
      expect.objectContaining({ input: { price: 1 } }),
    ]);
    const keys = (await effects.executions()).map(({ key }) => key).filter((key) => key.startsWith(id));
    expect(keys.sort()).toEqual([`${id}:a:1`, `${id}:b:1`, `${id}:b:2`, `${id}:other:1`]);
  });

  test('is the same run for the same key, also when asked for at once', async () => {
    const ann = caller();
    const teamId = await createTeam(service, ann, { steps: [step('a', 'test.effect')] });
    const input = { teamId, goal: 'Once.', idempotencyKey: 'once' };
    const answers = await Promise.all([1, 2, 3].map(() => mutateTask(service, ann, 'runTeamTask', input)));
    expect(new Set(answers.map(({ task }) => task?.id)).size).toBe(1);
  });

  test('is out of reach of other workspaces, and readers only read', async () => {
    const ann = caller();
    const teamId = await createTeam(service, ann, { steps: [approval('ask')] });
    const id = await startedTask(service, ann, { teamId });
    await expect(readTask(service, caller(), id)).rejects.toThrow('no run');
    for (const mutation of ['cancelTeamTask', 'pauseTeamTask', 'resumeTeamTask']) {
      const { userErrors } = await mutateTask(service, caller(), mutation, { taskId: id });
      expect(userErrors).toEqual([expect.objectContaining({ __typename: 'NotFoundError' })]);
    }
    const stranger = await mutateTask(service, caller(), 'runTeamTask', { teamId, goal: 'Steal.' });
    expect(stranger.userErrors).toEqual([expect.objectContaining({ __typename: 'NotFoundError' })]);
    const reader = caller({ workspaceId: ann.viewer?.workspaceId ?? '', scopes: ['agent-teams:read'] });
    expect(await readTask(service, reader, id)).toMatchObject({ id });
    await expect(mutateTask(service, reader, 'cancelTeamTask', { taskId: id })).rejects.toThrow('may look');
  });
});

test('a workspace has a bounded number of runs open, and a repeated request is answered with its run all the same', async () => {
  const ann = caller();
  const teamId = await createTeam(service, ann, { steps: [approval('ask')] });
  const idempotencyKey = 'first';
  const id = await startedTask(service, ann, { teamId, idempotencyKey });
  const [open] = await service.stores.tasks.findByIds(ann.viewer?.workspaceId ?? '', [id]);
  if (!open) throw new Error('The run should be there.');
  const more = Array.from({ length: MAX_OPEN_RUNS - 1 }, (_, index) => ({
    ...open,
    id: `${id}-${index}`,
    idempotencyKey: `${index}`,
  }));
  for (const task of more)
    await service.stores.tasks.insert({ ...task, status: 'PAUSED', runnableAt: null, timerAt: null });
  const { task, userErrors } = await mutateTask(service, ann, 'runTeamTask', { teamId, goal: 'One more.' });
  expect(task).toBeNull();
  expect(userErrors).toEqual([expect.objectContaining({ __typename: 'ConflictError' })]);
  // Who asks again for what there is needs no place.
  expect(await startedTask(service, ann, { teamId, idempotencyKey })).toBe(id);
  const others = await mutateTask(service, caller(), 'runTeamTask', { teamId, goal: 'Mine?', idempotencyKey });
  expect(others.userErrors).toEqual([expect.objectContaining({ __typename: 'NotFoundError' })]);
});

test('the end of a run is told once, through the outbox', async () => {
  const ann = caller();
  const teamId = await createTeam(service, ann, { steps: [step('a', 'test.effect')] });
  await taskIs(service, ann, await startedTask(service, ann, { teamId }), 'COMPLETED');
  await eventually(async () => expect(await service.stores.outbox.countPending()).toBe(0));
});

test('how a team does is told for the whole and for each agent', async () => {
  const ann = caller();
  const agents = [{ id: 'doer', name: 'Doer', role: 'doer' }];
  const steps = [step('a', 'test.effect', { agentId: 'doer' })];
  const teamId = await createTeam(service, ann, { steps }, agents);
  await taskIs(service, ann, await startedTask(service, ann, { teamId }), 'COMPLETED');
  const query = `query ($id: ID!) { agentTeam(id: $id) { performance { agentId ended succeeded cost tokens } } }`;
  const { agentTeam } = dataOf(await ann.graphql<{ agentTeam: unknown }>(service.url, query, { id: teamId }));
  expect(agentTeam).toEqual({
    performance: [
      { agentId: null, ended: 1, succeeded: 1, cost: '0', tokens: 0 },
      { agentId: 'doer', ended: 1, succeeded: 1, cost: '0', tokens: 0 },
    ],
  });
});

interface TraceData {
  teamTask: {
    traceExport: { jsonl: string; lineCount: number; next: number | null };
    trace: { pageInfo: { hasNextPage: boolean } };
  };
}

interface InboxData {
  pendingApprovals: { nodes: unknown[] };
}
