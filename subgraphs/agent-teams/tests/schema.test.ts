import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { undescribed } from '@paissive/testkit';
import { buildSchema } from '../src/schema.js';

const { schema, sdl } = buildSchema();

test('the committed schema is the one that the classes give', async () => {
  const committed = await readFile(new URL('../../../schema/agent-teams.graphql', import.meta.url), 'utf8');
  expect(committed.trimEnd()).toBe(sdl.trimEnd());
});

test('every type, field, argument and value says what it means', () => {
  expect(undescribed(schema)).toEqual([]);
});
