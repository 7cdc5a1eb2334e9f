import { z } from 'zod';
import { statusCode } from '../openai/openai-fault.js';
import { ProviderError, type ProviderErrorCode } from '../provider-error.js';

const faultSchema = z.object({ error: z.object({ type: z.string().catch(''), message: z.string().catch('') }) });

const MAX_MESSAGE = 300;

const CODES: Readonly<Record<string, ProviderErrorCode>> = {
  authentication_error: 'UNAUTHORIZED',
  permission_error: 'UNAUTHORIZED',
  billing_error: 'QUOTA_EXHAUSTED',
  rate_limit_error: 'RATE_LIMITED',
  overloaded_error: 'OVERLOADED',
  timeout_error: 'TIMEOUT',
  api_error: 'UNAVAILABLE',
  request_too_large: 'CONTEXT_OVERFLOW',
  not_found_error: 'INVALID_REQUEST',
};

/** The fault that Anthropic tells, with a status or in the middle of a stream. @see https://docs.anthropic.com/en/api/errors */
export function anthropicFault(
  status: number | null,
  body: unknown,
  retryAfterMs: number | null = null,
): ProviderError {
  const fault = faultSchema.safeParse(body);
  const { type, message } = fault.success ? fault.data.error : { type: '', message: '' };
  const text = message === '' ? `The provider answered with status ${status}.` : message.slice(0, MAX_MESSAGE);
  return new ProviderError(codeOf(status, type, message.toLowerCase()), text, { status, retryAfterMs });
}

function codeOf(status: number | null, type: string, message: string): ProviderErrorCode {
  if (type === 'invalid_request_error') {
    if (/prompt is too long|context (window|limit)/.test(message)) return 'CONTEXT_OVERFLOW';
    if (/content filtering/.test(message)) return 'CONTENT_POLICY';
    if (/credit balance/.test(message)) return 'QUOTA_EXHAUSTED';
    return 'INVALID_REQUEST';
  }
  return CODES[type] ?? (status === null ? 'UNAVAILABLE' : statusCode(status));
}
