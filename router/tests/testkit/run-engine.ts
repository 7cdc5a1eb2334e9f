import type { GraphQLFormattedError } from 'graphql';
import type {
  Claims,
  Engine,
  ExecutionContext,
  OperationRequest,
  PrepareOptions,
} from '../../src/execution/engine-contract.js';

export interface EngineResult {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLFormattedError[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export function testContext(
  claims: Claims | null = null,
  signal: AbortSignal = new AbortController().signal,
): ExecutionContext {
  return { claims, signal, headers: null, requestId: 'test' };
}

/** Prepares and executes one request. A rejection is returned as a response with its errors. */
export async function runEngine(
  engine: Engine,
  request: OperationRequest | string,
  claims: Claims | null = null,
  options: PrepareOptions = {},
): Promise<EngineResult> {
  const prepared = await engine.prepare(typeof request === 'string' ? { query: request } : request, claims, options);
  if (prepared.kind === 'rejected') return { errors: prepared.errors };
  return JSON.parse(await engine.execute(prepared, testContext(claims))) as EngineResult;
}

/** Prepares and runs a subscription to its end. */
export async function collectEvents(
  engine: Engine,
  request: OperationRequest | string,
  claims: Claims | null = null,
): Promise<EngineResult[]> {
  const prepared = await engine.prepare(typeof request === 'string' ? { query: request } : request, claims);
  if (prepared.kind === 'rejected') return [{ errors: prepared.errors }];
  const events: EngineResult[] = [];
  for await (const text of engine.subscribe(prepared, testContext(claims)))
    events.push(JSON.parse(text) as EngineResult);
  return events;
}
