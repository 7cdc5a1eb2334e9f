import { type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { createJobQueue } from '@paissive/jobs';
import { createLogger } from '@paissive/logging';
import { eventually, spawnTypescript } from '@paissive/testkit';
import mongoose from 'mongoose';
import { wakeUpId } from '../src/analyses/start-analysis.js';
import { ANALYSES_QUEUE } from '../src/background.js';
import { nicheTable } from './fixtures/niche-keywords.js';
import { followProgress, type ProgressAnswer } from './support/follow-progress.js';
import {
  caller,
  JOBS_PREFIX,
  startService,
  startStores,
  type TestService,
  type TestStores,
} from './support/harness.js';
import { importedText, mutateAnalysis, readAnalysis, startedAnalysis } from './support/operations.js';

let on: TestStores;
let front: TestService;
const workers: ChildProcess[] = [];
beforeAll(async () => {
  on = await startStores();
  // Serves but does no analyses: those are done by processes that can be killed.
  front = await startService(on, { hasWorker: false });
});
afterEach(() => {
  for (const worker of workers.splice(0)) worker.kill('SIGKILL');
});
afterAll(async () => {
  await front?.stop();
  await on?.stop();
});

async function startWorker(): Promise<ChildProcess> {
  const { stop: _, ...stores } = on;
  const worker = spawnTypescript(new URL('./support/service.fixture.ts', import.meta.url), [JSON.stringify(stores)]);
  workers.push(worker);
  await once(worker, 'message');
  return worker;
}

async function published(analysisId: string): Promise<{ opportunities: number; ids: number; completedEvents: number }> {
  const connection = await mongoose.createConnection(on.mongoUrl).asPromise();
  try {
    const opportunities = await connection.collection('opportunities').find({ analysisId }).toArray();
    const events = await connection
      .collection('outbox')
      .find({ 'envelope.subject': analysisId, 'envelope.type': 'niches.analysis.completed' })
      .toArray();
    return {
      opportunities: opportunities.length,
      ids: new Set(opportunities.map(({ _id }) => String(_id))).size,
      completedEvents: events.length,
    };
  } finally {
    await connection.close();
  }
}

test('an analysis whose worker is killed in the middle is finished by another, exactly once', async () => {
  const ann = caller();
  const { id: importId } = await importedText(front, ann, nicheTable(20_000));
  const first = await startWorker();
  const { id } = await startedAnalysis(front, ann, importId);
  const seen: ProgressAnswer[] = [];
  let replacement: Promise<ChildProcess> | null = null;
  for await (const progress of followProgress(front, ann, id)) {
    seen.push(progress);
    if (replacement === null && progress.status === 'RUNNING' && progress.percent > 0) {
      first.kill('SIGKILL');
      replacement = startWorker();
    }
  }
  await replacement;
  expect(replacement).not.toBeNull();
  // The watcher stayed connected over the death and saw the end.
  expect(seen.at(-1)).toMatchObject({ status: 'COMPLETED', percent: 100 });
  const analysis = await readAnalysis(front, ann, id);
  const result = await published(id);
  expect(result.opportunities).toBe(analysis?.counts['opportunities']);
  expect(result.ids).toBe(result.opportunities);
  expect(result.completedEvents).toBe(1);
});

test('an analysis that was lost from the queue is found in the store when a worker starts', async () => {
  const ann = caller();
  const { id: importId } = await importedText(front, ann, nicheTable(40));
  const { id } = await startedAnalysis(front, ann, importId);
  const log = createLogger({ service: 'niches-test', level: 'silent' });
  const queue = createJobQueue({ url: on.jobsUrl, name: ANALYSES_QUEUE, prefix: JOBS_PREFIX, log });
  expect(await queue.remove(wakeUpId({ id, revision: 0 }))).toBe(true);
  await queue.close();
  await startWorker();
  await eventually(async () => expect((await readAnalysis(front, ann, id))?.status).toBe('COMPLETED'));
});

test('an analysis that nobody works on is cancelled at once', async () => {
  const ann = caller();
  const { id: importId } = await importedText(front, ann, nicheTable(50));
  const { id } = await startedAnalysis(front, ann, importId);
  const { analysis } = await mutateAnalysis(front, ann, 'cancelAnalysis', { analysisId: id });
  expect(analysis?.status).toBe('CANCELLED');
  await startWorker();
  const seen: ProgressAnswer[] = [];
  for await (const progress of followProgress(front, ann, id)) seen.push(progress);
  expect(seen).toEqual([expect.objectContaining({ status: 'CANCELLED' })]);
  expect((await published(id)).opportunities).toBe(0);
});
