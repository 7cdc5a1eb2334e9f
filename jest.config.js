import { readFileSync } from 'node:fs';

const swc = JSON.parse(readFileSync(new URL('./.swcrc', import.meta.url), 'utf8'));

/** One configuration for every package: tests run on the sources, nothing has to be built first. */
export default {
  roots: ['<rootDir>/packages', '<rootDir>/subgraphs', '<rootDir>/router', '<rootDir>/web/src'],
  testMatch: ['**/*.test.ts'],
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node'] },
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1', '^@/(.*)$': '<rootDir>/web/src/$1' },
  transform: { '^.+\\.ts$': ['@swc/jest', { ...swc, sourceMaps: 'inline' }] },
  modulePathIgnorePatterns: ['/dist/', '/.next/', '/.data/'],
  maxWorkers: 2,
  // Modules of finished files stay in a worker's memory, and collecting garbage takes longer with each; a fresh worker is quicker.
  workerIdleMemoryLimit: '1GB',
  // Real stores, jobs and processes: what takes a second on an idle machine may take a minute on a busy one.
  testTimeout: 240_000,
};
