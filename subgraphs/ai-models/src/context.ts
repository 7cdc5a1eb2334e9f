import { ErrorCode, PlatformError } from '@paissive/errors';
import type { RequestContext } from '@paissive/graphql-kit';
import { hasScopes, requireViewer } from '@paissive/identity';
import { createByIdLoader, createListLoader } from './by-id-loader.js';
import type { Stores } from './stores.js';
import type { UseCases } from './use-cases.js';

/** What resolvers work with. */
export interface AiModelsContext extends RequestContext {
  readonly stores: Stores;
  readonly useCases: UseCases;
  readonly loaders: Loaders;
  now(): Date;
  /** The caller's workspace. @throws PlatformError UNAUTHENTICATED when nobody is signed in. */
  workspaceId(): string;
  /** The same for those who may write. @throws PlatformError FORBIDDEN for those who may only read. */
  writableWorkspaceId(): string;
}

export type Loaders = ReturnType<typeof createLoaders>;

/** Makes the context of one operation: loaders of its own, everything bound to the caller's workspace. */
export function createContext(
  request: RequestContext,
  { stores, useCases, now }: { stores: Stores; useCases: UseCases; now: () => Date },
): AiModelsContext {
  const workspaceId = () => requireViewer(request.identity).workspaceId;
  return {
    ...request,
    stores,
    useCases,
    now,
    loaders: createLoaders(stores, workspaceId),
    workspaceId,
    writableWorkspaceId() {
      const id = workspaceId();
      // The router checks scopes as well; a mistake there must not let readers write.
      if (hasScopes(request.identity.viewer, [['ai-models:write']])) return id;
      throw new PlatformError(ErrorCode.FORBIDDEN, 'You may look at this workspace but not change it.');
    },
  };
}

/** Things of the caller's workspace by id; null where there is none. */
function createLoaders({ registry }: Stores, workspaceId: () => string) {
  return {
    providers: createByIdLoader((ids) => registry.findProviders(workspaceId(), ids)),
    models: createByIdLoader((ids) => registry.findModels(workspaceId(), ids)),
    versions: createByIdLoader((ids) => registry.findVersions(workspaceId(), ids)),
    versionsOfModel: createListLoader(
      (ids) => registry.versionsOf(workspaceId(), ids),
      ({ modelId }) => modelId,
    ),
    // Asked for versions that the caller was shown only.
    pricesOfVersion: createListLoader(
      (ids) => registry.pricesOf(ids),
      ({ versionId }) => versionId,
    ),
    fallbacksOfModel: createListLoader(
      (ids) => registry.fallbacksOf(workspaceId(), ids),
      ({ modelId }) => modelId,
    ),
  };
}
