import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'A word that is used, and those that it takes the place of.' })
export class PreferredWordInput {
  @Field(() => String, { description: 'What is said.' })
  declare use: string;

  @Field(() => [String], { description: 'Instead of what, 1 to 20.' })
  declare insteadOf: string[];
}

@InputType({ description: 'A word that is not said.' })
export class ForbiddenWordInput {
  @Field(() => String, { description: 'The word or phrase.' })
  declare phrase: string;

  @Field(() => String, { nullable: true, description: 'Why.' })
  declare reason?: string | null;
}

@InputType({ description: 'How a brand sounds.' })
export class CreateBrandVoiceInput {
  @Field(() => String, { description: 'What it is called.' })
  declare name: string;

  @Field(() => String, { nullable: true, description: 'In a few words, such as "calm and exact".' })
  declare tone?: string | null;

  @Field(() => String, { nullable: true, description: 'Anything else to know about it.' })
  declare description?: string | null;

  @Field(() => [PreferredWordInput], { nullable: true, description: 'At most 100.' })
  declare preferred?: PreferredWordInput[] | null;

  @Field(() => [ForbiddenWordInput], { nullable: true, description: 'At most 100.' })
  declare forbidden?: ForbiddenWordInput[] | null;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether it may raise its voice.' })
  declare allowsExclamationMarks: boolean;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether it may use emoji.' })
  declare allowsEmoji: boolean;

  @Field(() => Int, { nullable: true, description: 'Words in a sentence, 5 to 100; no limit if left out.' })
  declare maximumSentenceWords?: number | null;

  @Field(() => String, { nullable: true, description: 'The same key answers with the same voice.' })
  declare idempotencyKey?: string | null;
}

@InputType({ description: 'What should be different; what is left out stays.' })
export class BrandVoicePatch {
  @Field(() => String, { nullable: true, description: 'What it is called.' })
  declare name?: string | null;

  @Field(() => String, { nullable: true, description: 'In a few words.' })
  declare tone?: string | null;

  @Field(() => String, { nullable: true, description: 'Anything else.' })
  declare description?: string | null;

  @Field(() => [PreferredWordInput], { nullable: true, description: 'All of them anew.' })
  declare preferred?: PreferredWordInput[] | null;

  @Field(() => [ForbiddenWordInput], { nullable: true, description: 'All of them anew.' })
  declare forbidden?: ForbiddenWordInput[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it may raise its voice.' })
  declare allowsExclamationMarks?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it may use emoji.' })
  declare allowsEmoji?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Words in a sentence.' })
  declare maximumSentenceWords?: number | null;
}

@InputType({ description: 'A change of a brand voice.' })
export class UpdateBrandVoiceInput {
  @Field(() => ID, { description: 'Which one.' })
  declare id: string;

  @Field(() => Int, { description: 'The version that was seen: a change since then is not overwritten.' })
  declare version: number;

  @Field(() => BrandVoicePatch, { description: 'What should be different.' })
  declare patch: BrandVoicePatch;
}

@InputType({ description: 'A text to hold against a brand voice.' })
export class CheckBrandVoiceInput {
  @Field(() => ID, { description: 'The voice.' })
  declare brandVoiceId: string;

  @Field(() => String, { description: 'The text, at most 100,000 characters.' })
  declare text: string;
}
