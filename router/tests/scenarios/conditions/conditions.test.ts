import { expect } from '@jest/globals';
import { describeScenario } from '../../testkit/describe-scenario.js';

const asked =
  (...subgraphs: string[]) =>
  (sent: readonly { subgraph: string }[]) =>
    expect(sent.map(({ subgraph }) => subgraph)).toEqual(subgraphs);

describeScenario('@skip and @include', {
  subgraphs: {
    posts: {
      typeDefs: `
        type Query { post: Post posts: [Post!] any: [Any] }
        union Any = Post | Ad
        interface Named { name: String }
        type Ad implements Named { name: String price: Int }
        type Post implements Named @key(fields: "id") { id: ID! name: String text: String author: Author }
        type Author @key(fields: "id") { id: ID! }
        type Mutation { touch: Post drop: Int }`,
      resolvers: {
        Query: {
          post: () => ({ id: 'p1', name: 'n', text: 't', author: { id: 'a1' } }),
          posts: () => [{ id: 'p1', author: { id: 'a1' } }],
          any: () => [
            { __typename: 'Post', id: 'p1', name: 'n', text: 't' },
            { __typename: 'Ad', name: 'ad', price: 5 },
          ],
        },
        Mutation: { touch: () => ({ id: 'p1' }), drop: () => 1 },
      },
    },
    likes: {
      typeDefs:
        'type Post @key(fields: "id") { id: ID! likes(kind: String): Int text: String @external words: Int @requires(fields: "text") }',
      resolvers: {
        Post: {
          __resolveReference: (reference: object) => reference,
          likes: (_: unknown, { kind }: { kind?: string }) => kind?.length ?? 3,
          words: ({ text }: { text: string }) => text.length,
        },
      },
    },
    authors: {
      typeDefs: 'type Author @key(fields: "id") { id: ID! name: String }',
      resolvers: { Author: { name: () => 'Ann' } },
    },
  },
  cases: [
    {
      guarantee: 'a skipped field of another subgraph costs no request',
      query: 'query ($s: Boolean!) { post { id likes @skip(if: $s) } }',
      variables: { s: true },
      data: { post: { id: 'p1' } },
      sent: asked('posts'),
    },
    {
      guarantee: 'and is fetched when it is not skipped',
      query: 'query ($s: Boolean!) { post { id likes @skip(if: $s) } }',
      variables: { s: false },
      data: { post: { id: 'p1', likes: 3 } },
      sent: asked('posts', 'likes'),
    },
    {
      guarantee: 'both directives on one field must agree',
      query:
        'query ($s: Boolean!, $i: Boolean!) { post { id a: likes @skip(if: $s) @include(if: $i) b: likes @include(if: $s) @skip(if: $i) c: name @include(if: $i) @skip(if: false) } }',
      variables: { s: false, i: true },
      data: { post: { id: 'p1', a: 3, c: 'n' } },
    },
    {
      guarantee: 'a whole root field, with all of its joins',
      query: 'query ($i: Boolean = false) { post { name } posts @include(if: $i) { likes author { name } } }',
      data: { post: { name: 'n' } },
      sent: asked('posts'),
    },
    {
      guarantee: 'an operation of which nothing is left asks nobody',
      query: 'query ($s: Boolean!) { post @skip(if: $s) { likes } }',
      variables: { s: true },
      data: {},
      sent: asked(),
    },
    {
      guarantee: 'an object of which nothing is left is still there',
      query: 'query ($s: Boolean!) { post { author { name @skip(if: $s) } } }',
      variables: { s: true },
      data: { post: { author: {} } },
      sent: asked('posts'),
    },
    {
      guarantee: 'a fragment excluded outside counts whatever stands inside',
      query:
        'query ($o: Boolean!, $i: Boolean!) { post { id ...F @include(if: $o) } } fragment F on Post { name @include(if: $i) ... @skip(if: $i) { likes } text }',
      variables: { o: false, i: true },
      data: { post: { id: 'p1' } },
    },
    {
      guarantee: 'conditions of nested fragments add up',
      query:
        'query ($o: Boolean!, $i: Boolean!) { post { id ...F @include(if: $o) } } fragment F on Post { name @include(if: $i) ... @skip(if: $i) { likes } text }',
      variables: { o: true, i: false },
      data: { post: { id: 'p1', likes: 3, text: 't' } },
    },
    {
      guarantee: 'a field selected twice is there when one of them is',
      query:
        'query ($s: Boolean!) { post { author @skip(if: $s) { name } author { id } ... @skip(if: $s) { name } name } }',
      variables: { s: true },
      data: { post: { author: { id: 'a1' }, name: 'n' } },
      sent: asked('posts'),
    },
    {
      guarantee: 'type conditions with conditions',
      query:
        'query ($p: Boolean!, $a: Boolean!) { any { __typename ... on Post @include(if: $p) { likes } ... on Ad @skip(if: $a) { price } ... on Named @include(if: $a) { name } } }',
      variables: { p: true, a: true },
      data: {
        any: [
          { __typename: 'Post', likes: 3, name: 'n' },
          { __typename: 'Ad', name: 'ad' },
        ],
      },
    },
    {
      guarantee: '__typename is a field like others',
      query:
        'query ($s: Boolean!) { __typename @skip(if: $s) post { t: __typename @include(if: $s) __typename @skip(if: $s) id } }',
      variables: { s: true },
      data: { post: { t: 'Post', id: 'p1' } },
    },
    {
      guarantee: 'what a field requires is fetched although the client skips it',
      query: 'query ($s: Boolean!) { post { text @skip(if: $s) words } }',
      variables: { s: true },
      data: { post: { words: 1 } },
    },
    {
      guarantee: 'a variable may decide and be an argument’s neighbour',
      query:
        'query ($s: Boolean!, $k: String) { post { likes(kind: $k) @include(if: $s) } posts { likes @skip(if: $s) id } }',
      variables: { s: true, k: 'four' },
      data: { post: { likes: 4 }, posts: [{ id: 'p1' }] },
    },
    {
      guarantee: 'a null, which a variable with a default may be given, decides nothing',
      query: 'query ($s: Boolean = true) { post { id name @skip(if: $s) text @include(if: $s) } }',
      variables: { s: null },
      data: undefined,
      errors: [{ code: 'VALIDATION_INVALID_TYPE_VARIABLE' }],
    },
    {
      guarantee: 'a mutation that is skipped does not run',
      query: 'mutation ($s: Boolean!) { touch { id likes @skip(if: $s) } drop @skip(if: $s) }',
      variables: { s: true },
      data: { touch: { id: 'p1' } },
      sent: (sent) => expect(sent.map(({ query }) => query).join()).not.toMatch(/drop/),
    },
  ],
});
