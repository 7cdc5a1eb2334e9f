import type { GraphQLFormattedError } from 'graphql';

/** Why a document is not executed, and with which status for `application/graphql-response+json`. */
export interface Rejection {
  readonly kind: 'rejection';
  readonly status: number;
  readonly errors: readonly GraphQLFormattedError[];
}

export function reject(
  status: number,
  code: string,
  message: string,
  rest: Pick<GraphQLFormattedError, 'locations' | 'path'> = {},
): Rejection {
  return { kind: 'rejection', status, errors: [{ message, ...rest, extensions: { code } }] };
}
