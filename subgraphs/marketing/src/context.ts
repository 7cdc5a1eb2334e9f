import { ErrorCode, PlatformError } from '@paissive/errors';
import { createByIdLoader, type RequestContext } from '@paissive/graphql-kit';
import { hasScopes, requireViewer } from '@paissive/identity';
import type { Stores } from './stores.js';
import type { UseCases } from './use-cases.js';

/** What resolvers work with. */
export interface MarketingContext extends RequestContext {
  readonly stores: Stores;
  readonly useCases: UseCases;
  readonly loaders: Loaders;
  readonly now: () => Date;
  /** The caller's workspace. @throws PlatformError UNAUTHENTICATED when nobody is signed in. */
  workspaceId(): string;
  /** Who asks. @throws PlatformError UNAUTHENTICATED when nobody is signed in. */
  userId(): string;
  /** The workspace for those who may write. @throws PlatformError FORBIDDEN for those who may only read. */
  writableWorkspaceId(): string;
}

export type Loaders = ReturnType<typeof createLoaders>;

/** Makes the context of one operation: loaders of its own, everything bound to the caller's workspace. */
export function createContext(
  request: RequestContext,
  { stores, useCases, now }: { stores: Stores; useCases: UseCases; now: () => Date },
): MarketingContext {
  const workspaceId = () => requireViewer(request.identity).workspaceId;
  return {
    ...request,
    stores,
    useCases,
    now,
    loaders: createLoaders(stores, workspaceId),
    workspaceId,
    userId: () => requireViewer(request.identity).userId,
    writableWorkspaceId() {
      const id = workspaceId();
      // The router checks scopes as well; a mistake there must not let readers write.
      if (hasScopes(request.identity.viewer, [['marketing:write']])) return id;
      throw new PlatformError(ErrorCode.FORBIDDEN, 'You may look at this workspace but not change it.');
    },
  };
}

/** Things of the caller's workspace by id; null where there is none. */
function createLoaders(stores: Stores, workspaceId: () => string) {
  return {
    strategies: createByIdLoader((ids) => stores.strategies.findByIds(workspaceId(), ids)),
    contents: createByIdLoader((ids) => stores.contents.findByIds(workspaceId(), ids)),
    revisions: createByIdLoader((ids) => findRevisions(stores, workspaceId(), ids)),
    schedules: createByIdLoader((ids) => stores.schedules.findByIds(workspaceId(), ids)),
    endpoints: createByIdLoader((ids) => stores.endpoints.findByIds(workspaceId(), ids)),
    voices: createByIdLoader((ids) => stores.voices.findByIds(workspaceId(), ids)),
    campaigns: createByIdLoader((ids) => stores.campaigns.findByIds(workspaceId(), ids)),
    experiments: createByIdLoader((ids) => stores.experiments.findByIds(workspaceId(), ids)),
    metricImports: createByIdLoader((ids) => stores.metricImports.findByIds(workspaceId(), ids)),
    opportunities: createByIdLoader((ids) => stores.opportunities.findByIds(workspaceId(), ids)),
  };
}

/** Revisions by content and number, `<content>:<number>`. */
async function findRevisions(stores: Stores, workspaceId: string, ids: readonly string[]) {
  const keys = ids.map((id) => {
    const colon = id.lastIndexOf(':');
    return { contentId: id.slice(0, colon), number: Number(id.slice(colon + 1)) };
  });
  const found = await stores.contents.findRevisions(workspaceId, keys);
  return found.map((revision) => ({ ...revision, id: `${revision.contentId}:${revision.number}` }));
}
