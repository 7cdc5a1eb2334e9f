import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { compileProject } from './compile.mjs';
import { readJest, readPlaywright } from './results.mjs';

const swc = createRequire(import.meta.url)('@swc/core');
const options = {
  jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  module: { type: 'es6' },
  sourceMaps: true,
};
let project: string;

beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), 'bootstrap-test-'));
  await mkdir(join(project, 'src', 'deep'), { recursive: true });
  await source('main.ts', 'export const one: number = 1;');
  await source('deep/words.json', '["a"]');
});
afterEach(() => rm(project, { recursive: true, force: true }));

const source = (file: string, text: string) => writeFile(join(project, 'src', file), text);
const compile = (settings = 'same') => compileProject(project, swc, options, settings);
const outputs = async () =>
  (await readdir(join(project, 'dist'), { recursive: true }))
    .filter((name) => /\.\w+$/.test(name) && !name.startsWith('.'))
    .sort();

describe('compiling', () => {
  test('leaves out tests, declarations and types, copies what is not TypeScript, and maps back to the source', async () => {
    await source('main.test.ts', '');
    await source('types.d.ts', '');
    expect(await compile()).toBe(2);
    expect(await outputs()).toEqual(['deep/words.json', 'main.js', 'main.js.map']);
    expect(await readFile(join(project, 'dist', 'main.js'), 'utf8')).toContain('const one = 1');
    expect(JSON.parse(await readFile(join(project, 'dist', 'main.js.map'), 'utf8')).sources).toEqual([
      '../src/main.ts',
    ]);
  });

  test('does only what changed in content', async () => {
    await compile();
    expect(await compile()).toBe(0);
    await utimes(join(project, 'src', 'main.ts'), new Date(), new Date());
    const before = await stat(join(project, 'dist', 'main.js'));
    expect(await compile()).toBe(0);
    expect((await stat(join(project, 'dist', 'main.js'))).mtimeMs).toBe(before.mtimeMs);
    await source('main.ts', 'export const two: number = 2;');
    expect(await compile()).toBe(1);
    expect(await compile('other compiler settings')).toBe(2);
  });

  test('removes the output of a source that is gone', async () => {
    await compile();
    await rm(join(project, 'src', 'main.ts'));
    await compile();
    expect(await outputs()).toEqual(['deep/words.json']);
  });

  test('makes an output again that somebody removed', async () => {
    await compile();
    await rm(join(project, 'dist', 'main.js'));
    expect(await compile()).toBe(1);
    expect(await outputs()).toContain('main.js');
  });

  test('names the file that does not compile', async () => {
    await source('main.ts', 'export const = ;');
    await expect(compile()).rejects.toThrow(/src\/main\.ts does not compile/);
  });
});

describe('results', () => {
  test('a test file that does not load counts as a failure', async () => {
    const file = join(project, 'jest.json');
    const counts = {
      numPassedTests: 3,
      numFailedTests: 1,
      numRuntimeErrorTestSuites: 1,
      numPendingTests: 1,
      numTodoTests: 0,
    };
    const testResults = [{ assertionResults: [{ status: 'pending', fullName: 'left out' }] }];
    await writeFile(file, JSON.stringify({ ...counts, testResults }));
    expect(readJest(file)).toEqual({ passed: 3, failed: 2, skipped: 1, skippedNames: ['left out'] });
  });

  test('a run without a report has no counts', () => {
    expect(readJest(join(project, 'none.json'))).toBeNull();
    expect(readPlaywright(join(project, 'none.json'))).toBeNull();
  });
});
