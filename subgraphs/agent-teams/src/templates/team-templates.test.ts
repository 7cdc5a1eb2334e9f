import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { createTools } from '../tools/create-tools.js';
import { validateWorkflow } from '../workflows/validate-workflow.js';
import { TEAM_TEMPLATES } from './team-templates.js';

const asksNothing = async () => {
  throw new Error('Nothing is asked here.');
};
const nobody = { request: asksNothing, mutate: asksNothing };
const tools = createTools({
  client: nobody,
  addNote: async () => null,
  recallNotes: async () => ({ notes: [], ranking: 'LATEST' }),
});
const names = new Set(tools.map(({ name }) => name));

test.each(TEAM_TEMPLATES)('the workflow of "$name" can run', ({ agents, workflow }) => {
  const agentIds = new Set(agents.map(({ id }) => id));
  expect(validateWorkflow(workflow, { agentIds, tools: names })).toEqual([]);
  expect(agents.flatMap((agent) => agent.tools).filter((tool) => !names.has(tool))).toEqual([]);
});

test('tools have names of their own, and say what they do and what they need', () => {
  expect(names.size).toBe(tools.length);
  expect(tools.filter(({ description }) => description.length < 20)).toEqual([]);
  const needless = tools.filter(({ name, scopes }) => scopes.length === 0 && !/^(report|memory)\./.test(name));
  expect(needless).toEqual([]);
});

test('every operation of a tool or model is one that the public API knows', async () => {
  const schema = buildSchema(await readFile(new URL('../../../../schema/api.graphql', import.meta.url), 'utf8'));
  const modules = await Promise.all([
    import('../tools/platform/niche-operations.js'),
    import('../tools/platform/money-operations.js'),
    import('../tools/platform/marketing-operations.js'),
    import('../models/model-operations.js'),
  ]);
  const operations = modules.flatMap((module) => Object.entries(module as Record<string, { text: string }>));
  const faults = operations.flatMap(([name, { text }]) =>
    validate(schema, parse(text)).map(({ message }) => `${name}: ${message}`),
  );
  expect(faults).toEqual([]);
  expect(operations.length).toBeGreaterThan(12);
});
