import { describeScenario } from '../../testkit/describe-scenario.js';

const teams = [
  { id: 'a', members: [{ id: '1' }, { id: '2' }] },
  { id: 'b', members: [{ id: '3' }, { id: '2' }] },
];
const GATEWAY = '@apollo/gateway does not know the places, or not under the client’s names';

describeScenario('errors of subgraphs', {
  subgraphs: {
    teams: {
      typeDefs: `
        type Query { teams: [Team!]! team(id: ID!): Team bare: [Int] deep: Deep }
        type Team @key(fields: "id") { id: ID! members: [Member!]! lead: Member slogan(loud: Boolean): String tags: [[String!]] }
        type Member @key(fields: "id") { id: ID! }
        type Deep { next: Deep must: Int! list: [Deep!] }`,
      resolvers: {
        Query: {
          teams: () => teams,
          team: (_: unknown, { id }: { id: string }) => teams.find((team) => team.id === id),
          bare: () => [1, new Error('no two'), 3],
          deep: () => ({
            must: 1,
            next: { must: 2, list: [{ must: 3 }, { must: null }] },
          }),
        },
        Team: {
          lead: ({ id }: { id: string }) => {
            if (id === 'b') throw new Error('no lead');
            return { id: '1' };
          },
          slogan: () => {
            throw new Error('no slogan');
          },
          tags: () => [['x'], null, ['y', null]],
        },
      },
    },
    people: {
      typeDefs: `
        type Member @key(fields: "id") { id: ID! name: String email: String! tasks(first: Int): [Task!] }
        type Task { title: String! hours: Int! }`,
      resolvers: {
        Member: {
          __resolveReference: (reference: object) => reference,
          name: ({ id }: { id: string }) => {
            if (id === '2') throw new Error('no name');
            return `m${id}`;
          },
          email: ({ id }: { id: string }) => (id === '3' ? null : `${id}@example.com`),
          tasks: ({ id }: { id: string }) => [
            { title: 't', hours: 1 },
            { title: 'u', hours: id === '1' ? null : 2 },
          ],
        },
      },
    },
  },
  cases: [
    {
      guarantee: 'stand at every place where the entity stands',
      query: '{ teams { members { name } } }',
      data: {
        teams: [{ members: [{ name: 'm1' }, { name: null }] }, { members: [{ name: 'm3' }, { name: null }] }],
      },
      errors: [
        { message: 'no name', path: ['teams', 0, 'members', 1, 'name'] },
        { message: 'no name', path: ['teams', 1, 'members', 1, 'name'] },
      ],
      gateway: '@apollo/gateway tells one place',
    },
    {
      guarantee: 'have the client’s aliases at every step',
      query: '{ t: teams { m: members { n: name k: name } } }',
      data: {
        t: [
          {
            m: [
              { n: 'm1', k: 'm1' },
              { n: null, k: null },
            ],
          },
          {
            m: [
              { n: 'm3', k: 'm3' },
              { n: null, k: null },
            ],
          },
        ],
      },
      errors: [0, 1].flatMap((team) => ['n', 'k'].map((key) => ({ path: ['t', team, 'm', 1, key] }))),
      gateway: GATEWAY,
    },
    {
      guarantee: 'of an aliased field with arguments name the alias',
      query: 'query ($l: Boolean) { x: team(id: "a") { id loudly: slogan(loud: $l) slogan } }',
      variables: { l: true },
      data: { x: { id: 'a', loudly: null, slogan: null } },
      errors: [
        { message: 'no slogan', path: ['x', 'loudly'] },
        { message: 'no slogan', path: ['x', 'slogan'] },
      ],
    },
    {
      guarantee: 'within a list of scalars name the index',
      query: '{ bare }',
      data: { bare: [1, null, 3] },
      errors: [{ message: 'no two', path: ['bare', 1] }],
    },
    {
      guarantee: 'that make a list item null make its list null where items may not be, and are told once',
      query: '{ teams { id tags } }',
      data: {
        teams: [
          { id: 'a', tags: [['x'], null, null] },
          { id: 'b', tags: [['x'], null, null] },
        ],
      },
      errors: [{ path: ['teams', 0, 'tags', 2, 1] }, { path: ['teams', 1, 'tags', 2, 1] }],
    },
    {
      guarantee: 'deep below rise to the next nullable value and keep their own path',
      query: '{ deep { must next { must list { must } } } }',
      data: { deep: { must: 1, next: { must: 2, list: null } } },
      errors: [{ path: ['deep', 'next', 'list', 1, 'must'] }],
    },
    {
      guarantee: 'in joined values rise through the join to the next nullable value',
      query: '{ team(id: "b") { id members { id email } } }',
      data: { team: null },
      errors: [{ path: ['team', 'members', 0, 'email'] }],
      gateway: GATEWAY,
    },
    {
      guarantee: 'rise no further than the join where that is nullable',
      query: '{ team(id: "a") { lead { id email tasks(first: 2) { title hours } } } }',
      data: { team: { lead: { id: '1', email: '1@example.com', tasks: null } } },
      errors: [{ path: ['team', 'lead', 'tasks', 1, 'hours'] }],
      gateway: GATEWAY,
    },
    {
      guarantee: 'of one root field leave the others alone',
      query: '{ teams { id lead { name } } team(id: "b") { lead { name } } other: team(id: "none") { id } }',
      data: {
        teams: [
          { id: 'a', lead: { name: 'm1' } },
          { id: 'b', lead: null },
        ],
        team: { lead: null },
        other: null,
      },
      errors: [
        { message: 'no lead', path: ['teams', 1, 'lead'] },
        { message: 'no lead', path: ['team', 'lead'] },
      ],
    },
    {
      guarantee: 'that rise to the top leave null for all data',
      query: '{ teams { members { email } } bare }',
      data: null,
      errors: [{ path: ['teams', 1, 'members', 0, 'email'] }, { path: ['bare', 1] }],
      gateway: GATEWAY,
    },
  ],
});
