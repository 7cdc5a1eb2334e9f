import { Field, InputType } from 'type-graphql';
import { z } from 'zod';
import { MAX_TEXT_CHARACTERS } from './analyze-text.js';
import type { TextFormat } from './document/text-document.js';
import { TextFormatEnum } from './text.type.js';

@InputType({
  description: 'A text and what goes with it. What is left out is not checked; what is left blank is missing.',
})
export class AnalyzeTextInput {
  @Field(() => String, { description: 'The text, at most 200,000 characters.' })
  declare text: string;

  @Field(() => TextFormatEnum, { nullable: true, description: 'How it is written; told from the text when left out.' })
  declare format?: TextFormat | null;

  @Field(() => String, { nullable: true, description: 'What people should find the text by, at most 200 characters.' })
  declare keyphrase?: string | null;

  @Field(() => String, { nullable: true, description: 'The title that search results show, at most 1,000 characters.' })
  declare title?: string | null;

  @Field(() => String, { nullable: true, description: 'The description for search results, at most 2,000 characters.' })
  declare metaDescription?: string | null;

  @Field(() => String, { nullable: true, description: 'The last part of its address, at most 500 characters.' })
  declare slug?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The host of the site that it is for, such as `shop.example`, to tell links within it.',
  })
  declare siteHost?: string | null;
}

const optional = (maximum: number) =>
  z
    .string()
    .max(maximum, `At most ${maximum.toLocaleString('en')} characters.`)
    .nullish();

export const analyzeTextSchema = z.object({
  text: z.string().max(MAX_TEXT_CHARACTERS, `At most ${MAX_TEXT_CHARACTERS.toLocaleString('en')} characters.`),
  format: z.enum(TextFormatEnum).nullish(),
  keyphrase: optional(200),
  title: optional(1_000),
  metaDescription: optional(2_000),
  slug: optional(500),
  siteHost: optional(300),
});
