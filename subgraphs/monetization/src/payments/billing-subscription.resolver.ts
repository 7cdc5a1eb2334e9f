import {
  Cost,
  InvalidInputError,
  NotFoundError,
  type Payload,
  payloadOf,
  RequiresScopes,
  validateInput,
} from '@paissive/graphql-kit';
import { nameField } from '@paissive/graphql-money';
import type { ProviderSubscription } from '@paissive/payments';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import type { MonetizationContext } from '../context.js';
import { idempotencyKeyField } from '../id-fields.js';
import { paymentError } from './payment-failure.type.js';
import {
  BillingSubscriptionType,
  CancelBillingSubscriptionInput,
  CreateBillingSubscriptionInput,
} from './payment-provider.type.js';
import type { SubscribeResult } from './subscribe-customer.js';

interface SubscriptionNouns {
  subscription: ProviderSubscription;
}

const noun = { subscription: { type: () => BillingSubscriptionType, description: 'The subscription.' } };
const CreatePayload = payloadOf<SubscriptionNouns>(
  'CreateBillingSubscriptionPayload',
  noun,
  'What came of beginning a subscription.',
);
const CancelPayload = payloadOf<SubscriptionNouns>(
  'CancelBillingSubscriptionPayload',
  noun,
  'What came of ending a subscription.',
);

const idField = z.string().min(1).max(255);
const createSchema = z.object({
  customerId: idField,
  strategyId: idField,
  tierName: nameField(80),
  quantity: z.int().min(1, 'Give at least 1.').max(1_000_000, 'Give at most 1,000,000.'),
  paymentMethod: nameField(255),
  idempotencyKey: idempotencyKeyField,
});
const cancelSchema = z.object({ subscriptionId: idField });

@Resolver()
export class BillingSubscriptionResolver {
  @RequiresScopes([['monetization:write']])
  @Cost(20)
  @Mutation(() => CreatePayload, {
    nullable: true,
    description:
      "Begins a customer's subscription to a tier. The first payment is taken at once, or after the tier's trial; when it is declined there is no subscription.",
  })
  async createBillingSubscription(
    @Arg('input', () => CreateBillingSubscriptionInput, { description: 'The subscription.' })
    given: CreateBillingSubscriptionInput,
    @Ctx() context: MonetizationContext,
  ): Promise<Payload<SubscriptionNouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(createSchema, given);
    if (!input.ok) return CreatePayload.failed(...input.userErrors);
    const result = await context.useCases.subscribeCustomer({ ...input.value, workspaceId });
    if (result.kind === 'subscribed') return CreatePayload.succeeded({ subscription: result.subscription });
    return CreatePayload.failed(subscribeError(result));
  }

  @RequiresScopes([['monetization:write']])
  @Cost(20)
  @Mutation(() => CancelPayload, { nullable: true, description: 'Ends a subscription at once.' })
  async cancelBillingSubscription(
    @Arg('input', () => CancelBillingSubscriptionInput, { description: 'Which one.' })
    given: CancelBillingSubscriptionInput,
    @Ctx() context: MonetizationContext,
  ): Promise<Payload<SubscriptionNouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(cancelSchema, given);
    if (!input.ok) return CancelPayload.failed(...input.userErrors);
    const result = await context.useCases.endSubscription(workspaceId, input.value.subscriptionId);
    if (result.kind === 'ended') return CancelPayload.succeeded({ subscription: result.subscription });
    return CancelPayload.failed(paymentError(result.failure, ['input', 'subscriptionId']));
  }
}

function subscribeError(result: Exclude<SubscribeResult, { kind: 'subscribed' }>) {
  switch (result.kind) {
    case 'customer_not_found':
      return new NotFoundError('There is no such customer here.', ['input', 'customerId']);
    case 'tier_not_found':
      return new NotFoundError('There is no strategy with such a tier here.', ['input', 'tierName']);
    case 'paid_once':
      return new InvalidInputError('The tier is paid once. Write an invoice for it.', ['input', 'tierName']);
    case 'not_connected': {
      const message = 'The payment provider does not know the tier on its present terms. Connect the prices first.';
      return new InvalidInputError(message, ['input', 'tierName']);
    }
    case 'failed':
      return paymentError(result.failure, ['input', 'paymentMethod']);
  }
}
