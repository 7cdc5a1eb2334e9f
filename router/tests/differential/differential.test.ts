import { afterAll, describe, expect, it } from '@jest/globals';
import { parse, validate } from 'graphql';
import { createEngine } from '../../src/execution/create-engine.js';
import type { Engine, OperationRequest } from '../../src/execution/engine-contract.js';
import { createFederation, type TestFederation, type TestSubgraphs } from '../testkit/federation.js';
import { createReferenceGateway, type ReferenceGateway } from '../testkit/reference-gateway.js';
import { type EngineResult, runEngine } from '../testkit/run-engine.js';
import { generateOperation } from './generate-operation.js';
import { generateModel } from './model.js';
import { createMonolith } from './monolith.js';
import { shrinkOperation } from './shrink-operation.js';
import { subgraphsOf } from './subgraphs-of-model.js';

/** `DIFFERENTIAL_CASES=20000 DIFFERENTIAL_SEED=7` for a longer run, or another one. */
const CASES = Number(process.env['DIFFERENTIAL_CASES'] ?? 600);
const SEED = Number(process.env['DIFFERENTIAL_SEED'] ?? 1);
const PER_SUPERGRAPH = 40;
/** @apollo/gateway is two orders of magnitude slower; it sees a sample. */
const GATEWAY_SAMPLE = 5;

interface Pair {
  readonly federation: TestFederation;
  readonly engine: Engine;
  readonly monolith: (request: OperationRequest) => Promise<EngineResult>;
}

const compared = { monolith: 0, unplanned: 0, uncomposed: 0, gateway: 0, gatewayAgrees: 0, withErrors: 0 };

describe('a federation answers like the monolith over the same data', () => {
  afterAll(() => {
    const { monolith, withErrors, gateway, gatewayAgrees, unplanned } = compared;
    process.stdout.write(
      `differential: ${monolith} operations compared with a monolith (${withErrors} with errors); @apollo/gateway agrees with it on ${gatewayAgrees} of ${gateway}; the planner gave up on ${unplanned}\n`,
    );
  });

  const supergraphs = Math.ceil(CASES / PER_SUPERGRAPH);
  for (let index = 0; index < supergraphs; index++) {
    const seed = SEED * 10_000 + index;
    it(`over random supergraph ${seed}`, async () => {
      const pair = createPair(seed);
      if (pair === null) return;
      const gateway = index % 3 === 0 ? await createReferenceGateway(pair.federation) : null;
      for (let number = 0; number < PER_SUPERGRAPH; number++) {
        const request = generateOperation(pair.engine.publicSchema, seed * 100 + number);
        const expected = await pair.monolith(request);
        const actual = await runEngine(pair.engine, request);
        if (isUnplanned(actual)) {
          compared.unplanned++;
          continue;
        }
        if (!agree(actual, expected)) await failSmallest(pair, request, seed);
        compared.monolith++;
        if (expected.errors) compared.withErrors++;
        if (gateway && number < GATEWAY_SAMPLE) {
          compared.gateway++;
          if (await agrees(gateway, request, expected)) compared.gatewayAgrees++;
        }
      }
      await gateway?.stop();
      pair.engine.close();
    }, 120_000);
  }

  it('with hardly anything left unplanned', () => {
    expect(compared.monolith).toBeGreaterThan(CASES / 2);
    expect(compared.unplanned).toBeLessThan(CASES / 10);
  });
});

/** Null for the rare model that does not compose, because some field cannot be reached. */
function createPair(seed: number): Pair | null {
  const model = generateModel(seed);
  const federation = tryCreateFederation(subgraphsOf(model));
  if (federation === null) return null;
  const { supergraphSdl, transport } = federation;
  const engine = createEngine({ supergraphSdl, transport, includeSubgraphErrors: { all: true } });
  return { federation, engine, monolith: createMonolith(model, engine.publicSchema) };
}

function tryCreateFederation(subgraphs: TestSubgraphs): TestFederation | null {
  try {
    return createFederation(subgraphs);
  } catch {
    compared.uncomposed++;
    return null;
  }
}

/**
 * Data must be equal, to the order of keys. Errors must be at the same places; where a null rose through non-null fields, both implementations may
 * stop early on the way, so there it is enough that both tell of an error.
 */
function agree(actual: EngineResult, expected: EngineResult): boolean {
  if (JSON.stringify(actual.data) !== JSON.stringify(expected.data)) return false;
  const places = (result: EngineResult) => new Set((result.errors ?? []).map((error) => JSON.stringify(error.path)));
  const left = places(actual);
  const right = places(expected);
  if (left.size > 0 !== right.size > 0) return false;
  const isPlain = [...right].every((place) => standsIn(expected.data, JSON.parse(place) as (string | number)[]));
  return !isPlain || (left.size === right.size && [...left].every((place) => right.has(place)));
}

/** The planner says that it cannot, for the whole or for a root field; nobody was given wrong data. Counted, and bounded at the end. */
function isUnplanned(result: EngineResult): boolean {
  return result.errors?.some((error) => error.extensions?.['code'] === 'QUERY_PLANNING_FAILED') ?? false;
}

/** Whether the response has this very place, so that no null rose beyond it. */
function standsIn(data: unknown, path: readonly (string | number)[]): boolean {
  let value = data;
  for (const segment of path) {
    if (typeof value !== 'object' || value === null) return false;
    value = (value as Record<string | number, unknown>)[segment];
  }
  return value === null;
}

/** It refuses or crashes on some operations; those count as disagreement. */
async function agrees(gateway: ReferenceGateway, request: OperationRequest, expected: EngineResult): Promise<boolean> {
  try {
    return JSON.stringify((await gateway.run(request)).data) === JSON.stringify(expected.data);
  } catch {
    return false;
  }
}

async function failSmallest(pair: Pair, request: OperationRequest, seed: number): Promise<never> {
  const disagrees = async (candidate: OperationRequest) => {
    try {
      if (validate(pair.engine.publicSchema, parse(candidate.query)).length > 0) return false;
      const actual = await runEngine(pair.engine, candidate);
      return !isUnplanned(actual) && !agree(actual, await pair.monolith(candidate));
    } catch {
      return false;
    }
  };
  const smallest = await shrinkOperation(request, disagrees);
  pair.federation.sent.length = 0;
  const actual = await runEngine(pair.engine, smallest);
  const sent = pair.federation.sent.map(
    ({ subgraph, query, variables }) => `${subgraph}: ${query} ${JSON.stringify(variables)}`,
  );
  expect({ seed, query: smallest.query, sent, result: actual }).toEqual({
    seed,
    query: smallest.query,
    sent,
    result: await pair.monolith(smallest),
  });
  throw new Error('The smallest operation differs only in order');
}
