import { describeScenario, type Scenario } from '../../testkit/describe-scenario.js';
import { asOlderComposersDid } from './older-composer.js';
import { claims, denied, REFUSED_BY_GATEWAY } from './world.js';

const media = [
  { __typename: 'Film', id: '1', title: 'f', minutes: 90 },
  { __typename: 'Text', id: '2', title: 't', words: 7 },
];
const find = ({ id }: { id: string }) => media.find((item) => item.id === id);

const subgraphs: Scenario['subgraphs'] = {
  library: {
    typeDefs: `
      type Query { media: [Media!] film: Film titled: [Titled!] any: [Any!] }
      interface Titled { title: String @tag(name: "scopes titles") }
      interface Media @key(fields: "id") @tag(name: "authenticated") { id: ID! title: String }
      type Film implements Media & Titled @key(fields: "id") { id: ID! title: String minutes: Int }
      type Text implements Media & Titled @key(fields: "id") { id: ID! title: String words: Int }
      union Any = Film | Text`,
    resolvers: {
      Query: { media: () => media, film: () => media[0], titled: () => media, any: () => media },
      Media: { __resolveReference: find },
      Film: { __resolveReference: find },
      Text: { __resolveReference: find },
    },
  },
};

/** Public bypasses of other routers: what an interface demands was forgotten once its implementers were asked directly. */
describeScenario('authorization on an interface itself', {
  subgraphs,
  rewrite: asOlderComposersDid,
  withoutGateway: REFUSED_BY_GATEWAY,
  cases: [
    { guarantee: 'the interface is closed', query: '{ media { title } }', data: null, errors: [denied('media')] },
    {
      guarantee: 'a fragment on an implementer does not go round it',
      query: '{ media { ... on Film { minutes } } any { __typename } }',
      data: { media: null, any: media.map(({ __typename }) => ({ __typename })) },
      errors: [denied('media')],
    },
    {
      guarantee: 'an implementer returned as such is closed',
      query: '{ film { id } }',
      data: null,
      errors: [denied('film')],
    },
    {
      guarantee: 'an implementer in a union is closed',
      query: '{ any { __typename ... on Film { minutes } } }',
      data: { any: [{ __typename: 'Film', minutes: null }, { __typename: 'Text' }] },
      errors: [denied('any', '@', '... on Film')],
    },
    {
      guarantee: 'an implementer behind another interface is closed',
      query: '{ titled { __typename ... on Text { words } } }',
      data: { titled: [{ __typename: 'Film' }, { __typename: 'Text', words: null }] },
      errors: [denied('titled', '@', '... on Text')],
    },
    {
      guarantee: 'what a field of another interface demands holds on the implementer',
      query: '{ film { minutes title } }',
      claims: claims('other'),
      data: { film: { minutes: 90, title: null } },
      errors: [denied('film', 'title')],
    },
    {
      guarantee: 'and on the interface that has the same field',
      query: '{ media { id title } }',
      claims: claims('other'),
      data: { media: media.map(({ id }) => ({ id, title: null })) },
      errors: [denied('media', '@', 'title')],
    },
    {
      guarantee: 'all is open to whoever meets both',
      query: '{ film { title } titled { title } media { ... on Film { title } } }',
      claims: claims('titles'),
      data: { film: { title: 'f' }, titled: [{ title: 'f' }, { title: 't' }], media: [{ title: 'f' }, {}] },
    },
  ],
});

const withInterfaceObject: Scenario['subgraphs'] = {
  library: {
    typeDefs: `
      type Query { media: [Media!] film: Film }
      interface Media @key(fields: "id") { id: ID! }
      type Film implements Media @key(fields: "id") { id: ID! secret: String @authenticated minutes: Int }
      type Text implements Media @key(fields: "id") { id: ID! words: Int }`,
    resolvers: {
      Query: { media: () => media, film: () => media[0] },
      Media: { __resolveReference: find },
      Film: { __resolveReference: find, secret: () => 's' },
      Text: { __resolveReference: find },
    },
  },
  ratings: {
    typeDefs: `
      type Query { rated: [Media!] }
      type Media @key(fields: "id") @interfaceObject { id: ID! stars: Int votes: Int @requiresScopes(scopes: [["votes"]]) audit: String @policy(policies: [["auditor"]]) }`,
    resolvers: {
      Query: { rated: () => media.map(({ id }) => ({ id })) },
      Media: { __resolveReference: (reference: object) => reference, stars: () => 5, votes: () => 9, audit: () => 'a' },
    },
  },
};

describeScenario('authorization on an interface object', {
  subgraphs: withInterfaceObject,
  withoutGateway: REFUSED_BY_GATEWAY,
  cases: [
    {
      guarantee: 'its protected field is closed through the interface',
      query: '{ media { stars votes } }',
      data: {
        media: [
          { stars: 5, votes: null },
          { stars: 5, votes: null },
        ],
      },
      errors: [denied('media', '@', 'votes')],
    },
    {
      guarantee: 'its protected field is closed through an implementer',
      query: '{ film { minutes votes audit } }',
      data: { film: { minutes: 90, votes: null, audit: null } },
      errors: [denied('film', 'votes'), denied('film', 'audit')],
    },
    {
      guarantee: 'its protected field is closed through a fragment on an implementer',
      query: '{ rated { stars ... on Film { v: votes } } }',
      data: { rated: [{ stars: 5, v: null }, { stars: 5 }] },
      errors: [denied('rated', '@', 'v')],
    },
    {
      guarantee: 'its protected field is open to whoever meets it, however reached',
      query: '{ media { votes } film { votes } rated { ... on Text { votes } } }',
      claims: claims('votes'),
      data: { media: [{ votes: 9 }, { votes: 9 }], film: { votes: 9 }, rated: [{}, { votes: 9 }] },
    },
    {
      guarantee: 'a field of one implementer is closed where the interface object starts',
      query: '{ rated { ... on Film { minutes secret } } }',
      data: { rated: [{ minutes: 90, secret: null }, {}] },
      errors: [denied('rated', '@', 'secret')],
    },
  ],
});
