import { afterAll, describe, expect, it } from '@jest/globals';
import { createEngine } from '../../src/execution/create-engine.js';
import type { RejectedOperation } from '../../src/execution/engine-contract.js';
import type { OperationLimits } from '../../src/execution/engine-options.js';
import { createFederation } from '../testkit/federation.js';
import { runEngine } from '../testkit/run-engine.js';

const federation = createFederation({
  a: {
    typeDefs:
      'type Query { a: Node b: Node echo(value: In, json: JSON): String } type Node { id: ID n: Node m: Node list: [Node] } input In { x: In y: [Int!] } scalar JSON',
    resolvers: { Query: { a: () => ({ id: '1', n: { id: '2' } }), b: () => ({ id: '3' }), echo: () => 'ok' } },
  },
});
const engines: ReturnType<typeof createEngine>[] = [];
function engineWith(limits: OperationLimits, introspection = false) {
  const engine = createEngine({
    supergraphSdl: federation.supergraphSdl,
    transport: federation.transport,
    limits,
    introspection,
  });
  engines.push(engine);
  return engine;
}
afterAll(() => {
  for (const engine of engines) engine.close();
});

/** Sends it twice: a rejection that is remembered must stay one. */
function rejectionOf(query: string, limits: OperationLimits = {}): RejectedOperation {
  const engine = engineWith(limits);
  const [first, second] = [engine.prepare({ query }, null), engine.prepare({ query }, null)];
  expect(first).toEqual(second);
  if (first instanceof Promise || first.kind !== 'rejected') throw new Error('It was not rejected');
  expect(first.status).toBe(400);
  expect(first.errors).toHaveLength(1);
  return first;
}
const codeOf = (query: string, limits?: OperationLimits) => rejectionOf(query, limits).errors[0]?.extensions?.['code'];
const nest = (depth: number, leaf = 'id') => `${'n { '.repeat(depth)}${leaf}${' }'.repeat(depth)}`;

describe('limits', () => {
  it('bound depth, through fragments too', () => {
    expect(codeOf(`{ a { ${nest(3)} } }`, { maxDepth: 4 })).toBe('MAX_DEPTH_LIMIT');
    expect(codeOf('{ a { ...F } } fragment F on Node { n { n { id } } }', { maxDepth: 3 })).toBe('MAX_DEPTH_LIMIT');
  });

  it('bound height, aliases and root fields', () => {
    expect(codeOf('{ a { id n { id } } }', { maxHeight: 3 })).toBe('MAX_HEIGHT_LIMIT');
    expect(codeOf('{ x: a { id } y: a { id } }', { maxAliases: 1 })).toBe('MAX_ALIASES_LIMIT');
    expect(codeOf('{ a { x: __typename y: __typename } }', { maxAliases: 1 })).toBe('MAX_ALIASES_LIMIT');
    expect(codeOf('{ a { id } b { id } }', { maxRootFields: 1 })).toBe('MAX_ROOT_FIELDS_LIMIT');
  });

  it('let exactly the limit pass', async () => {
    const result = await runEngine(
      engineWith({ maxDepth: 3, maxHeight: 3, maxAliases: 1, maxRootFields: 1 }),
      '{ a { x: n { id } } }',
    );
    expect(result).toEqual({ data: { a: { x: { id: '2' } } } });
  });

  it('only warn when told to', async () => {
    const prepared = await engineWith({ maxDepth: 1, warnOnly: true }).prepare({ query: '{ a { id } }' }, null);
    expect(prepared).toMatchObject({ kind: 'prepared', warnings: ['MAX_DEPTH_LIMIT'] });
  });

  it('bound tokens, nesting, directives and duplicate fields', () => {
    expect(codeOf('{ a { id } }', { maxTokens: 5 })).toBe('PARSING_ERROR');
    expect(codeOf(`{ a { ${nest(600)} } }`)).toBe('PARSING_ERROR');
    expect(codeOf(`{ a { id${' @skip(if: false)'.repeat(1_001)} } }`)).toBe('MAX_DIRECTIVES_LIMIT');
    expect(codeOf(`{ a { ${'id '.repeat(300)} } }`)).toBe('MAX_DUPLICATE_FIELDS_LIMIT');
  });

  it('do not count brackets in strings and comments', async () => {
    const query = `{ echo(json: "${'{'.repeat(600)}") # ${'{'.repeat(600)}\n again: echo(json: """${'['.repeat(600)}\\"""{""") }`;
    expect(await runEngine(engineWith({}), query)).toEqual({ data: { echo: 'ok', again: 'ok' } });
  });

  // Followed to its end it has 2 to the 40th fields: whoever counts them one by one does not come back.
  it('reject a bomb of fragments without following it, wherever it hides', () => {
    const fragments = Array.from(
      { length: 40 },
      (_, index) => `fragment F${index} on Node { a: n { ...F${index + 1} } b: n { ...F${index + 1} } }`,
    );
    const bomb = `${fragments.join(' ')} fragment F40 on Node { id }`;
    expect(codeOf(`{ a { ...F0 } } ${bomb}`)).toBe('MAX_FIELDS_LIMIT');
    expect(codeOf(`query A { a { id } } ${bomb}`)).toBe('MAX_FIELDS_LIMIT');
  });

  it('survive fragments that spread themselves', () => {
    expect(codeOf('{ a { ...F } } fragment F on Node { n { ...G } } fragment G on Node { ...F }')).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
  });

  it('refuse variables that nest without end', async () => {
    let json: unknown = 1;
    for (let depth = 0; depth < 100_000; depth++) json = [json];
    const result = await runEngine(engineWith({}), {
      query: 'query ($j: JSON) { echo(json: $j) }',
      variables: { j: json },
    });
    expect(result.errors).toMatchObject([{ extensions: { code: 'VALIDATION_INVALID_TYPE_VARIABLE' } }]);
  });
});

describe('rejections', () => {
  it('suggest nothing and report one error', () => {
    const { errors } = rejectionOf('{ aa { idd } bb }');
    expect(errors[0]?.message).not.toMatch(/did you mean/i);
  });

  it('name unknown and ambiguous operations', async () => {
    const engine = engineWith({});
    for (const request of [
      { query: 'query A { a { id } } query B { b { id } }' },
      { query: 'query A { a { id } }', operationName: 'B' },
    ]) {
      expect(await engine.prepare(request, null)).toMatchObject({
        kind: 'rejected',
        errors: [{ extensions: { code: 'GRAPHQL_UNKNOWN_OPERATION_NAME' } }],
      });
    }
    expect(await runEngine(engine, { query: 'query A { a { id } } query B { b { id } }', operationName: 'B' })).toEqual(
      { data: { b: { id: '3' } } },
    );
  });

  it('refuse introspection unless it is on', async () => {
    expect(codeOf('{ __schema { types { name } } }')).toBe('INTROSPECTION_DISABLED');
    const open = await runEngine(engineWith({}, true), {
      query: 'query ($n: String!) { t: __type(name: $n) { name } __typename a { id } }',
      variables: { n: 'Node' },
    });
    expect(open).toEqual({ data: { t: { name: 'Node' }, __typename: 'Query', a: { id: '1' } } });
  });

  it('refuse variables of the wrong type with their code', async () => {
    const result = await runEngine(engineWith({}), {
      query: 'query ($v: In) { echo(value: $v) }',
      variables: { v: { y: ['x'] } },
    });
    expect(result.errors).toMatchObject([{ extensions: { code: 'VALIDATION_INVALID_TYPE_VARIABLE' } }]);
  });
});

describe('caches', () => {
  it('plan identical operations once, however many ask at the same time', async () => {
    const engine = engineWith({});
    const asked = await Promise.all(Array.from({ length: 20 }, () => engine.prepare({ query: '{ a { id } }' }, null)));
    expect(new Set(asked.map((prepared) => prepared.kind === 'prepared' && prepared.planKey)).size).toBe(1);
    expect(engine.stats()).toMatchObject({ documents: { misses: 1, hits: 19 }, plans: { misses: 1, size: 1 } });
  });

  it('stay within their bounds', async () => {
    const engine = createEngine({
      supergraphSdl: federation.supergraphSdl,
      transport: federation.transport,
      cacheSizes: { documents: 3, plans: 2 },
    });
    engines.push(engine);
    for (let index = 0; index < 8; index++) await runEngine(engine, `query Q${index} { a { id } }`);
    expect(engine.stats()).toMatchObject({ documents: { size: 3 }, plans: { size: 2 } });
  });
});
