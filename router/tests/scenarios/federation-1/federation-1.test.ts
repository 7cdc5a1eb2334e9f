import { describeScenario } from '../../testkit/describe-scenario.js';

const NO_LINK = '# no @link: a Federation 1 subgraph\n';
const clients = [{ id: 'u1', name: 'Ann', rank: 3 }];

describeScenario('subgraphs of Federation 1', {
  subgraphs: {
    clients: {
      typeDefs: `${NO_LINK} extend type Query { client: Client } type Client @key(fields: "id") @key(fields: "mail") { id: ID mail: String name: String rank: Int @deprecated }`,
      resolvers: {
        Query: {
          client: () => ({ ...clients[0], mail: 'a@example.com' }),
        },
        Client: { __resolveReference: () => ({ ...clients[0], mail: 'a@example.com' }) },
      },
    },
    extended: {
      typeDefs: `${NO_LINK} extend type Query { random: Client given: Client @provides(fields: "name") } extend type Client @key(fields: "id") { id: ID @external name: String @external rank: Int @external level: String @requires(fields: "rank name") }`,
      resolvers: {
        Query: { random: () => ({ id: 'u1', name: 'never' }), given: () => ({ id: 'u1', name: 'given' }) },
        Client: {
          __resolveReference: (reference: object) => reference,
          level: ({ rank, name }: { rank: number; name: string }) => `${name} ${rank}`,
        },
      },
    },
    directive: {
      typeDefs: `${NO_LINK} type Query { last: Client } type Client @extends @key(fields: "mail") { mail: String @external visits: Int }`,
      resolvers: {
        Query: { last: () => ({ mail: 'a@example.com' }) },
        Client: { __resolveReference: (reference: object) => reference, visits: () => 12 },
      },
    },
    second: {
      typeDefs: `type Client @key(fields: "id") { id: ID level: String @external star: Boolean @requires(fields: "level") }`,
      resolvers: {
        Client: {
          __resolveReference: (reference: object) => reference,
          star: ({ level }: { level: string }) => level === 'Ann 3',
        },
      },
    },
  },
  cases: [
    {
      guarantee: 'an external field that is not provided is asked of its owner',
      query: '{ random { id name } }',
      data: { random: { id: 'u1', name: 'Ann' } },
    },
    {
      guarantee: 'one that is provided is not',
      query: '{ given { id name } }',
      data: { given: { id: 'u1', name: 'given' } },
    },
    {
      guarantee: '@requires works from an extension, wherever the entity comes from',
      query: '{ random { level } client { level } }',
      data: { random: { level: 'Ann 3' }, client: { level: 'Ann 3' } },
    },
    {
      guarantee: '@extends is the same as extend, and keys lead from one to the other',
      query: '{ last { visits name } random { visits } }',
      data: { last: { visits: 12, name: 'Ann' }, random: { visits: 12 } },
    },
    {
      guarantee: 'subgraphs of both versions require of each other',
      query: '{ random { star } client { star } }',
      data: { random: { star: true }, client: { star: true } },
      gateway: '@apollo/gateway asks for the end of the chain before it has what that requires',
    },
  ],
});
