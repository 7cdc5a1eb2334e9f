import { describeScenario } from '../../testkit/describe-scenario.js';

const flats = [
  {
    id: 'f1',
    rooms: [[{ kind: 'bath', size: { m: 4, tags: ['x', null] } }, null], [{ kind: 'hall', size: null }], null, []],
    owner: { __typename: 'Firm', name: 'F', tax: { no: 7 } },
    state: 'FREE',
    extra: { any: [1, 'two', null, { three: true }] },
  },
  { id: 'f2', rooms: null, owner: { __typename: 'Human', name: 'H', age: 30 }, state: null, extra: null },
  { id: 'f3', rooms: [], owner: null, state: 'SOLD', extra: 'text "quoted"' },
];
const types = (external: string) => `
  type Room @shareable { kind: String size: Size }
  type Size @shareable { m: Int tags: [String] }
  interface Owner { name: String }
  type Human implements Owner @shareable { name: String age: Int }
  type Firm implements Owner @shareable { name: String tax: Tax }
  type Tax @shareable { no: Int }
  enum State { FREE SOLD }
  scalar Extra
  ${external}`;

/** What arrives, as text: nothing may be added, left out or reordered in lists. */
const told = (field: string) => (flat: Record<string, unknown>) => JSON.stringify(flat[field]);

describeScenario('required values of every shape', {
  subgraphs: {
    homes: {
      typeDefs: types(
        'type Query { flats: [Flat!] } type Flat @key(fields: "id") { id: ID! rooms: [[Room]] owner: Owner state: State extra: Extra }',
      ),
      resolvers: {
        Query: { flats: () => flats },
        Flat: { __resolveReference: ({ id }: { id: string }) => flats.find((flat) => flat.id === id) ?? null },
      },
    },
    report: {
      typeDefs: types(`type Flat @key(fields: "id") {
        id: ID! rooms: [[Room]] @external owner: Owner @external state: State @external extra: Extra @external
        roomsTold: String @requires(fields: "rooms { kind size { m tags } }")
        ownerTold: String @requires(fields: "owner { name ... on Human { age } ... on Firm { tax { no } } }")
        humanTold: String @requires(fields: "owner { ... on Human { name } }")
        stateTold: String @requires(fields: "state extra")
      }`),
      resolvers: {
        Flat: {
          __resolveReference: (reference: object) => reference,
          roomsTold: told('rooms'),
          ownerTold: ({ owner }: { owner: Record<string, unknown> | null }) => {
            if (owner === null) return 'nobody';
            const { __typename, ...rest } = owner;
            return JSON.stringify(rest);
          },
          humanTold: ({ owner }: { owner: { name?: string } | null }) => owner?.name ?? 'no human',
          stateTold: ({ state, extra }: { state: unknown; extra: unknown }) => JSON.stringify([state, extra]),
        },
      },
    },
  },
  cases: [
    {
      guarantee: 'lists of lists arrive with their nulls in place',
      query: '{ flats { roomsTold } }',
      data: {
        flats: [
          {
            roomsTold:
              '[[{"kind":"bath","size":{"m":4,"tags":["x",null]}},null],[{"kind":"hall","size":null}],null,[]]',
          },
          { roomsTold: 'null' },
          { roomsTold: '[]' },
        ],
      },
      gateway: '@apollo/gateway makes null of every list within a list',
    },
    {
      guarantee: 'interfaces arrive with the fields of their type only',
      query: '{ flats { ownerTold } }',
      data: {
        flats: [
          { ownerTold: '{"name":"F","tax":{"no":7}}' },
          { ownerTold: '{"name":"H","age":30}' },
          { ownerTold: 'nobody' },
        ],
      },
    },
    {
      guarantee: 'a type that nothing is required of arrives empty',
      query: '{ flats { humanTold } }',
      data: { flats: [{ humanTold: 'no human' }, { humanTold: 'H' }, { humanTold: 'no human' }] },
    },
    {
      guarantee: 'enums and custom scalars arrive as they are',
      query: '{ flats { stateTold } }',
      data: {
        flats: [
          { stateTold: '["FREE",{"any":[1,"two",null,{"three":true}]}]' },
          { stateTold: '[null,null]' },
          { stateTold: '["SOLD","text \\"quoted\\""]' },
        ],
      },
    },
    {
      guarantee: 'nothing of them shows unless it is selected, and what is selected shows whole',
      query:
        '{ flats { roomsTold rooms { size { t: tags } } owner { __typename ... on Firm { tax { n: no } } } humanTold } }',
      data: {
        flats: [
          {
            roomsTold:
              '[[{"kind":"bath","size":{"m":4,"tags":["x",null]}},null],[{"kind":"hall","size":null}],null,[]]',
            rooms: [[{ size: { t: ['x', null] } }, null], [{ size: null }], null, []],
            owner: { __typename: 'Firm', tax: { n: 7 } },
            humanTold: 'no human',
          },
          { roomsTold: 'null', rooms: null, owner: { __typename: 'Human' }, humanTold: 'H' },
          { roomsTold: '[]', rooms: [], owner: null, humanTold: 'no human' },
        ],
      },
      gateway: '@apollo/gateway makes null of every list within a list',
    },
  ],
});
