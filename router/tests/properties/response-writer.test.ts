import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema, execute, parse } from 'graphql';
import { createEngine } from '../../src/execution/create-engine.js';
import { createFederation } from '../testkit/federation.js';
import { runEngine } from '../testkit/run-engine.js';

const TYPES = `
  type Query { box: Box must: Box! boxes: [Box!] grid: [[Box]!] any: [Item] named: Named! }
  interface Named { name: String }
  type Box implements Named { name: String id: ID! n: Int! f: Float b: Boolean e: Hue tags: [String!] holes: [[Int]!]! inner: Box }
  type Ball implements Named { name: String hue: Hue! }
  union Item = Box | Ball
  enum Hue { RED BLUE }`;
const BOX = 'name id n f b e tags holes';
const QUERY = `{
  box { ${BOX} inner { inner { id n } ...All } } must { n x: inner { holes tags } }
  boxes { id inner { e } } grid { n ... on Named { name } }
  any { __typename ... on Box { id tags } ... on Ball { hue } ... on Named { name } } named { name ... on Ball { hue } }
} fragment All on Box { f b t: __typename }`;

/** A subgraph that answers whatever it is told to. */
let answer: unknown = {};
const { supergraphSdl, transport } = createFederation({ only: { typeDefs: TYPES } });
const engine = createEngine({
  supergraphSdl,
  transport: { ...transport, fetch: async () => ({ data: structuredClone(answer) as object }) },
});
afterAll(() => engine.close());
const schema = buildSchema(TYPES);

/** Mostly what the type promises, now and then null, nothing at all, or something of another kind. */
const flawed = <T>(good: fc.Arbitrary<T>, bad: unknown): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 12, arbitrary: good }, { weight: 1, arbitrary: fc.constantFrom(null, undefined, bad) });
const list = (item: fc.Arbitrary<unknown>) => flawed(fc.array(item, { maxLength: 3 }), 'no list');
const text = flawed(fc.string({ unit: 'binary' }), { no: 'scalar' });
const int = flawed(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), 0.5);
const hue = flawed(fc.constantFrom('RED', 'BLUE'), { no: 'enum' });
const { box } = fc.letrec((tie) => ({
  box: fc.record(
    {
      __typename: fc.constant('Box'),
      name: text,
      id: text,
      n: int,
      f: flawed(fc.double({ noDefaultInfinity: true, noNaN: true }), 'no number'),
      b: flawed(fc.boolean(), 'no boolean'),
      e: hue,
      tags: list(text),
      holes: list(list(int)),
      inner: fc.oneof({ maxDepth: 2 }, fc.constant(null), tie('box')),
    },
    { noNullPrototype: true },
  ),
}));
const ball = fc.record({ __typename: fc.constant('Ball'), name: text, hue });
const root = fc.record({
  box: fc.option(box),
  must: fc.option(box, { freq: 9 }),
  boxes: list(fc.option(box, { freq: 9 })),
  grid: list(list(fc.option(box, { freq: 9 }))),
  any: list(fc.option(fc.oneof(box, ball))),
  named: fc.option(fc.oneof(box, ball), { freq: 9 }),
});

/** What the engine is given: under the keys that it asks for. */
const underDataKeys = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(underDataKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      const shown = underDataKeys(inner);
      return key === 'inner'
        ? [
            [key, shown],
            ['c_x', structuredClone(shown)],
          ]
        : [[key, shown]];
    }),
  );
};
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('the response', () => {
  it('has the data and the error paths that the specification gives for whatever a subgraph answers', async () => {
    const document = parse(QUERY);
    await fc.assert(
      fc.asyncProperty(root, async (value) => {
        const data = asJson(value);
        answer = underDataKeys(data);
        const expected = asJson(await execute({ schema, document, rootValue: data })) as typeof actual;
        const actual = await runEngine(engine, QUERY);
        expect(actual.data).toEqual(expected.data);
        const paths = (result: typeof actual) => (result.errors ?? []).map(({ path }) => JSON.stringify(path)).sort();
        expect(paths(actual)).toEqual(paths(expected));
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});
