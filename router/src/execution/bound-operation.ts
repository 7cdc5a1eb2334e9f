import type { CoercedVariables } from '../documents/coerce-variables.js';
import type { CompiledOperation } from './compile-operation.js';
import type { PreparedOperation } from './engine-contract.js';

/** A prepared operation with what only the engine needs. */
export interface BoundOperation extends PreparedOperation {
  readonly compiled: CompiledOperation;
  readonly bound: CoercedVariables;
}
