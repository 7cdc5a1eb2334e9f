import {
  ConflictError,
  type Connection,
  Cost,
  encodeCursor,
  ListSize,
  PageArguments,
  type Payload,
  pageArguments,
  payloadOf,
  RequiresScopes,
  toConnection,
  validateInput,
} from '@paissive/graphql-kit';
import { type ProviderInvoice, TEST_CARDS } from '@paissive/payments';
import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { z } from 'zod';
import type { MonetizationContext } from '../context.js';
import { AdvanceSandboxClockInput, PaymentProviderType, ProviderInvoiceConnection } from './payment-provider.type.js';

interface ProviderNouns {
  provider: PaymentProviderType;
}

const AdvancePayload = payloadOf<ProviderNouns>(
  'AdvanceSandboxClockPayload',
  { provider: { type: () => PaymentProviderType, description: 'The provider with its new time.' } },
  'What came of putting the clock forward.',
);

const DAY_MS = 24 * 60 * 60_000;
const advanceSchema = z.object({ days: z.int().min(1, 'Give 1 to 366 days.').max(366, 'Give 1 to 366 days.') });

@Resolver()
export class PaymentProviderResolver {
  @RequiresScopes([['monetization:read']])
  @Query(() => PaymentProviderType, { nullable: true, description: "Who takes the workspace's payments." })
  async paymentProvider(@Ctx() context: MonetizationContext): Promise<PaymentProviderType> {
    const { provider, sandbox } = context.payments;
    return described(provider.kind, sandbox && (await sandbox.time(context.workspaceId())));
  }

  @RequiresScopes([['monetization:write']])
  @Cost(50)
  @Mutation(() => AdvancePayload, {
    nullable: true,
    description:
      'Puts the clock of the sandbox forward: what becomes due until then is renewed, paid, tried again or ended, and recurring revenue knows it.',
  })
  async advanceSandboxClock(
    @Arg('input', () => AdvanceSandboxClockInput, { description: 'How far.' }) given: AdvanceSandboxClockInput,
    @Ctx() context: MonetizationContext,
  ): Promise<Payload<ProviderNouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(advanceSchema, given);
    if (!input.ok) return AdvancePayload.failed(...input.userErrors);
    const { sandbox } = context.payments;
    if (!sandbox) return AdvancePayload.failed(new ConflictError('Payments are real here: there is no sandbox.'));
    const time = await sandbox.advance(workspaceId, input.value.days * DAY_MS);
    return AdvancePayload.succeeded({ provider: described('SANDBOX', time) });
  }

  @RequiresScopes([['monetization:read']])
  @Cost(20)
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @Query(() => ProviderInvoiceConnection, {
    description:
      'The invoices that the payment provider made by itself, newest first. A page may be short of `first` although there is more.',
  })
  async providerInvoices(
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: MonetizationContext,
  ): Promise<Connection<ProviderInvoice>> {
    const page = pageArguments(args, z.null());
    const payments = context.payments.provider.forWorkspace(context.workspaceId());
    const { items, next } = await payments.listInvoices({ after: page.after?.id ?? null, limit: page.first });
    const cursorOf = ({ id }: { id: string }) => ({ sortKey: null, id });
    const connection = toConnection({ rows: items, page, cursorOf });
    // The provider goes on after what it has looked at, which may be more than what it found.
    const endCursor = next === null ? connection.pageInfo.endCursor : encodeCursor(cursorOf({ id: next }));
    return { ...connection, pageInfo: { ...connection.pageInfo, hasNextPage: next !== null, endCursor } };
  }
}

function described(kind: PaymentProviderType['kind'], sandboxTime: Date | null): PaymentProviderType {
  return { kind, sandboxTime, testPaymentMethods: Object.keys(TEST_CARDS) };
}
