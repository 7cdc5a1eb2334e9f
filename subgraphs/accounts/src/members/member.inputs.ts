import { Field, ID, InputType } from 'type-graphql';
import { z } from 'zod';
import type { WorkspaceRole } from '../workspaces/role.js';
import { WorkspaceRoleEnum } from '../workspaces/workspace-role.enum.js';

const MAX_NAME_LENGTH = 120;

@InputType({ description: 'A workspace to share with others.' })
export class CreateWorkspaceInput {
  @Field(() => String, { description: 'How its members call it.' })
  declare name: string;
}

@InputType({ description: 'Another name for the current workspace.' })
export class RenameWorkspaceInput {
  @Field(() => String, { description: 'How its members call it from now on.' })
  declare name: string;
}

@InputType({ description: 'Where to go on.' })
export class SwitchWorkspaceInput {
  @Field(() => ID, { description: 'One of the viewer’s workspaces.' })
  declare workspaceId: string;

  @Field(() => String, { description: 'The refresh token of the session; it is exchanged for a new one.' })
  declare refreshToken: string;
}

@InputType({ description: 'Another role for a member of the current workspace.' })
export class ChangeMemberRoleInput {
  @Field(() => ID, { description: 'Whose role.' })
  declare userId: string;

  @Field(() => WorkspaceRoleEnum, { description: 'The role from now on.' })
  declare role: WorkspaceRole;
}

@InputType({ description: 'Who is to be a member of the current workspace no longer.' })
export class RemoveMemberInput {
  @Field(() => ID, { description: 'Who.' })
  declare userId: string;
}

@InputType({ description: 'Which workspace to leave.' })
export class LeaveWorkspaceInput {
  @Field(() => ID, { description: 'One of the viewer’s workspaces, not the personal one.' })
  declare workspaceId: string;
}

@InputType({ description: 'Who gets the current workspace.' })
export class TransferWorkspaceInput {
  @Field(() => ID, { description: 'A member; becomes owner, and the viewer editor.' })
  declare userId: string;
}

const name = z
  .string()
  .trim()
  .min(1, 'Give it a name.')
  .max(MAX_NAME_LENGTH, `A name can have ${MAX_NAME_LENGTH} characters.`)
  .regex(/^\P{Cc}*$/u, 'A name cannot have line breaks or control characters.');
export const workspaceNameSchema = z.object({ name });
