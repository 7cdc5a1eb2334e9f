import { Authenticated, ConnectionType, Key } from '@paissive/graphql-kit';
import { Field, ID, ObjectType } from 'type-graphql';

/** Its place and whether it is the current one are fields of `SessionResolver`. */
@Key('id')
@Authenticated()
@ObjectType('Session', { description: 'A device that is signed in, visible to its owner only.' })
export class SessionType {
  @Field(() => ID, { description: 'The global id.' })
  declare id: string;

  @Field(() => String, {
    description: 'The browser and system as far as they could be told, for example "Firefox on Linux".',
  })
  declare device: string;

  @Field(() => String, { nullable: true, description: 'The network address of the last use.' })
  declare ipAddress: string | null;

  @Field(() => Date, { description: 'When the device signed in.' })
  declare createdAt: Date;

  @Field(() => Date, { description: 'When the device last exchanged its refresh token.' })
  declare lastUsedAt: Date;

  @Field(() => Date, { description: 'When the session ends whatever happens.' })
  declare expiresAt: Date;
}

export const SessionConnection = ConnectionType(SessionType, { name: 'Session' });
