import { Authenticated, ConnectionType, payloadOf } from '@paissive/graphql-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';

@Authenticated()
@ObjectType('KnownDevice', {
  description:
    'A device on which the right password was given before, visible to its owner only. Guesses of strangers never keep it out, because it is counted on its own.',
})
export class KnownDeviceType {
  @Field(() => ID, { description: 'Names the device.' })
  declare id: string;

  @Field(() => String, {
    description: 'The browser and system as far as they could be told, for example "Firefox on Linux".',
  })
  declare device: string;

  @Field(() => Date, { description: 'When somebody first signed in on it.' })
  declare createdAt: Date;

  @Field(() => Date, { description: 'When somebody last signed in on it with the password.' })
  declare lastSeenAt: Date;

  @Field(() => Date, { description: 'When it stops being known.' })
  declare expiresAt: Date;
}

export const KnownDeviceConnection = ConnectionType(KnownDeviceType, { name: 'KnownDevice' });

@InputType({ description: 'Which device to forget.' })
export class ForgetKnownDeviceInput {
  @Field(() => ID, { description: 'The id of one of the viewer’s known devices.' })
  declare deviceId: string;
}

export const ForgetKnownDevicePayload = payloadOf<{ forgottenDeviceId: string }>(
  'ForgetKnownDevicePayload',
  { forgottenDeviceId: { type: () => ID, description: 'The id of the device that is known no longer.' } },
  'What came of forgetting a device.',
);
