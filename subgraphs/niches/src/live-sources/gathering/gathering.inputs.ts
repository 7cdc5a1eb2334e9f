import { Field, ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { idempotencyKeySchema } from '../../analyses/analysis.inputs.js';
import { LiveSourceNameEnum } from '../live-source.type.js';
import { LIVE_SOURCE_NAMES, type LiveSourceName } from '../signal.js';

@InputType({ description: 'What to ask public sources about.' })
export class GatherSignalsInput {
  @Field(() => ID, { description: 'The opportunity.' })
  declare opportunityId: string;

  @Field(() => [LiveSourceNameEnum], { nullable: true, description: 'Which sources; all that are on if left out.' })
  declare sources?: LiveSourceName[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'The language of the keywords, ISO 639, two or three small letters; `en` if left out.',
  })
  declare language?: string | null;

  @Field(() => String, { nullable: true, description: 'The same key does not ask again.' })
  declare idempotencyKey?: string | null;
}

@InputType({ description: 'Whose gathering to stop.' })
export class CancelSignalGatheringInput {
  @Field(() => ID, { description: 'The opportunity.' })
  declare opportunityId: string;
}

export const gatherSignalsSchema = z.object({
  opportunityId: z.string().max(100),
  sources: z
    .array(z.enum(LIVE_SOURCE_NAMES))
    .min(1, 'Name one source at least, or leave it out for all.')
    .max(20)
    .nullish(),
  // A part of an address: nothing but letters.
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/, 'A language is two or three small letters, such as en.')
    .nullish(),
  idempotencyKey: idempotencyKeySchema,
});
