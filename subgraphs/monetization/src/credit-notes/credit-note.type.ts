import { Authenticated, enumOf, RequiresScopes } from '@paissive/graphql-kit';
import { MoneyInput, MoneyType, moneyField, nameField } from '@paissive/graphql-money';
import type { Money } from '@paissive/money';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { z } from 'zod';
import { idempotencyKeyField } from '../id-fields.js';
import type { RefundStatus } from './credit-note.js';

export const RefundStatusEnum = enumOf<RefundStatus>('RefundStatus', 'Whether money was given back.', {
  NOT_NEEDED: 'Nothing was paid yet: less is due.',
  PENDING: 'It is being given back. The same request goes on with it.',
  SUCCEEDED: 'It was given back.',
  FAILED: 'The provider does not give it back: it has to be given in another way.',
});

@Authenticated()
@ObjectType('CreditNoteLine', { description: 'What is taken back of one line of an invoice.' })
export class CreditNoteLineType {
  @Field(() => Int, { description: 'Place of the line on the invoice, from 0.' })
  declare position: number;

  @Field(() => String, { description: 'What it was for.' })
  declare description: string;

  @Field(() => MoneyType, { description: 'After the discount, before tax.' })
  declare net: Money;

  @Field(() => MoneyType, { description: 'The part of the tax that goes with it.' })
  declare tax: Money;
}

@RequiresScopes([['monetization:read']])
@ObjectType('CreditNote', { description: 'What is taken back of an invoice.' })
export class CreditNoteType {
  @Field(() => ID, { description: 'Names it everywhere.' })
  declare id: string;

  @Field(() => String, { description: 'What stands on it, such as `CN-000001`: without gaps in the workspace.' })
  declare number: string;

  @Field(() => String, { description: 'Why.' })
  declare reason: string;

  @Field(() => [CreditNoteLineType], { description: 'At most 200.' })
  declare lines: CreditNoteLineType[];

  @Field(() => MoneyType, { description: 'Before tax.' })
  declare net: Money;

  @Field(() => MoneyType, { description: 'Tax that is taken back.' })
  declare tax: Money;

  @Field(() => MoneyType, { description: 'In all.' })
  declare total: Money;

  @Field(() => RefundStatusEnum, { description: 'Whether money was given back.' })
  declare refundStatus: RefundStatus;

  @Field(() => String, { nullable: true, description: 'Why none was given back; null when it was.' })
  declare refundMessage: string | null;

  @Field(() => Date, { description: 'When it was issued.' })
  declare createdAt: Date;
}

@InputType({ description: 'What to take back of a line.' })
export class CreditNoteLineInput {
  @Field(() => Int, { description: 'Place of the line on the invoice, from 0.' })
  declare position: number;

  @Field(() => MoneyInput, { nullable: true, description: 'Before tax; all that is left of the line if left out.' })
  declare net?: MoneyInput | null;
}

@InputType({ description: 'What to take back of an invoice.' })
export class CreditInvoiceInput {
  @Field(() => ID, { description: 'Which one.' })
  declare invoiceId: string;

  @Field(() => [CreditNoteLineInput], { description: 'One to 100 of its lines.' })
  declare lines: CreditNoteLineInput[];

  @Field(() => String, { description: 'Why, at most 300 characters.' })
  declare reason: string;

  @Field(() => String, { nullable: true, description: 'The same key answers with the same note.' })
  declare idempotencyKey?: string | null;
}

export const creditInvoiceSchema = z.object({
  invoiceId: nameField(100),
  lines: z
    .array(
      z.object({
        position: z.int().min(0).max(1_000),
        net: moneyField()
          .nullish()
          .transform((net) => net ?? null),
      }),
    )
    .min(1, 'Give at least one line.')
    .max(100, 'Give at most 100 lines.'),
  reason: nameField(300),
  idempotencyKey: idempotencyKeyField,
});
