import { Field, ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { KEYWORD_COLUMNS, type KeywordColumn } from './formats/keyword-format-reader.js';
import { KeywordColumnEnum } from './keyword-import.type.js';

@InputType({ description: 'What a column of a table means.' })
export class ColumnMappingInput {
  @Field(() => String, { description: "The column's name, as `MappingNeededError` gave it." })
  declare column: string;

  @Field(() => KeywordColumnEnum, { description: 'What it holds.' })
  declare meaning: KeywordColumn;
}

@InputType({ description: 'A keyword file and how to read it.' })
export class ImportKeywordsInput {
  @Field(() => String, { nullable: true, description: "How the import is called; the file's name if left out." })
  declare name?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The text of the file; up to 5,000,000 characters. Give this or `uploadId`.',
  })
  declare content?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'An upload made before with `createUpload`. Give this or `content`.',
  })
  declare uploadId?: string | null;

  @Field(() => String, { nullable: true, description: 'The name of the file that the text was read from.' })
  declare fileName?: string | null;

  @Field(() => [ColumnMappingInput], {
    nullable: true,
    description: 'What the columns mean, where they could not be told.',
  })
  declare mapping?: ColumnMappingInput[] | null;
}

const name = z
  .string()
  .trim()
  .min(1, 'A name has at least one character.')
  .max(200, 'A name has at most 200 characters.');

/** The fields besides `content`, whose size is checked before and apart. */
export const importKeywordsSchema = z.object({
  name: name.nullish(),
  fileName: z.string().max(400, 'A file name has at most 400 characters.').nullish(),
  uploadId: z.string().max(100).nullish(),
  mapping: z
    .array(z.object({ column: z.string().max(32_768), meaning: z.enum(KEYWORD_COLUMNS) }))
    .max(1_000, 'A mapping names at most 1,000 columns.')
    .nullish(),
});
