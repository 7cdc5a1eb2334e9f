import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { StepFailure } from '../src/execution/step-failure.js';
import { BUDGET_USED_UP } from '../src/tasks/task.js';
import { caller, startService, startStores, type TestService, type TestStores } from './support/harness.js';
import { createTeam, dataOf, mutateTask, outputOf, startedTask, stepOf, taskIs } from './support/operations.js';
import { scriptedModel } from './support/scripted-model.js';
import { createEffects, type Effects } from './support/test-tools.js';

/** A micro-dollar a token either way, so that costs are easy to see. */
const model = scriptedModel({ inputMicroUsd: 1_000_000, outputMicroUsd: 1_000_000 });
const AGENT = { id: 'writer', name: 'Writer', role: 'writer', instructions: 'Write.', tools: ['test.effect'] };
const LONE = { ...AGENT, tools: [] };
const ask = (more: Record<string, unknown> = {}) => ({
  ...{
    id: 'write',
    name: 'Write',
    kind: 'AGENT',
    agentId: 'writer',
    prompt: 'Goal: {{task.goal}}',
    maxOutputTokens: 10,
  },
  ...more,
});

let on: TestStores;
let effects: Effects;
let service: TestService;
beforeAll(async () => {
  on = await startStores();
  effects = await createEffects(on.mongoUrl, 'service');
  service = await startService(on, { tools: effects.tools, model });
});
beforeEach(() => {
  model.script.length = 0;
  model.asked.length = 0;
});
afterAll(async () => {
  await service?.stop();
  await effects?.close();
  await on?.stop();
});

test('an agent uses its tools and then answers; tokens, cost and messages are kept as they come', async () => {
  const ann = caller();
  model.script.push(
    {
      text: 'Let me see.',
      toolCalls: [{ id: 'c1', name: 'test.effect', input: { x: 1 } }],
      costMicroUsd: 3,
      inputTokens: 2,
      outputTokens: 1,
    },
    { text: 'It is one.', costMicroUsd: 4, inputTokens: 3, outputTokens: 1 },
  );
  const teamId = await createTeam(service, ann, { steps: [ask()] }, [AGENT]);
  const id = await startedTask(service, ann, { teamId, goal: 'Count' });
  const task = await taskIs(service, ann, id, 'COMPLETED');
  expect(outputOf(task, 'write')).toEqual({ text: 'It is one.', model: 'script', isTemplateWriter: false });
  expect(task).toMatchObject({ cost: '0.000007', reserved: '0' });
  expect(model.asked.map(({ key }) => key)).toEqual([`${id}:write:1:model:1`, `${id}:write:1:model:2`]);
  expect(model.asked[0]?.request).toMatchObject({
    instructions: 'Write.',
    turns: [{ role: 'user', text: 'Goal: Count' }],
  });
  expect(model.asked[1]?.request.turns.at(-1)).toMatchObject({ role: 'tool', toolCallId: 'c1' });
  expect((await effects.visible()).filter((key) => key.startsWith(id))).toEqual([`${id}:write:1:tool:1:0`]);
  const query = `query ($id: ID!) { teamTask(id: $id) { inputTokens outputTokens messages { nodes { actor message } } } }`;
  const { teamTask } = dataOf(await ann.graphql<{ teamTask: unknown }>(service.url, query, { id }));
  expect(teamTask).toEqual({
    ...{ inputTokens: 5, outputTokens: 2 },
    messages: {
      nodes: [
        { actor: 'writer', message: 'Let me see.' },
        { actor: 'test.effect', message: '{"x":1}' },
        { actor: 'writer', message: 'It is one.' },
      ],
    },
  });
});

describe('an agent that goes in circles', () => {
  const again = { toolCalls: [{ id: 'c', name: 'test.effect', input: { x: 1 } }] };

  test('by the same call is stopped at the third', async () => {
    const ann = caller();
    model.script.push(again, again, again, again);
    const teamId = await createTeam(service, ann, { steps: [ask()] }, [AGENT]);
    const task = await taskIs(service, ann, await startedTask(service, ann, { teamId }), 'FAILED');
    expect(stepOf(task, 'write').error?.code).toBe('LOOP_GUARD');
    expect(model.asked).toHaveLength(3);
  });

  test('by different calls is stopped after its turns', async () => {
    const ann = caller();
    for (let x = 0; x < 9; x += 1) model.script.push({ toolCalls: [{ id: 'c', name: 'test.effect', input: { x } }] });
    const teamId = await createTeam(service, ann, { steps: [ask({ maxModelCalls: 4 })] }, [AGENT]);
    const task = await taskIs(service, ann, await startedTask(service, ann, { teamId }), 'FAILED');
    expect(stepOf(task, 'write').error?.code).toBe('LOOP_GUARD');
    expect(model.asked).toHaveLength(4);
  });

  test('may not use a tool that it was not given', async () => {
    const ann = caller();
    model.script.push({ toolCalls: [{ id: 'c', name: 'test.wait', input: {} }] });
    const teamId = await createTeam(service, ann, { steps: [ask()] }, [AGENT]);
    await taskIs(service, ann, await startedTask(service, ann, { teamId }), 'COMPLETED');
    expect(model.asked[1]?.request.turns.at(-1)).toMatchObject({ text: 'There is no tool test.wait.' });
  });
});

describe('a budget', () => {
  test('stops the run before a step that could overrun it; more of it lets the run go on', async () => {
    const ann = caller();
    const teamId = await createTeam(service, ann, { steps: [ask()] }, [LONE]);
    const id = await startedTask(service, ann, { teamId, goal: 'Count', budget: '0.00001' });
    const stopped = await taskIs(service, ann, id, 'BUDGET_EXHAUSTED');
    expect(stopped).toMatchObject({ cost: '0', budget: '0.00001', steps: [{ state: 'READY', attempt: 0 }] });
    expect(model.asked).toEqual([]);
    const less = await mutateTask(service, ann, 'resumeTeamTask', { taskId: id, budget: 'much' });
    expect(less.userErrors).toEqual([
      expect.objectContaining({ __typename: 'InvalidInputError', field: ['input', 'budget'] }),
    ]);
    model.script.push({ text: 'Two.', costMicroUsd: 20 });
    await mutateTask(service, ann, 'resumeTeamTask', { taskId: id, budget: '100' });
    expect(await taskIs(service, ann, id, 'COMPLETED')).toMatchObject({
      cost: '0.00002',
      reserved: '0',
      budget: '100',
    });
  });
});

describe('the budget at the models', () => {
  test('is set before the first call of every attempt', async () => {
    const ann = caller();
    const [first, second] = [ask(), ask({ id: 'again', name: 'Again', dependsOn: ['write'] })];
    const teamId = await createTeam(service, ann, { steps: [first, second] }, [LONE]);
    const id = await startedTask(service, ann, { teamId, budget: '1' });
    await taskIs(service, ann, id, 'COMPLETED');
    expect(model.limits.filter(({ taskId }) => taskId === id)).toEqual([
      { taskId: id, budgetMicroUsd: 1_000_000, asked: 0 },
      { taskId: id, budgetMicroUsd: 1_000_000, asked: 1 },
    ]);
  });

  test('that says no stops the run and not the step, which goes on with more', async () => {
    const ann = caller();
    model.script.push({ refusal: new StepFailure(BUDGET_USED_UP, 'The run has $0.10 left.') });
    const teamId = await createTeam(service, ann, { steps: [ask()] }, [LONE]);
    const id = await startedTask(service, ann, { teamId, budget: '1' });
    expect(await taskIs(service, ann, id, 'BUDGET_EXHAUSTED', 'FAILED')).toMatchObject({
      ...{ status: 'BUDGET_EXHAUSTED', message: 'The run has $0.10 left.', cost: '0', reserved: '0' },
      steps: [{ state: 'READY' }],
    });
    await mutateTask(service, ann, 'resumeTeamTask', { taskId: id, budget: '2' });
    expect(stepOf(await taskIs(service, ann, id, 'COMPLETED'), 'write')).toMatchObject({ attempt: 2 });
    expect(model.limits.at(-1)).toMatchObject({ taskId: id, budgetMicroUsd: 2_000_000 });
  });
});

test('a team remembers what it was told and what its runs noted', async () => {
  const ann = caller();
  const teamId = await createTeam(service, ann, { steps: [ask()] }, [LONE]);
  const add = `mutation ($input: AddTeamNoteInput!) { addTeamNote(input: $input) { note { id text } userErrors { message } } }`;
  const input = { teamId, text: 'Prices end in nine.' };
  const { addTeamNote } = dataOf(
    await ann.graphql<{ addTeamNote: { note: { id: string } } }>(service.url, add, { input }),
  );
  const read = `query ($id: ID!) { agentTeam(id: $id) { notes { nodes { id text author } } } }`;
  const notes = async (who = ann) =>
    dataOf(await who.graphql<{ agentTeam: unknown }>(service.url, read, { id: teamId })).agentTeam;
  const { id } = addTeamNote.note;
  expect(await notes()).toEqual({
    notes: { nodes: [{ id, text: 'Prices end in nine.', author: ann.viewer?.userId }] },
  });
  const remove = `mutation ($input: DeleteTeamNoteInput!) { deleteTeamNote(input: $input) { noteId userErrors { message } } }`;
  const byStranger = dataOf(
    await caller().graphql<{ deleteTeamNote: unknown }>(service.url, remove, { input: { noteId: id } }),
  );
  expect(byStranger.deleteTeamNote).toMatchObject({ noteId: null });
  await ann.graphql(service.url, remove, { input: { noteId: id } });
  expect(await notes()).toEqual({ notes: { nodes: [] } });
});
