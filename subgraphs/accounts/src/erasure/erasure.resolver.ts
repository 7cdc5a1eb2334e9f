import {
  Authenticated,
  ConflictError,
  Cost,
  InvalidInputError,
  NotFoundError,
  type Payload,
  payloadOf,
  type UserErrorInterface,
} from '@paissive/graphql-kit';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { AccountsContext } from '../context.js';
import { emailKeyOf } from '../users/user.js';
import { notPermitted } from '../workspaces/permission.errors.js';
import type { ErasureRefusal } from './erasure.repository.js';

@InputType({ description: 'That the viewer wants to be forgotten.' })
export class EraseAccountInput {
  @Field(() => String, { description: 'The address of the account, typed once more.' })
  declare email: string;
}

@InputType({ description: 'Which workspace is to be gone for good.' })
export class EraseWorkspaceInput {
  @Field(() => ID, { description: 'One that the viewer owns, not the personal one.' })
  declare workspaceId: string;
}

const ExportPersonalDataPayload = payloadOf<{ json: string }>(
  'ExportPersonalDataPayload',
  { json: { type: () => String, description: 'What this service stores about the viewer, as a JSON object.' } },
  'What came of asking for one’s data.',
);
const EraseAccountPayload = payloadOf<{ erasedUserId: string }>(
  'EraseAccountPayload',
  { erasedUserId: { type: () => ID, description: 'The id that leads nowhere from now on.' } },
  'What came of erasing an account.',
);
const EraseWorkspacePayload = payloadOf<{ erasedWorkspaceId: string }>(
  'EraseWorkspacePayload',
  { erasedWorkspaceId: { type: () => ID, description: 'The id of the workspace that is gone.' } },
  'What came of erasing a workspace.',
);

@Resolver()
export class ErasureResolver {
  @Authenticated()
  @Cost(50)
  @Mutation(() => ExportPersonalDataPayload, {
    nullable: true,
    description: 'Everything that accounts stores about the viewer. Needs a recent proof of identity.',
  })
  async exportPersonalData(@Ctx() context: AccountsContext): Promise<Payload<{ json: string }>> {
    const recent = await context.requireRecentGrant();
    if (!recent.ok) return ExportPersonalDataPayload.failed(recent.error);
    const data = await context.useCases.personalRights.export(recent.grant);
    return ExportPersonalDataPayload.succeeded({ json: JSON.stringify(data) });
  }

  @Authenticated()
  @Cost(50)
  @Mutation(() => EraseAccountPayload, {
    nullable: true,
    description:
      'Erases the viewer and the workspaces that nobody else is in, for good. Needs a recent proof of identity.',
  })
  async eraseAccount(
    @Arg('input', () => EraseAccountInput, { description: 'The confirmation.' }) { email }: EraseAccountInput,
    @Ctx() context: AccountsContext,
  ): Promise<Payload<{ erasedUserId: string }>> {
    const recent = await context.requireRecentGrant();
    if (!recent.ok) return EraseAccountPayload.failed(recent.error);
    const { userId } = recent.grant;
    const user = await context.loaders.users.load(userId);
    if (!user || emailKeyOf(email.trim()) !== emailKeyOf(user.email)) return EraseAccountPayload.failed(wrongAddress());
    const result = await context.useCases.personalRights.eraseUser(userId);
    if (result !== 'erased') return EraseAccountPayload.failed(erasureError(result));
    return EraseAccountPayload.succeeded({ erasedUserId: userId });
  }

  @Authenticated()
  @Cost(50)
  @Mutation(() => EraseWorkspacePayload, {
    nullable: true,
    description: 'Erases a workspace with all that is in it. Owners only, with a recent proof of identity.',
  })
  async eraseWorkspace(
    @Arg('input', () => EraseWorkspaceInput, { description: 'Which.' }) { workspaceId }: EraseWorkspaceInput,
    @Ctx() context: AccountsContext,
  ): Promise<Payload<{ erasedWorkspaceId: string }>> {
    const recent = await context.requireRecentGrant();
    if (!recent.ok) return EraseWorkspacePayload.failed(recent.error);
    const result = await context.useCases.personalRights.eraseWorkspace(recent.grant.userId, workspaceId);
    if (result !== 'erased') return EraseWorkspacePayload.failed(erasureError(result));
    return EraseWorkspacePayload.succeeded({ erasedWorkspaceId: workspaceId });
  }
}

function wrongAddress(): UserErrorInterface {
  return new InvalidInputError('Type the address of your account.', ['input', 'email']);
}

function erasureError(refusal: ErasureRefusal): UserErrorInterface {
  switch (refusal) {
    case 'shared_workspace':
      return new ConflictError('Others work in a workspace of yours. Hand it over, or remove them, first.');
    case 'last_admin':
      return new ConflictError('You are the only administrator. Appoint another one first.');
    case 'personal':
      return new ConflictError('A personal workspace goes with its person only.', ['input', 'workspaceId']);
    case 'not_permitted':
      return notPermitted();
    case 'not_found':
      return new NotFoundError('You have no such workspace.', ['input', 'workspaceId']);
  }
}
