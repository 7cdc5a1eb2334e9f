import {
  Cost,
  ListSize,
  PageArguments,
  type Payload,
  type PayloadClass,
  pageNewestFirst,
  payloadOf,
  RequiresScopes,
  validateInput,
} from '@paissive/graphql-kit';
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { MonetizationContext } from '../context.js';
import {
  CreateInvoiceInput,
  createInvoiceSchema,
  FinalizeInvoiceInput,
  InvoiceFilter,
  MarkInvoiceUncollectibleInput,
  PayInvoiceInput,
  payInvoiceSchema,
  VoidInvoiceInput,
} from './invoice.inputs.js';
import type { Invoice } from './invoice.js';
import type { InvoiceChange } from './invoice.repository.js';
import { InvoiceConnection, InvoiceType } from './invoice.type.js';
import { createError, invoiceError } from './invoice-errors.type.js';

interface InvoiceNouns {
  invoice: Invoice;
}

const noun = { invoice: { type: () => InvoiceType, description: 'The invoice.' } };
const payload = (name: string, description: string) => payloadOf<InvoiceNouns>(`${name}Payload`, noun, description);
const CreatePayload = payload('CreateInvoice', 'What came of drafting an invoice.');
const FinalizePayload = payload('FinalizeInvoice', 'What came of making a draft final.');
const PayPayload = payload(
  'PayInvoice',
  'What came of paying an invoice; it stays open while the money is on its way.',
);
const VoidPayload = payload('VoidInvoice', 'What came of voiding an invoice.');
const UncollectiblePayload = payload('MarkInvoiceUncollectible', 'What came of giving an invoice up.');

@Resolver(() => InvoiceType)
export class InvoiceResolver {
  @RequiresScopes([['monetization:write']])
  @Cost(20)
  @Mutation(() => CreatePayload, {
    nullable: true,
    description: 'Drafts an invoice: tiers, metered use, changes of tier and anything else.',
  })
  async createInvoice(
    @Arg('input', () => CreateInvoiceInput, { description: 'The invoice.' }) given: CreateInvoiceInput,
    @Ctx() context: MonetizationContext,
  ): Promise<Payload<InvoiceNouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(createInvoiceSchema, given);
    if (!input.ok) return CreatePayload.failed(...input.userErrors);
    const result = await context.useCases.createInvoice({ ...input.value, workspaceId });
    if (result.kind === 'created') return CreatePayload.succeeded({ invoice: result.invoice });
    return CreatePayload.failed(createError(result, given.lines));
  }

  @RequiresScopes([['monetization:write']])
  @Cost(20)
  @Mutation(() => FinalizePayload, {
    nullable: true,
    description:
      'Gives a draft its number, reckons its use anew and bills it. From then on what stands on it never changes. What comes to nothing is paid.',
  })
  async finalizeInvoice(
    @Arg('input', () => FinalizeInvoiceInput, { description: 'Which one.' }) { invoiceId }: FinalizeInvoiceInput,
    @Ctx() context: MonetizationContext,
  ): Promise<Payload<InvoiceNouns>> {
    const result = await context.useCases.finalizeInvoice(context.writableWorkspaceId(), invoiceId);
    return changed(FinalizePayload, result);
  }

  @RequiresScopes([['monetization:write']])
  @Cost(20)
  @Mutation(() => PayPayload, { nullable: true, description: 'Takes what is due through the payment provider, once.' })
  async payInvoice(
    @Arg('input', () => PayInvoiceInput, { description: 'Which one, and with what.' }) given: PayInvoiceInput,
    @Ctx() context: MonetizationContext,
  ): Promise<Payload<InvoiceNouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(payInvoiceSchema, given);
    if (!input.ok) return PayPayload.failed(...input.userErrors);
    const result = await context.useCases.payInvoice(workspaceId, input.value.invoiceId, input.value.paymentMethod);
    if ('invoice' in result) return PayPayload.succeeded({ invoice: result.invoice });
    return PayPayload.failed(invoiceError(result));
  }

  @RequiresScopes([['monetization:write']])
  @Mutation(() => VoidPayload, {
    nullable: true,
    description: 'Makes an invoice that is not paid count for nothing; its use can be billed anew.',
  })
  async voidInvoice(
    @Arg('input', () => VoidInvoiceInput, { description: 'Which one.' }) { invoiceId }: VoidInvoiceInput,
    @Ctx() context: MonetizationContext,
  ): Promise<Payload<InvoiceNouns>> {
    return changed(VoidPayload, await context.useCases.closeInvoice(context.writableWorkspaceId(), invoiceId, 'void'));
  }

  @RequiresScopes([['monetization:write']])
  @Mutation(() => UncollectiblePayload, {
    nullable: true,
    description: 'Gives up hoping for the money of an open invoice; it can still be paid.',
  })
  async markInvoiceUncollectible(
    @Arg('input', () => MarkInvoiceUncollectibleInput, { description: 'Which one.' })
    { invoiceId }: MarkInvoiceUncollectibleInput,
    @Ctx() context: MonetizationContext,
  ): Promise<Payload<InvoiceNouns>> {
    const result = await context.useCases.closeInvoice(context.writableWorkspaceId(), invoiceId, 'give_up');
    return changed(UncollectiblePayload, result);
  }

  @RequiresScopes([['monetization:read']])
  @Query(() => InvoiceType, { nullable: true, description: 'One invoice; null when there is none here.' })
  invoice(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() context: MonetizationContext,
  ): Promise<Invoice | null> {
    return context.loaders.invoices.load(id);
  }

  @RequiresScopes([['monetization:read']])
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @Query(() => InvoiceConnection, { description: 'Invoices, newest first.' })
  invoices(
    @Args(() => PageArguments) args: PageArguments,
    @Arg('filter', () => InvoiceFilter, { nullable: true, description: 'Which ones; all if left out.' })
    given: InvoiceFilter | null,
    @Ctx() { stores, workspaceId }: MonetizationContext,
  ) {
    const filter = { status: given?.status ?? null, customerId: given?.customerId ?? null };
    return pageNewestFirst(args, (page) => stores.invoices.list(workspaceId(), { ...filter, ...page }));
  }
}

function changed(
  payloadClass: PayloadClass<InvoiceNouns>,
  result: InvoiceChange | { readonly kind: 'negative_total' },
): Payload<InvoiceNouns> {
  if (result.kind === 'changed') return payloadClass.succeeded({ invoice: result.invoice });
  return payloadClass.failed(invoiceError(result));
}
