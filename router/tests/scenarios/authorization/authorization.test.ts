// Longer than 300 lines because one authorization world serves every way of reaching a field, and the ways read best side by side.
import { expect } from '@jest/globals';
import { describeScenario, type Scenario } from '../../testkit/describe-scenario.js';

const posts = [
  { __typename: 'PublicBlog', id: '1', title: 'open', likes: 1 },
  { __typename: 'PrivateBlog', id: '2', title: 'closed', likes: 2 },
];
const CODE = 'UNAUTHORIZED_FIELD_OR_TYPE';
const denied = (...path: (string | number)[]) => ({ code: CODE, path, message: 'Unauthorized field or type' });
const claims = (scope: string, rest: object = {}) => ({ sub: 'u', scope, ...rest });

const subgraphs: Scenario['subgraphs'] = {
  users: {
    typeDefs: `
      type Query { me: User user(level: Level): User strict: Strict! posts: [Post!] feed: [Feed!] secret: String @authenticated audit: Audit }
      type User @key(fields: "id") { id: ID! name: String email: String @requiresScopes(scopes: [["read:email"], ["admin", "read:all"]]) card: String @policy(policies: [["billing"]]) rank: Rank stamp: Stamp salary: Int @authenticated }
      type Strict { must: String! @authenticated open: String }
      interface Post { id: ID! title: String likes: Int }
      type PublicBlog implements Post { id: ID! title: String likes: Int }
      type PrivateBlog implements Post @authenticated { id: ID! title: String likes: Int @requiresScopes(scopes: [["likes"]]) }
      union Feed = PublicBlog | User
      enum Rank @requiresScopes(scopes: [["rank"]]) { LOW HIGH }
      enum Level @authenticated { A B }
      scalar Stamp @policy(policies: [["stamp"]])
      type Audit @policy(policies: [["auditor", "insider"], ["root"]]) { line: String }
      type Mutation { open: String close: String @authenticated }`,
    resolvers: {
      Query: {
        me: () => ({ id: '7', name: 'Ann', email: 'a@example.com', card: '4111', rank: 'LOW', stamp: 's', salary: 5 }),
        user: () => ({ id: '7', name: 'Ann' }),
        strict: () => ({ must: 'm', open: 'o' }),
        posts: () => posts,
        feed: () => [posts[0], { __typename: 'User', id: '7', name: 'Ann', email: 'a@example.com' }],
        secret: () => 'secret',
        audit: () => ({ line: 'l' }),
      },
      User: { __resolveReference: ({ id }: { id: string }) => ({ id, name: 'Ann', email: 'a@example.com' }) },
      Mutation: { open: () => 'opened', close: () => 'closed' },
    } as NonNullable<Scenario['subgraphs'][string]['resolvers']>,
  },
  orders: {
    typeDefs: `type User @key(fields: "id") { id: ID! @authenticated orders: [Order!] bonus: String @requires(fields: "salary") @authenticated salary: Int @external } type Order { id: ID! total: Int }`,
    resolvers: {
      User: {
        __resolveReference: (reference: object) => reference,
        orders: () => [{ id: 'o1', total: 3 }],
        bonus: ({ salary }: { salary: number }) => `bonus ${salary}`,
      },
    },
  },
};
const policies = {
  billing: (who: unknown) => (who as { payer?: boolean } | null)?.payer === true,
  stamp: () => {
    throw new Error('broken');
  },
};

describeScenario('authorization directives', {
  subgraphs,
  withoutGateway: '@apollo/gateway refuses supergraphs with authorization directives',
  options: { authorization: { policies } },
  cases: [
    {
      guarantee: 'an unauthenticated caller gets null and the path',
      query: '{ me { name } secret }',
      data: { me: { name: 'Ann' }, secret: null },
      errors: [denied('secret')],
    },
    { guarantee: 'claims open @authenticated', query: '{ secret }', claims: claims(''), data: { secret: 'secret' } },
    {
      guarantee: 'nothing left is null data, and nobody is asked',
      query: '{ secret }',
      data: null,
      errors: [denied('secret')],
      sent: (sent) => expect(sent).toEqual([]),
    },
    {
      guarantee: 'a field with nothing left in it is not fetched',
      query: '{ me { email } posts { __typename } }',
      data: { me: null, posts: posts.map(({ __typename }) => ({ __typename })) },
      errors: [denied('me', 'email')],
    },
    {
      guarantee: 'one alternative of scopes is enough',
      query: '{ me { email } }',
      claims: claims('x read:email'),
      data: { me: { email: 'a@example.com' } },
    },
    {
      guarantee: 'an alternative needs all of its scopes',
      query: '{ me { name email } }',
      claims: claims('admin'),
      data: { me: { name: 'Ann', email: null } },
      errors: [denied('me', 'email')],
    },
    {
      guarantee: 'all scopes of the other alternative are enough',
      query: '{ me { email } }',
      claims: claims('read:all admin'),
      data: { me: { email: 'a@example.com' } },
    },
    {
      guarantee: 'a scope is a whole word',
      query: '{ me { name email } }',
      claims: claims('read:emails'),
      data: { me: { name: 'Ann', email: null } },
      errors: [denied('me', 'email')],
    },
    {
      guarantee: 'scopes given as a list do not count',
      query: '{ me { name email } }',
      claims: { scope: ['read:email'] },
      data: { me: { name: 'Ann', email: null } },
      errors: [denied('me', 'email')],
    },
    {
      guarantee: 'a policy decides by claims',
      query: '{ me { card } }',
      claims: claims('', { payer: true }),
      data: { me: { card: '4111' } },
    },
    {
      guarantee: 'a policy that says no denies',
      query: '{ me { name card } }',
      claims: claims(''),
      data: { me: { name: 'Ann', card: null } },
      errors: [denied('me', 'card')],
    },
    {
      guarantee: 'a policy that throws or is not known denies',
      query: '{ me { name stamp } audit { line } }',
      claims: claims(''),
      data: { me: { name: 'Ann', stamp: null }, audit: null },
      errors: [denied('me', 'stamp'), denied('audit')],
    },
    {
      guarantee: 'an alias does not go round a directive, and the path is the alias',
      query: '{ me { name x: email } }',
      data: { me: { name: 'Ann', x: null } },
      errors: [denied('me', 'x')],
    },
    {
      guarantee: 'a named fragment does not go round a directive',
      query: 'query { me { name ...F } } fragment F on User { email }',
      data: { me: { name: 'Ann', email: null } },
      errors: [denied('me', 'email')],
    },
    {
      guarantee: 'an inline fragment does not go round a directive',
      query: '{ me { name ... { ... on User { email } } } }',
      data: { me: { name: 'Ann', email: null } },
      errors: [denied('me', 'email')],
    },
    {
      guarantee: 'a null for a non-null field rises, without a second error',
      query: '{ me { name } strict { must open } }',
      data: null,
      errors: [denied('strict', 'must')],
    },
    {
      guarantee: 'an enum type protects the fields of it',
      query: '{ me { name rank } }',
      claims: claims('read:email'),
      data: { me: { name: 'Ann', rank: null } },
      errors: [denied('me', 'rank')],
    },
    {
      guarantee: 'a protected input type protects the argument',
      query: '{ user(level: A) { name } me { name } }',
      data: { user: null, me: { name: 'Ann' } },
      errors: [denied('user')],
    },
    {
      guarantee: 'a protected input type protects the argument given by variable',
      query: 'query ($l: Level) { user(level: $l) { name } me { name } }',
      variables: { l: 'A' },
      data: { user: null, me: { name: 'Ann' } },
      errors: [denied('user')],
    },
    {
      guarantee: 'the field without the protected argument stays open',
      query: '{ user { name } }',
      data: { user: { name: 'Ann' } },
    },
    {
      guarantee: 'fields of an interface need what every implementer needs',
      query: '{ posts { title } me { name } }',
      data: { posts: null, me: { name: 'Ann' } },
      errors: [denied('posts')],
    },
    {
      guarantee: 'fragments on implementers are judged one by one',
      query: '{ posts { ... on PublicBlog { title } ... on PrivateBlog { t: title } } }',
      data: { posts: [{ title: 'open' }, { t: null }] },
      errors: [denied('posts', '@', '... on PrivateBlog')],
    },
    {
      guarantee: 'a field protected on one implementer is protected on the interface',
      query: '{ posts { title likes } }',
      claims: claims(''),
      data: { posts: posts.map(({ title }) => ({ title, likes: null })) },
      errors: [denied('posts', '@', 'likes')],
    },
    {
      guarantee: 'the field stays open on the implementer that does not protect it',
      query: '{ posts { ... on PublicBlog { likes } ... on PrivateBlog { likes } } }',
      claims: claims(''),
      data: { posts: [{ likes: 1 }, { likes: null }] },
      errors: [denied('posts', '@', 'likes')],
    },
    {
      guarantee: 'members of a union with the same response key are judged one by one',
      query: '{ feed { ... on PublicBlog { x: title } ... on User { x: email } } }',
      data: { feed: [{ x: 'open' }, { x: null }] },
      errors: [denied('feed', '@', 'x')],
    },
    {
      guarantee: 'a protected key joins but is not returned',
      query: '{ me { orders { total } } }',
      data: { me: { orders: [{ total: 3 }] } },
    },
    {
      guarantee: 'a protected key that is asked for is null',
      query: '{ me { id name } posts { __typename } }',
      data: { me: null, posts: posts.map(({ __typename }) => ({ __typename })) },
      errors: [denied('me', 'id')],
    },
    {
      guarantee: 'a field that requires a protected one is protected',
      query: '{ me { name bonus } }',
      data: { me: { name: 'Ann', bonus: null } },
      errors: [denied('me', 'bonus')],
    },
    {
      guarantee: 'a skipped field is neither checked nor reported',
      query: 'query ($s: Boolean!) { me { name } secret @skip(if: $s) }',
      variables: { s: true },
      data: { me: { name: 'Ann' } },
    },
    {
      guarantee: 'a variable that includes a field does not open it',
      query: 'query ($s: Boolean!) { me { name } secret @include(if: $s) }',
      variables: { s: true },
      data: { me: { name: 'Ann' }, secret: null },
      errors: [denied('secret')],
    },
    {
      guarantee: 'a mutation that is not allowed does not run',
      query: 'mutation { open close }',
      data: { open: 'opened', close: null },
      errors: [denied('close')],
      sent: (sent) => expect(sent.map(({ query }) => query)).toEqual(['mutation{open}']),
    },
    {
      guarantee: 'the plan of one caller is not used for another',
      query: '{ secret }',
      data: null,
      errors: [denied('secret')],
    },
    { guarantee: 'and back', query: '{ secret }', claims: claims('a b'), data: { secret: 'secret' } },
    {
      guarantee: '__typename tells only that something is there',
      query: '{ posts { __typename } }',
      data: { posts: posts.map(({ __typename }) => ({ __typename })) },
    },
  ],
});

describeScenario('authorization that rejects', {
  subgraphs,
  withoutGateway: 'see above',
  options: { authorization: { policies, rejectUnauthorized: true } },
  cases: [
    {
      guarantee: 'the whole operation is refused with all paths',
      query: '{ me { name email } secret }',
      data: undefined,
      errors: [denied('me', 'email'), denied('secret')],
      sent: (sent) => expect(sent).toEqual([]),
    },
    { guarantee: 'an operation that is allowed runs', query: '{ me { name } }', data: { me: { name: 'Ann' } } },
  ],
});

describeScenario('authorization in a dry run', {
  subgraphs,
  withoutGateway: 'see above',
  options: { authorization: { policies, dryRun: true } },
  cases: [
    {
      guarantee: 'reports and filters nothing',
      query: '{ secret }',
      data: { secret: 'secret' },
      errors: [denied('secret')],
    },
  ],
});

describeScenario('renamed authorization directives', {
  subgraphs: {
    a: {
      typeDefs: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [{ name: "@authenticated", as: "@loggedIn" }, { name: "@requiresScopes", as: "@needs" }]) type Query { open: Int closed: Int @loggedIn scoped: Int @needs(scopes: [["s"]]) }`,
      resolvers: { Query: { open: () => 1, closed: () => 2, scoped: () => 3 } },
    },
  },
  withoutGateway: 'see above',
  cases: [
    {
      guarantee: 'bind by what they are, not by their name',
      query: '{ open closed scoped }',
      data: { open: 1, closed: null, scoped: null },
      errors: [denied('closed'), denied('scoped')],
    },
    {
      guarantee: 'open for whoever meets them',
      query: '{ closed scoped }',
      claims: claims('s'),
      data: { closed: 2, scoped: 3 },
    },
  ],
});
