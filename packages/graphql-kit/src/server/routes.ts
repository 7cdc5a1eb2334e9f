import type { IncomingMessage, ServerResponse } from 'node:http';
import { ErrorCode, PlatformError } from '@paissive/errors';
import type { Logger } from '@paissive/logging';

/** What a route's handler is told besides the request. */
export interface RouteContext {
  /** The values of the `:name` segments, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly log: Logger;
}

export type RouteHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  context: RouteContext,
) => Promise<void> | void;

/**
 * A way into the process beside GraphQL, such as `PUT /uploads/:id` or `GET /.well-known/jwks.json`. It checks by itself who is asking:
 * routes are reachable without the signed identity. A thrown `PlatformError` is answered with its status, anything else with 500.
 */
export interface Route {
  readonly method: string;
  /** Literal segments and `:name` segments; no wildcards. */
  readonly path: string;
  readonly handler: RouteHandler;
}

/** A route that fits, with the values of its segments. */
export interface RouteMatch {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/**
 * Finds the route for a request.
 *
 * @throws PlatformError NOT_FOUND when no route has the path, METHOD_NOT_ALLOWED when one has it with other methods.
 */
export function matchRoute(routes: readonly Route[], method: string, pathname: string): RouteMatch {
  const allowed: string[] = [];
  for (const route of routes) {
    const params = matchPath(route.path, pathname);
    if (params === undefined) continue;
    if (route.method === method) return { route, params };
    allowed.push(route.method);
  }
  if (allowed.length === 0) throw new PlatformError(ErrorCode.NOT_FOUND, 'There is nothing here.');
  throw new PlatformError(ErrorCode.METHOD_NOT_ALLOWED, `Use ${allowed.join(' or ')}.`);
}

function matchPath(pattern: string, pathname: string): Record<string, string> | undefined {
  const expected = pattern.split('/');
  const given = pathname.split('/');
  if (expected.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, segment] of expected.entries()) {
    const value = given[index] ?? '';
    if (!segment.startsWith(':')) {
      if (segment !== value) return undefined;
      continue;
    }
    const decoded = decode(value);
    if (decoded === undefined || decoded === '') return undefined;
    params[segment.slice(1)] = decoded;
  }
  return params;
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
