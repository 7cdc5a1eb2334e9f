import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { runSessionId } from '@paissive/identity';
import { openAiReply, spawnTypescript } from '@paissive/testkit';
import { caller, dataOf, mutate, present, startService, type TestService } from './support/harness.js';
import { connectModel, generate, type TestModel, usd } from './support/models.js';

let service: TestService & { databaseUrl: string };
const models: TestModel[] = [];

beforeAll(async () => {
  service = await startService();
});
afterAll(async () => {
  await Promise.all(models.map(({ stub }) => stub.stop()));
  await service.stop();
});

async function limit(who: ReturnType<typeof caller>, amount: string, given: object): Promise<void> {
  const input = { period: 'TOTAL', limit: usd(amount), ...given };
  expect((await mutate(service, who, 'setBudget', input, 'budget { id }')).userErrors).toEqual([]);
}

const ledgersOf = (who: ReturnType<typeof caller>) =>
  service.database.budgetLedger.findMany({ where: { budget: { workspaceId: present(who.viewer).workspaceId } } });

test('a run never exceeds its budget: 50 calls at once under its token that name no run, and a process that is killed in between', async () => {
  const ann = caller();
  const { workspaceId } = present(ann.viewer);
  const runId = randomUUID();
  const run = caller({ workspaceId, sessionId: runSessionId(runId) });
  // Each answer costs its worst case, a dollar; ten of them fit, and one of those is lost with its process.
  const model = await connectModel(service, ann, () => openAiReply('Words.', { outputTokens: 100, delayMs: 2 }), {
    price: ['0', '10000'],
  });
  models.push(model);
  // Every attempt of every step sets it; it is one budget all the same.
  await Promise.all(Array.from({ length: 10 }, () => limit(run, '10', { scope: 'RUN', subjectId: runId })));
  const child = spawnTypescript(new URL('./support/spender.fixture.ts', import.meta.url), [
    ...[service.databaseUrl, workspaceId, runId],
  ]);
  expect(await once(child, 'message')).toEqual(['asked', undefined]);
  const asking = Array.from({ length: 50 }, (_, index) =>
    generate(service, run, { modelId: model.modelId, prompt: `Say ${index}`, maxOutputTokens: 100, runId: 'another' }),
  );
  child.kill('SIGKILL');
  const answers = await Promise.all(asking);
  expect(answers.filter(({ status }) => status === 'COMPLETED')).toHaveLength(9);
  expect(new Set(answers.map(({ failureCode }) => failureCode))).toEqual(new Set([null, 'BUDGET_EXCEEDED']));
  await limit(run, '10', { scope: 'RUN', subjectId: runId });
  expect(await ledgersOf(ann)).toMatchObject([{ spentMicroUsd: 9_000_000n, reservedMicroUsd: 70n }]);
  await service.stores.budgets.expire(new Date(Date.now() + 62_000), 100);
  expect(await ledgersOf(ann)).toMatchObject([{ spentMicroUsd: 9_000_070n, reservedMicroUsd: 0n }]);
  // What somebody does beside the run is not its money.
  expect(await generate(service, ann, { modelId: model.modelId, prompt: 'Mine', maxOutputTokens: 100 })).toMatchObject({
    status: 'COMPLETED',
  });
});

test('budgets of runs can be left out of a list, and are forgotten long after the run', async () => {
  const ann = caller();
  await limit(ann, '1', { scope: 'WORKSPACE' });
  await limit(ann, '1', { scope: 'RUN', subjectId: 'a-run' });
  const query = 'query ($scopes: [AiBudgetScope!]) { budgets(scopes: $scopes) { nodes { scope } } }';
  const scopesOf = async (scopes?: string[]) =>
    dataOf(await ann.graphql<{ budgets: { nodes: { scope: string }[] } }>(service.url, query, { scopes })).budgets
      .nodes;
  expect(await scopesOf(['WORKSPACE', 'USER', 'CREDENTIAL'])).toEqual([{ scope: 'WORKSPACE' }]);
  expect(await scopesOf()).toHaveLength(2);
  const { deleteRunBudgets } = service.stores.budgets;
  await deleteRunBudgets(new Date(Date.now() - 60_000), 1_000);
  expect(await scopesOf()).toHaveLength(2);
  await deleteRunBudgets(new Date(), 1_000);
  expect(await scopesOf()).toEqual([{ scope: 'WORKSPACE' }]);
});
