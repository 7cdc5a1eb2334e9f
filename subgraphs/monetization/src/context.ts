import { ErrorCode, PlatformError } from '@paissive/errors';
import type { RequestContext } from '@paissive/graphql-kit';
import { createByIdLoader } from '@paissive/graphql-kit';
import { hasScopes, requireViewer } from '@paissive/identity';
import DataLoader from 'dataloader';
import type { CreditNote } from './credit-notes/credit-note.js';
import type { Payments } from './payments/create-payments.js';
import type { Stores } from './stores.js';
import type { UseCases } from './use-cases.js';

/** What resolvers work with. */
export interface MonetizationContext extends RequestContext {
  readonly stores: Stores;
  readonly useCases: UseCases;
  readonly payments: Payments;
  readonly newSeed: () => number;
  readonly loaders: Loaders;
  /** The caller's workspace. @throws PlatformError UNAUTHENTICATED when nobody is signed in. */
  workspaceId(): string;
  /** The same for those who may write. @throws PlatformError FORBIDDEN for those who may only read. */
  writableWorkspaceId(): string;
}

export type Loaders = ReturnType<typeof createLoaders>;

/** Makes the context of one operation: loaders of its own, everything bound to the caller's workspace. */
export function createContext(
  request: RequestContext,
  { stores, useCases, payments, newSeed }: Pick<MonetizationContext, 'stores' | 'useCases' | 'payments' | 'newSeed'>,
): MonetizationContext {
  const workspaceId = () => requireViewer(request.identity).workspaceId;
  return {
    ...request,
    stores,
    useCases,
    payments,
    newSeed,
    loaders: createLoaders(stores, workspaceId),
    workspaceId,
    writableWorkspaceId() {
      const id = workspaceId();
      // The router checks scopes as well; a mistake there must not let readers write.
      if (hasScopes(request.identity.viewer, [['monetization:write']])) return id;
      throw new PlatformError(ErrorCode.FORBIDDEN, 'You may look at this workspace but not change it.');
    },
  };
}

/** Things of the caller's workspace by id; null where there is none. */
function createLoaders(stores: Stores, workspaceId: () => string) {
  return {
    studies: createByIdLoader((ids) => stores.studies.findByIds(workspaceId(), ids)),
    strategies: createByIdLoader((ids) => stores.strategies.findByIds(workspaceId(), ids)),
    subscriptions: createByIdLoader((ids) => stores.revenue.findSubscriptions(workspaceId(), ids)),
    payments: createByIdLoader((ids) => stores.revenue.findPayments(workspaceId(), ids)),
    invoices: createByIdLoader((ids) => stores.invoices.findByIds(workspaceId(), ids)),
    creditNotes: new DataLoader<string, CreditNote[]>(async (ids) => {
      const notes = await stores.creditNotes.listOf(workspaceId(), ids);
      return ids.map((id) => notes.filter(({ invoiceId }) => invoiceId === id));
    }),
    customers: createByIdLoader((ids) => stores.customers.findByIds(workspaceId(), ids)),
    surveys: createByIdLoader((ids) => stores.surveys.findByIds(workspaceId(), ids)),
    projections: createByIdLoader((ids) => stores.projections.findByIds(workspaceId(), ids)),
    opportunities: createByIdLoader((ids) => stores.opportunities.findByIds(workspaceId(), ids)),
  };
}
