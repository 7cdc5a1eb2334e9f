import type { Scenario } from '../../testkit/describe-scenario.js';

export const posts = [
  { __typename: 'PublicBlog', id: '1', title: 'open', likes: 1 },
  { __typename: 'PrivateBlog', id: '2', title: 'closed', likes: 2 },
];
export const REFUSED_BY_GATEWAY = '@apollo/gateway refuses supergraphs with authorization directives';

/** The error for a selection that was left out. */
export const denied = (...path: (string | number)[]) => ({
  code: 'UNAUTHORIZED_FIELD_OR_TYPE',
  path,
  message: 'Unauthorized field or type',
});

export const claims = (scope: string, rest: object = {}) => ({ sub: 'u', scope, ...rest });

/** Something protected in every way there is. */
export const subgraphs: Scenario['subgraphs'] = {
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
export const policies = {
  billing: (who: unknown) => (who as { payer?: boolean } | null)?.payer === true,
  stamp: () => {
    throw new Error('broken');
  },
};
