import { Authenticated } from '@paissive/graphql-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { z } from 'zod';
import { emailField } from '../users/email-field.js';
import type { WorkspaceRole } from '../workspaces/role.js';
import { WorkspaceRoleEnum } from '../workspaces/workspace-role.enum.js';

@Authenticated()
@ObjectType('Invitation', { description: 'Somebody was asked by mail to join the current workspace.' })
export class InvitationType {
  @Field(() => ID, { description: 'Its id within the workspace.' })
  declare id: string;

  @Field(() => String, { description: 'Who was asked.' })
  declare email: string;

  @Field(() => WorkspaceRoleEnum, { description: 'The role that the person would have.' })
  declare role: WorkspaceRole;

  @Field(() => Date, { description: 'When the letter was written.' })
  declare createdAt: Date;

  @Field(() => Date, { description: 'Until when it can be accepted.' })
  declare expiresAt: Date;
}

/** Public: whoever holds the link may see what it is about before signing in or up. */
@ObjectType('InvitationPreview', { description: 'What an invitation is about.' })
export class InvitationPreviewType {
  @Field(() => String, { description: 'The workspace to join.' })
  declare workspaceName: string;

  @Field(() => String, { nullable: true, description: 'Who invites; null when that account is gone.' })
  declare inviterName: string | null;

  @Field(() => String, { description: 'Whom: only the account with this address can accept.' })
  declare email: string;

  @Field(() => WorkspaceRoleEnum, { description: 'The role that the person would have.' })
  declare role: WorkspaceRole;

  @Field(() => Date, { description: 'Until when it can be accepted.' })
  declare expiresAt: Date;
}

@InputType({ description: 'Whom to ask into the current workspace.' })
export class InviteMemberInput {
  @Field(() => String, { description: 'The address to write to.' })
  declare email: string;

  @Field(() => WorkspaceRoleEnum, { description: 'The role that the person would have.' })
  declare role: WorkspaceRole;
}

@InputType({ description: 'Which invitation to accept.' })
export class AcceptInvitationInput {
  @Field(() => String, { description: 'The token of the link in the letter.' })
  declare token: string;
}

@InputType({ description: 'Which invitation to decline.' })
export class DeclineInvitationInput {
  @Field(() => String, { description: 'The token of the link in the letter.' })
  declare token: string;
}

@InputType({ description: 'Which invitation to take back.' })
export class RevokeInvitationInput {
  @Field(() => ID, { description: 'One of the current workspace.' })
  declare id: string;
}

export const inviteMemberSchema = z.object({ email: emailField(), role: z.enum(['owner', 'editor', 'viewer']) });
