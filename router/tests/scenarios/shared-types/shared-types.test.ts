import { expect } from '@jest/globals';
import { describeScenario } from '../../testkit/describe-scenario.js';

const DOWN = 'no weather today';
const towns = ['t1', 't2', 't3'];

/** Value types that several subgraphs show, each with fields of its own, joined through the entities that hold them. */
describeScenario('value types shared by subgraphs', {
  subgraphs: {
    map: {
      typeDefs: `
        type Query { towns: [Town!] capital: Town @shareable tour: Tour @shareable }
        type Town @key(fields: "id") { id: ID! place: Place @shareable parts: [Part!] @shareable }
        type Place { lat: Float @shareable name: String }
        type Part { code: Int! @shareable area: Float }
        type Tour { stops: [Stop!] @shareable title: String }
        type Stop { no: Int @shareable street: String }`,
      resolvers: {
        Query: {
          towns: () => towns.map((id) => ({ id })),
          capital: () => ({ id: 't1' }),
          tour: () => ({
            title: 'T',
            stops: [
              { no: 1, street: 'A' },
              { no: 2, street: 'B' },
            ],
          }),
        },
        Town: {
          __resolveReference: (reference: object) => reference,
          place: ({ id }: { id: string }) => ({ lat: 1.5, name: `name of ${id}` }),
          parts: () => [
            { code: 1, area: 0.5 },
            { code: 2, area: 2e21 },
          ],
        },
      },
    },
    weather: {
      typeDefs: `
        type Query { capital: Town @shareable tour: Tour @shareable }
        type Town @key(fields: "id") { id: ID! place: Place @shareable parts: [Part!] @shareable }
        type Place { lat: Float @shareable rain: Int sky: Sky! }
        type Sky { blue: Boolean! }
        type Part { code: Int! @shareable dry: Boolean }
        type Tour { stops: [Stop!] @shareable length: Int }
        type Stop { no: Int @shareable wind: Int }`,
      resolvers: {
        Query: {
          capital: () => ({ id: 't1' }),
          tour: () => ({
            length: 2,
            stops: [
              { no: 1, wind: 3 },
              { no: 2, wind: 4 },
            ],
          }),
        },
        Town: {
          __resolveReference: async (reference: { id: string }) => {
            if (reference.id === 't2') throw new Error(DOWN);
            return reference;
          },
          place: ({ id }: { id: string }) => ({
            lat: 1.5,
            rain: 3,
            sky: { blue: id === 't3' ? null : true },
          }),
          parts: () => [
            { code: 1, dry: true },
            { code: 2, dry: false },
          ],
        },
      },
    },
  },
  cases: [
    {
      guarantee: 'are put together from all of them',
      query: '{ towns { place { name lat rain } } }',
      data: {
        towns: [
          { place: { name: 'name of t1', lat: 1.5, rain: 3 } },
          { place: { name: 'name of t2', lat: 1.5, rain: null } },
          { place: { name: 'name of t3', lat: 1.5, rain: 3 } },
        ],
      },
      errors: [{ message: DOWN, path: ['towns', 1] }],
      gateway: '@apollo/gateway gives the error no index',
    },
    {
      guarantee: 'in lists are put together by their places',
      query: '{ capital { parts { code area dry } } }',
      data: {
        capital: {
          parts: [
            { code: 1, area: 0.5, dry: true },
            { code: 2, area: 2e21, dry: false },
          ],
        },
      },
    },
    {
      guarantee: 'under aliases are put together as well, every alias for itself',
      query: '{ capital { a: place { n: name r: rain } b: place { r: name n: rain } } }',
      data: { capital: { a: { n: 'name of t1', r: 3 }, b: { r: 'name of t1', n: 3 } } },
    },
    {
      guarantee: 'of which one half breaks its non-null promise lose the value and tell the place',
      query: '{ towns { id place { name sky { blue } } } }',
      data: {
        towns: [
          { id: 't1', place: { name: 'name of t1', sky: { blue: true } } },
          { id: 't2', place: null },
          { id: 't3', place: null },
        ],
      },
      errors: [{ path: ['towns', 1] }, { path: ['towns', 2, 'place', 'sky', 'blue'] }],
      gateway: 'see above',
    },
    {
      guarantee: 'at the root are put together without an entity between',
      query: '{ tour { title length stops { no street wind } } }',
      data: {
        tour: {
          title: 'T',
          length: 2,
          stops: [
            { no: 1, street: 'A', wind: 3 },
            { no: 2, street: 'B', wind: 4 },
          ],
        },
      },
      sent: (sent) => expect(sent).toHaveLength(2),
    },
    {
      guarantee: 'that one subgraph shows whole are asked of it alone',
      query: '{ tour { length stops { no wind } } }',
      data: {
        tour: {
          length: 2,
          stops: [
            { no: 1, wind: 3 },
            { no: 2, wind: 4 },
          ],
        },
      },
      sent: (sent) => expect(sent.map(({ subgraph }) => subgraph)).toEqual(['weather']),
    },
  ],
});
