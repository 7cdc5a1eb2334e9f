import type { Logger } from '@paissive/logging';
import type { GraphQLFormattedError } from 'graphql';

/** How an operation went. */
export interface OperationRecord {
  readonly operation: string | null | undefined;
  readonly kind: string | undefined;
  readonly durationMs: number;
  readonly errors: readonly GraphQLFormattedError[];
  /** How many results a subscription sent. */
  readonly events?: number;
}

const MAX_NAME_LENGTH = 200;

/** Writes the one line of an operation. Variables and results never appear in it. */
export function logOperation(log: Logger, { operation, kind, durationMs, errors, events }: OperationRecord): void {
  const codes = [...new Set(errors.map(({ extensions }) => extensions?.['code']))];
  log.info(
    {
      operation: operation?.slice(0, MAX_NAME_LENGTH) ?? null,
      kind,
      durationMs: Math.round(durationMs * 100) / 100,
      outcome: errors.length === 0 ? 'ok' : 'errors',
      ...(errors.length > 0 && { codes }),
      ...(events !== undefined && { events }),
    },
    'operation',
  );
}
