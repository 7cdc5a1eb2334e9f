import { z } from 'zod';
import { PlatformCallError } from './platform-call-error.js';
import type { PlatformOperation } from './platform-client.js';

const userErrors = z.array(z.object({ message: z.string() }));

/** A mutation with its one root field, whose payload has a noun and user errors. */
export interface Mutation<Noun> extends PlatformOperation<Record<string, unknown>> {
  /** @throws PlatformCallError with what the user errors say */
  nounOf(data: Record<string, unknown>): Noun;
}

/**
 * Reads payloads of the platform's form: `{ <field> { <noun> userErrors { message } } }`.
 *
 * @example
 * const analyze = mutation('analyzeNiche', 'analysis', z.object({ id: z.string() }), 'mutation …');
 */
export function mutation<Noun>(field: string, noun: string, nounSchema: z.ZodType<Noun>, text: string): Mutation<Noun> {
  const payload = z.object({ [noun]: nounSchema.nullable(), userErrors });
  return {
    text,
    data: z.record(z.string(), z.unknown()),
    nounOf(data) {
      const answer = payload.parse(data[field]) as Record<string, unknown> & { userErrors: { message: string }[] };
      if (answer.userErrors.length > 0) {
        throw new PlatformCallError('REFUSED', answer.userErrors.map(({ message }) => message).join(' '));
      }
      const value = answer[noun] as Noun | null;
      if (value === null) throw new PlatformCallError('REFUSED', `${field} gave nothing.`);
      return value;
    },
  };
}
