import { Authenticated, enumOf } from '@paissive/graphql-kit';
import { Field, Float, ObjectType } from 'type-graphql';
import type { IntentSource, SearchIntent } from '../analysis-engine/opportunity-draft.js';
import { SearchIntentEnum } from './search-intent.enum.js';

export const IntentSourceEnum = enumOf<IntentSource>('IntentSource', 'Who told an intent.', {
  FILE: 'The imported file has a column for it.',
  WORDS: 'Words in the keyword give it away.',
});

@Authenticated()
@ObjectType('IntentReason', { description: 'Why the intent of a keyword is what it is.' })
export class IntentReasonType {
  @Field(() => IntentSourceEnum, { description: 'Who told it.' })
  declare source: IntentSource;

  @Field(() => [String], { description: 'The words that decided, in their order; empty when the file told it.' })
  declare words: string[];

  @Field(() => String, { description: 'The reason in a sentence.' })
  declare explanation: string;
}

@Authenticated()
@ObjectType('IntentShare', { description: 'How many of the searches have an intent.' })
export class IntentShareType {
  @Field(() => SearchIntentEnum, { description: 'Which intent.' })
  declare intent: SearchIntent;

  @Field(() => Float, { description: 'Share of the searches whose intent is known, 0–1.' })
  declare share: number;
}

@Authenticated()
@ObjectType('IntentEvidence', { description: 'What the intent of an opportunity rests on.' })
export class IntentEvidenceType {
  @Field(() => [IntentShareType], { description: 'The intents there are, that of most searches first.' })
  declare shares: IntentShareType[];

  @Field(() => Float, { description: 'Share of the searches whose intent is known, 0–1.' })
  declare coverage: number;

  @Field(() => Float, { description: 'Share of the known ones that the file itself told, 0–1.' })
  declare fileShare: number;

  @Field(() => [String], {
    description: 'Words that told the main intent, those of most searches first; five at the most.',
  })
  declare words: string[];

  @Field(() => String, { description: 'The reason in a sentence.' })
  declare explanation: string;
}
