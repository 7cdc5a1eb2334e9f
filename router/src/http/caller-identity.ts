import type { IncomingMessage } from 'node:http';
import type { CallerIdentity, Viewer } from '@paissive/identity';
import type { Claims } from '../execution/engine-contract.js';

/**
 * What a subgraph is told about the caller, from verified claims and the connection.
 *
 * @param address the client's, as `createClientAddress` tells it
 */
export function callerIdentity(
  request: IncomingMessage,
  claims: Claims | null,
  requestId: string,
  address: string | undefined,
): CallerIdentity {
  const clientName = header(request, 'apollographql-client-name') ?? header(request, 'x-apollo-client-name');
  const userAgent = header(request, 'x-client-user-agent') ?? header(request, 'user-agent');
  return {
    viewer: viewerOf(claims),
    requestId,
    ...(address === undefined ? {} : { address }),
    ...(userAgent === undefined ? {} : { userAgent: userAgent.slice(0, 400) }),
    ...(clientName === undefined ? {} : { clientName: clientName.slice(0, 100) }),
  };
}

/** Verified tokens are remembered, so the same claims come with every request of a session. */
const viewers = new WeakMap<Claims, Viewer | null>();

/** The viewer that claims name, the same object for the same claims; null unless they are those of a person in a workspace. */
export function viewerOf(claims: Claims | null): Viewer | null {
  if (!claims) return null;
  let viewer = viewers.get(claims);
  if (viewer === undefined) {
    viewer = readViewer(claims);
    viewers.set(claims, viewer);
  }
  return viewer;
}

function readViewer(claims: Claims): Viewer | null {
  const { sub, sid, workspace, roles, scope } = claims;
  if (typeof sub !== 'string' || typeof sid !== 'string' || typeof workspace !== 'string') return null;
  return {
    userId: sub,
    sessionId: sid,
    workspaceId: workspace,
    roles: Array.isArray(roles) ? roles.filter((role) => typeof role === 'string') : [],
    scopes: typeof scope === 'string' ? scope.split(' ').filter((name) => name !== '') : [],
  };
}

function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
