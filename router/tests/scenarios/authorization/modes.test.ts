import { describe, expect, it } from '@jest/globals';
import { createEngine } from '../../../src/execution/create-engine.js';
import { describeScenario } from '../../testkit/describe-scenario.js';
import { createFederation } from '../../testkit/federation.js';
import { runEngine } from '../../testkit/run-engine.js';
import { claims, denied, policies, REFUSED_BY_GATEWAY, subgraphs } from './world.js';

describeScenario('authorization that rejects', {
  subgraphs,
  withoutGateway: REFUSED_BY_GATEWAY,
  options: { authorization: { policies, rejectUnauthorized: true } },
  cases: [
    {
      guarantee: 'refuses the whole operation with all paths',
      query: '{ me { name email } secret }',
      data: undefined,
      errors: [denied('me', 'email'), denied('secret')],
      sent: (sent) => expect(sent).toEqual([]),
    },
    { guarantee: 'runs an operation that is allowed', query: '{ me { name } }', data: { me: { name: 'Ann' } } },
    {
      guarantee: 'runs an operation whose only protected field is skipped by a variable',
      query: 'query ($all: Boolean!) { me { name email @include(if: $all) } }',
      variables: { all: false },
      data: { me: { name: 'Ann' } },
    },
    {
      guarantee: 'refuses it when the variable includes the field',
      query: 'query ($all: Boolean!) { me { name email @include(if: $all) } }',
      variables: { all: true },
      data: undefined,
      errors: [denied('me', 'email')],
    },
    {
      guarantee: 'refuses a mutation before any of it runs',
      query: 'mutation { open close }',
      data: undefined,
      errors: [denied('close')],
      sent: (sent) => expect(sent).toEqual([]),
    },
    {
      guarantee: 'lists what a fragment on a protected type would have shown',
      query: '{ posts { __typename ... on PrivateBlog { title } } }',
      data: undefined,
      errors: [denied('posts', '@', '... on PrivateBlog')],
    },
  ],
});

describeScenario('authorization in a dry run', {
  subgraphs,
  withoutGateway: REFUSED_BY_GATEWAY,
  options: { authorization: { policies, dryRun: true } },
  cases: [
    {
      guarantee: 'reports and filters nothing',
      query: '{ secret me { email } }',
      data: { secret: 'secret', me: { email: 'a@example.com' } },
      errors: [denied('secret'), denied('me', 'email')],
    },
    {
      guarantee: 'runs a mutation that would be refused',
      query: 'mutation { close }',
      data: { close: 'closed' },
      errors: [denied('close')],
    },
  ],
});

describeScenario('a dry run of rejecting', {
  subgraphs,
  withoutGateway: REFUSED_BY_GATEWAY,
  options: { authorization: { policies, dryRun: true, rejectUnauthorized: true } },
  cases: [
    { guarantee: 'rejects nothing', query: '{ secret }', data: { secret: 'secret' }, errors: [denied('secret')] },
  ],
});

describeScenario('authorization that is off', {
  subgraphs,
  withoutGateway: REFUSED_BY_GATEWAY,
  options: { authorization: { enabled: false } },
  cases: [{ guarantee: 'guards nothing', query: '{ secret }', data: { secret: 'secret' } }],
});

describe('authorization errors', () => {
  const federation = createFederation(subgraphs);
  const run = async (response: 'errors' | 'extensions' | 'disabled', query: string) => {
    const { supergraphSdl, transport } = federation;
    const engine = createEngine({ supergraphSdl, transport, authorization: { policies, response } });
    const result = await runEngine(engine, query, claims(''));
    engine.close();
    return result;
  };
  const error = (...path: string[]) => ({
    message: 'Unauthorized field or type',
    path,
    extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' },
  });

  it('are errors of the response unless it is said otherwise', async () => {
    expect(await run('errors', '{ me { name email } }')).toEqual({
      data: { me: { name: 'Ann', email: null } },
      errors: [error('me', 'email')],
    });
  });

  it('can go to the extensions instead', async () => {
    expect(await run('extensions', '{ me { name email } }')).toEqual({
      data: { me: { name: 'Ann', email: null } },
      extensions: { authorizationErrors: [error('me', 'email')] },
    });
  });

  it('can be left out, and what is denied is null all the same', async () => {
    expect(await run('disabled', '{ me { name email } }')).toEqual({ data: { me: { name: 'Ann', email: null } } });
    expect(await run('disabled', '{ me { email } }')).toEqual({ data: null });
  });
});
