import { ErrorCode, PlatformError } from '@paissive/errors';
import {
  Cost,
  InvalidInputError,
  ListSize,
  PageArguments,
  type Payload,
  pageArguments,
  payloadOf,
  RequiresScopes,
  requireInput,
  toConnection,
  validateInput,
} from '@paissive/graphql-kit';
import { currencyField } from '@paissive/graphql-money';
import { minorUnits } from '@paissive/money';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { z } from 'zod';
import type { MonetizationContext } from '../context.js';
import { RejectedImportRowConnection, rejectedRows } from '../tables/row-rejection.type.js';
import { tableFileField } from '../tables/table-file.inputs.js';
import type { RevenueImport, StoredMovement, StoredSubscription } from './revenue.repository.js';
import {
  ImportSubscriptionsInput,
  MovementKindEnum,
  MrrMovementConnection,
  MrrMovementType,
  RevenueImportConnection,
  RevenueImportType,
  RevenueMetricsInput,
  RevenueMetricsType,
  SubscriptionRecordType,
} from './revenue.type.js';
import { cohortsOf, monthIndex, monthLabel, revenueMonths, startOfMonth } from './revenue-metrics.js';
import type { MovementKind } from './subscription-row.js';

interface ImportNouns {
  import: RevenueImport;
}

const ImportSubscriptionsPayload = payloadOf<ImportNouns>(
  'ImportSubscriptionsPayload',
  { import: { type: () => RevenueImportType, description: 'The file and what of it could be used.' } },
  'What came of an import.',
);

const importSchema = z.object({ file: tableFileField });
const monthField = z
  .string()
  .regex(/^[12]\d{3}-(0[1-9]|1[0-2])$/, 'Give a month such as 2026-03.')
  .transform((text) => monthIndex(new Date(`${text}-01T00:00:00Z`)));
const metricsSchema = z
  .object({ currency: currencyField().nullish(), fromMonth: monthField, toMonth: monthField })
  .refine(({ fromMonth, toMonth }) => toMonth >= fromMonth && toMonth - fromMonth < 60, {
    path: ['toMonth'],
    message: 'Give 1 to 60 months.',
  });

@Resolver(() => RevenueImportType)
export class RevenueImportResolver {
  @RequiresScopes([['monetization:write']])
  @Cost(50)
  @Mutation(() => ImportSubscriptionsPayload, {
    nullable: true,
    description:
      "Imports Stripe's export of subscriptions or payments. The same file again is the same import; a newer one replaces what it tells anew.",
  })
  async importSubscriptions(
    @Arg('input', () => ImportSubscriptionsInput, { description: 'The file.' }) given: ImportSubscriptionsInput,
    @Ctx() context: MonetizationContext,
  ): Promise<Payload<ImportNouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(importSchema, given);
    if (!input.ok) return ImportSubscriptionsPayload.failed(...input.userErrors);
    const result = await context.useCases.importSubscriptions({ workspaceId, ...input.value.file });
    if (result.kind === 'imported') return ImportSubscriptionsPayload.succeeded({ import: result.import });
    const [first] = result.kind === 'nothing_usable' ? result.rejections : [];
    const message =
      result.kind === 'refused'
        ? result.message
        : `No row can be used. The first is line ${first?.line}: ${first?.reason}`;
    return ImportSubscriptionsPayload.failed(new InvalidInputError(message, ['input', 'file', 'content']));
  }

  @RequiresScopes([['monetization:read']])
  @Query(() => RevenueImportType, { nullable: true, description: 'One import; null when there is none here.' })
  revenueImport(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() context: MonetizationContext,
  ): Promise<RevenueImport | null> {
    return context.stores.revenue.findImport(context.workspaceId(), id);
  }

  @RequiresScopes([['monetization:read']])
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @Query(() => RevenueImportConnection, { description: 'All imported files, newest first.' })
  async revenueImports(@Args(() => PageArguments) args: PageArguments, @Ctx() context: MonetizationContext) {
    const page = pageArguments(args, z.number());
    const after = page.after && { createdAt: new Date(page.after.sortKey), id: page.after.id };
    const rows = await context.stores.revenue.listImports(context.workspaceId(), { after, limit: page.first + 1 });
    return toConnection({ rows, page, cursorOf: ({ createdAt, id }) => ({ sortKey: createdAt.getTime(), id }) });
  }

  @RequiresScopes([['monetization:read']])
  @Query(() => [String], {
    description:
      'ISO 4217 codes that `revenueMetrics` can be had in, the one with the most movements first; at most 200.',
  })
  revenueCurrencies(@Ctx() context: MonetizationContext): Promise<string[]> {
    return context.stores.revenue.currencies(context.workspaceId());
  }

  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @FieldResolver(() => RejectedImportRowConnection, {
    description: 'The rows that could not be used, in the order of the file.',
  })
  rejections(
    @Root() { id }: RevenueImport,
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: MonetizationContext,
  ) {
    return rejectedRows(context, id, args);
  }
}

@Resolver(() => MrrMovementType)
export class RevenueMetricsResolver {
  @RequiresScopes([['monetization:read']])
  @Cost(20)
  @Query(() => RevenueMetricsType, {
    nullable: true,
    description:
      'Recurring revenue by month with its movements, and the retention matrix; null before anything was imported.',
  })
  async revenueMetrics(
    @Arg('input', () => RevenueMetricsInput, { description: 'Which months.' }) input: RevenueMetricsInput,
    @Ctx() context: MonetizationContext,
  ): Promise<RevenueMetricsType | null> {
    const { currency: given, fromMonth: from, toMonth: to } = requireInput(metricsSchema, input);
    const workspaceId = context.workspaceId();
    const { revenue } = context.stores;
    const currency = given ?? (await revenue.currencies(workspaceId))[0];
    if (currency === undefined) return null;
    const until = startOfMonth(to + 1);
    const [movements, collected] = await Promise.all([
      revenue.movementsBefore(workspaceId, currency, until),
      revenue.collectedByMonth(workspaceId, currency, startOfMonth(from), until),
    ]);
    const cohorts = cohortsOf(movements, { from, to }).map((cohort) => ({
      ...cohort,
      month: monthLabel(cohort.month),
    }));
    const months = revenueMonths(movements, collected, { from, to, minorDigits: minorUnits(currency) });
    return { currency, months, cohorts };
  }

  @RequiresScopes([['monetization:read']])
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @Query(() => MrrMovementConnection, {
    description: 'What a number of `revenueMetrics` is made of: the movements, oldest first.',
  })
  async mrrMovements(
    @Arg('input', () => RevenueMetricsInput, { description: 'Which months.' }) input: RevenueMetricsInput,
    @Arg('kind', () => MovementKindEnum, { nullable: true, description: 'Of one kind; of all if left out.' })
    kind: MovementKind | null,
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: MonetizationContext,
  ) {
    const { currency: given, fromMonth, toMonth } = requireInput(metricsSchema, input);
    const workspaceId = context.workspaceId();
    const page = pageArguments(args, z.number());
    const currency = given ?? (await context.stores.revenue.currencies(workspaceId))[0] ?? '';
    const rows = await context.stores.revenue.listMovements(workspaceId, {
      currency,
      kind,
      from: startOfMonth(fromMonth),
      until: startOfMonth(toMonth + 1),
      after: page.after && { at: new Date(page.after.sortKey), id: page.after.id },
      limit: page.first + 1,
    });
    return toConnection({ rows, page, cursorOf: ({ at, id }) => ({ sortKey: at.getTime(), id }) });
  }

  @FieldResolver(() => [SubscriptionRecordType], {
    description: 'The subscriptions that began or ended, each with the line it stands in; at most 100.',
  })
  async subscriptions(
    @Root() { subscriptions }: StoredMovement,
    @Ctx() context: MonetizationContext,
  ): Promise<StoredSubscription[]> {
    const wanted = subscriptions.slice(0, 100);
    const found = await Promise.all(wanted.map((id) => context.loaders.subscriptions.load(id)));
    const missing = found.indexOf(null);
    if (missing === -1) return found.filter((one) => one !== null);
    throw new PlatformError(
      ErrorCode.INTERNAL_SERVER_ERROR,
      `The subscription ${wanted[missing]} of a movement is not there.`,
    );
  }
}
