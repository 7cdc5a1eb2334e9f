import { Kind } from 'graphql';
import type { OperationGuards } from '../authorization/operation-guards.js';
import type { Operation } from '../documents/operation.js';

/** The values of an operation's variables as far as they decide conditions: their defaults, as most clients leave them. */
export function defaultConditions({ variables }: Operation): unknown[] {
  return variables.map(({ node }) => (node.defaultValue?.kind === Kind.BOOLEAN ? node.defaultValue.value : undefined));
}

/** The grants of a caller who may see everything, and of one who may see nothing that is guarded. */
export function extremeGrants(guards: OperationGuards | null): string[] {
  const count = guards?.requirements.length ?? 0;
  return count === 0 ? [''] : ['1'.repeat(count), '0'.repeat(count)];
}
