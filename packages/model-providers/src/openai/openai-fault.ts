import { z } from 'zod';
import { ProviderError, type ProviderErrorCode } from '../provider-error.js';

/** `{"error": {"message", "type", "code"}}`, or `{"error": "…"}` as some servers have it. */
const faultSchema = z.object({
  error: z.union([
    z.string(),
    z.object({
      message: z.string().catch(''),
      type: z.string().nullish().catch(null),
      code: z.union([z.string(), z.number()]).nullish().catch(null),
    }),
  ]),
});

const MAX_MESSAGE = 300;

/** The fault that a server of OpenAI's protocol tells, with a status or in the middle of a stream (then the status is null). */
export function openAiFault(status: number | null, body: unknown, retryAfterMs: number | null = null): ProviderError {
  const fault = faultSchema.safeParse(body);
  const error = fault.success ? fault.data.error : '';
  const { message, type, code } = typeof error === 'string' ? { message: error, type: null, code: null } : error;
  const kind = codeOf(status, `${code ?? ''} ${type ?? ''}`.toLowerCase(), message.toLowerCase());
  const text = message === '' ? `The provider answered with status ${status}.` : message.slice(0, MAX_MESSAGE);
  return new ProviderError(kind, text, { status, retryAfterMs });
}

function codeOf(status: number | null, code: string, message: string): ProviderErrorCode {
  if (
    /context_length|string_above_max/.test(code) ||
    /maximum context|context (length|window)|too many tokens/.test(message)
  ) {
    return 'CONTEXT_OVERFLOW';
  }
  if (/content_filter|content_policy|responsibleaipolicy|moderation/.test(code)) return 'CONTENT_POLICY';
  if (/insufficient_quota|billing/.test(code) || status === 402) return 'QUOTA_EXHAUSTED';
  if (/rate_limit/.test(code)) return 'RATE_LIMITED';
  if (status === null) return /overload/.test(code + message) ? 'OVERLOADED' : 'UNAVAILABLE';
  return statusCode(status);
}

/** What a status alone says. */
export function statusCode(status: number): ProviderErrorCode {
  if (status === 401 || status === 403) return 'UNAUTHORIZED';
  if (status === 408) return 'TIMEOUT';
  if (status === 413) return 'CONTEXT_OVERFLOW';
  if (status === 429) return 'RATE_LIMITED';
  if (status === 529) return 'OVERLOADED';
  return status >= 500 ? 'UNAVAILABLE' : 'INVALID_REQUEST';
}
