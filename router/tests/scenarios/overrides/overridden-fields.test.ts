import { expect } from '@jest/globals';
import { describeScenario } from '../../testkit/describe-scenario.js';

const images = [
  { __typename: 'Image', id: 'i1' },
  { __typename: 'Image', id: 'i2' },
];
const never = () => {
  throw new Error('overridden');
};

describeScenario('overridden fields', {
  subgraphs: {
    old: {
      typeDefs: `
        type Query { feed: [Post] image: Image }
        interface Post { id: ID! at: String! }
        type Image implements Post @key(fields: "id") { id: ID! at: String! size: Int weight: Int }`,
      resolvers: {
        Query: { feed: () => images, image: () => images[0] },
        Image: { __resolveReference: (reference: object) => reference, at: never, size: never, weight: () => 6 },
      },
    },
    fresh: {
      typeDefs: `
        type Query { other: [Other] }
        interface Other { id: ID! at: String! }
        interface Post { id: ID! at: String! }
        type Text implements Post @key(fields: "id") { id: ID! at: String! body: String }
        type Image implements Other @key(fields: "id") { id: ID! at: String! @override(from: "old") size: Int @override(from: "old") weight: Int @external density: Int @requires(fields: "weight") area: Int @override(from: "nowhere") }`,
      resolvers: {
        Query: { other: () => images },
        Image: {
          __resolveReference: (reference: object) => reference,
          at: ({ id }: { id: string }) => `at ${id}`,
          size: () => 3,
          area: () => 9,
          density: ({ weight }: { weight: number }) => weight / 3,
        },
      },
    },
    reader: {
      typeDefs: 'type Image @key(fields: "id") { id: ID! size: Int @external double: Int @requires(fields: "size") }',
      resolvers: {
        Image: {
          __resolveReference: (reference: object) => reference,
          double: ({ size }: { size: number }) => size * 2,
        },
      },
    },
  },
  cases: [
    {
      guarantee: 'come from their new subgraph, through an interface that this does not implement there',
      query: '{ feed { id at } }',
      data: { feed: images.map(({ id }) => ({ id, at: `at ${id}` })) },
    },
    {
      guarantee: 'come from it directly where it is asked first',
      query: '{ other { at ... on Image { size } } }',
      data: { other: images.map(({ id }) => ({ at: `at ${id}`, size: 3 })) },
      sent: (sent) => expect(sent.map(({ subgraph }) => subgraph)).toEqual(['fresh']),
    },
    {
      guarantee: 'may be overridden from a subgraph that is not there',
      query: '{ image { area } }',
      data: { image: { area: 9 } },
    },
    {
      guarantee: 'are given to fields that require them, from the new subgraph',
      query: '{ image { double density } feed { ... on Image { double } } }',
      data: { image: { double: 6, density: 2 }, feed: [{ double: 6 }, { double: 6 }] },
    },
    {
      guarantee: 'leave types alone that an interface has elsewhere only',
      query: '{ feed { __typename ... on Text { body } } }',
      data: { feed: [{ __typename: 'Image' }, { __typename: 'Image' }] },
    },
  ],
});
