import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createEvent } from '@paissive/events';
import { createOutboxWriter, inTransaction, openDatabase } from '@paissive/mongodb';
import { cleanUp } from '../src/clean-up.js';
import type { Report } from '../src/reports/report.js';
import type { ReportSnapshot } from '../src/reports/report-snapshot.js';
import { createStores } from '../src/stores.mongo.js';
import { createDiskStaging } from '../src/uploads/disk-staging.js';
import { startStores, type TestStores } from './support/harness.js';

const DAY_MS = 24 * 60 * 60_000;
let on: TestStores;
let database: Awaited<ReturnType<typeof openDatabase>>;
let clock = Date.parse('2026-01-01T00:00:00Z');
const now = () => new Date(clock);
const newId = () => crypto.randomUUID();

beforeAll(async () => {
  on = await startStores();
  database = await openDatabase(on.mongoUrl);
});
afterAll(async () => {
  await database?.close();
  await on?.stop();
});

function open() {
  const folder = join(on.dataDir, 'uploads');
  return {
    folder,
    deps: { ...createStores(database.connection, { newId, now }), staging: createDiskStaging(folder), newId, now },
  };
}

const snapshot: ReportSnapshot = {
  format: 'paissive.report/1',
  title: 'Tea',
  createdAt: new Date(0).toISOString(),
  opportunities: [],
  differences: null,
  sources: [],
};

function reportCalled(id: string): Report {
  const about = { workspaceId: 'w', title: 'Tea', sections: [], opportunityIds: [], analysisId: null };
  return { id, ...about, sizeBytes: 1, idempotencyKey: id, createdAt: now(), deletedAt: null };
}

test('what can have no effect any more goes, what can stays', async () => {
  const { folder, deps } = open();
  await database.ensureIndexes();
  const event = (id: string) =>
    createEvent({ source: 'niches', type: 'niches.analysis.completed', subject: 'a', data: {}, id, time: now() });
  const write = createOutboxWriter(database.connection);
  await inTransaction(database.connection, (session) => write([event('told'), event('waiting')], session));
  await deps.outbox.claim(1, 1_000);
  await deps.outbox.markPublished(['told']);
  let effects = 0;
  const handle = () => deps.inbox.runOnce('handled', 'niches', async () => void effects++);
  await handle();
  await deps.checkpoints.save('failed', 'CLUSTER', new Uint8Array([1]));
  await mkdir(folder, { recursive: true });
  for (const name of ['a.part-1-2', 'whole']) await writeFile(join(folder, name), 'x');
  await utimes(join(folder, 'a.part-1-2'), now(), now());
  await writeFile(join(folder, 'b.part-1-2'), 'x');
  for (const id of ['kept', 'deleted']) await deps.reports.insert(reportCalled(id), snapshot);
  await deps.reports.delete('w', 'deleted', now());

  const nothing = {
    uploads: 0,
    brokenUploads: 0,
    imports: 0,
    alerts: 0,
    published: 0,
    handled: 0,
    checkpoints: 0,
    reports: 0,
    shares: 0,
  };
  expect(await cleanUp(deps)).toEqual(nothing);
  clock += 8 * DAY_MS;
  await utimes(join(folder, 'b.part-1-2'), now(), now());
  expect(await cleanUp(deps)).toEqual({ ...nothing, brokenUploads: 1, published: 1, checkpoints: 1, reports: 1 });
  expect(await deps.reports.restore('w', 'deleted')).toBeNull();
  expect(await deps.reports.count({ workspaceId: 'w' })).toBe(1);
  expect(await readdir(folder)).toEqual(['b.part-1-2', 'whole']);
  expect(await deps.checkpoints.load('failed', 'CLUSTER')).toBeNull();
  expect(await deps.outbox.countPending()).toBe(1);
  expect(await handle()).toBe('seen');

  clock += 23 * DAY_MS;
  await utimes(join(folder, 'b.part-1-2'), now(), now());
  expect(await cleanUp(deps)).toEqual({ ...nothing, handled: 1 });
  expect(await deps.outbox.countPending()).toBe(1);
  expect(effects).toBe(1);
});
