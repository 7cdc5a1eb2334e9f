import { expect } from '@jest/globals';
import { describeScenario } from '../../testkit/describe-scenario.js';

const cups = ['c1', 'c2', 'c3'];

describeScenario('requirements that fail', {
  subgraphs: {
    shelf: {
      typeDefs: 'type Query { cups: [Cup!] } type Cup @key(fields: "id") { id: ID! name: String }',
      resolvers: { Query: { cups: () => cups.map((id) => ({ id, name: `n${id}` })) } },
    },
    kiln: {
      typeDefs: 'type Cup @key(fields: "id") { id: ID! heat: Int glaze: Glaze } type Glaze { hue: String! }',
      resolvers: {
        Cup: {
          __resolveReference: (reference: object) => reference,
          heat: ({ id }: { id: string }) => {
            if (id === 'c2') throw new Error('too hot');
            return 900;
          },
          glaze: ({ id }: { id: string }) => ({ hue: id === 'c3' ? null : 'blue' }),
        },
      },
    },
    shop: {
      typeDefs:
        'type Cup @key(fields: "id") { id: ID! heat: Int @external glaze: Glaze @external price: Int @requires(fields: "heat") colour: String @requires(fields: "glaze { hue }") } type Glaze { hue: String! @external }',
      resolvers: {
        Cup: {
          __resolveReference: (reference: object) => reference,
          price: ({ heat }: { heat: number | null }) => (heat === null ? null : heat / 100),
          colour: ({ glaze }: { glaze: { hue: string } | null }) => glaze?.hue ?? 'none',
        },
      },
    },
  },
  cases: [
    {
      guarantee: 'give the dependent field null as its requirement, and the error stands where the client can see',
      query: '{ cups { name price } }',
      data: {
        cups: [
          { name: 'nc1', price: 9 },
          { name: 'nc2', price: null },
          { name: 'nc3', price: 9 },
        ],
      },
      errors: [{ message: 'too hot', path: ['cups', 1] }],
      gateway: '@apollo/gateway ends the path with the field that the client did not select',
    },
    {
      guarantee: 'have the exact path when the client selects the field too',
      query: '{ cups { h: heat price } }',
      data: {
        cups: [
          { h: 900, price: 9 },
          { h: null, price: null },
          { h: 900, price: 9 },
        ],
      },
      errors: [{ message: 'too hot', path: ['cups', 1, 'h'] }],
      gateway: '@apollo/gateway names the path by the field and not by its alias',
    },
    {
      guarantee: 'give null for a nested requirement that broke its parent',
      query: '{ cups { colour } }',
      data: { cups: [{ colour: 'blue' }, { colour: 'blue' }, { colour: 'none' }] },
      errors: [{ path: ['cups', 2] }],
      sent: (sent) => expect(sent).toHaveLength(3),
      gateway: 'see above',
    },
  ],
});
