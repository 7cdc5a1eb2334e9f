import { describeScenario } from '../../testkit/describe-scenario.js';

const sdl = (definition: string, fields: string) => `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@composeDirective"]) @link(url: "https://example.com/audience/v1.0", import: ["@audience"]) @composeDirective(name: "@audience")
  ${definition}
  enum Audience { ALL STAFF }
  type Query { ${fields} }`;

describeScenario('directives that subgraphs compose for clients', {
  subgraphs: {
    a: {
      typeDefs: sdl('directive @audience(who: Audience! = ALL) on FIELD | INLINE_FRAGMENT', 'a: Int list: [Int]'),
      resolvers: { Query: { a: () => 1, list: () => [1] } },
    },
    b: {
      typeDefs: sdl('directive @audience(who: Audience! = ALL) on FIELD | INLINE_FRAGMENT', 'b: Int'),
      resolvers: { Query: { b: () => 2 } },
    },
  },
  cases: [
    {
      guarantee: 'may be used, with their defaults and beside conditions',
      query:
        'query ($who: Audience!, $s: Boolean!) { a @audience b @audience(who: $who) x: a @audience(who: STAFF) @skip(if: $s) ... @audience { list } }',
      variables: { who: 'STAFF', s: false },
      data: { a: 1, b: 2, x: 1, list: [1] },
      gateway: '@apollo/gateway does not define the variable of the directive',
    },
    {
      guarantee: 'are validated like any other',
      query: '{ a @audience(who: NOBODY) }',
      data: undefined,
      errors: [{ code: 'GRAPHQL_VALIDATION_FAILED' }],
    },
    {
      guarantee: 'that nobody composed are unknown',
      query: '{ a @key(fields: "a") }',
      data: undefined,
      errors: [{ code: 'GRAPHQL_VALIDATION_FAILED' }],
    },
  ],
});
