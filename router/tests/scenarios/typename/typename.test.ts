import { expect } from '@jest/globals';
import { describeScenario } from '../../testkit/describe-scenario.js';

describeScenario('__typename', {
  subgraphs: {
    zoo: {
      typeDefs: `
        type Query { pet: Pet animals: [Animal!] home: Home }
        type Mutation { feed: Pet }
        union Pet = Cat | Dog
        interface Animal { id: ID! }
        interface Loud implements Animal { id: ID! noise: String }
        type Cat implements Animal @key(fields: "id") { id: ID! }
        type Dog implements Loud & Animal @key(fields: "id") { id: ID! noise: String }
        type Home { animals: [Animal] pet: Pet! }`,
      resolvers: {
        Query: {
          pet: () => ({ __typename: 'Cat', id: '1' }),
          animals: () => [
            { __typename: 'Dog', id: '2', noise: 'woof' },
            { __typename: 'Cat', id: '1' },
          ],
          home: () => ({ animals: [null, { __typename: 'Cat', id: '1' }], pet: { __typename: 'Dog', id: '2' } }),
        },
        Mutation: { feed: () => ({ __typename: 'Dog', id: '2' }) },
      },
    },
    vet: {
      typeDefs: 'type Dog @key(fields: "id") { id: ID! age: Int } type Cat @key(fields: "id") { id: ID! age: Int }',
      resolvers: { Dog: { age: () => 4 }, Cat: { age: () => 9 } },
    },
  },
  cases: [
    {
      guarantee: 'at the root is the router’s own to say, under every alias',
      query: '{ __typename a: __typename ... on Query { b: __typename } }',
      data: { __typename: 'Query', a: 'Query', b: 'Query' },
      sent: (sent) => expect(sent).toEqual([]),
    },
    {
      guarantee: 'at the root of a mutation as well, while the mutation runs',
      query: 'mutation { t: __typename feed { k: __typename } }',
      data: { t: 'Mutation', feed: { k: 'Dog' } },
    },
    {
      guarantee: 'is the runtime type of unions and interfaces, however it is selected',
      query:
        '{ pet { __typename t: __typename ... on Cat { u: __typename } ... on Dog { u: __typename } } animals { ... on Animal { __typename } ... on Loud { l: __typename } } }',
      data: {
        pet: { __typename: 'Cat', t: 'Cat', u: 'Cat' },
        animals: [{ __typename: 'Dog', l: 'Dog' }, { __typename: 'Cat' }],
      },
    },
    {
      guarantee: 'shows with fields joined by type',
      query: '{ animals { ... on Dog { age t: __typename } ... on Cat { years: age } } }',
      data: { animals: [{ age: 4, t: 'Dog' }, { years: 9 }] },
    },
    {
      guarantee: 'does not show because a join needs it',
      query: '{ animals { ... on Dog { age } } home { pet { ... on Dog { age } } } }',
      data: { animals: [{ age: 4 }, {}], home: { pet: { age: 4 } } },
    },
    {
      guarantee: 'of an object is known without asking for more',
      query: '{ home { __typename animals { id } } }',
      data: { home: { __typename: 'Home', animals: [null, { id: '1' }] } },
    },
    {
      guarantee: 'may be the name of a field’s alias only for itself',
      query: '{ animals { __typename: id } }',
      data: undefined,
      errors: [{ code: 'GRAPHQL_VALIDATION_FAILED' }],
    },
  ],
});
