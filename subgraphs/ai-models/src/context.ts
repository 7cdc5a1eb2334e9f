import { ErrorCode, PlatformError } from '@paissive/errors';
import { createByIdLoader, type RequestContext } from '@paissive/graphql-kit';
import { hasScopes, requireViewer, runIdOf } from '@paissive/identity';
import DataLoader from 'dataloader';
import { type Budget, type BudgetLedger } from './budgets/budget.js';
import { createListLoader } from './list-loader.js';
import type { Stores } from './stores.js';
import type { Spender } from './usage/usage-record.js';
import type { UseCases } from './use-cases.js';

/** What resolvers work with. */
export interface AiModelsContext extends RequestContext {
  readonly stores: Stores;
  readonly useCases: UseCases;
  readonly loaders: Loaders;
  now(): Date;
  newId(): string;
  /** The caller's workspace. @throws PlatformError UNAUTHENTICATED when nobody is signed in. */
  workspaceId(): string;
  /** The same for those who may write. @throws PlatformError FORBIDDEN for those who may only read. */
  writableWorkspaceId(): string;
  /** Who pays for what the caller asks for. @throws PlatformError FORBIDDEN for those who may only read. */
  spender(runId?: string | null): Spender;
}

export type Loaders = ReturnType<typeof createLoaders>;

/** Makes the context of one operation: loaders of its own, everything bound to the caller's workspace. */
export function createContext(
  request: RequestContext,
  { stores, useCases, now, newId }: { stores: Stores; useCases: UseCases; now: () => Date; newId: () => string },
): AiModelsContext {
  const workspaceId = () => requireViewer(request.identity).workspaceId;
  function writableWorkspaceId(): string {
    const id = workspaceId();
    // The router checks scopes as well; a mistake there must not let readers write.
    if (hasScopes(request.identity.viewer, [['ai-models:write']])) return id;
    throw new PlatformError(ErrorCode.FORBIDDEN, 'You may look at this workspace but not change it.');
  }
  return {
    ...request,
    stores,
    useCases,
    now,
    newId,
    loaders: createLoaders(stores, workspaceId, now),
    workspaceId,
    writableWorkspaceId,
    spender(runId) {
      const { userId, sessionId } = requireViewer(request.identity);
      // A token of a run pays as that run, whatever the request says: no step can forget it or name another.
      const run = runIdOf(sessionId) ?? runId ?? null;
      return { workspaceId: writableWorkspaceId(), userId, credentialId: sessionId, runId: run };
    },
  };
}

/** Things of the caller's workspace by id; null where there is none. */
function createLoaders(stores: Stores, workspaceId: () => string, now: () => Date) {
  const { registry, generations, budgets, batches, prompts, evaluationSets, collections } = stores;
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
    generations: createByIdLoader((ids) => generations.findByIds(workspaceId(), ids)),
    batches: createByIdLoader((ids) => batches.findByIds(workspaceId(), ids)),
    evaluationRuns: createByIdLoader(async (ids) =>
      (await batches.findByIds(workspaceId(), ids)).filter(({ purpose }) => purpose === 'EVALUATION'),
    ),
    evaluationSets: createByIdLoader((ids) => evaluationSets.findByIds(workspaceId(), ids)),
    collections: createByIdLoader((ids) => collections.findByIds(workspaceId(), ids)),
    prompts: createByIdLoader((ids) => prompts.findByIds(workspaceId(), ids)),
    versionsOfPrompt: createListLoader(
      (ids) => prompts.versionsOf(workspaceId(), ids),
      ({ promptId }) => promptId,
    ),
    budgets: createByIdLoader((ids) => budgets.findByIds(workspaceId(), ids)),
    ledgers: new DataLoader<Budget, BudgetLedger | null>(async (keys) => {
      const ledgers = await budgets.ledgersAt(keys, now());
      return keys.map(({ id }) => ledgers.find(({ budgetId }) => budgetId === id) ?? null);
    }),
    fallbacksOfModel: createListLoader(
      (ids) => registry.fallbacksOf(workspaceId(), ids),
      ({ modelId }) => modelId,
    ),
  };
}
