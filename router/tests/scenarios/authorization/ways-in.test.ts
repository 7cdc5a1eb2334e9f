import { expect } from '@jest/globals';
import { describeScenario } from '../../testkit/describe-scenario.js';
import { claims, denied, policies, posts, REFUSED_BY_GATEWAY, subgraphs } from './world.js';

describeScenario('authorization, however a field is reached', {
  subgraphs,
  withoutGateway: REFUSED_BY_GATEWAY,
  options: { authorization: { policies } },
  cases: [
    {
      guarantee: 'a field with nothing left in it is not fetched',
      query: '{ me { email } posts { __typename } }',
      data: { me: null, posts: posts.map(({ __typename }) => ({ __typename })) },
      errors: [denied('me', 'email')],
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
  ],
});
