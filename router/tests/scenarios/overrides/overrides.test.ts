import { afterAll, describe, expect, it } from '@jest/globals';
import { createEngine } from '../../../src/execution/create-engine.js';
import { createFederation } from '../../testkit/federation.js';
import { testContext } from '../../testkit/run-engine.js';

const federation = createFederation({
  old: {
    typeDefs:
      'type Query { thing: Thing } type Thing @key(fields: "id") { id: ID! plain: String labelled: String shifted: String }',
    resolvers: {
      Query: { thing: () => ({ id: '1' }) },
      Thing: { plain: () => 'old', labelled: () => 'old', shifted: () => 'old' },
    },
  },
  fresh: {
    typeDefs:
      'type Thing @key(fields: "id") { id: ID! plain: String @override(from: "old") labelled: String @override(from: "old", label: "beta") shifted: String @override(from: "old", label: "percent(25)") }',
    resolvers: {
      Thing: {
        __resolveReference: (reference: object) => reference,
        plain: () => 'fresh',
        labelled: () => 'fresh',
        shifted: () => 'fresh',
      },
    },
  },
});
let chance = 0;
const engine = createEngine({
  supergraphSdl: federation.supergraphSdl,
  transport: federation.transport,
  random: () => chance,
});
afterAll(() => engine.close());

async function ask(field: string, labels: readonly string[] = []) {
  const prepared = await engine.prepare({ query: `{ thing { ${field} } }` }, null, { activeLabels: new Set(labels) });
  if (prepared.kind === 'rejected') throw new Error('rejected');
  return (JSON.parse(await engine.execute(prepared, testContext())) as { data: { thing: Record<string, string> } }).data
    .thing[field];
}

describe('overrides', () => {
  it('move a field for good', async () => expect(await ask('plain')).toBe('fresh'));

  it('with a label hold for requests with that label, and plans are not mixed up', async () => {
    expect(await ask('labelled')).toBe('old');
    expect(await ask('labelled', ['beta'])).toBe('fresh');
    expect(await ask('labelled', ['other'])).toBe('old');
  });

  it('with a percentage hold for that share of requests, with one plan on each side', async () => {
    const before = engine.stats().plans.size;
    const seen = [];
    for (chance of [0, 0.1, 0.249, 0.25, 0.5, 0.99]) seen.push(await ask('shifted'));
    expect(seen).toEqual(['fresh', 'fresh', 'fresh', 'old', 'old', 'old']);
    expect(engine.stats().plans.size - before).toBe(2);
  });
});
