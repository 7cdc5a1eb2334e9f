import {
  Authenticated,
  ConflictError,
  Cost,
  type Payload,
  payloadOf,
  RequiresScopes,
  requireInput,
  validateInput,
} from '@paissive/graphql-kit';
import { Arg, Ctx, Field, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { MonetizationContext } from '../context.js';
import { RecordUsageInput, recordUsageSchema, UsageTotalInput, usageTotalSchema } from './usage.inputs.js';

@Authenticated()
@ObjectType('UsageTotal', { description: 'Uses added up.' })
export class UsageTotalType {
  @Field(() => String, { description: 'Decimal text.' })
  declare quantity: string;

  @Field(() => Int, { description: 'How many uses that are.' })
  declare recordCount: number;
}

@Authenticated()
@ObjectType('UsageReceipt', { description: 'What became of a list of uses.' })
export class UsageReceiptType {
  @Field(() => Int, { description: 'Counted now.' })
  declare recordedCount: number;

  @Field(() => Int, { description: 'Counted before, under the same keys.' })
  declare duplicateCount: number;
}

interface RecordUsageNouns {
  receipt: UsageReceiptType;
}

const RecordUsagePayload = payloadOf<RecordUsageNouns>(
  'RecordUsagePayload',
  { receipt: { type: () => UsageReceiptType, description: 'How many were counted.' } },
  'What came of counting uses.',
);

@Resolver()
export class UsageResolver {
  @RequiresScopes([['monetization:write']])
  @Cost(10)
  @Mutation(() => RecordUsagePayload, {
    nullable: true,
    description: 'Counts metered uses, each idempotency key once. All of them or none.',
  })
  async recordUsage(
    @Arg('input', () => RecordUsageInput, { description: 'The uses.' }) given: RecordUsageInput,
    @Ctx() context: MonetizationContext,
  ): Promise<Payload<RecordUsageNouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(recordUsageSchema, given);
    if (!input.ok) return RecordUsagePayload.failed(...input.userErrors);
    const result = await context.useCases.recordUsage(workspaceId, input.value.uses);
    if (result.kind === 'recorded') return RecordUsagePayload.succeeded({ receipt: result });
    const field = ['input', 'uses', `${result.index}`, 'idempotencyKey'];
    return RecordUsagePayload.failed(new ConflictError('This key stands for another use already.', field));
  }

  @RequiresScopes([['monetization:read']])
  @Query(() => UsageTotalType, {
    nullable: true,
    description: 'How much of something was used in a time. Price it with `priceQuote`.',
  })
  usageTotal(
    @Arg('input', () => UsageTotalInput, { description: 'Which uses.' }) input: UsageTotalInput,
    @Ctx() context: MonetizationContext,
  ): Promise<UsageTotalType> {
    return context.stores.usage.total(context.workspaceId(), requireInput(usageTotalSchema, input));
  }
}
