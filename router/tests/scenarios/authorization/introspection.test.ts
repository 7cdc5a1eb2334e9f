import { describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { createEngine } from '../../../src/execution/create-engine.js';
import { createFederation } from '../../testkit/federation.js';
import { runEngine } from '../../testkit/run-engine.js';
import { claims, policies, subgraphs } from './world.js';

const { supergraphSdl, transport, sent } = createFederation(subgraphs);
const options = { supergraphSdl, transport, introspection: true };

describe('introspection', () => {
  it('shows the same schema to everyone, protected elements included and their directives not', async () => {
    const engine = createEngine({ ...options, authorization: { policies } });
    const anonymous = await runEngine(engine, getIntrospectionQuery());
    const known = await runEngine(engine, getIntrospectionQuery(), claims('read:email rank', { payer: true }));
    engine.close();
    expect(anonymous.errors).toBeUndefined();
    expect(known).toEqual(anonymous);
    const { types, directives } = (anonymous.data as IntrospectionQuery).__schema;
    expect(types.map(({ name }) => name)).toEqual(expect.arrayContaining(['PrivateBlog', 'Rank', 'Stamp', 'Audit']));
    expect(directives.map(({ name }) => name).sort()).toEqual([
      'deprecated',
      'include',
      'oneOf',
      'skip',
      'specifiedBy',
    ]);
    expect(sent).toEqual([]);
  });

  it('beside a denied field is answered while the field is null', async () => {
    const engine = createEngine({ ...options, authorization: { policies } });
    const query = '{ __typename __type(name: "User") { fields { name } } secret }';
    expect(await runEngine(engine, query)).toMatchObject({
      data: { __typename: 'Query', __type: { fields: expect.arrayContaining([{ name: 'email' }]) }, secret: null },
      errors: [{ path: ['secret'] }],
    });
    engine.close();
  });

  it('is not rejected where unauthorized operations are', async () => {
    const engine = createEngine({ ...options, authorization: { policies, rejectUnauthorized: true } });
    expect(await runEngine(engine, '{ __type(name: "PrivateBlog") { kind } }')).toEqual({
      data: { __type: { kind: 'OBJECT' } },
    });
    engine.close();
  });
});
