import { expect } from '@jest/globals';
import { describeScenario } from '../../testkit/describe-scenario.js';

const depots = [
  { city: 'Oslo', slot: { row: 1, cells: [{ n: 1 }, { n: 2 }] }, name: 'north' },
  { city: 'Oslo', slot: { row: 2, cells: [] }, name: 'south' },
  { city: 'Rome', slot: { row: 1, cells: [{ n: 1 }, { n: 2 }] }, name: 'east' },
];
type Depot = (typeof depots)[number];
const keyOf = ({ city, slot }: Pick<Depot, 'city' | 'slot'>) => JSON.stringify([city, slot.row, slot.cells]);
const find = (key: Pick<Depot, 'city' | 'slot'>) => depots.find((depot) => keyOf(depot) === keyOf(key)) ?? null;

describeScenario('keys of several nested fields', {
  subgraphs: {
    stock: {
      typeDefs: `type Query { depots: [Depot] twice: [Depot] } type Depot @key(fields: "city slot { row cells { n } }") { city: String! slot: Slot! } type Slot @shareable { row: Int! cells: [Cell!]! } type Cell @shareable { n: Int! }`,
      resolvers: { Query: { depots: () => depots, twice: () => [depots[0], depots[1], depots[0]] } },
    },
    names: {
      typeDefs: `type Depot @key(fields: "slot { cells { n } row } city") { city: String! slot: Slot! name: String } type Slot @shareable { row: Int! cells: [Cell!]! } type Cell @shareable { n: Int! }`,
      resolvers: { Depot: { __resolveReference: find } },
    },
  },
  cases: [
    {
      guarantee: 'join by all parts, lists among them, in whatever order they are written',
      query: '{ depots { name } }',
      data: { depots: depots.map(({ name }) => ({ name })) },
    },
    {
      guarantee: 'are told apart by one nested part',
      query: '{ depots { city slot { row } name } }',
      data: { depots: depots.map(({ city, slot: { row }, name }) => ({ city, slot: { row }, name })) },
    },
    {
      guarantee: 'are found under what the client calls their parts',
      query: '{ depots { row: city city: slot { cells: row row: cells { n } } name } }',
      data: {
        depots: depots.map(({ city, slot, name }) => ({ row: city, city: { cells: slot.row, row: slot.cells }, name })),
      },
      gateway: '@apollo/gateway takes the aliased values for the key',
    },
    {
      guarantee: 'that are equal are asked for once and answered everywhere',
      query: '{ twice { name } }',
      data: { twice: [{ name: 'north' }, { name: 'south' }, { name: 'north' }] },
      sent: ([, join]) => expect(join?.variables['representations']).toHaveLength(2),
    },
  ],
});

const people = [
  { id: 'a"\\\n\u2028é', tax: 1, name: 'Ann' },
  { id: '7', tax: 2, name: 'Bo' },
  { id: '__proto__', tax: 3, name: 'Cy' },
];

describeScenario('keys with unusual values', {
  subgraphs: {
    a: {
      typeDefs: 'type Query { people: [Person!]! } type Person @key(fields: "id") { id: ID! }',
      resolvers: { Query: { people: () => people.map(({ id }) => ({ id: id === '7' ? 7 : id })) } },
    },
    b: {
      typeDefs: 'type Person @key(fields: "id") @key(fields: "tax") { id: ID! tax: Int! }',
      resolvers: {
        Person: {
          __resolveReference: ({ id }: { id: string }) => {
            const person = people.find((candidate) => candidate.id === String(id));
            return person ? { ...person, tax: person.tax === 1 ? -0 : person.tax } : null;
          },
        },
      },
    },
    c: {
      typeDefs: 'type Person @key(fields: "tax") { tax: Int! name: String }',
      resolvers: {
        Person: {
          __resolveReference: ({ tax }: { tax: number }) => people.find((person) => person.tax === (tax || 1)) ?? null,
        },
      },
    },
  },
  cases: [
    {
      guarantee: 'are passed on exactly, through a subgraph that knows two keys',
      query: '{ people { id name } }',
      data: { people: people.map(({ id, name }) => ({ id, name })) },
      sent: (sent) => expect(sent.map(({ subgraph }) => subgraph)).toEqual(['a', 'b', 'c']),
    },
  ],
});
