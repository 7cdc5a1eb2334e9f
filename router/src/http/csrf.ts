import type { IncomingHttpHeaders } from 'node:http';
import type { RouterConfig } from '../config/router-config.js';

/** Content types that a browser sends to another origin without asking first (the Fetch standard's "simple" requests). */
const SIMPLE_TYPES = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'];

/**
 * Whether a request may have been sent by a foreign page without a preflight.
 *
 * A request passes when its content type forces a preflight or when it has one of the required headers, which forces one as well.
 */
export function isForgeable(headers: IncomingHttpHeaders, config: RouterConfig['csrf']): boolean {
  if (config.unsafe_disabled) return false;
  const type = headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase();
  if (type !== undefined && type !== '' && !SIMPLE_TYPES.includes(type)) return false;
  return !config.required_headers.some((name) => headers[name.toLowerCase()] !== undefined);
}
