import type { GraphQLFormattedError } from 'graphql';
import { variableName } from '../planning/print-operation.js';
import type { BoundOperation } from './bound-operation.js';
import type { CompileContext } from './compile-context.js';
import { compileRootAnswer } from './compile-fetch.js';
import type { Engine, ExecutionContext, PreparedOperation, SubgraphTransport } from './engine-contract.js';
import { checkAnswer, failedFetch } from './fetch-subgraph.js';
import { createRun, type Run } from './run.js';
import { variableIndices } from './variables-text.js';
import { type ResponseOptions, writeResponse } from './write-response.js';

/** What runs prepared operations. */
export function createRunner(
  context: CompileContext,
  transport: SubgraphTransport,
  options: ResponseOptions,
  maxCost = Number.POSITIVE_INFINITY,
): Pick<Engine, 'execute' | 'subscribe'> {
  async function execute(prepared: PreparedOperation, request: ExecutionContext): Promise<string> {
    const bound = prepared as BoundOperation;
    const run = start(bound, request);
    try {
      const pending = answer(bound, run);
      if (pending) await pending;
      return finish(bound, run, options, maxCost);
    } catch (error) {
      return internalError(request, error);
    }
  }

  async function* subscribe(prepared: PreparedOperation, request: ExecutionContext): AsyncIterable<string> {
    const bound = prepared as BoundOperation;
    const subscription = bound.compiled.steps?.subscription;
    if (!subscription) {
      yield execute(prepared, request);
      return;
    }
    const { primary } = subscription;
    const apply = compileRootAnswer(context, primary);
    const variables = variablesOf(bound, primary.variableUsages);
    const upstream = start(bound, request).queryContext;
    try {
      for await (const event of transport.subscribe(
        primary.serviceName,
        { query: primary.operation, variables },
        upstream,
      )) {
        const run = start(bound, request);
        apply(run, checkAnswer(primary.serviceName, event));
        const pending = bound.compiled.steps?.step?.(run);
        if (pending) await pending;
        yield finish(bound, run, options, maxCost);
      }
    } catch (error) {
      const run = start(bound, request);
      apply(run, failedFetch(primary.serviceName, error));
      yield finish(bound, run, options, maxCost);
    }
  }

  return { execute, subscribe };
}

function start(bound: BoundOperation, request: ExecutionContext): Run {
  return createRun(request, bound.operationName, bound.bound.values, bound.bound.texts);
}

function answer({ compiled }: BoundOperation, run: Run): Promise<void> | undefined {
  run.faults.push(...compiled.planFaults);
  const step = compiled.steps?.step;
  const pending = step?.(run);
  if (!compiled.introspection) return pending;
  const { introspection } = compiled;
  return pending ? pending.then(() => introspection(run)) : introspection(run);
}

function finish({ compiled }: BoundOperation, run: Run, options: ResponseOptions, maxCost: number): string {
  const { onActualCost } = run.queryContext;
  if (compiled.actualCost !== null && onActualCost) {
    const cost = compiled.actualCost(run.data, run.variables);
    onActualCost(cost, cost > maxCost);
  }
  const isFailed = compiled.steps === null && compiled.planFaults.length > 0;
  return writeResponse(run, isFailed ? { ...compiled, isEmpty: true } : compiled, options);
}

function variablesOf(bound: BoundOperation, usages: readonly string[] | null | undefined): Record<string, unknown> {
  const variables: Record<string, unknown> = {};
  for (const index of variableIndices(usages)) {
    const value = bound.bound.values[index];
    if (value !== undefined) variables[variableName(index)] = value;
  }
  return variables;
}

/** A bug of the engine: the client learns that there was one, the log learns which. */
function internalError(request: ExecutionContext, error: unknown): string {
  const extensions = { code: 'INTERNAL_SERVER_ERROR' };
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  request.onErrors?.([{ message, extensions }]);
  const errors: GraphQLFormattedError[] = [{ message: 'Internal server error', extensions }];
  return JSON.stringify({ data: null, errors });
}
