import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { eventually } from '@paissive/testkit';
import type { AnalysisRunner } from '../src/analyses/analysis-runner.js';
import { nicheTable, SUBJECTS } from './fixtures/niche-keywords.js';
import { analysed, completed, rankingOf } from './support/analyse.js';
import {
  caller,
  sourceThreadRunner,
  startService,
  startStores,
  type TestService,
  type TestStores,
} from './support/harness.js';
import { dataOf, importedText, mutateAnalysis, readAnalysis } from './support/operations.js';

/** While true, whatever is begun goes on until it is aborted: what is cancelled is under way for certain. */
let isHeld = false;
const thread = sourceThreadRunner();
const runner: AnalysisRunner = {
  run: (job, hooks) => (isHeld ? untilAborted(hooks.signal) : thread.run(job, hooks)),
};

let on: TestStores;
let service: TestService;
const ann = caller();
beforeAll(async () => {
  on = await startStores();
  service = await startService(on, { runner });
});
afterAll(async () => {
  await service?.stop();
  await on?.stop();
});

const resultOf = async (analysisId: string) =>
  dataOf(
    await ann.graphql(service.url, 'query ($id: ID!) { analysis(id: $id) { version import { id } } }', {
      id: analysisId,
    }),
  );

test('a refresh that is cancelled leaves what was found before, and is taken up once it is resumed', async () => {
  const { analysisId, importId: first } = await analysed(service, ann, nicheTable(120));
  const before = await rankingOf(service, ann, analysisId);
  const newer = nicheTable(120, { subjects: SUBJECTS.with(2, 'beekeeping supplies'), growth: 2, firstYear: 2024 });
  const { id: importId } = await importedText(service, ann, newer);

  isHeld = true;
  const refresh = `mutation ($input: RefreshAnalysisInput!) { refreshAnalysis(input: $input) { userErrors { message } } }`;
  expect(dataOf(await ann.graphql(service.url, refresh, { input: { analysisId, importId } }))).toEqual({
    refreshAnalysis: { userErrors: [] },
  });
  await reaches(analysisId, 'RUNNING');
  expect((await mutateAnalysis(service, ann, 'cancelAnalysis', { analysisId })).userErrors).toEqual([]);
  await reaches(analysisId, 'CANCELLED');
  expect(await resultOf(analysisId)).toEqual({ analysis: { version: 1, import: { id: first } } });
  expect(await rankingOf(service, ann, analysisId)).toEqual(before);

  isHeld = false;
  expect((await mutateAnalysis(service, ann, 'resumeAnalysis', { analysisId })).userErrors).toEqual([]);
  await completed(service, ann, analysisId);
  expect(await resultOf(analysisId)).toEqual({ analysis: { version: 2, import: { id: importId } } });
  const after = await rankingOf(service, ann, analysisId);
  expect(after.some(({ id }) => before.some((one) => one.id === id))).toBe(true);
  expect(after.flatMap(({ keywords }) => keywords.nodes).some(({ text }) => text.startsWith('beekeeping'))).toBe(true);
});

async function reaches(analysisId: string, status: string): Promise<void> {
  await eventually(async () => expect((await readAnalysis(service, ann, analysisId))?.status).toBe(status));
}

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
