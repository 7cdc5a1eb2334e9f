import { Authenticated, ConnectionType, enumOf, Key, RequiresScopes } from '@paissive/graphql-kit';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { ReportFormat, ReportSection } from './report.js';

export const ReportSectionEnum = enumOf<ReportSection>(
  'ReportSection',
  'What a report can tell besides names, scores and key figures. What is left out is not in the report at all, in no format.',
  {
    COMPARISON: 'What sets the opportunities apart; only with two or more.',
    SCORES: 'The factors with their formulas and what they rest on.',
    TREND: 'The history by month and what it says.',
    KEYWORDS: 'The 25 most searched keywords of each.',
    NEXT_STEPS: 'What to do next.',
    ENRICHMENT: 'Market size, revenue, competitors, audience, problem and barriers, each with how we know.',
  },
);

export const ReportFormatEnum = enumOf<ReportFormat>('ReportFormat', 'How a report can be read.', {
  HTML: 'A page that needs nothing else, to read and to print.',
  PDF: 'A file to send and to print.',
  JSON: 'For programs; docs/reports.md tells its shape.',
});

@Authenticated()
@ObjectType('ReportDownload', { description: 'A report in one format.' })
export class ReportDownloadType {
  @Field(() => ReportFormatEnum, { description: 'Which format.' })
  declare format: ReportFormat;

  @Field(() => String, { description: 'Where it is; signed, for whoever has it. Ask anew when it has expired.' })
  declare url: string;

  @Field(() => Date, { description: 'Until when the address holds.' })
  declare expiresAt: Date;
}

@RequiresScopes([['niches:read']])
@ObjectType('ReportShare', { description: 'A link with which anybody can read a report.' })
export class ReportShareType {
  @Field(() => ID, { description: 'Names the link.' })
  declare id: string;

  @Field(() => Date, { description: 'When it was made.' })
  declare createdAt: Date;

  @Field(() => Date, { description: 'From when on it leads nowhere.' })
  declare expiresAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was taken back; null while it was not.' })
  declare revokedAt: Date | null;

  @Field(() => Int, { description: 'How often the report was read or saved through it.' })
  declare viewCount: number;

  @Field(() => Date, { nullable: true, description: 'When that was last.' })
  declare lastViewedAt: Date | null;
}

@Key('id')
@RequiresScopes([['niches:read']])
@ObjectType('Report', {
  description: 'A snapshot of opportunities: the numbers as they were, with their sources. It never changes.',
})
export class ReportType {
  @Field(() => ID, { description: 'Names the report everywhere.' })
  declare id: string;

  @Field(() => String, { description: 'How it is called.' })
  declare title: string;

  @Field(() => [ReportSectionEnum], { description: 'What it tells.' })
  declare sections: ReportSection[];

  @Field(() => [ID], { description: 'The opportunities it tells of, in order, at most 20; some may be gone by now.' })
  declare opportunityIds: string[];

  @Field(() => ID, {
    nullable: true,
    description: 'The analysis whose best opportunities it tells of; null where they were chosen one by one.',
  })
  declare analysisId: string | null;

  @Field(() => Float, { description: 'The size of the snapshot in bytes.' })
  declare sizeBytes: number;

  @Field(() => Date, { description: 'When the snapshot was taken.' })
  declare createdAt: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'When it was deleted; `restoreReport` brings it back within a week.',
  })
  declare deletedAt: Date | null;
}

export const ReportConnection = ConnectionType(ReportType, { name: 'Report', totalCount: true });
