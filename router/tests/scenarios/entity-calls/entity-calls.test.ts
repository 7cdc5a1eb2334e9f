import { expect } from '@jest/globals';
import { describeScenario } from '../../testkit/describe-scenario.js';

describeScenario('values reached only through the entity that holds them', {
  subgraphs: {
    a: {
      typeDefs: `type Machine @key(fields: "id") { id: ID @external spec: Spec @shareable } type Spec { details: String }`,
      resolvers: {
        Machine: { __resolveReference: ({ id }: { id: string }) => ({ id, spec: { details: `details of ${id}` } }) },
      },
    },
    b: {
      typeDefs: `type Machine @key(fields: "id") { id: ID @external spec: Spec @shareable } type Spec { id: ID @shareable }`,
      resolvers: { Machine: { __resolveReference: ({ id }: { id: string }) => ({ id, spec: { id: `s${id}` } }) } },
    },
    c: {
      typeDefs: `type Spec @key(fields: "id") { id: ID name: String maker: Maker } type Maker { city: String }`,
      resolvers: {
        Spec: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `spec ${id}`, maker: { city: 'Bonn' } }) },
      },
    },
    d: {
      typeDefs: `type Query { machine(id: ID!): Machine machines: [Machine] } type Machine @key(fields: "id") { id: ID name: String }`,
      resolvers: {
        Query: {
          machine: (_: unknown, { id }: { id: string }) => ({ id, name: `m${id}` }),
          machines: () => [{ id: '1' }, null, { id: '2' }, { id: '1' }],
        },
      },
    },
  },
  cases: [
    {
      guarantee: 'are joined by parent and by key, in lists with repeats and nulls',
      query: '{ machines { spec { id name details maker { city } } } }',
      data: {
        machines: ['1', null, '2', '1'].map(
          (id) =>
            id && { spec: { id: `s${id}`, name: `spec s${id}`, details: `details of ${id}`, maker: { city: 'Bonn' } } },
        ),
      },
    },
    {
      guarantee: 'need only the one subgraph that has what is selected',
      query: 'query ($id: ID!) { machine(id: $id) { name spec { details } } }',
      variables: { id: '7' },
      data: { machine: { name: 'm7', spec: { details: 'details of 7' } } },
      sent: (sent) => expect(sent.map(({ subgraph }) => subgraph)).toEqual(['d', 'a']),
    },
    {
      guarantee: 'may stand under several aliases',
      query: '{ machine(id: "1") { x: spec { name } y: spec { d: details } } }',
      data: { machine: { x: { name: 'spec s1' }, y: { d: 'details of 1' } } },
    },
  ],
});

const parts = [
  { id: '1', pid: 'p1', price: 100, group: { id: 'g1', tag: 't1' } },
  { id: '2', pid: 'p2', price: 200, group: { id: 'g2', tag: 't2' } },
];
type Part = (typeof parts)[number];
const findPart = ({ id }: Pick<Part, 'id'>) => parts.find((part) => part.id === id) ?? null;

describeScenario('keys that are themselves put together from other subgraphs', {
  subgraphs: {
    shelf: {
      typeDefs: `
        type Query { top: Shelf! }
        type Shelf @key(fields: "parts { id }") { parts: [Part!]! }
        type Part @key(fields: "id") { id: ID! group: Group @shareable }
        type Group @key(fields: "id") { id: ID! main: Part! @shareable tag: String @shareable }`,
      resolvers: {
        Query: { top: () => ({ parts }) },
        Part: { __resolveReference: findPart },
        Group: {
          __resolveReference: ({ id }: { id: string }) => parts.find((part) => part.group.id === id)?.group,
          main: ({ id }: { id: string }) => parts.find((part) => part.group.id === id),
        },
      },
    },
    codes: {
      typeDefs: 'type Part @key(fields: "id") @key(fields: "id pid") { id: ID! pid: String }',
      resolvers: { Part: { __resolveReference: findPart } },
    },
    lists: {
      typeDefs: `
        type Shelf @key(fields: "parts { id pid }") { parts: [Part!]! first: Part @shareable chosen: Part @shareable }
        type Part @key(fields: "id pid") { id: ID! pid: String }`,
      resolvers: {
        Shelf: {
          __resolveReference: (key: { parts: Part[] }) => {
            const own = parts.filter((part) => key.parts.some(({ id, pid }) => id === part.id && pid === part.pid));
            return { parts: own, first: own[0], chosen: own[1] };
          },
        },
        Part: { __resolveReference: findPart },
      },
    },
    prices: {
      typeDefs: `
        type Shelf @key(fields: "parts { id pid group { id tag } } chosen { id }") { parts: [Part!]! first: Part @shareable chosen: Part @shareable total: Int }
        type Part @key(fields: "id pid group { id tag }") { id: ID! pid: String price: Int group: Group @shareable }
        type Group @key(fields: "id tag") { id: ID! tag: String @shareable }`,
      resolvers: {
        Shelf: {
          __resolveReference: (key: { parts: Part[]; chosen: { id: string } }) => ({
            total: key.parts.reduce((sum, { id, group }) => sum + (findPart({ id })?.price ?? 0) * group.tag.length, 0),
          }),
        },
        Part: {
          __resolveReference: (key: Part) => (findPart(key)?.group.tag === key.group.tag ? findPart(key) : null),
        },
      },
    },
  },
  cases: [
    {
      guarantee: 'are completed step by step',
      query: '{ top { parts { id pid price group { main { id } id tag } } chosen { id } first { id } } }',
      data: {
        top: {
          parts: parts.map(({ id, pid, price, group }) => ({ id, pid, price, group: { main: { id }, ...group } })),
          chosen: { id: '2' },
          first: { id: '1' },
        },
      },
    },
    {
      guarantee: 'are completed although nothing of them is selected',
      query: '{ top { total } }',
      data: { top: { total: 600 } },
    },
  ],
});
