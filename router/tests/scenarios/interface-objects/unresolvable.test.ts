import { describeScenario } from '../../testkit/describe-scenario.js';

const goods = [{ __typename: 'Bread', id: 'g1', name: 'rye' }];

describeScenario('interface objects that cannot be entered', {
  subgraphs: {
    a: {
      typeDefs: `
        interface Thing @key(fields: "id") { id: ID! }
        type Good @key(fields: "id", resolvable: false) @interfaceObject { id: ID! }
        type Query { thing: Thing good: Good! basket: Basket }
        type Basket { goods: [Good!]! best: Good }`,
      resolvers: {
        Query: {
          thing: () => ({ __typename: 'Thing', id: 't1' }),
          good: () => ({ id: 'g1' }),
          basket: () => ({ goods: [{ id: 'g1' }, { id: 'gone' }], best: { id: 'g1' } }),
        },
      },
    },
    b: {
      typeDefs: `
        type Thing @key(fields: "id", resolvable: false) @interfaceObject { id: ID! field: String }
        interface Good @key(fields: "id") { id: ID! name: String }
        type Bread implements Good @key(fields: "id") { id: ID! name: String }
        type Query { other: Thing }`,
      resolvers: {
        Query: { other: () => ({ id: 't1' }) },
        Thing: { field: () => 'f' },
        Good: { __resolveReference: ({ id }: { id: string }) => goods.find((good) => good.id === id) ?? null },
        Bread: { __resolveReference: ({ id }: { id: string }) => goods.find((good) => good.id === id) ?? null },
      },
    },
  },
  cases: [
    { guarantee: 'show their own fields', query: '{ other { id field } }', data: { other: { id: 't1', field: 'f' } } },
    { guarantee: 'show their key where nothing else is known', query: '{ good { id } }', data: { good: { id: 'g1' } } },
    {
      guarantee: 'are found by the interface where that can be entered',
      query: '{ good { __typename id name ... on Bread { n: name } } }',
      data: { good: { __typename: 'Bread', id: 'g1', name: 'rye', n: 'rye' } },
    },
    {
      guarantee: 'whose type cannot be found are null where it is asked for',
      query: '{ basket { best { id name } } }',
      data: { basket: { best: { id: 'g1', name: 'rye' } } },
    },
    {
      guarantee: 'that nobody knows show what is known of them',
      query: '{ basket { goods { id name } } }',
      data: {
        basket: {
          goods: [
            { id: 'g1', name: 'rye' },
            { id: 'gone', name: null },
          ],
        },
      },
      gateway: '@apollo/gateway takes the interface for the type and fails',
    },
  ],
});

const clips = [
  { __typename: 'Video', id: '1', title: 'v', seconds: 10, tags: ['a'] },
  { __typename: 'Article', id: '2', title: 'a', words: 900, tags: [] },
];
const find = ({ id }: { id: string }) => clips.find((clip) => clip.id === id);

describeScenario('interface objects behind interfaces and in each other’s requirements', {
  subgraphs: {
    media: {
      typeDefs: `
        type Query { latest: [Media!] }
        interface Titled { title: String }
        interface Media implements Titled @key(fields: "id") { id: ID! title: String tags: [String!] }
        type Video implements Media & Titled @key(fields: "id") { id: ID! title: String tags: [String!] seconds: Int }
        type Article implements Media & Titled @key(fields: "id") { id: ID! title: String tags: [String!] words: Int }`,
      resolvers: {
        Query: { latest: () => clips },
        Media: { __resolveReference: find },
        Video: { __resolveReference: find },
        Article: { __resolveReference: find },
      },
    },
    lists: {
      typeDefs: `
        type Query { playlist: Playlist }
        type Playlist @key(fields: "id") { id: ID! items: [Media] first: Media }
        type Media @key(fields: "id") @interfaceObject { id: ID! likes: Int tags: [String!] @external weight: Int @requires(fields: "tags") }`,
      resolvers: {
        Query: { playlist: () => ({ id: 'p', items: [{ id: '2' }, null, { id: '1' }], first: { id: '1' } }) },
        Media: {
          __resolveReference: (reference: object) => reference,
          likes: ({ id }: { id: string }) => Number(id) * 10,
          weight: ({ tags }: { tags: string[] }) => tags.length + 1,
        },
      },
    },
    authors: {
      typeDefs: `
        type Video @key(fields: "id") { id: ID! seconds: Int @external author: String pace: Int @requires(fields: "seconds") }
        type Query { solo: Video }`,
      resolvers: {
        Query: { solo: () => ({ id: '1' }) },
        Video: {
          __resolveReference: (reference: object) => reference,
          author: () => 'Joe',
          pace: ({ seconds }: { seconds: number }) => seconds * 2,
        },
      },
    },
    ranks: {
      typeDefs: `type Media @key(fields: "id") @interfaceObject { id: ID! weight: Int @external likes: Int @external rank: Int @requires(fields: "weight likes") }`,
      resolvers: {
        Media: {
          __resolveReference: (reference: object) => reference,
          rank: ({ weight, likes }: { weight: number; likes: number }) => weight * 1000 + likes,
        },
      },
    },
  },
  cases: [
    {
      guarantee: 'lead to fields that a third subgraph has on one implementer',
      query: '{ playlist { items { id ... on Video { seconds author } ... on Article { words } } } }',
      data: {
        playlist: { items: [{ id: '2', words: 900 }, null, { id: '1', seconds: 10, author: 'Joe' }] },
      },
    },
    {
      guarantee: 'require of the implementer what they do not have',
      query: '{ playlist { first { weight likes } } latest { weight } }',
      data: { playlist: { first: { weight: 2, likes: 10 } }, latest: [{ weight: 2 }, { weight: 1 }] },
    },
    {
      guarantee: 'give their fields to an implementer that comes from elsewhere',
      query: '{ solo { likes weight title } }',
      data: { solo: { likes: 10, weight: 2, title: 'v' } },
    },
    {
      guarantee: 'are met behind an interface that they do not name',
      query: '{ latest { ... on Titled { title ... on Media { l: likes } } } }',
      data: {
        latest: [
          { title: 'v', l: 10 },
          { title: 'a', l: 20 },
        ],
      },
    },
    {
      guarantee: 'require of each other',
      query: '{ latest { id rank } }',
      data: {
        latest: [
          { id: '1', rank: 2010 },
          { id: '2', rank: 1020 },
        ],
      },
      gateway: '@apollo/gateway throws while it plans',
    },
  ],
});
