import { ErrorCode } from '@paissive/errors';
import { GraphQLError } from 'graphql';

/** graphql reports a scalar's own GraphQLError to the client as it stands and hides any other. */
export function badScalar(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: ErrorCode.BAD_USER_INPUT } });
}
