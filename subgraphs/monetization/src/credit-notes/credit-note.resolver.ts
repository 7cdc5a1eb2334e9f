import {
  ConflictError,
  Cost,
  InvalidInputError,
  type Payload,
  payloadOf,
  RequiresScopes,
  validateInput,
} from '@paissive/graphql-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { MonetizationContext } from '../context.js';
import type { Invoice } from '../invoices/invoice.js';
import { InvoiceType } from '../invoices/invoice.type.js';
import { invoiceError } from '../invoices/invoice-errors.type.js';
import type { CreditNote } from './credit-note.js';
import type { IssueResult } from './credit-note.repository.js';
import { CreditInvoiceInput, CreditNoteType, creditInvoiceSchema } from './credit-note.type.js';

interface CreditNouns {
  creditNote: CreditNote;
  invoice: Invoice;
}

const CreditPayload = payloadOf<CreditNouns>(
  'CreditInvoicePayload',
  {
    creditNote: { type: () => CreditNoteType, description: 'The note.' },
    invoice: { type: () => InvoiceType, description: 'The invoice with what is left of it.' },
  },
  'What came of taking something back.',
);

@Resolver(() => CreditNoteType)
export class CreditNoteResolver {
  @RequiresScopes([['monetization:write']])
  @Cost(20)
  @Mutation(() => CreditPayload, {
    nullable: true,
    description:
      'Takes back parts of a final invoice by a note with a number of its own. Of an open invoice less is due; of a paid one the money is given back.',
  })
  async creditInvoice(
    @Arg('input', () => CreditInvoiceInput, { description: 'What to take back.' }) given: CreditInvoiceInput,
    @Ctx() context: MonetizationContext,
  ): Promise<Payload<CreditNouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(creditInvoiceSchema, given);
    if (!input.ok) return CreditPayload.failed(...input.userErrors);
    const result = await context.useCases.creditInvoice({ ...input.value, workspaceId });
    if (result.kind !== 'issued') return CreditPayload.failed(creditError(result));
    return CreditPayload.succeeded({ creditNote: result.note, invoice: result.invoice });
  }
}

function creditError(result: Exclude<IssueResult, { kind: 'issued' }>) {
  switch (result.kind) {
    case 'faulty':
      return new InvalidInputError(result.message, ['input', 'lines', `${result.index}`]);
    case 'beyond_invoice':
      return new ConflictError(`Of the invoice ${result.left} are left to credit.`, ['input', 'lines']);
    default:
      return invoiceError(result);
  }
}
