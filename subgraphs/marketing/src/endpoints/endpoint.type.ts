import { ConnectionType, enumOf, Key, RequiresScopes } from '@paissive/graphql-kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { EndpointStatus } from './endpoint.js';

export const EndpointStatusEnum = enumOf<EndpointStatus>('PublishingEndpointStatus', 'Whether an endpoint is used.', {
  ACTIVE: 'It gets what is published.',
  DISABLED: 'It gets nothing: somebody disabled it, nothing arrived for three days, or it answered 410.',
});

@Key('id')
@RequiresScopes([['marketing:read']])
@ObjectType('PublishingEndpoint', { description: 'A receiver of what is published: a webhook by Standard Webhooks.' })
export class EndpointType {
  @Field(() => ID, { description: 'Names it everywhere.' })
  declare id: string;

  @Field(() => String, { description: 'What it is called.' })
  declare name: string;

  @Field(() => String, { description: 'Its address.' })
  declare url: string;

  @Field(() => EndpointStatusEnum, { description: 'Whether it is used.' })
  declare status: EndpointStatus;

  @Field(() => String, { nullable: true, description: 'Why it is disabled; null while it is active.' })
  declare disabledReason: string | null;

  @Field(() => Date, { nullable: true, description: 'Since when nothing has arrived there; null after a success.' })
  declare failingSince: Date | null;

  @Field(() => Int, { description: 'Grows with every change; give it back with an update.' })
  declare version: number;

  @Field(() => Date, { description: 'When it was made.' })
  declare createdAt: Date;
}

export const EndpointConnection = ConnectionType(EndpointType, { name: 'PublishingEndpoint' });
