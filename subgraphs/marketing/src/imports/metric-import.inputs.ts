import { currencyField } from '@paissive/graphql-money';
import { Field, InputType } from 'type-graphql';
import { z } from 'zod';
import { lineField, optional } from '../records/input-fields.js';
import { DayOrderEnum } from './metric-import.type.js';
import type { DayOrder } from './read-day.js';

/** What the router lets through inline. */
const MAX_CHARACTERS = 10_000_000;

@InputType({ description: 'A file of figures: its text, or its bytes where the text is not UTF-8.' })
export class ImportMetricsInput {
  @Field(() => String, { nullable: true, description: 'How the file is called.' })
  declare fileName?: string | null;

  @Field(() => String, { nullable: true, description: 'All of it as text, at most 10,000,000 characters.' })
  declare content?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'All of it as bytes in base 64, instead of `content`: what Google Ads exports for Excel is UTF-16.',
  })
  declare contentBase64?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'ISO 4217 code of its amounts, for files that have no column for it.',
  })
  declare currency?: string | null;

  @Field(() => DayOrderEnum, {
    nullable: true,
    description: 'For dates such as 3/4/2026, where the column does not tell.',
  })
  declare dayOrder?: DayOrder | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether figures of several days in one may stand on the last of them.',
  })
  declare acceptsPeriods: boolean;
}

const base64 = z.base64('Give the bytes in base 64.').max(MAX_CHARACTERS, 'A file can have 7,500,000 bytes.');
const content = z.string().max(MAX_CHARACTERS, `A file can have ${MAX_CHARACTERS.toLocaleString('en')} characters.`);

export const importMetricsSchema = z
  .object({
    fileName: optional(lineField(300), null),
    content: optional(content, null),
    contentBase64: optional(base64, null),
    currency: optional(currencyField(), null),
    dayOrder: optional(z.enum(DayOrderEnum), null),
    acceptsPeriods: z.boolean(),
  })
  .refine((given) => (given.content === null) !== (given.contentBase64 === null), {
    path: ['content'],
    message: 'Give the file either as text or as bytes.',
  })
  .transform(({ fileName, content: text, contentBase64, ...options }) => ({
    fileName,
    bytes: text === null ? Buffer.from(contentBase64 ?? '', 'base64') : Buffer.from(text, 'utf8'),
    options,
  }));
