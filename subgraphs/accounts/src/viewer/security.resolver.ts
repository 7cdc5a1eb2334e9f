import { Authenticated } from '@paissive/graphql-kit';
import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver } from 'type-graphql';
import type { AccountsContext } from '../context.js';
import { RECENT_MS } from '../step-up/recent.js';
import { ViewerType } from './viewer.type.js';

@Authenticated()
@ObjectType('SecuritySettings', { description: 'How the viewer’s account is guarded.' })
export class SecuritySettingsType {
  @Field(() => Boolean, {
    description: 'Whether the account has a password; those that came through a provider have none.',
  })
  declare hasPassword: boolean;

  @Field(() => Date, { nullable: true, description: 'Since when sign-ins ask for a code; null while they do not.' })
  declare totpEnabledAt: Date | null;

  @Field(() => Int, { description: 'How many recovery codes have not been used.' })
  declare recoveryCodesLeft: number;

  @Field(() => String, {
    nullable: true,
    description: 'The address that a link was sent to and that waits to be confirmed; null when there is none.',
  })
  declare pendingEmail: string | null;

  @Field(() => Date, { description: 'Until when this session may make sensitive changes without `confirmIdentity`.' })
  declare confirmedUntil: Date;
}

@Resolver(() => ViewerType)
export class SecurityResolver {
  @FieldResolver(() => SecuritySettingsType, { nullable: true, description: 'How the account is guarded.' })
  async security(@Ctx() { requireGrant, useCases }: AccountsContext): Promise<SecuritySettingsType> {
    const { userId, authenticatedAt } = await requireGrant();
    const [settings, pendingEmail] = await Promise.all([
      useCases.securitySettings(userId),
      useCases.emailChanges.pending(userId),
    ]);
    return { ...settings, pendingEmail, confirmedUntil: new Date(authenticatedAt.getTime() + RECENT_MS) };
  }
}
