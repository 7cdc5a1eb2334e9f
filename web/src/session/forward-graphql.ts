import { webEnvironment } from './environment';
import { heldTokens, sessionKeeper as keeper } from './held-session';
import { MAX_BODY_BYTES, MAX_OPERATION_BYTES, readBounded } from './read-bounded';
import { requestIdOf, routerHeaders } from './router-request';
import { isSameOrigin } from './same-origin';
import { clearedCookies, isSecureRequest, sessionCookies } from './session-cookies';
import type { CurrentSession } from './session-keeper';

/**
 * Forwards an operation of the signed-in person to the router and streams the answer back, be it JSON or server-sent events.
 * A token that expired, or that the router refuses, is renewed once and the operation sent again.
 */
export async function forwardGraphql(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers))
    return failure(403, 'CSRF_REFUSED', 'This request does not come from our own pages.');
  const held = await heldTokens();
  // Visitors without a session are refused anyway, so they get no room for more.
  const body = await readBounded(request, held.refresh ? MAX_OPERATION_BYTES : MAX_BODY_BYTES);
  if (body === null) return failure(413, 'REQUEST_TOO_LARGE', 'The operation is too large.');

  let session = await keeper.current(held, request.headers);
  let answer = await attempt(request, body, session);
  if (answer.status === 401 && session.kind === 'active' && !session.renewed) {
    session = await keeper.current(held, request.headers, true);
    answer = await attempt(request, body, session);
  }
  return withCookies(answer, session, isSecureRequest(request));
}

async function attempt(request: Request, body: string, session: CurrentSession): Promise<Response> {
  switch (session.kind) {
    case 'active':
      return send(request, body, session.accessToken);
    case 'signed-out':
      return failure(401, 'UNAUTHENTICATED', 'Your session has ended. Sign in again to go on.');
    case 'unavailable':
      return failure(503, 'ROUTER_UNAVAILABLE', 'The platform does not answer.');
    default:
      return session satisfies never;
  }
}

async function send(request: Request, body: string, accessToken: string): Promise<Response> {
  try {
    const upstream = await fetch(webEnvironment().routerUrl, {
      method: 'POST',
      headers: routerHeaders(request.headers, accessToken, request.headers.get('accept')),
      body,
      cache: 'no-store',
      signal: request.signal,
    });
    const headers = new Headers({ 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
    const type = upstream.headers.get('content-type');
    if (type) headers.set('content-type', type);
    const requestId = requestIdOf(upstream.headers);
    if (requestId) headers.set('x-request-id', requestId);
    const retryAfter = upstream.headers.get('retry-after');
    if (retryAfter) headers.set('retry-after', retryAfter);
    return new Response(upstream.body, { status: upstream.status, headers });
  } catch {
    return failure(503, 'ROUTER_UNAVAILABLE', 'The platform does not answer.');
  }
}

function withCookies(answer: Response, session: CurrentSession, isSecure: boolean): Response {
  const values =
    session.kind === 'active' && session.renewed
      ? sessionCookies(session.renewed, isSecure)
      : session.kind === 'signed-out'
        ? clearedCookies(isSecure)
        : [];
  for (const value of values) answer.headers.append('set-cookie', value);
  return answer;
}

function failure(status: number, code: string, message: string): Response {
  return Response.json(
    { errors: [{ message, extensions: { code } }] },
    { status, headers: { 'cache-control': 'no-store' } },
  );
}
