import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RouterConfig } from '../config/router-config.js';

type Cors = RouterConfig['cors'];
interface Rule {
  matches(origin: string): boolean;
  credentials: boolean;
  allowHeaders: readonly string[];
  exposeHeaders: readonly string[];
  methods: readonly string[];
  maxAgeMs: number | undefined;
}

/**
 * Writes the CORS headers of a response (Fetch standard). The first policy whose origin matches decides; without one nothing is written
 * and the browser keeps the answer from the page.
 *
 * @returns a function that answers true when the request was a preflight and has been answered
 */
export function createCors(config: Cors): (request: IncomingMessage, response: ServerResponse) => boolean {
  const rules = compile(config);
  return (request, response) => {
    const origin = request.headers.origin;
    const isPreflight = request.method === 'OPTIONS' && request.headers['access-control-request-method'] !== undefined;
    const rule = origin === undefined ? undefined : rules.find(({ matches }) => matches(origin));
    if (rules.length > 0) response.setHeader('Vary', 'Origin');
    if (rule && origin !== undefined) write(response, rule, origin, request, isPreflight);
    if (!isPreflight) return false;
    response.writeHead(204).end();
    return true;
  };
}

function write(
  response: ServerResponse,
  rule: Rule,
  origin: string,
  request: IncomingMessage,
  isPreflight: boolean,
): void {
  response.setHeader('Access-Control-Allow-Origin', origin);
  if (rule.credentials) response.setHeader('Access-Control-Allow-Credentials', 'true');
  if (rule.exposeHeaders.length > 0) response.setHeader('Access-Control-Expose-Headers', rule.exposeHeaders.join(', '));
  if (!isPreflight) return;
  response.setHeader('Access-Control-Allow-Methods', rule.methods.join(', '));
  // Without a list every header asked for is allowed, as in the Apollo Router: the origin has been checked.
  const headers =
    rule.allowHeaders.length > 0 ? rule.allowHeaders.join(', ') : request.headers['access-control-request-headers'];
  if (headers !== undefined) response.setHeader('Access-Control-Allow-Headers', headers);
  if (rule.maxAgeMs !== undefined) response.setHeader('Access-Control-Max-Age', Math.floor(rule.maxAgeMs / 1_000));
}

function compile(config: Cors): Rule[] {
  const rules: Rule[] = config.policies.map((policy) => {
    const patterns = policy.match_origins.map((pattern) => new RegExp(`^(?:${pattern})$`));
    return {
      matches: (origin) => policy.origins.includes(origin) || patterns.some((pattern) => pattern.test(origin)),
      credentials: policy.allow_credentials ?? config.allow_credentials,
      allowHeaders: policy.allow_headers ?? config.allow_headers,
      exposeHeaders: policy.expose_headers ?? config.expose_headers,
      methods: policy.methods ?? config.methods,
      maxAgeMs: policy.max_age ?? config.max_age,
    };
  });
  if (config.allow_any_origin) {
    rules.push({
      matches: () => true,
      credentials: false,
      allowHeaders: config.allow_headers,
      exposeHeaders: config.expose_headers,
      methods: config.methods,
      maxAgeMs: config.max_age,
    });
  }
  return rules;
}
