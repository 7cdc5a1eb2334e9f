import type { EventHandler } from '@paissive/events';
import { PermanentJobError } from '@paissive/jobs';
import { z } from 'zod';
import type { ErasedCounts, ErasureStore } from './erasure-store.js';

export const USER_ERASED = 'accounts.user.erased';
export const WORKSPACE_ERASED = 'accounts.workspace.erased';

const userErased = z.looseObject({ userId: z.string().min(1) });
const workspaceErased = z.looseObject({ workspaceId: z.string().min(1) });

export interface ErasureHandlersDeps<Transaction> {
  readonly erasures: ErasureStore<Transaction>;
  /** What the service hears of besides; events of erased workspaces do not reach it. */
  readonly handlers?: Readonly<Record<string, EventHandler<Transaction>>>;
  readonly newId: () => string;
  readonly now: () => Date;
  readonly log: { info(details: object, message: string): void };
}

/**
 * The handlers of a service, with those of erasures. The effect stands in the transaction of the inbox; what was removed is logged in numbers. A
 * person gets a pseudonym that is drawn anew in every service, so that nothing can be put together again.
 *
 * @example
 * createEventConsumer({ …, handlers: createErasureHandlers({ erasures, handlers: { 'niches.opportunities.ranked': keepCopies }, newId, now, log }) });
 */
export function createErasureHandlers<Transaction>({
  erasures,
  handlers = {},
  newId,
  now,
  log,
}: ErasureHandlersDeps<Transaction>): Record<string, EventHandler<Transaction>> {
  const tell = (what: string, id: string, erased: ErasedCounts) => log.info({ id, erased }, what);
  const spared = Object.entries(handlers).map(([type, handle]): [string, EventHandler<Transaction>] => [
    type,
    async (event, context) => {
      const { workspaceid } = event;
      if (workspaceid !== undefined && (await erasures.isErased(workspaceid, context.transaction))) return;
      await handle(event, context);
    },
  ]);
  return {
    ...Object.fromEntries(spared),

    async [WORKSPACE_ERASED]({ data }, { transaction }) {
      const { workspaceId } = read(workspaceErased, data);
      tell('a workspace was erased', workspaceId, await erasures.eraseWorkspace(workspaceId, now(), transaction));
    },

    async [USER_ERASED]({ data }, { transaction }) {
      const { userId } = read(userErased, data);
      const pseudonym = `erased-${newId()}`;
      tell('a person was erased', pseudonym, await erasures.pseudonymize(userId, pseudonym, transaction));
    },
  };
}

function read<Data>(schema: z.ZodType<Data>, data: unknown): Data {
  const result = schema.safeParse(data);
  if (!result.success) throw new PermanentJobError('The event does not say who was erased.', { cause: result.error });
  return result.data;
}
