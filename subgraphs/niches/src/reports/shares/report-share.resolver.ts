import {
  ConflictError,
  NotFoundError,
  type Payload,
  payloadOf,
  RequiresScopes,
  validateInput,
} from '@paissive/graphql-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { NichesContext } from '../../context.js';
import { RevokeReportShareInput, ShareReportInput, shareReportSchema } from '../report.inputs.js';
import { ReportShareType } from '../report.type.js';
import { MAX_SHARES, type ReportShare } from './report-share.js';

interface ShareNouns {
  share: ReportShare;
  url: string;
}

const share = { type: () => ReportShareType, description: 'The link as it is now; null when it could not be done.' };
const SharePayload = payloadOf<ShareNouns>(
  'ShareReportPayload',
  { share, url: { type: () => String, description: 'The link itself. It is told this once and stored nowhere.' } },
  'What came of sharing a report.',
);
const RevokePayload = payloadOf<{ share: ReportShare }>(
  'RevokeReportSharePayload',
  { share },
  'What came of taking a link back.',
);

@Resolver()
export class ReportShareResolver {
  @RequiresScopes([['niches:write']])
  @Mutation(() => SharePayload, {
    nullable: true,
    description:
      'Makes a link with which anybody can read the report, and nothing else, until it expires or is taken back.',
  })
  async shareReport(
    @Arg('input', () => ShareReportInput, { description: 'What to share.' }) given: ShareReportInput,
    @Ctx() context: NichesContext,
  ): Promise<Payload<ShareNouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(shareReportSchema, given);
    if (!input.ok) return SharePayload.failed(...input.userErrors);
    const result = await context.useCases.shareReport({ workspaceId, ...input.value });
    switch (result.kind) {
      case 'shared':
        return SharePayload.succeeded({ share: result.share, url: result.url });
      case 'report-not-found':
        return SharePayload.failed(new NotFoundError('There is no such report here.', ['input', 'reportId']));
      case 'too-many':
        return SharePayload.failed(
          new ConflictError(`A report has ${MAX_SHARES} links at most. Take one back first.`, ['input', 'reportId']),
        );
    }
  }

  @RequiresScopes([['niches:write']])
  @Mutation(() => RevokePayload, { nullable: true, description: 'Takes a link back: it leads nowhere from now on.' })
  async revokeReportShare(
    @Arg('input', () => RevokeReportShareInput, { description: 'Which one.' }) { shareId }: RevokeReportShareInput,
    @Ctx() context: NichesContext,
  ): Promise<Payload<{ share: ReportShare }>> {
    const revoked = await context.useCases.revokeReportShare(context.writableWorkspaceId(), shareId);
    return revoked
      ? RevokePayload.succeeded({ share: revoked })
      : RevokePayload.failed(new NotFoundError('There is no such link here.', ['input', 'shareId']));
  }
}
