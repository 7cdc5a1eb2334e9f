import { z } from 'zod';
import { EnvironmentError, type EnvironmentFault } from './environment-error.js';

/**
 * Parses environment variables into typed values. An empty variable counts as missing, so that defaults apply to `NAME=` too.
 *
 * @param shape one zod schema per variable; use the fields of this package or your own with `z.coerce`.
 * @param source where to read from; the process environment if left out.
 * @returns the parsed values of the variables in `shape`, and nothing else.
 * @throws EnvironmentError naming all variables at fault at once.
 *
 * @example
 * const env = defineEnvironment({ PORT: portField(4001), DATABASE_URL: urlField('postgresql') });
 * server.listen(env.PORT);
 */
export function defineEnvironment<Shape extends z.ZodRawShape>(
  shape: Shape,
  source: NodeJS.ProcessEnv = process.env,
): z.infer<z.ZodObject<Shape>> {
  const given: Record<string, string> = {};
  for (const variable of Object.keys(shape)) {
    const value = source[variable];
    if (value !== undefined && value !== '') given[variable] = value;
  }
  const result = z.object(shape).safeParse(given);
  if (result.success) return result.data;
  throw new EnvironmentError(result.error.issues.map((issue) => toFault(issue, given)));
}

function toFault(issue: z.core.$ZodIssue, given: Record<string, string>): EnvironmentFault {
  const variable = String(issue.path[0] ?? '(environment)');
  return { variable, problem: variable in given ? `is wrong: ${issue.message}` : 'is missing' };
}
