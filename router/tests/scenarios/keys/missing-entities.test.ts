import { expect } from '@jest/globals';
import { describeScenario } from '../../testkit/describe-scenario.js';

const lines = [
  { part: { sku: 's1' } },
  { part: null },
  { part: { sku: 's2' } },
  { part: { sku: 's3' } },
  { part: { sku: null } },
  { part: { sku: 's4' } },
];
const ids: Record<string, string | null> = { s1: '1', s2: '2', s3: null, s4: '4' };
const makers: Record<string, { name: string } | null> = { '1': { name: 'Ada' }, '2': null };

describeScenario('entities and keys that are null in the middle of lists', {
  subgraphs: {
    orders: {
      typeDefs: `type Query { lines: [Line] grid: [[Part]] strict: [StrictLine] } type Line { part: Part } type StrictLine { part: StrictPart! } type Part @key(fields: "sku") { sku: ID } type StrictPart @key(fields: "sku") { sku: ID! }`,
      resolvers: {
        Query: {
          lines: () => lines,
          grid: () => [[{ sku: 's1' }, null], null, [], [{ sku: 's3' }, { sku: 's2' }, { sku: 's1' }]],
          strict: () => [{ part: { sku: 's1' } }, { part: { sku: 's3' } }],
        },
      },
    },
    ids: {
      typeDefs: `type Part @key(fields: "sku") @key(fields: "id") { sku: ID id: ID } type StrictPart @key(fields: "sku") { sku: ID! code: String! }`,
      resolvers: {
        Part: {
          __resolveReference: ({ sku, id }: { sku?: string; id?: string }) => {
            if (sku === undefined) return { id };
            const known = ids[sku];
            return known === undefined || known === null ? null : { sku, id: known };
          },
        },
        StrictPart: {
          __resolveReference: ({ sku }: { sku: string }) => (ids[sku] ? { sku, code: `c${ids[sku]}` } : null),
        },
      },
    },
    makers: {
      typeDefs: 'type Part @key(fields: "id") { id: ID maker: Maker } type Maker { name: String }',
      resolvers: {
        Part: {
          __resolveReference: async ({ id }: { id: string }) => {
            if (!(id in makers)) throw new Error(`no part ${id}`);
            return { id, maker: makers[id] };
          },
        },
      },
    },
  },
  cases: [
    {
      guarantee: 'leave the others in their places, over two hops',
      query: '{ lines { part { sku maker { name } } } }',
      data: {
        lines: [
          { part: { sku: 's1', maker: { name: 'Ada' } } },
          { part: null },
          { part: { sku: 's2', maker: null } },
          { part: { sku: 's3', maker: null } },
          { part: { sku: null, maker: null } },
          { part: { sku: 's4', maker: null } },
        ],
      },
      errors: [{ message: 'no part 4', path: ['lines', 5, 'part'] }],
      sent: (sent) => {
        expect(sent[1]?.variables['representations']).toHaveLength(4);
        expect(sent[2]?.variables['representations']).toHaveLength(3);
      },
      gateway: '@apollo/gateway asks for an entity whose only key is null',
    },
    {
      guarantee: 'leave the others in their places within lists of lists, each asked for once',
      query: '{ grid { id maker { name } } }',
      data: {
        grid: [
          [{ id: '1', maker: { name: 'Ada' } }, null],
          null,
          [],
          [
            { id: null, maker: null },
            { id: '2', maker: null },
            { id: '1', maker: { name: 'Ada' } },
          ],
        ],
      },
      sent: (sent) => expect(sent[1]?.variables['representations']).toHaveLength(3),
    },
    {
      guarantee: 'make null what may not be null, up to the next nullable value',
      query: '{ strict { part { code } } }',
      data: { strict: [{ part: { code: 'c1' } }, null] },
      errors: [{ path: ['strict', 1, 'part', 'code'] }],
      gateway: '@apollo/gateway reports no error for it',
    },
  ],
});
