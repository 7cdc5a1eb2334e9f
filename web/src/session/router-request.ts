import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { RefreshSessionDocument } from '@/gql/graphql';
import { webEnvironment } from './environment';
import type { RefreshAnswer } from './session-keeper';

const CLIENT_NAME = 'web';
const REFRESH_TIMEOUT_MS = 10_000;

/** What the router answered to an operation sent on behalf of a visitor. */
export type RouterAnswer<TData> =
  | { readonly kind: 'data'; readonly data: TData }
  | { readonly kind: 'failed'; readonly requestId: string | null };

/** Sends one operation to the router. Never throws: an outage is an answer. */
export async function requestRouter<TData, TVariables>(
  document: TypedDocumentNode<TData, TVariables>,
  variables: TVariables,
  options: { visitor?: Headers; accessToken?: string | undefined } = {},
): Promise<RouterAnswer<TData>> {
  let requestId: string | null = null;
  try {
    const response = await fetch(webEnvironment().routerUrl, {
      method: 'POST',
      headers: routerHeaders(options.visitor, options.accessToken, 'application/json'),
      body: JSON.stringify({ query: print(document), variables }),
      signal: AbortSignal.timeout(REFRESH_TIMEOUT_MS),
      cache: 'no-store',
    });
    requestId = requestIdOf(response.headers);
    const answer = (await response.json()) as { data?: TData | null; errors?: unknown[] };
    if (answer.data && !answer.errors?.length) return { kind: 'data', data: answer.data };
    return { kind: 'failed', requestId };
  } catch {
    return { kind: 'failed', requestId };
  }
}

/**
 * Headers that tell the router who asks: the client, the visitor's device and address, and the session.
 *
 * @param accept how whoever reads the answer wants it: a visitor who waits for events does not read that of a renewal on the way
 */
export function routerHeaders(
  visitor: Headers | undefined,
  accessToken: string | undefined,
  accept: string | null,
): Headers {
  const headers = new Headers({ 'content-type': 'application/json', 'apollographql-client-name': CLIENT_NAME });
  if (accept) headers.set('accept', accept);
  for (const name of ['user-agent', 'x-forwarded-for', 'traceparent']) {
    const value = visitor?.get(name);
    if (value) headers.set(name, value);
  }
  if (accessToken) headers.set('authorization', `Bearer ${accessToken}`);
  return headers;
}

/** The id under which the router logged a request. */
export function requestIdOf(headers: Headers): string | null {
  return headers.get('x-request-id') ?? headers.get('request-id');
}

/** Exchanges a refresh token at the router. */
export async function refreshAtRouter(refreshToken: string, visitor: Headers): Promise<RefreshAnswer> {
  const answer = await requestRouter(RefreshSessionDocument, { input: { refreshToken } }, { visitor });
  if (answer.kind === 'failed' || !answer.data.refreshSession) return { kind: 'unavailable' };
  const { session } = answer.data.refreshSession;
  return session ? { kind: 'renewed', tokens: session } : { kind: 'refused' };
}
