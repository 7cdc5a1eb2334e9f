import { ErrorCode, PlatformError } from '@paissive/errors';
import type { z } from 'zod';

/**
 * Checks the input of a query. Queries have no user errors, so the first fault is a BAD_USER_INPUT error with its path.
 *
 * @throws PlatformError
 */
export function requireInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const path = ['input', ...(issue?.path ?? []).map(String)].join('.');
  throw new PlatformError(ErrorCode.BAD_USER_INPUT, `${path}: ${issue?.message ?? 'This is not possible.'}`);
}
