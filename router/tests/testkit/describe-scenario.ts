import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLFormattedError } from 'graphql';
import { createEngine } from '../../src/execution/create-engine.js';
import type { Claims, Engine } from '../../src/execution/engine-contract.js';
import type { EngineOptions } from '../../src/execution/engine-options.js';
import { createFederation, type SentRequest, type TestFederation, type TestSubgraphs } from './federation.js';
import { createReferenceGateway, type ReferenceGateway } from './reference-gateway.js';
import { type EngineResult, runEngine } from './run-engine.js';

export interface ExpectedError {
  readonly path?: readonly (string | number)[];
  readonly code?: string;
  readonly message?: string | RegExp;
}

export interface ScenarioCase {
  /** What is guaranteed, as the test's name. */
  readonly guarantee: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  readonly claims?: Claims;
  /** `undefined` for a rejected request. */
  readonly data: unknown;
  /** Exactly these, in any order. */
  readonly errors?: readonly ExpectedError[];
  /** What the subgraphs must have been asked. */
  readonly sent?: (requests: readonly SentRequest[]) => void;
  /** Whether @apollo/gateway gives the same data and error paths; when it does not, why. */
  readonly gateway?: string;
}

export interface Scenario {
  readonly subgraphs: TestSubgraphs;
  readonly cases: readonly ScenarioCase[];
  readonly options?: Partial<EngineOptions>;
  /** What to make of the composed supergraph, for what today's composer would not write. */
  readonly rewrite?: (supergraphSdl: string) => string;
  /** Why @apollo/gateway cannot serve the scenario at all. */
  readonly withoutGateway?: string;
}

/** Runs every case of a federation feature through the engine and, where that is right, through @apollo/gateway. */
export function describeScenario(feature: string, scenario: Scenario): void {
  describe(feature, () => {
    let federation: TestFederation;
    let engine: Engine;
    let gateway: ReferenceGateway | null = null;

    beforeAll(async () => {
      federation = createFederation(scenario.subgraphs);
      const { transport } = federation;
      const supergraphSdl = scenario.rewrite?.(federation.supergraphSdl) ?? federation.supergraphSdl;
      engine = createEngine({ supergraphSdl, transport, includeSubgraphErrors: { all: true }, ...scenario.options });
      if (scenario.withoutGateway === undefined) gateway = await createReferenceGateway(federation);
    });
    afterAll(async () => {
      await gateway?.stop();
    });

    for (const entry of scenario.cases) {
      it(entry.guarantee, async () => {
        federation.sent.length = 0;
        const result = await runEngine(engine, entry, entry.claims ?? null);
        expect(result.data).toEqual(entry.data);
        expectErrors(result.errors ?? [], entry.errors ?? []);
        entry.sent?.(federation.sent);
        if (gateway && entry.gateway === undefined && entry.data !== undefined) {
          const reference = await gateway.run(entry);
          expect({ reference: reference.data, paths: paths(reference) }).toEqual({
            reference: result.data,
            paths: paths(result),
          });
        }
      });
    }
  });
}

function expectErrors(actual: readonly GraphQLFormattedError[], expected: readonly ExpectedError[]): void {
  const shown = actual.map((error) => JSON.stringify(error)).join('\n');
  const missing = expected.filter((wanted) => !actual.some((error) => matches(error, wanted)));
  expect({ missing, shown: missing.length > 0 ? shown : '' }).toEqual({ missing: [], shown: '' });
  expect(actual).toHaveLength(expected.length);
}

function matches(error: GraphQLFormattedError, wanted: ExpectedError): boolean {
  if (wanted.path && JSON.stringify(error.path) !== JSON.stringify(wanted.path)) return false;
  if (wanted.code && error.extensions?.['code'] !== wanted.code) return false;
  if (wanted.message instanceof RegExp) return wanted.message.test(error.message);
  return wanted.message === undefined || error.message === wanted.message;
}

function paths(result: EngineResult): string[] {
  return (result.errors ?? []).map((error) => JSON.stringify(error.path ?? null)).sort();
}
