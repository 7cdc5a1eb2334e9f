import { ConnectionType, RequiresScopes } from '@paissive/graphql-kit';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import type { AccountStatus } from '../users/user.js';
import type { PlatformRole } from '../workspaces/role.js';

export const ADMIN_READ = [['admin:read']] as const;
export const ADMIN_WRITE = [['admin:write']] as const;

export const AccountStatusEnum = { ACTIVE: 'active', SUSPENDED: 'suspended' } as const satisfies Record<
  string,
  AccountStatus
>;
registerEnumType(AccountStatusEnum, {
  name: 'AccountStatus',
  description: 'Whether an account may be used.',
  valuesConfig: { ACTIVE: { description: 'It may.' }, SUSPENDED: { description: 'Nobody gets in.' } },
});

export const PlatformRoleEnum = { USER: 'user', ADMIN: 'admin' } as const satisfies Record<string, PlatformRole>;
registerEnumType(PlatformRoleEnum, {
  name: 'PlatformRole',
  description: 'What a person may do on the platform as a whole.',
  valuesConfig: {
    USER: { description: 'Work in workspaces.' },
    ADMIN: { description: 'Administer the platform as well.' },
  },
});

@RequiresScopes(ADMIN_READ)
@ObjectType('ManagedUser', { description: 'An account as administrators see it.' })
export class ManagedUserType {
  @Field(() => ID, { description: 'The id of the user.' })
  declare id: string;

  @Field(() => String, { description: 'The address the person signs in with.' })
  declare email: string;

  @Field(() => String, { description: 'How the person wants to be called.' })
  declare name: string;

  @Field(() => Date, { description: 'When the account was created.' })
  declare createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'When the person confirmed the address; null until then.' })
  declare emailVerifiedAt: Date | null;

  @Field(() => AccountStatusEnum, { description: 'Whether the account may be used.' })
  declare status: AccountStatus;

  @Field(() => PlatformRoleEnum, { description: 'What the person may do on the platform as a whole.' })
  declare platformRole: PlatformRole;

  @Field(() => Date, { nullable: true, description: 'When a device of theirs was last seen; null when none is known.' })
  declare lastSeenAt: Date | null;
}

export const ManagedUserConnection = ConnectionType(ManagedUserType, {
  name: 'ManagedUser',
  directives: [RequiresScopes(ADMIN_READ)],
  totalCount: true,
});

@InputType({ description: 'Whose account to suspend.' })
export class SuspendUserInput {
  @Field(() => ID, { description: 'Whose.' })
  declare userId: string;
}

@InputType({ description: 'Whose account to let in again.' })
export class ReinstateUserInput {
  @Field(() => ID, { description: 'Whose.' })
  declare userId: string;
}

@InputType({ description: 'Who administers the platform, or does no longer.' })
export class SetPlatformRoleInput {
  @Field(() => ID, { description: 'Who.' })
  declare userId: string;

  @Field(() => PlatformRoleEnum, { description: 'The role from now on.' })
  declare role: PlatformRole;
}
