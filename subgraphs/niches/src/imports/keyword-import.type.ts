import { Authenticated, ConnectionType, enumOf, Key, RequiresScopes, YearMonthScalar } from '@paissive/graphql-kit';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { KeywordType } from '../keywords/keyword.type.js';
import type { KeywordColumn, KeywordFormat } from './formats/keyword-format-reader.js';

export const KeywordFormatEnum = enumOf<KeywordFormat>(
  'KeywordFormat',
  'The kinds of export that are recognised by their content.',
  {
    GOOGLE_KEYWORD_PLANNER: 'Google Ads Keyword Planner.',
    SEMRUSH: 'Semrush.',
    AHREFS: 'Ahrefs Keywords Explorer.',
    GOOGLE_TRENDS: 'Google Trends, interest over time.',
    SEARCH_CONSOLE: 'Google Search Console, queries.',
    GENERIC_CSV: 'A table with columns of its own.',
    KEYWORD_LIST: 'One keyword a line.',
  },
);

export const KeywordColumnEnum = enumOf<KeywordColumn>('KeywordColumn', 'What a column of a table means.', {
  KEYWORD: 'The words searched for.',
  MONTHLY_SEARCHES: 'Average searches a month.',
  ADVERTISING_COMPETITION: 'Advertising competition, 0–1 or 0–100.',
  KEYWORD_DIFFICULTY: 'Ranking difficulty, 0–100.',
  COST_PER_CLICK: 'Price of a click.',
  INTENT: 'What the searcher is after.',
  MONTH: "Monthly searches of one month; the column's name is the month.",
  IGNORE: 'Not used.',
});

@Authenticated()
@ObjectType('SourceColumn', { description: 'A column of an imported table.' })
export class SourceColumnType {
  @Field(() => Int, { description: 'Position from 1.' })
  declare position: number;

  @Field(() => String, { description: 'The name in the header row, or "Column 1" and so on without one.' })
  declare name: string;

  @Field(() => KeywordColumnEnum, { nullable: true, description: 'What it was taken for; null where unsure.' })
  declare meaning: KeywordColumn | null;

  @Field(() => [String], { description: 'Up to five values, to recognise it by.' })
  declare samples: readonly string[];
}

@Authenticated()
@ObjectType('RejectedRow', { description: 'A row that could not be used; kept as it was.' })
export class RejectedRowType {
  @Field(() => Int, { description: 'Line in the file from 1.' })
  declare line: number;

  @Field(() => String, { nullable: true, description: 'Name of the column at fault; null when the whole row is.' })
  declare column: string | null;

  @Field(() => String, { description: 'Why, in plain words.' })
  declare reason: string;

  @Field(() => String, { description: 'The row as it stood, cut after 500 characters.' })
  declare content: string;
}

@Key('id')
@RequiresScopes([['niches:read']])
@ObjectType('KeywordImport', { description: 'A keyword file that was read.' })
export class KeywordImportType {
  @Field(() => ID, { description: 'Names the import everywhere.' })
  declare id: string;

  @Field(() => String, { description: 'How the import is called.' })
  declare name: string;

  @Field(() => String, { nullable: true, description: 'The name of the file; null for text that came without one.' })
  declare fileName: string | null;

  @Field(() => KeywordFormatEnum, { description: 'The kind of export.' })
  declare format: KeywordFormat;

  @Field(() => String, {
    description: 'How the format was told, for example "UTF-16 text, tab separated, line 1 reads Keyword Stats".',
  })
  declare recognition: string;

  @Field(() => Float, { description: 'Size of the file.' })
  declare sizeBytes: number;

  @Field(() => Int, { description: 'Data rows in the file: accepted, rejected and skipped ones together.' })
  declare rowCount: number;

  @Field(() => Int, { description: 'Rows that became keywords.' })
  declare acceptedCount: number;

  @Field(() => Int, { description: 'Rows that could not be used; see `rejectedRows`.' })
  declare rejectedCount: number;

  @Field(() => Int, { description: 'Rows that are no keywords by design, such as segmentation totals.' })
  declare skippedCount: number;

  @Field(() => [String], {
    description: 'What the reader should know, for example that the export was cut off at 1,000 rows.',
  })
  declare notices: readonly string[];

  @Field(() => [SourceColumnType], { description: 'The columns as understood.' })
  declare columns: readonly SourceColumnType[];

  @Field(() => YearMonthScalar, { nullable: true, description: 'First month of the history; null without one.' })
  declare firstMonth: string | null;

  @Field(() => YearMonthScalar, { nullable: true, description: 'Last month of the history; null without one.' })
  declare lastMonth: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'ISO 4217 currency of the prices; null when the file names none.',
  })
  declare currency: string | null;

  @Field(() => [KeywordType], { description: 'The first accepted keywords, at most 10.' })
  declare preview: readonly KeywordType[];

  @Field(() => Date, { description: 'When it was imported.' })
  declare createdAt: Date;
}

export const KeywordImportConnection = ConnectionType(KeywordImportType, { name: 'KeywordImport' });
export const RejectedRowConnection = ConnectionType(RejectedRowType, { name: 'RejectedRow', totalCount: true });
