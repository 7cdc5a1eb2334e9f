import type { z } from 'zod';
import { defineEnvironment } from './define-environment.js';
import { EnvironmentError } from './environment-error.js';

/**
 * `defineEnvironment` for a `main.ts`: on faults it prints all of them to standard error and ends the process with exit code 1.
 *
 * @example
 * const env = loadEnvironment({ PORT: portField(4001), IDENTITY_SECRET: secretField() });
 */
export function loadEnvironment<Shape extends z.ZodRawShape>(shape: Shape): z.infer<z.ZodObject<Shape>> {
  try {
    return defineEnvironment(shape);
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
