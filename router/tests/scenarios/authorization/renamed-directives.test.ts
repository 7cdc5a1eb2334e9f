import { describeScenario } from '../../testkit/describe-scenario.js';
import { claims, denied, REFUSED_BY_GATEWAY } from './world.js';

const FEDERATION = 'https://specs.apollo.dev/federation/v2.9';
const resolvers = { Query: { open: () => 1, closed: () => 2, scoped: () => 3, judged: () => 4 } };
const cases = [
  {
    guarantee: 'bind by what they are, not by their name',
    query: '{ open closed scoped judged }',
    data: { open: 1, closed: null, scoped: null, judged: null },
    errors: [denied('closed'), denied('scoped'), denied('judged')],
  },
  {
    guarantee: 'open for whoever meets them',
    query: '{ closed scoped judged }',
    claims: claims('s'),
    data: { closed: 2, scoped: 3, judged: 4 },
  },
];
const options = { authorization: { policies: { p: (who: unknown) => who !== null } } };

describeScenario('authorization directives renamed where they are imported', {
  subgraphs: {
    a: {
      typeDefs: `extend schema @link(url: "${FEDERATION}", import: [{ name: "@authenticated", as: "@loggedIn" }, { name: "@requiresScopes", as: "@needs" }, { name: "@policy", as: "@asks" }]) type Query { open: Int closed: Int @loggedIn scoped: Int @needs(scopes: [["s"]]) judged: Int @asks(policies: [["p"]]) }`,
      resolvers,
    },
  },
  withoutGateway: REFUSED_BY_GATEWAY,
  options,
  cases,
});

describeScenario('authorization directives under the namespace of their specification', {
  subgraphs: {
    a: {
      typeDefs: `extend schema @link(url: "${FEDERATION}", as: "fed") type Query { open: Int closed: Int @fed__authenticated scoped: Int @fed__requiresScopes(scopes: [["s"]]) judged: Int @fed__policy(policies: [["p"]]) }`,
      resolvers,
    },
  },
  withoutGateway: REFUSED_BY_GATEWAY,
  options,
  cases,
});

describeScenario('authorization directives next to a client directive of the same name', {
  subgraphs: {
    a: {
      typeDefs: `extend schema @link(url: "${FEDERATION}", import: [{ name: "@authenticated", as: "@loggedIn" }]) directive @authenticated on FIELD_DEFINITION type Query { open: Int @authenticated closed: Int @loggedIn }`,
      resolvers: { Query: { open: () => 1, closed: () => 2 } },
    },
  },
  withoutGateway: REFUSED_BY_GATEWAY,
  cases: [
    {
      guarantee: 'only the specification’s directive binds',
      query: '{ open closed }',
      data: { open: 1, closed: null },
      errors: [denied('closed')],
    },
  ],
});
