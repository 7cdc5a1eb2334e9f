import { decimalField, nameField } from '@paissive/graphql-money';
import { Field, InputType } from 'type-graphql';
import { z } from 'zod';

@InputType({ description: 'One metered use.' })
export class UsageInput {
  @Field(() => String, { description: 'What is counted, such as `api-calls`.' })
  declare meter: string;

  @Field(() => String, { description: "The customer's id in whatever system bills them." })
  declare customer: string;

  @Field(() => String, { description: 'How much, decimal text, not negative.' })
  declare quantity: string;

  @Field(() => String, { description: 'Names the use: what comes again under the same key is counted once.' })
  declare idempotencyKey: string;

  @Field(() => Date, { nullable: true, description: 'When it happened; now if left out.' })
  declare occurredAt?: Date | null;
}

@InputType({ description: 'Uses to count.' })
export class RecordUsageInput {
  @Field(() => [UsageInput], { description: 'One to 1,000.' })
  declare uses: UsageInput[];
}

@InputType({ description: 'Which uses to add up.' })
export class UsageTotalInput {
  @Field(() => String, { description: 'What was counted.' })
  declare meter: string;

  @Field(() => String, { nullable: true, description: 'Of one customer; of all if left out.' })
  declare customer?: string | null;

  @Field(() => Date, { description: 'From this moment on.' })
  declare from: Date;

  @Field(() => Date, { description: 'Before this moment.' })
  declare until: Date;
}

export const recordUsageSchema = z.object({
  uses: z
    .array(
      z.object({
        meter: nameField(100),
        customer: nameField(200),
        quantity: decimalField({ minimum: 0, maximum: 1e12 }),
        idempotencyKey: nameField(200),
        occurredAt: z
          .date()
          .nullish()
          .transform((time) => time ?? null),
      }),
    )
    .min(1, 'Give at least one use.')
    .max(1_000, 'Give at most 1,000 uses at a time.'),
});

export const usageTotalSchema = z
  .object({
    meter: nameField(100),
    customer: nameField(200)
      .nullish()
      .transform((customer) => customer ?? null),
    from: z.date(),
    until: z.date(),
  })
  .refine(({ from, until }) => until > from, { path: ['until'], message: 'The time must end after it begins.' });
