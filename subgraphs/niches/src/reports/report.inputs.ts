import { PageArguments } from '@paissive/graphql-kit';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { MAX_REPORT_OPPORTUNITIES, REPORT_SECTIONS, type ReportSection } from './report.js';
import { ReportSectionEnum } from './report.type.js';
import { DEFAULT_SHARE_DAYS, MAX_SHARE_DAYS } from './shares/report-share.js';

@ArgsType()
export class ReportListArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: 'Only those that tell of this opportunity.' })
  declare opportunityId?: string | null;
}

@InputType({ description: 'What to report: either opportunities or an analysis.' })
export class GenerateReportInput {
  @Field(() => [ID], { nullable: true, description: 'The opportunities, in the order to tell of them; at most 20.' })
  declare opportunityIds?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'The analysis whose ten best opportunities to tell of.' })
  declare analysisId?: string | null;

  @Field(() => String, { nullable: true, description: 'How it is called; after its opportunities if left out.' })
  declare title?: string | null;

  @Field(() => [ReportSectionEnum], { nullable: true, description: 'What to tell; everything if left out.' })
  declare sections?: ReportSection[] | null;

  @Field(() => String, { nullable: true, description: 'The same key answers with the same report.' })
  declare idempotencyKey?: string | null;
}

@InputType({ description: 'Which report to delete.' })
export class DeleteReportInput {
  @Field(() => ID, { description: 'The report.' })
  declare reportId: string;
}

@InputType({ description: 'Which report to bring back.' })
export class RestoreReportInput {
  @Field(() => ID, { description: 'The report.' })
  declare reportId: string;
}

@InputType({ description: 'Which report to share, and for how long.' })
export class ShareReportInput {
  @Field(() => ID, { description: 'The report.' })
  declare reportId: string;

  @Field(() => Int, {
    defaultValue: DEFAULT_SHARE_DAYS,
    description: 'After how many days the link leads nowhere, 1 to 365.',
  })
  declare expiresInDays: number;
}

@InputType({ description: 'Which link to take back.' })
export class RevokeReportShareInput {
  @Field(() => ID, { description: 'The link.' })
  declare shareId: string;
}

const idField = z.string().min(1, 'An id has at least one character.').max(100, 'An id has at most 100 characters.');

export const generateReportSchema = z
  .object({
    opportunityIds: z
      .array(idField)
      .min(1, 'Choose at least one opportunity.')
      .max(MAX_REPORT_OPPORTUNITIES, `A report tells of at most ${MAX_REPORT_OPPORTUNITIES} opportunities.`)
      .nullish(),
    analysisId: idField.nullish(),
    title: z
      .string()
      .trim()
      .min(1, 'A title has at least one character.')
      .max(200, 'A title has at most 200 characters.')
      .regex(/^\P{Cc}*$/u, 'A title has no line breaks or control characters.')
      .nullish(),
    sections: z
      .array(z.enum(REPORT_SECTIONS))
      .max(REPORT_SECTIONS.length * 2)
      .nullish(),
    idempotencyKey: z
      .string()
      .min(1, 'An idempotency key has at least one character.')
      .max(200, 'An idempotency key has at most 200 characters.')
      .nullish(),
  })
  .transform(({ opportunityIds, analysisId, title, sections, idempotencyKey }, checked) => {
    const about = opportunityIds ? { opportunityIds } : analysisId ? { analysisId } : null;
    if (about === null || (opportunityIds && analysisId)) {
      checked.addIssue({
        code: 'custom',
        message: 'Give either opportunities or an analysis.',
        path: ['opportunityIds'],
      });
      return z.NEVER;
    }
    const wanted = new Set(sections ?? REPORT_SECTIONS);
    return {
      about,
      title: title ?? null,
      sections: REPORT_SECTIONS.filter((section) => wanted.has(section)),
      idempotencyKey: idempotencyKey ?? null,
    };
  });

export const shareReportSchema = z.object({
  reportId: idField,
  expiresInDays: z
    .int('Give whole days.')
    .min(1, 'A link holds for at least a day.')
    .max(MAX_SHARE_DAYS, `A link holds for at most ${MAX_SHARE_DAYS} days.`),
});
