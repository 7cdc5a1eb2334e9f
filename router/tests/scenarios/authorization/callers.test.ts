import { expect } from '@jest/globals';
import { describeScenario } from '../../testkit/describe-scenario.js';
import { claims, denied, policies, REFUSED_BY_GATEWAY, subgraphs } from './world.js';

describeScenario('authorization directives, by caller', {
  subgraphs,
  withoutGateway: REFUSED_BY_GATEWAY,
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
      guarantee: 'the plan of one caller is not used for another',
      query: '{ secret }',
      data: null,
      errors: [denied('secret')],
    },
    { guarantee: 'and back', query: '{ secret }', claims: claims('a b'), data: { secret: 'secret' } },
  ],
});
