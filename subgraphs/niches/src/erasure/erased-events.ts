import type { EventHandler } from '@paissive/events';
import { PermanentJobError } from '@paissive/jobs';
import { z } from 'zod';
import type { ErasureRepository } from './erasure.repository.js';

export const WORKSPACE_ERASED = 'accounts.workspace.erased';
export const USER_ERASED = 'accounts.user.erased';

const workspaceErasedSchema = z.looseObject({ workspaceId: z.string().min(1) });
const userErasedSchema = z.looseObject({ userId: z.string().min(1) });

/** Notes that a workspace is gone; its data, which may be a lot, is deleted right after, see `sweepErasedWorkspaces`. */
export function createWorkspaceErasedHandler<Transaction>(
  erasures: ErasureRepository<Transaction>,
  now: () => Date,
): EventHandler<Transaction> {
  return async ({ data }, { transaction }) => {
    const event = workspaceErasedSchema.safeParse(data);
    if (!event.success) throw new PermanentJobError('The event names no workspace.', { cause: event.error });
    await erasures.remember({ workspaceId: event.data.workspaceId, erasedAt: now() }, transaction);
  };
}

/** Deletes what a person has here for themselves: what they watch, and their alerts; and forgets that they asked a model. */
export function createUserErasedHandler<Transaction>(
  erasures: ErasureRepository<Transaction>,
): EventHandler<Transaction> {
  return async ({ data }, { transaction }) => {
    const event = userErasedSchema.safeParse(data);
    if (!event.success) throw new PermanentJobError('The event names no person.', { cause: event.error });
    await erasures.deletePerson(event.data.userId, transaction);
  };
}
