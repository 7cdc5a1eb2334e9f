import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { AnalysisLease } from '../src/analyses/analysis.js';
import { nicheTable } from './fixtures/niche-keywords.js';
import { caller, startService, startStores, type TestService, type TestStores } from './support/harness.js';
import { importedText, readAnalysis, startedAnalysis } from './support/operations.js';

let on: TestStores;
let service: TestService;
beforeAll(async () => {
  on = await startStores();
  service = await startService(on, { hasWorker: false });
});
afterAll(async () => {
  await service?.stop();
  await on?.stop();
});

const counts = { rows: 1, keywords: 1, duplicates: 0, clusters: 0, opportunities: 0 };
const result = {
  opportunities: [],
  gone: [],
  notes: new Map(),
  counts,
  message: 'Done.',
  importId: 'import',
  earlierImportIds: [],
  version: 1,
  finishedAt: new Date(),
};

test('a worker that wakes after another took over its analysis changes nothing any more', async () => {
  const ann = caller();
  const { analyses, publisher, outbox } = service.stores;
  const { id: importId } = await importedText(service, ann, nicheTable(30));
  const { id: analysisId } = await startedAnalysis(service, ann, importId);
  const take = async (owner: string, now: number): Promise<AnalysisLease | null> => {
    const taken = await analyses.acquire(analysisId, { owner, now: new Date(now), until: new Date(now + 1_000) });
    return taken && { analysisId, owner, fence: taken.fence };
  };
  const sleeper = await take('sleeper', 0);
  expect(await take('too early', 999)).toBeNull();
  const successor = await take('successor', 1_001);
  if (!sleeper || !successor) throw new Error('both should have had the lease');

  const report = { stage: 'SCORE', percent: 99, counts, message: 'Late.', revision: 1 } as const;
  expect(await analyses.report(sleeper, report, new Date())).toBeNull();
  expect(await analyses.end(sleeper, { status: 'FAILED', message: 'Late.', now: new Date() })).toBeNull();
  expect(await publisher.publish(sleeper, result)).toBeNull();
  expect(await outbox.countPending()).toBe(0);
  expect(await readAnalysis(service, ann, analysisId)).toMatchObject({ status: 'RUNNING', percent: 0 });

  expect(await publisher.publish(successor, result)).toMatchObject({ analysis: { status: 'COMPLETED' } });
  expect(await publisher.publish(successor, result)).toBeNull();
  expect(await outbox.countPending()).toBe(1);
});
