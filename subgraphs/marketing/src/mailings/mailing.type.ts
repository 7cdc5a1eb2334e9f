import { Authenticated, ConnectionType, enumOf, Key, RequiresScopes } from '@paissive/graphql-kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { MailingStatus } from './mailing.js';

export const MailingStatusEnum = enumOf<MailingStatus>('MailingStatus', 'How far a mailing is.', {
  PREPARING: 'Its letters are being queued.',
  SENDING: 'Its letters go out.',
  SENT: 'No letter of it waits any more.',
});

@Authenticated()
@ObjectType('Subscriber', { description: 'Somebody on a mailing list.' })
export class SubscriberType {
  @Field(() => ID, { description: 'Names the place on the list.' })
  declare id: string;

  @Field(() => String, { description: 'The e-mail address.' })
  declare address: string;

  @Field(() => Date, { description: 'When it was added.' })
  declare createdAt: Date;
}

export const SubscriberConnection = ConnectionType(SubscriberType, { name: 'Subscriber' });

@RequiresScopes([['marketing:read']])
@ObjectType('MailingList', { description: 'People who agreed to get mail.' })
export class MailingListType {
  @Field(() => ID, { description: 'Names it here.' })
  declare id: string;

  @Field(() => String, { description: 'What it is called, also below its letters.' })
  declare name: string;

  @Field(() => String, { description: 'Who sends, with a postal address: it stands below every letter.' })
  declare sender: string;

  @Field(() => Date, { description: 'When it was made.' })
  declare createdAt: Date;
}

export const MailingListConnection = ConnectionType(MailingListType, { name: 'MailingList' });

@Authenticated()
@ObjectType('LetterCounts', { description: 'What became of the letters of a mailing.' })
export class LetterCountsType {
  @Field(() => Int, { description: 'Not sent yet.' })
  declare waiting: number;

  @Field(() => Int, { description: 'Handed to the mail server.' })
  declare sent: number;

  @Field(() => Int, { description: 'Refused for good, or tried too often.' })
  declare givenUp: number;

  @Field(() => Int, { description: 'Not sent, for their readers want no mail.' })
  declare suppressed: number;
}

@Key('id')
@RequiresScopes([['marketing:read']])
@ObjectType('Mailing', { description: 'An approved mail that goes to a list.' })
export class MailingType {
  @Field(() => ID, { description: 'Names it everywhere.' })
  declare id: string;

  @Field(() => MailingStatusEnum, { description: 'How far it is.' })
  declare status: MailingStatus;

  @Field(() => Int, { description: 'The revision that is sent.' })
  declare revision: number;

  @Field(() => ID, { description: 'Who started it.' })
  declare startedByUserId: string;

  @Field(() => Date, { description: 'When it was started.' })
  declare createdAt: Date;
}

export const MailingConnection = ConnectionType(MailingType, { name: 'Mailing' });
