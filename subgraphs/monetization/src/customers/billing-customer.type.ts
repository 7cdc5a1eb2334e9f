import { ConnectionType, Key, RequiresScopes } from '@paissive/graphql-kit';
import { nameField } from '@paissive/graphql-money';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { z } from 'zod';
import { idempotencyKeyField } from '../id-fields.js';
import { PaymentProviderKindEnum } from '../payments/payment-provider.type.js';

@Key('id')
@RequiresScopes([['monetization:read']])
@ObjectType('BillingCustomer', { description: 'Somebody who is billed.' })
export class BillingCustomerType {
  @Field(() => ID, { description: 'Names them here.' })
  declare id: string;

  @Field(() => String, { description: 'Who they are.' })
  declare name: string;

  @Field(() => String, { nullable: true, description: 'Where they are written to; null when nobody said.' })
  declare email: string | null;

  @Field(() => PaymentProviderKindEnum, { description: 'Who takes their payments.' })
  declare provider: 'SANDBOX' | 'STRIPE';

  @Field(() => ID, { description: 'Names them at the payment provider, in payments and in movements of revenue.' })
  declare providerId: string;

  @Field(() => Date, { description: 'When they were entered.' })
  declare createdAt: Date;
}

export const BillingCustomerConnection = ConnectionType(BillingCustomerType, { name: 'BillingCustomer' });

@InputType({ description: 'Somebody to bill.' })
export class CreateBillingCustomerInput {
  @Field(() => String, { description: 'Who they are, at most 200 characters.' })
  declare name: string;

  @Field(() => String, { nullable: true, description: 'Where they are written to.' })
  declare email?: string | null;

  @Field(() => String, { nullable: true, description: 'The same key answers with the same customer.' })
  declare idempotencyKey?: string | null;
}

export const createBillingCustomerSchema = z.object({
  name: nameField(200),
  email: z
    .email('Give an address such as name@example.com.')
    .max(320)
    .nullish()
    .transform((email) => email ?? null),
  idempotencyKey: idempotencyKeyField,
});
