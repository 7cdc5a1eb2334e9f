import type { z } from 'zod';
import { InvalidInputError } from './user-errors.js';

/** The input as the schema understood it, or what is wrong with it. */
export type ValidatedInput<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly userErrors: InvalidInputError[] };

/** More faults than a person corrects in one go; a hostile list could have thousands. */
const MAX_ERRORS = 20;

/**
 * Checks the `input` argument of a mutation. Each fault becomes an `InvalidInputError` whose path starts with `input`.
 *
 * @example
 * const input = validateInput(registerInputSchema, args);
 * if (!input.ok) return RegisterPayload.failed(...input.userErrors);
 */
export function validateInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): ValidatedInput<z.output<Schema>> {
  const result = schema.safeParse(input);
  if (result.success) return { ok: true, value: result.data };
  const userErrors = result.error.issues
    .slice(0, MAX_ERRORS)
    .map(({ message, path }) => new InvalidInputError(message, ['input', ...path.map(String)]));
  return { ok: false, userErrors };
}
