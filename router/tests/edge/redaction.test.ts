import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { loadConfig } from '../../src/config/load-config.js';
import { createEngine } from '../../src/execution/create-engine.js';
import { type ServedSubgraphs, serveSubgraphs } from '../testkit/serve-subgraphs.js';
import { startRouterWith, type TestRouter } from './start-router.js';

const failing = (field: string) => ({
  typeDefs: `type Query { ${field}: String }`,
  resolvers: {
    Query: {
      [field]: () => {
        throw new GraphQLError(`${field} failed`, { extensions: { code: 'OOPS', trace: 't1', reason: 'r1' } });
      },
    },
  },
});

let subgraphs: ServedSubgraphs;
let router: TestRouter | undefined;
beforeAll(async () => {
  subgraphs = await serveSubgraphs({ a: failing('a'), b: failing('b') });
});
afterAll(() => subgraphs.stop());
afterEach(async () => {
  await router?.stop();
  router = undefined;
});

async function errorsWith(rules: string) {
  router = await startRouterWith(
    createEngine,
    subgraphs.supergraphSdl,
    `${subgraphs.yaml}include_subgraph_errors:\n${rules.replace(/^/gm, '  ')}\n`,
  );
  const response = await fetch(router.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ a b }"}',
  });
  const { errors } = (await response.json()) as { errors: { path: string[]; message: string; extensions?: object }[] };
  return Object.fromEntries(errors.map(({ path, message, extensions }) => [path[0], { message, extensions }]));
}

const whole = (name: string) => ({
  message: `${name} failed`,
  extensions: { service: name, code: 'OOPS', trace: 't1', reason: 'r1' },
});
const REDACTED = 'Subgraph errors redacted';

describe('include_subgraph_errors', () => {
  it('passes all on, or nothing but the place, by subgraph', async () => {
    expect(await errorsWith('all: false')).toEqual({ a: { message: REDACTED }, b: { message: REDACTED } });
    await router?.stop();
    expect(await errorsWith('all: true\nsubgraphs: { b: false }')).toEqual({ a: whole('a'), b: { message: REDACTED } });
  });

  it('lets through the extensions it allows, with or without the message', async () => {
    expect(await errorsWith('all: { redact_message: true, allow_extensions_keys: [code, trace] }')).toMatchObject({
      a: { message: REDACTED, extensions: { code: 'OOPS', trace: 't1' } },
    });
    await router?.stop();
    const { a } = await errorsWith('all: { redact_message: false, deny_extensions_keys: [trace, service] }');
    expect(a).toEqual({ message: 'a failed', extensions: { code: 'OOPS', reason: 'r1' } });
  });

  it('extends the list for all by that of a subgraph, without the keys it excludes', async () => {
    const { a, b } = await errorsWith(`all: { redact_message: true, allow_extensions_keys: [code, trace] }
subgraphs:
  b: { redact_message: false, allow_extensions_keys: [reason], exclude_global_keys: [trace] }`);
    expect(a).toEqual({ message: REDACTED, extensions: { code: 'OOPS', trace: 't1' } });
    expect(b).toEqual({ message: 'b failed', extensions: { code: 'OOPS', reason: 'r1' } });
  });

  it('lets a subgraph’s list of the other kind take the place of that for all, and a plain word override both', async () => {
    const { a, b } = await errorsWith(`all: { redact_message: true, allow_extensions_keys: [code] }
subgraphs:
  a: { deny_extensions_keys: [trace, reason, service] }
  b: true`);
    expect(a).toEqual({ message: REDACTED, extensions: { code: 'OOPS' } });
    expect(b).toEqual(whole('b'));
  });

  it('inherits what a subgraph does not say', async () => {
    const { b } = await errorsWith(`all: { redact_message: true, deny_extensions_keys: [trace, reason] }
subgraphs: { b: { redact_message: false, exclude_global_keys: [reason] } }`);
    expect(b).toEqual({ message: 'b failed', extensions: { service: 'b', code: 'OOPS', reason: 'r1' } });
  });

  it('never hides an error from the log', async () => {
    await errorsWith('all: false');
    expect(router?.log.findLast((line) => line['msg'] === 'operation')).toMatchObject({ code: 'OOPS', errors: 2 });
  });

  it.each([
    ['all: { redact_message: true, allow_extensions_keys: [a], deny_extensions_keys: [b] }', 'not both'],
    [
      'all: true\nsubgraphs: { a: { redact_message: true } }',
      'include_subgraph_errors.subgraphs.a: must be true or false',
    ],
  ])('refuses at start %s', (rules, fault) => {
    const text = `include_subgraph_errors:\n${rules.replace(/^/gm, '  ')}\n`;
    expect(() => loadConfig(text, 'router.yaml', {})).toThrow(fault);
  });
});
