import { ErrorCode, PlatformError } from '@paissive/errors';
import type { RequestContext, UserErrorInterface } from '@paissive/graphql-kit';
import { createSessionLoader, type SessionLoader } from './sessions/session.loader.js';
import type { LivingGrant } from './sessions/session.repository.js';
import { isRecent } from './step-up/recent.js';
import { stepUpRequired } from './step-up/step-up.errors.js';
import type { Grant } from './tokens/grant.js';
import type { Repositories, UseCases } from './use-cases.js';
import { createUserLoader, type UserLoader } from './users/user.loader.js';
import { createMembershipLoader, type MembershipLoader } from './workspaces/membership.loader.js';
import { createWorkspaceLoader, type WorkspaceLoader } from './workspaces/workspace.loader.js';

/** What resolvers work with: made for one operation, seeing only what its viewer may see. */
export interface AccountsContext extends RequestContext {
  readonly useCases: UseCases;
  readonly loaders: Loaders;
  /** What the viewer may do as of now, by session or API key; null without a viewer or when either has ended since the access token was issued. */
  readonly findGrant: () => Promise<Grant | null>;
  /** What the viewer's session may do, or an UNAUTHENTICATED error: an account is managed by its person and not by a program with a key. */
  readonly requireGrant: () => Promise<LivingGrant>;
  /** For sensitive changes: the same, or the user error that asks to confirm who is there. */
  readonly requireRecentGrant: () => Promise<RecentGrant>;
}

export type RecentGrant =
  | { readonly ok: true; readonly grant: LivingGrant }
  | { readonly ok: false; readonly error: UserErrorInterface };

export interface Loaders {
  readonly users: UserLoader;
  readonly workspaces: WorkspaceLoader;
  readonly memberships: MembershipLoader;
  readonly sessions: SessionLoader;
}

/** No user has this id: who is not signed in sees nobody's things. */
const NOBODY = '';

export function createContext(
  request: RequestContext,
  { repositories, useCases, now }: { repositories: Repositories; useCases: UseCases; now: () => Date },
): AccountsContext {
  const { viewer } = request.identity;
  const viewerId = viewer?.userId ?? NOBODY;
  let grant: Promise<LivingGrant | null> | undefined;
  const findSessionGrant = () => {
    grant ??= viewer
      ? repositories.sessions.findGrant(viewer.sessionId, viewer.workspaceId, now())
      : Promise.resolve(null);
    return grant;
  };
  const requireGrant = async () => {
    const found = await findSessionGrant();
    if (found) return found;
    throw new PlatformError(ErrorCode.UNAUTHENTICATED, 'Sign in to do this.');
  };
  return {
    ...request,
    useCases,
    loaders: {
      users: createUserLoader(repositories.users, viewerId),
      workspaces: createWorkspaceLoader(repositories.workspaces, viewerId),
      memberships: createMembershipLoader(repositories.workspaces, viewerId),
      sessions: createSessionLoader(repositories.sessions, viewerId, now),
    },
    async findGrant() {
      const found = await findSessionGrant();
      return found ?? (viewer ? repositories.apiKeys.findGrant(viewer.sessionId, now()) : null);
    },
    requireGrant,
    async requireRecentGrant() {
      const grant = await requireGrant();
      return isRecent(grant, now()) ? { ok: true, grant } : { ok: false, error: stepUpRequired() };
    },
  };
}
