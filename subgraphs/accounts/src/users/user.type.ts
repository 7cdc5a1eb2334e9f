import { Key } from '@paissive/graphql-kit';
import { Field, ID, ObjectType } from 'type-graphql';
import type { User } from './user.js';

/**
 * The memberships are a field of `UserResolver`. Public as a type, since `register` answers a person who has no token yet; every other way
 * to a user leads through an authenticated type or field.
 */
@Key('id')
@ObjectType('User', { description: 'A person with an account, visible to those who share a workspace with them.' })
export class UserType implements User {
  @Field(() => ID, { description: 'The global id.' })
  declare id: string;

  @Field(() => String, { description: 'The address the person signs in with.' })
  declare email: string;

  @Field(() => String, { description: 'How the person wants to be called.' })
  declare name: string;

  @Field(() => Date, { description: 'When the account was created.' })
  declare createdAt: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'When the person confirmed that the address is theirs; null until then.',
  })
  declare emailVerifiedAt: Date | null;
}
