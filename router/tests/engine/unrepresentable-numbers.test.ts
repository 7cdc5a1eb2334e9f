import { describe, expect, it } from '@jest/globals';
import { createEngine } from '../../src/execution/create-engine.js';
import { createFederation } from '../testkit/federation.js';
import { runEngine } from '../testkit/run-engine.js';

const { supergraphSdl, transport } = createFederation({
  a: { typeDefs: 'scalar Any type Query { f: Float must: Float! any: Any fine: Float small: Float }' },
});
const answering = (data: string) =>
  createEngine({
    supergraphSdl,
    transport: { ...transport, fetch: async () => ({ data: JSON.parse(data) as object }) },
  });

describe('a number that JSON can write and JavaScript cannot hold', () => {
  it('is null with an error, and the response stays JSON', async () => {
    const engine = answering('{"f":1e999,"any":-1e999,"fine":1.7e308,"small":5e-324}');
    expect(await runEngine(engine, '{ f any fine small }')).toMatchObject({
      data: { f: null, any: null, fine: 1.7e308, small: 5e-324 },
      errors: [{ path: ['f'] }, { path: ['any'] }],
    });
    engine.close();
  });

  it('makes null what may not be null', async () => {
    const engine = answering('{"must":1e999}');
    expect(await runEngine(engine, '{ must }')).toMatchObject({ data: null, errors: [{ path: ['must'] }] });
    engine.close();
  });
});
