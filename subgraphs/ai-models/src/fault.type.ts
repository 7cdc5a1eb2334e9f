import {
  ConflictError,
  InvalidInputError,
  NotFoundError,
  type Payload,
  type PayloadClass,
  type UserErrorInterface,
} from '@paissive/graphql-kit';
import type { Fault, Outcome } from './outcome.js';

/** A fault as the user error that clients see. */
export function userErrorOf({ kind, message, field }: Fault): UserErrorInterface {
  const path = ['input', ...field];
  switch (kind) {
    case 'not_found':
      return new NotFoundError(message, path);
    case 'conflict':
      return new ConflictError(message, path);
    case 'invalid':
      return new InvalidInputError(message, path);
  }
}

/** The payload of an outcome. */
export function payloadFrom<Nouns extends object, Value>(
  payload: PayloadClass<Nouns>,
  outcome: Outcome<Value>,
  nouns: (value: Value) => Partial<Nouns>,
): Payload<Nouns> {
  return outcome.ok ? payload.succeeded(nouns(outcome.value)) : payload.failed(userErrorOf(outcome.fault));
}
