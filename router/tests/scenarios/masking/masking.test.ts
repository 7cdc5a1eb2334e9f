import { describeScenario } from '../../testkit/describe-scenario.js';

describeScenario('inaccessible elements', {
  subgraphs: {
    a: {
      typeDefs: `type Query { shape: Shape shapes: [Shape] colors: [Color] must: Color! item: Item hidden: Int @inaccessible } union Shape = Circle | Square type Circle { r: Int } type Square @inaccessible { side: Int } enum Color { RED SECRET @inaccessible } type Item @key(fields: "id") { id: ID! @inaccessible name: String color: Color! }`,
      resolvers: {
        Query: {
          shape: () => ({ __typename: 'Square', side: 1 }),
          shapes: () => [
            { __typename: 'Circle', r: 1 },
            { __typename: 'Square', side: 2 },
          ],
          colors: () => ['RED', 'SECRET'],
          must: () => 'SECRET',
          item: () => ({ id: '1', name: 'n', color: 'SECRET' }),
        },
      },
    },
    b: {
      typeDefs: 'type Item @key(fields: "id") { id: ID! @inaccessible price: Int }',
      resolvers: {
        Item: {
          __resolveReference: (reference: object) => reference,
          price: ({ id }: { id: string }) => Number(id) * 10,
        },
      },
    },
  },
  cases: [
    {
      guarantee: 'a member that clients do not know is null',
      query: '{ shape { __typename } shapes { ... on Circle { r } } }',
      data: { shape: null, shapes: [{ r: 1 }, null] },
    },
    {
      guarantee: 'an enum value that clients do not know is null',
      query: '{ colors }',
      data: { colors: ['RED', null] },
    },
    {
      guarantee: 'a hidden value for a non-null field rises, with an error',
      query: '{ item { name color } }',
      data: { item: null },
      errors: [{ path: ['item', 'color'], message: 'Cannot return null for non-nullable field Item.color.' }],
      gateway: 'it gives no error for the null',
    },
    {
      guarantee: 'up to the root',
      query: '{ colors must }',
      data: null,
      errors: [{ path: ['must'] }],
      gateway: 'it gives no error for the null',
    },
    { guarantee: 'a hidden key joins', query: '{ item { price } }', data: { item: { price: 10 } } },
    {
      guarantee: 'a hidden field cannot be asked for',
      query: '{ hidden }',
      data: undefined,
      errors: [{ code: 'GRAPHQL_VALIDATION_FAILED' }],
    },
  ],
});
