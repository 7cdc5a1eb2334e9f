import { ErrorCode, PlatformError } from '@paissive/errors';
import {
  Authenticated,
  type Connection,
  Cost,
  ListSize,
  PageArguments,
  pageArguments,
  toConnection,
} from '@paissive/graphql-kit';
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { z } from 'zod';
import type { AccountsContext } from '../context.js';
import type { User } from '../users/user.js';
import { UserType } from '../users/user.type.js';
import { can } from '../workspaces/permissions.js';
import type { AuditExport } from './audit-log.js';
import type { AuditEntry } from './audit-log.repository.js';
import {
  AuditEntryConnection,
  AuditEntryType,
  AuditExportType,
  AuditLogFilter,
  AuditVerificationType,
} from './audit-log.type.js';

@Resolver(() => AuditEntryType)
export class AuditLogResolver {
  @Authenticated()
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'], requireOneSlicingArgument: false })
  @Query(() => AuditEntryConnection, {
    description: 'What happened in the current workspace, the latest first. Owners only, others get FORBIDDEN.',
  })
  async auditLog(
    @Args(() => PageArguments) args: PageArguments,
    @Arg('filter', () => AuditLogFilter, { nullable: true, description: 'Which entries; all if left out.' })
    filter: AuditLogFilter | null,
    @Ctx() context: AccountsContext,
  ): Promise<Connection<AuditEntry>> {
    const workspaceId = await readableWorkspace(context);
    const page = pageArguments(args, z.int());
    const before = page.after?.sortKey ?? null;
    const rows = await context.useCases.auditLog.list(workspaceId, { before, limit: page.first + 1 }, filter ?? {});
    return toConnection({ rows, page, cursorOf: ({ sequence, id }) => ({ sortKey: sequence, id }) });
  }

  @FieldResolver(() => Date, { description: 'When it was recorded.' })
  recordedAt(@Root() { at }: AuditEntry): Date {
    return at;
  }

  @FieldResolver(() => UserType, {
    nullable: true,
    description: 'Who did it, as far as that person still shares a workspace.',
  })
  actor(@Root() { actorId }: AuditEntry, @Ctx() { loaders }: AccountsContext): Promise<User | null> | null {
    return actorId === null ? null : loaders.users.load(actorId);
  }

  @Authenticated()
  @Cost(50)
  @Query(() => AuditExportType, {
    description: 'The audit log of the current workspace as NDJSON, a thousand lines at a time. Owners only.',
  })
  async auditLogExport(
    @Arg('after', () => Int, { defaultValue: 0, description: 'The `lastSequence` of the part before.' }) after: number,
    @Ctx() context: AccountsContext,
  ): Promise<AuditExport> {
    const workspaceId = await readableWorkspace(context);
    const { userId } = await context.requireGrant();
    return context.useCases.auditLog.export({ userId, workspaceId }, after);
  }

  @Authenticated()
  @Cost(100)
  @Query(() => AuditVerificationType, {
    description: 'Computes the chain of hashes of the current workspace’s audit log again. Owners only.',
  })
  async auditLogVerification(@Ctx() context: AccountsContext): Promise<AuditVerificationType> {
    const workspaceId = await readableWorkspace(context);
    const { entries, brokenAt, isComplete } = await context.useCases.auditLog.verify(workspaceId);
    return { entries, brokenAt, isIntact: brokenAt === null && isComplete };
  }
}

async function readableWorkspace({ requireGrant }: AccountsContext): Promise<string> {
  const { workspaceId, workspaceRole } = await requireGrant();
  if (can(workspaceRole, 'audit_log:read')) return workspaceId;
  throw new PlatformError(ErrorCode.FORBIDDEN, 'The audit log is for the owners of the workspace.');
}
