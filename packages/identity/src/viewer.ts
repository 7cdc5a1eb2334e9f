import { ErrorCode, PlatformError } from '@paissive/errors';
import type { CallerIdentity, Viewer } from './caller-identity.js';

/**
 * Whether the viewer has the scopes of at least one group: outer OR, inner AND, like `@requiresScopes`. No groups, no access.
 *
 * @example
 * hasScopes(viewer, [['niches:read'], ['admin:read', 'admin:niches']]);
 */
export function hasScopes(viewer: Viewer | null, groups: ReadonlyArray<readonly string[]>): boolean {
  return viewer !== null && groups.some((group) => group.every((scope) => viewer.scopes.includes(scope)));
}

/** @throws PlatformError UNAUTHENTICATED when nobody is signed in. */
export function requireViewer(identity: CallerIdentity): Viewer {
  if (identity.viewer !== null) return identity.viewer;
  throw new PlatformError(ErrorCode.UNAUTHENTICATED, 'Sign in to do this.');
}
