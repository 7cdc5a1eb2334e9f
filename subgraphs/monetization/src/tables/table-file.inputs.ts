import { Field, InputType } from 'type-graphql';
import { z } from 'zod';

/** What the router lets through inline. */
const MAX_CHARACTERS = 10_000_000;

@InputType({ description: 'A file as text: CSV, or what a spreadsheet gives.' })
export class TableFileInput {
  @Field(() => String, { nullable: true, description: 'How it was called.' })
  declare fileName?: string | null;

  @Field(() => String, { description: 'All of it, at most 10,000,000 characters.' })
  declare content: string;
}

export const tableFileField = z.object({
  fileName: z
    .string()
    .max(300)
    .nullish()
    .transform((name) => name ?? null),
  content: z.string().max(MAX_CHARACTERS, `A file can have ${MAX_CHARACTERS.toLocaleString('en')} characters.`),
});
