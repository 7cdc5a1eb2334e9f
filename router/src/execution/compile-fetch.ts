import { Kind, parse } from 'graphql';
import type { FetchNode, Rewrite, SubgraphFetch } from '../planning/query-plan.js';
import { readPath, renamePath, toFault } from './answer-faults.js';
import type { CompileContext } from './compile-context.js';
import type { FetchOutcome } from './fetch-subgraph.js';
import { type JsonObject, merge } from './merge.js';
import { applyRewrites, renamedKeys } from './rewrites.js';
import type { Run, Step } from './run.js';
import { variableIndices, variablesText } from './variables-text.js';

/** A request whose answer is merged at the root. Its text is serialised once, up to the variables. */
export function compileFetch(context: CompileContext, node: FetchNode): Step {
  const { serviceName } = node;
  const isMutation = node.operationKind === 'mutation';
  const usages = variableIndices(node.variableUsages);
  const query = JSON.stringify(node.operation);
  const constant = `{"query":${query}}`;
  const prefix = `{"query":${query},"variables":{`;
  const apply = compileRootAnswer(context, node);
  return async (run) => {
    const body = usages.length === 0 ? constant : `${prefix}${variablesText(run, usages)}}}`;
    apply(run, await context.fetch(run, serviceName, body, isMutation));
  };
}

/** One field's error took all the others of its request with it. */
const LOST = { message: '', extensions: {}, isTransport: false, isSilent: true };

/** Takes over the answer to a root operation: of a query, a mutation or one event of a subscription. */
export function compileRootAnswer(
  context: CompileContext,
  node: SubgraphFetch & { readonly outputRewrites?: readonly Rewrite[] | null },
): (run: Run, outcome: FetchOutcome) => void {
  const { serviceName } = node;
  const rewrites = node.outputRewrites ?? [];
  const names = renamedKeys(rewrites);
  return (run, outcome) => {
    if (outcome.kind === 'failed') {
      for (const key of rootKeys(node.operation)) run.faults.push({ ...outcome.fault, path: [key] });
      return;
    }
    for (const error of outcome.errors) {
      const path = readPath(error);
      run.faults.push(toFault(error, serviceName, path && renamePath(path, names)));
    }
    if (outcome.data === null) {
      for (const key of rootKeys(node.operation)) run.faults.push({ ...LOST, path: [key], subgraph: serviceName });
      return;
    }
    if (rewrites.length > 0) applyRewrites(rewrites, outcome.data, context.isSubtype);
    mergeRoot(run, outcome.data, context.interfaceObjects);
  };
}

function mergeRoot(run: Run, data: JsonObject, interfaceObjects: ReadonlySet<string>): void {
  for (const _ in run.data) {
    merge(run.data, data, interfaceObjects);
    return;
  }
  run.data = data;
}

/** The response keys of an operation's root, for saying which fields a failed request leaves empty. */
function rootKeys(operation: string): string[] {
  const keys = new Set<string>();
  for (const definition of parse(operation, { noLocation: true }).definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const pending = [...definition.selectionSet.selections];
    for (const selection of pending) {
      if (selection.kind === Kind.FIELD) keys.add((selection.alias ?? selection.name).value);
      if (selection.kind === Kind.INLINE_FRAGMENT) pending.push(...selection.selectionSet.selections);
    }
  }
  keys.delete('__typename');
  return [...keys];
}
