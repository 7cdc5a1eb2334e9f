import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createLogger } from '@paissive/logging';
import type { StoredPlan } from '../../src/planning/stored-plans.js';
import { createPlanCacheFile } from '../../src/serving/plan-cache-file.js';

const PLAN: StoredPlan = {
  operation: 'query{n}',
  overrides: '',
  plan: { kind: 'Fetch', serviceName: 'a', operation: '{n}' },
};
let folder = '';
let path = '';
let log: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plans-'));
  path = join(folder, 'plans.json');
  log = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

function fileOf(supergraphSdl: string) {
  const destination = new Writable({
    write(chunk, _encoding, done) {
      log.push(String(chunk));
      done();
    },
  });
  return createPlanCacheFile({ path, supergraphSdl, log: createLogger({ service: 'router', destination }) });
}

describe('the plan cache file', () => {
  it('gives back what was written, to its owner alone, and leaves nothing else behind', () => {
    fileOf('one').write([PLAN]);
    expect([...(fileOf('one').read()?.values() ?? [])]).toEqual([PLAN]);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['plans.json']);
  });

  it('is silently absent before the first stop', () => {
    expect(fileOf('one').read()).toBeUndefined();
    expect(log).toEqual([]);
  });

  it.each([
    ['of another supergraph', () => fileOf('two').write([PLAN]), 'another supergraph'],
    ['that others can write', () => chmodSync(path, 0o666), 'others than its owner'],
    ['cut short', () => writeFileSync(path, readFileSync(path, 'utf8').slice(0, -9)), 'JSON'],
    [
      'whose plans were changed',
      () => writeFileSync(path, readFileSync(path, 'utf8').replace('{n}', '{m}')),
      'damaged',
    ],
    ['of something else', () => writeFileSync(path, '{"plans":1}'), 'not a plan cache'],
    [
      'of another planner',
      () => writeFileSync(path, readFileSync(path, 'utf8').replace('@0.0', '@0.1')),
      'another planner',
    ],
  ])('is left aside, with a warning, when it is one %s', (_, change, reason) => {
    fileOf('one').write([PLAN]);
    change();
    expect(fileOf('one').read()).toBeUndefined();
    expect(log.join('')).toContain(reason);
  });

  it('does not cost the router its stop when it cannot be written', () => {
    path = join(folder, 'no', 'such', 'folder.json');
    fileOf('one').write([PLAN]);
    expect(log.join('')).toContain('could not be written');
  });
});
