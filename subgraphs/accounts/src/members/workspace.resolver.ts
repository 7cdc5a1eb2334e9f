import { Authenticated, NotFoundError, type Payload, payloadOf, validateInput } from '@paissive/graphql-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { AccountsContext } from '../context.js';
import { InvalidRefreshTokenError } from '../sessions/session.errors.js';
import type { SessionTokens } from '../sessions/session.js';
import { SessionTokensType } from '../sessions/session-tokens.type.js';
import { notPermitted } from '../workspaces/permission.errors.js';
import { can } from '../workspaces/permissions.js';
import type { Workspace } from '../workspaces/workspace.js';
import { WorkspaceType } from '../workspaces/workspace.type.js';
import {
  CreateWorkspaceInput,
  RenameWorkspaceInput,
  SwitchWorkspaceInput,
  workspaceNameSchema,
} from './member.inputs.js';

type Named = { workspace: Workspace };
const workspace = { type: () => WorkspaceType, description: 'The workspace.' };
const CreateWorkspacePayload = payloadOf<Named>('CreateWorkspacePayload', { workspace }, 'What came of creating one.');
const RenameWorkspacePayload = payloadOf<Named>('RenameWorkspacePayload', { workspace }, 'What came of renaming one.');
const SwitchWorkspacePayload = payloadOf<{ session: SessionTokens }>(
  'SwitchWorkspacePayload',
  { session: { type: () => SessionTokensType, description: 'The tokens of the session in the other workspace.' } },
  'What came of going to another workspace.',
);

@Resolver()
export class WorkspaceResolver {
  @Authenticated()
  @Mutation(() => CreateWorkspacePayload, {
    nullable: true,
    description: 'Creates a workspace that the viewer owns. Go there with `switchWorkspace`.',
  })
  async createWorkspace(
    @Arg('input', () => CreateWorkspaceInput, { description: 'Its name.' }) given: CreateWorkspaceInput,
    @Ctx() context: AccountsContext,
  ): Promise<Payload<Named>> {
    const { userId } = await context.requireGrant();
    const input = validateInput(workspaceNameSchema, given);
    if (!input.ok) return CreateWorkspacePayload.failed(...input.userErrors);
    const created = await context.useCases.members.createWorkspace(userId, input.value.name);
    return CreateWorkspacePayload.succeeded({ workspace: created });
  }

  @Authenticated()
  @Mutation(() => RenameWorkspacePayload, {
    nullable: true,
    description: 'Renames the current workspace. Owners only.',
  })
  async renameWorkspace(
    @Arg('input', () => RenameWorkspaceInput, { description: 'Its name.' }) given: RenameWorkspaceInput,
    @Ctx() context: AccountsContext,
  ): Promise<Payload<Named>> {
    const grant = await context.requireGrant();
    if (!can(grant.workspaceRole, 'workspace:update')) return RenameWorkspacePayload.failed(notPermitted());
    const input = validateInput(workspaceNameSchema, given);
    if (!input.ok) return RenameWorkspacePayload.failed(...input.userErrors);
    const renamed = await context.useCases.members.rename(grant, input.value.name);
    return RenameWorkspacePayload.succeeded(renamed ? { workspace: renamed } : {});
  }

  @Authenticated()
  @Mutation(() => SwitchWorkspacePayload, {
    nullable: true,
    description: 'Lets this session work in another workspace of the viewer.',
  })
  async switchWorkspace(
    @Arg('input', () => SwitchWorkspaceInput, { description: 'Which.' }) input: SwitchWorkspaceInput,
    @Ctx() context: AccountsContext,
  ): Promise<Payload<{ session: SessionTokens }>> {
    const grant = await context.requireGrant();
    const result = await context.useCases.switchWorkspace(grant, input, context.identity);
    if (result.kind === 'switched') return SwitchWorkspacePayload.succeeded({ session: result.tokens });
    return SwitchWorkspacePayload.failed(
      result.kind === 'not_a_member'
        ? new NotFoundError('You have no such workspace.', ['input', 'workspaceId'])
        : new InvalidRefreshTokenError('This session is over. Sign in again.', ['input', 'refreshToken']),
    );
  }
}
