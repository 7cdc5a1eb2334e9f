import {
  type Connection,
  Cost,
  InvalidInputError,
  ListSize,
  PageArguments,
  type Payload,
  pageArguments,
  payloadOf,
  RequiresScopes,
  toConnection,
  validateInput,
} from '@paissive/graphql-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { z } from 'zod';
import type { MarketingContext } from '../context.js';
import { listPage } from '../records/list-page.resolver.js';
import { ImportMetricsInput, importMetricsSchema } from './metric-import.inputs.js';
import type { MetricImport } from './metric-import.js';
import {
  MetricImportConnection,
  MetricImportType,
  RejectedMetricRowConnection,
  SearchTermConnection,
} from './metric-import.type.js';

const READ = [['marketing:read']];

interface ImportNouns {
  metricImport: MetricImport;
}

const ImportPayload = payloadOf<ImportNouns>(
  'ImportMetricsPayload',
  {
    metricImport: {
      type: () => MetricImportType,
      description: 'The import; the earlier one when the same file was given before.',
    },
  },
  'What came of reading a file of figures.',
);

@Resolver(() => MetricImportType)
export class MetricImportResolver {
  @RequiresScopes([['marketing:write']])
  @Cost(50)
  @Mutation(() => ImportPayload, {
    nullable: true,
    description:
      'Reads an export of Google Analytics 4, Google Ads or Search Console into figures by day, channel and campaign, which campaigns measure themselves by. The same file twice changes nothing.',
  })
  async importMetrics(
    @Arg('input', () => ImportMetricsInput, { description: 'The file.' }) given: ImportMetricsInput,
    @Ctx() context: MarketingContext,
  ): Promise<Payload<ImportNouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(importMetricsSchema, given);
    if (!input.ok) return ImportPayload.failed(...input.userErrors);
    const result = await context.useCases.importMetrics({ ...input.value, workspaceId });
    if (result.kind === 'imported') return ImportPayload.succeeded(result);
    if (result.kind === 'refused')
      return ImportPayload.failed(new InvalidInputError(result.message, ['input', 'content']));
    const message = 'The file has amounts and does not say of which currency. Give it.';
    return ImportPayload.failed(new InvalidInputError(message, ['input', 'currency']));
  }

  @RequiresScopes(READ)
  @Query(() => MetricImportType, { nullable: true, description: 'One import; null when there is none here.' })
  metricImport(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() context: MarketingContext,
  ): Promise<MetricImport | null> {
    return context.loaders.metricImports.load(id);
  }

  @RequiresScopes(READ)
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @Query(() => MetricImportConnection, { description: 'All imports of figures, newest first.' })
  metricImports(
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: MarketingContext,
  ): Promise<Connection<MetricImport>> {
    return listPage(context.stores.metricImports, { workspaceId: context.workspaceId(), filter: {} }, args);
  }

  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @FieldResolver(() => RejectedMetricRowConnection, {
    description: 'Rows that could not be used; the first 1,000 are kept.',
  })
  rejectedRows(@Root() { id, rejections }: MetricImport, @Args(() => PageArguments) args: PageArguments) {
    return pageOf(rejections, id, args);
  }

  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @FieldResolver(() => SearchTermConnection, {
    description: 'Queries or pages in the order of the file; the first 5,000 are kept.',
  })
  searchTerms(@Root() { id, terms }: MetricImport, @Args(() => PageArguments) args: PageArguments) {
    return pageOf(terms, id, args);
  }
}

/** A page of a list that is there whole. */
function pageOf<Item extends object>(
  items: readonly Item[],
  id: string,
  args: PageArguments,
): Connection<Item & { place: number }> {
  const page = pageArguments(args, z.number().int().nonnegative());
  const start = page.after === null ? 0 : page.after.sortKey + 1;
  const rows = items.slice(start, start + page.first + 1).map((item, index) => ({ ...item, place: start + index }));
  return toConnection({ rows, page, cursorOf: ({ place }) => ({ sortKey: place, id }) });
}
