import {
  ConflictError,
  Cost,
  InvalidInputError,
  ListSize,
  NotFoundError,
  type Payload,
  pageNewestFirst,
  payloadOf,
  RequiresScopes,
  type UserErrorInterface,
  validateInput,
} from '@paissive/graphql-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { NichesContext } from '../context.js';
import type { GenerateReportResult } from './generate-report.js';
import {
  DeleteReportInput,
  GenerateReportInput,
  generateReportSchema,
  ReportListArguments,
  RestoreReportInput,
} from './report.inputs.js';
import { MAX_REPORTS, type Report } from './report.js';
import { ReportConnection, ReportDownloadType, ReportShareType, ReportType } from './report.type.js';
import type { ReportDownload } from './report-downloads.js';
import type { ReportShare } from './shares/report-share.js';

interface ReportNouns {
  report: Report;
}
const noun = { report: { type: () => ReportType, description: 'The report; null when it could not be done.' } };
const GeneratePayload = payloadOf<ReportNouns>('GenerateReportPayload', noun, 'The report that was made.');
const DeletePayload = payloadOf<ReportNouns>('DeleteReportPayload', noun, 'The report that is gone for now.');
const RestorePayload = payloadOf<ReportNouns>('RestoreReportPayload', noun, 'The report that is back.');
const noSuchReport = () => new NotFoundError('There is no such report here.', ['input', 'reportId']);

@Resolver(() => ReportType)
export class ReportResolver {
  @RequiresScopes([['niches:read']])
  @Query(() => ReportType, { nullable: true, description: 'One report; null when there is none here.' })
  report(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() context: NichesContext,
  ): Promise<Report | null> {
    return context.loaders.reports.load(id);
  }

  @RequiresScopes([['niches:read']])
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @Query(() => ReportConnection, { description: 'The reports that tell of an opportunity, or all, newest first.' })
  async reports(@Args(() => ReportListArguments) args: ReportListArguments, @Ctx() context: NichesContext) {
    const wanted = { workspaceId: context.workspaceId(), opportunityId: args.opportunityId };
    const { reports } = context.stores;
    const page = await pageNewestFirst(args, (query) => reports.list(wanted, query));
    return Object.defineProperty(page, 'totalCount', { get: () => reports.count(wanted) });
  }

  @RequiresScopes([['niches:write']])
  @Cost(20)
  @Mutation(() => GeneratePayload, {
    nullable: true,
    description: 'Takes a snapshot of opportunities and keeps it as a report.',
  })
  async generateReport(
    @Arg('input', () => GenerateReportInput, { description: 'What to report.' }) given: GenerateReportInput,
    @Ctx() context: NichesContext,
  ): Promise<Payload<ReportNouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(generateReportSchema, given);
    if (!input.ok) return GeneratePayload.failed(...input.userErrors);
    const result = await context.useCases.generateReport({ workspaceId, ...input.value });
    return result.kind === 'generated'
      ? GeneratePayload.succeeded({ report: result.report })
      : GeneratePayload.failed(errorOf(result));
  }

  @RequiresScopes([['niches:write']])
  @Mutation(() => DeletePayload, {
    nullable: true,
    description: 'Deletes a report; its links lead nowhere at once. `restoreReport` brings both back within a week.',
  })
  async deleteReport(
    @Arg('input', () => DeleteReportInput, { description: 'Which one.' }) { reportId }: DeleteReportInput,
    @Ctx() context: NichesContext,
  ): Promise<Payload<ReportNouns>> {
    const report = await context.useCases.deleteReport(context.writableWorkspaceId(), reportId);
    return report ? DeletePayload.succeeded({ report }) : DeletePayload.failed(noSuchReport());
  }

  @RequiresScopes([['niches:write']])
  @Mutation(() => RestorePayload, { nullable: true, description: 'Brings a deleted report back.' })
  async restoreReport(
    @Arg('input', () => RestoreReportInput, { description: 'Which one.' }) { reportId }: RestoreReportInput,
    @Ctx() context: NichesContext,
  ): Promise<Payload<ReportNouns>> {
    const report = await context.stores.reports.restore(context.writableWorkspaceId(), reportId);
    return report ? RestorePayload.succeeded({ report }) : RestorePayload.failed(noSuchReport());
  }

  @FieldResolver(() => [ReportDownloadType], { description: 'The report in each format, for a quarter of an hour.' })
  downloads(@Root() report: Report, @Ctx() { useCases }: NichesContext): ReportDownload[] {
    return report.deletedAt === null ? useCases.reportDownloads.of(report) : [];
  }

  @ListSize({ assumedSize: 20 })
  @FieldResolver(() => [ReportShareType], {
    description: 'Its links, newest first. Those that lead nowhere any more are kept for a month.',
  })
  shares(@Root() { id }: Report, @Ctx() context: NichesContext): Promise<ReportShare[]> {
    return context.loaders.reportShares.load(id);
  }
}

function errorOf(result: Exclude<GenerateReportResult, { kind: 'generated' }>): UserErrorInterface {
  switch (result.kind) {
    case 'analysis-not-found':
      return new NotFoundError('There is no such analysis here.', ['input', 'analysisId']);
    case 'opportunities-not-found':
      return new NotFoundError(`Of these opportunities, ${result.ids.length} are not here.`, [
        'input',
        'opportunityIds',
      ]);
    case 'nothing-to-report':
      return new ConflictError('The analysis has found no opportunities yet.', ['input', 'analysisId']);
    case 'deleted':
      return new ConflictError('The report of this key was deleted. Bring it back with restoreReport.', [
        'input',
        'idempotencyKey',
      ]);
    case 'too-many':
      return new ConflictError(`A workspace keeps ${MAX_REPORTS} reports. Delete some first.`, ['input']);
    case 'too-large':
      return new InvalidInputError('The report would be too large. Choose fewer opportunities or sections.', ['input']);
  }
}
