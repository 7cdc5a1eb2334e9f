import type { CostVerdict } from '../demand-control/judge-cost.js';
import type { AnalyzedDocument } from '../documents/analyze-document.js';
import type { CoercedVariables } from '../documents/coerce-variables.js';
import type { Rejection } from '../documents/rejection.js';
import type { BoundOperation } from './bound-operation.js';
import type { CompiledOperation } from './compile-operation.js';
import type { RejectedOperation } from './engine-contract.js';

/** A compiled operation with the variables of one request. */
export function bind(
  compiled: CompiledOperation,
  warnings: readonly string[],
  bound: CoercedVariables,
  verdict: CostVerdict | null,
): BoundOperation {
  const { operation } = compiled;
  return {
    kind: 'prepared',
    type: operation.type,
    operationName: operation.name,
    hash: compiled.hash,
    planKey: compiled.planKey,
    variables: bound.byName,
    cost: verdict?.cost ?? null,
    costResult: verdict?.result ?? null,
    unauthorizedPaths: compiled.unauthorizedPaths,
    warnings,
    isLocal: compiled.steps === null,
    compiled,
    bound,
  };
}

/** A request that is answered without execution. */
export function toRejected(
  analyzed: AnalyzedDocument,
  { status, errors }: Rejection,
  verdict: CostVerdict | null = null,
): RejectedOperation {
  const { type, operationName, hash } = analyzed;
  const cost = verdict && { cost: verdict.cost, costResult: verdict.result };
  return { kind: 'rejected', status, errors, type, operationName, hash, ...cost };
}
