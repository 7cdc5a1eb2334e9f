import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TestCaller } from '@paissive/testkit';
import { createTools } from '../src/tools/create-tools.js';
import { caller, startService, startStores, type TestService, type TestStores } from './support/harness.js';
import { createTeam, dataOf, startedTask, step } from './support/operations.js';

let on: TestStores;
let service: TestService;
beforeAll(async () => {
  on = await startStores();
  const client = {
    request: () => Promise.reject(new Error('Nothing runs here.')),
    mutate: () => Promise.reject(new Error('Nothing runs here.')),
  };
  const tools = createTools({
    client,
    addNote: async () => null,
    recallNotes: async () => ({ notes: [], ranking: 'LATEST' }),
  });
  service = await startService(on, { hasWorker: false, tools });
});
afterAll(async () => {
  await service?.stop();
  await on?.stop();
});

const FIELDS = `team { id name version templateId agents { id } workflow { steps { id dependsOn } failurePolicy totalTimeoutSeconds } }
  userErrors { __typename message field ... on InvalidWorkflowError { faults { kind stepIds message } } }`;

const FLOW = { steps: [step('rank', 'niches.rank')] };

interface TeamPayload {
  team: { id: string; name: string; version: number; workflow: { steps: unknown[] } } | null;
  userErrors: {
    __typename: string;
    message: string;
    field: string[];
    faults?: { kind: string; stepIds: string[] }[];
  }[];
}

async function save(
  who: TestCaller,
  mutation: 'createAgentTeam' | 'updateAgentTeam',
  input: object,
): Promise<TeamPayload> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { payload: ${mutation}(input: $input) { ${FIELDS} } }`;
  return dataOf(await who.graphql<{ payload: TeamPayload }>(service.url, query, { input })).payload;
}

const PUT = (
  mutation: 'archiveAgentTeam' | 'restoreAgentTeam',
) => `mutation ($input: ${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!) {
  payload: ${mutation}(input: $input) { team { id version archivedAt } userErrors { __typename field } } }`;
const put = async (mutation: 'archiveAgentTeam' | 'restoreAgentTeam', who: TestCaller, id: string) =>
  dataOf(await who.graphql<{ payload: object }>(service.url, PUT(mutation), { input: { id } })).payload;

async function listed(who: TestCaller, isArchived = false): Promise<string[]> {
  const query = 'query ($isArchived: Boolean!) { agentTeams(first: 10, isArchived: $isArchived) { nodes { id } } }';
  const { agentTeams } = dataOf(
    await who.graphql<{ agentTeams: { nodes: { id: string }[] } }>(service.url, query, { isArchived }),
  );
  return agentTeams.nodes.map(({ id }) => id);
}

test('every template is offered, and becomes a team', async () => {
  const ann = caller();
  const query =
    '{ agentTeamTemplates { id name inputs workflow { steps { id } } } agentTools { name inputSchema scopes } }';
  const { agentTeamTemplates, agentTools } = dataOf(
    await ann.graphql<{ agentTeamTemplates: { id: string }[]; agentTools: { name: string; inputSchema: string }[] }>(
      service.url,
      query,
    ),
  );
  expect(agentTeamTemplates.map(({ id }) => id)).toEqual([
    'business-case',
    'research-to-review',
    'content-sprint',
    'price-research',
  ]);
  for (const { inputSchema } of agentTools) expect(JSON.parse(inputSchema)).toMatchObject({ type: 'object' });
  for (const { id } of agentTeamTemplates) {
    const { team, userErrors } = await save(ann, 'createAgentTeam', { templateId: id });
    expect(userErrors).toEqual([]);
    expect(team).toMatchObject({ templateId: id, version: 1 });
  }
});

describe('a team', () => {
  test('whose workflow cannot run is not stored, and all faults are told at once', async () => {
    const steps = [
      step('a', 'niches.rank', { dependsOn: ['b'] }),
      step('b', 'niches.rank', { dependsOn: ['a'] }),
      step('c', 'hammer'),
    ];
    const { team, userErrors } = await save(caller(), 'createAgentTeam', { name: 'Circle', workflow: { steps } });
    expect(team).toBeNull();
    expect(userErrors).toEqual([
      expect.objectContaining({ __typename: 'InvalidWorkflowError', field: ['input', 'workflow'] }),
    ]);
    expect(userErrors[0]?.faults?.map(({ kind, stepIds }) => `${kind} ${stepIds.join(' ')}`)).toEqual([
      'CYCLE a b a',
      'INVALID_STEP c',
    ]);
  });

  test('with input that is out of bounds is refused field by field', async () => {
    const bad = step('a', 'niches.rank', { input: '[1]', maxAttempts: 99 });
    const { userErrors } = await save(caller(), 'createAgentTeam', { name: 'Bad', workflow: { steps: [bad] } });
    expect(userErrors.map(({ field }) => field.join('.'))).toEqual([
      'input.workflow.steps.0.input',
      'input.workflow.steps.0.maxAttempts',
    ]);
    const nothing = await save(caller(), 'createAgentTeam', { name: 'Nothing' });
    expect(nothing.userErrors[0]).toMatchObject({ __typename: 'InvalidInputError', field: ['input', 'workflow'] });
    const unknown = await save(caller(), 'createAgentTeam', { templateId: 'ghost' });
    expect(unknown.userErrors[0]).toMatchObject({ __typename: 'NotFoundError' });
  });

  test('is changed on the version that was read, and by nobody else', async () => {
    const ann = caller();
    const { team } = await save(ann, 'createAgentTeam', { templateId: 'business-case', name: 'Mine' });
    const id = team?.id ?? '';
    const renamed = await save(ann, 'updateAgentTeam', { id, version: 1, patch: { name: 'Ours' } });
    expect(renamed.team).toMatchObject({ name: 'Ours', version: 2 });
    expect(renamed.team?.workflow.steps).toHaveLength(8);
    const late = await save(ann, 'updateAgentTeam', { id, version: 1, patch: { name: 'Late' } });
    expect(late.userErrors[0]?.__typename).toBe('ConflictError');
    const stranger = await save(caller(), 'updateAgentTeam', { id, patch: { name: 'Theirs' } });
    expect(stranger.userErrors[0]?.__typename).toBe('NotFoundError');
  });

  test('is the same team for the same key', async () => {
    const ann = caller();
    const input = { templateId: 'content-sprint', idempotencyKey: 'one' };
    const answers = await Promise.all([save(ann, 'createAgentTeam', input), save(ann, 'createAgentTeam', input)]);
    expect(new Set(answers.map(({ team }) => team?.id)).size).toBe(1);
  });

  test('has its own runs, newest first', async () => {
    const ann = caller();
    const [mine, other] = [await createTeam(service, ann, FLOW), await createTeam(service, ann, FLOW)];
    const first = await startedTask(service, ann, { teamId: mine });
    await startedTask(service, ann, { teamId: other });
    const second = await startedTask(service, ann, { teamId: mine });
    const query = `query ($id: ID!) { agentTeam(id: $id) { tasks(first: 5) { nodes { id } } } }`;
    const { agentTeam } = dataOf(
      await ann.graphql<{ agentTeam: { tasks: { nodes: { id: string }[] } } }>(service.url, query, { id: mine }),
    );
    expect(agentTeam.tasks.nodes.map(({ id }) => id)).toEqual([second, first]);
  });

  test('is put away and taken up again: meanwhile it is not listed, changed or run, while its runs stay', async () => {
    const ann = caller();
    const [id, other] = [await createTeam(service, ann, FLOW), await createTeam(service, ann, FLOW)];
    const run = await startedTask(service, ann, { teamId: id });
    expect(await put('restoreAgentTeam', ann, id)).toMatchObject({ team: { id, version: 1, archivedAt: null } });
    const away = await put('archiveAgentTeam', ann, id);
    expect(away).toMatchObject({ team: { id, version: 2, archivedAt: expect.any(String) }, userErrors: [] });
    expect(await put('archiveAgentTeam', ann, id)).toEqual(away);
    expect(await listed(ann)).toEqual([other]);
    expect(await listed(ann, true)).toEqual([id]);

    const late = await save(ann, 'updateAgentTeam', { id, version: 1, patch: { name: 'Late' } });
    expect(late.userErrors).toMatchObject([{ __typename: 'ConflictError', field: ['input', 'id'] }]);
    const start = `mutation ($input: RunTeamTaskInput!) { runTeamTask(input: $input) { task { id } userErrors { __typename field } } }`;
    expect(dataOf(await ann.graphql(service.url, start, { input: { teamId: id, goal: 'Go' } }))).toEqual({
      runTeamTask: { task: null, userErrors: [{ __typename: 'ConflictError', field: ['input', 'teamId'] }] },
    });
    const history = `query ($id: ID!, $run: ID!) { agentTeam(id: $id) { name archivedAt tasks(first: 5) { nodes { id } } }
      teamTask(id: $run) { team { id name } } }`;
    expect(dataOf(await ann.graphql(service.url, history, { id, run }))).toMatchObject({
      agentTeam: { archivedAt: expect.any(String), tasks: { nodes: [{ id: run }] } },
      teamTask: { team: { id } },
    });

    const back = await put('restoreAgentTeam', ann, id);
    expect(back).toMatchObject({ team: { id, version: 3, archivedAt: null }, userErrors: [] });
    expect(await listed(ann)).toEqual([other, id]);
    await startedTask(service, ann, { teamId: id });
  });

  test('is put away by those who may write, in their own workspace', async () => {
    const ann = caller();
    const id = await createTeam(service, ann, FLOW);
    for (const name of ['archiveAgentTeam', 'restoreAgentTeam'] as const)
      expect(await put(name, caller(), id)).toMatchObject({
        team: null,
        userErrors: [{ __typename: 'NotFoundError', field: ['input', 'id'] }],
      });
    const reader = caller({ scopes: ['agent-teams:read'] });
    const { errors } = await reader.graphql(service.url, PUT('archiveAgentTeam'), { input: { id } });
    expect(errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });

  test('can be looked at before it is saved', async () => {
    const query = `query ($input: CheckWorkflowInput!) { workflowFaults(input: $input) { kind stepIds } }`;
    const workflow = { steps: [step('a', 'niches.rank', { dependsOn: ['ghost'] })] };
    const { workflowFaults } = dataOf(
      await caller().graphql<{ workflowFaults: unknown }>(service.url, query, { input: { agents: [], workflow } }),
    );
    expect(workflowFaults).toEqual([{ kind: 'UNKNOWN_STEP', stepIds: ['a', 'ghost'] }]);
  });
});
