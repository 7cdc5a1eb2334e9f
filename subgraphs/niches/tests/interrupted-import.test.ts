import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTextSource } from '@paissive/delimited-text';
import { v7 as uuid } from 'uuid';
import { discardAbandonedImports } from '../src/imports/discard-abandoned-imports.js';
import { createImportKeywords } from '../src/imports/import-keywords.js';
import { nicheTable } from './fixtures/niche-keywords.js';
import { caller, startService, startStores, type TestService, type TestStores } from './support/harness.js';
import { dataOf, importedText } from './support/operations.js';

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

test('an import that was interrupted is never seen, its rows are cleaned up, and the file can be imported again', async () => {
  const ann = caller();
  const { stores } = service;
  let now = new Date();
  let id = '';
  // The store dies after the second chunk of rows, as it would for a process that is killed there.
  let writes = 0;
  const dying: typeof stores.keywords = {
    ...stores.keywords,
    async write(chunk) {
      writes += 1;
      if (writes > 2) throw new Error('killed');
      id = chunk.ownerId;
      await stores.keywords.write(chunk);
    },
  };
  const parts = { ...stores, newId: () => uuid(), now: () => now };
  const importKeywords = createImportKeywords({ ...parts, keywords: dying });
  const content = nicheTable(3_500);
  const request = { name: null, fileName: null, mapping: [], source: createTextSource(content) };
  const workspaceId = ann.viewer?.workspaceId ?? '';
  await expect(importKeywords({ ...request, workspaceId })).rejects.toThrow('killed');

  const query = '{ imports { nodes { id } } }';
  const seen = dataOf(await ann.graphql<{ imports: { nodes: unknown[] } }>(service.url, query));
  expect(seen.imports.nodes).toEqual([]);
  const [left] = await stores.keywords.pages([{ ownerId: id, start: 0, count: 10 }]);
  expect(left).toHaveLength(10);

  expect(await discardAbandonedImports(parts)).toBe(0);
  now = new Date(now.getTime() + 2 * 60 * 60_000);
  expect(await discardAbandonedImports(parts)).toBe(1);
  expect(await stores.keywords.pages([{ ownerId: id, start: 0, count: 10 }])).toEqual([[]]);

  const made = await importedText(service, ann, content);
  expect(made.acceptedCount).toBe(3_500);
});
