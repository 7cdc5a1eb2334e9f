import {
  Cost,
  ListSize,
  PageArguments,
  type Payload,
  pageNewestFirst,
  payloadOf,
  RequiresScopes,
  validateInput,
} from '@paissive/graphql-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { MonetizationContext } from '../context.js';
import { paymentError } from '../payments/payment-failure.type.js';
import type { StoredSubscription } from '../revenue/revenue.repository.js';
import { SubscriptionRecordType } from '../revenue/revenue.type.js';
import type { BillingCustomer } from './billing-customer.js';
import {
  BillingCustomerConnection,
  BillingCustomerType,
  CreateBillingCustomerInput,
  createBillingCustomerSchema,
} from './billing-customer.type.js';

interface CustomerNouns {
  customer: BillingCustomer;
}

const CreatePayload = payloadOf<CustomerNouns>(
  'CreateBillingCustomerPayload',
  { customer: { type: () => BillingCustomerType, description: 'The customer.' } },
  'What came of entering a customer.',
);
const MAX_SUBSCRIPTIONS = 100;

@Resolver(() => BillingCustomerType)
export class BillingCustomerResolver {
  @RequiresScopes([['monetization:write']])
  @Cost(10)
  @Mutation(() => CreatePayload, {
    nullable: true,
    description: 'Enters somebody to bill, here and at the payment provider.',
  })
  async createBillingCustomer(
    @Arg('input', () => CreateBillingCustomerInput, { description: 'Who.' }) given: CreateBillingCustomerInput,
    @Ctx() context: MonetizationContext,
  ): Promise<Payload<CustomerNouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(createBillingCustomerSchema, given);
    if (!input.ok) return CreatePayload.failed(...input.userErrors);
    const result = await context.useCases.createBillingCustomer({ ...input.value, workspaceId });
    if (result.kind === 'created') return CreatePayload.succeeded({ customer: result.customer });
    return CreatePayload.failed(paymentError(result, ['input']));
  }

  @RequiresScopes([['monetization:read']])
  @Query(() => BillingCustomerType, { nullable: true, description: 'One customer; null when there is none here.' })
  billingCustomer(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() context: MonetizationContext,
  ): Promise<BillingCustomer | null> {
    return context.loaders.customers.load(id);
  }

  @RequiresScopes([['monetization:read']])
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @Query(() => BillingCustomerConnection, { description: 'All customers, newest first.' })
  billingCustomers(@Args(() => PageArguments) args: PageArguments, @Ctx() context: MonetizationContext) {
    return pageNewestFirst(args, (page) => context.stores.customers.list(context.workspaceId(), page));
  }

  @Cost(5)
  @FieldResolver(() => [SubscriptionRecordType], {
    description: `What they have subscribed to, as the provider told it last; the newest ${MAX_SUBSCRIPTIONS}.`,
  })
  subscriptions(
    @Root() { providerId }: BillingCustomer,
    @Ctx() context: MonetizationContext,
  ): Promise<StoredSubscription[]> {
    return context.stores.revenue.subscriptionsOf(context.workspaceId(), providerId, MAX_SUBSCRIPTIONS);
  }
}
