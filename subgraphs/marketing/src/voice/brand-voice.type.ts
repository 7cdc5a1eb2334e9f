import { Authenticated, ConnectionType, enumOf, Key, RequiresScopes } from '@paissive/graphql-kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { VoiceIssueKind } from './check-voice.js';

export const VoiceIssueKindEnum = enumOf<VoiceIssueKind>('VoiceIssueKind', 'What does not sound like the brand.', {
  FORBIDDEN: 'A word that the brand does not say.',
  PREFERRED: 'A word for which the brand has another.',
  EXCLAMATION: 'An exclamation mark.',
  EMOJI: 'An emoji.',
  LONG_SENTENCE: 'A sentence of more words than the brand uses.',
});

@Authenticated()
@ObjectType('PreferredWord', { description: 'A word that is used, and those that it takes the place of.' })
export class PreferredWordType {
  @Field(() => String, { description: 'What is said.' })
  declare use: string;

  @Field(() => [String], { description: 'Instead of what; at most 20.' })
  declare insteadOf: string[];
}

@Authenticated()
@ObjectType('ForbiddenWord', { description: 'A word that is not said.' })
export class ForbiddenWordType {
  @Field(() => String, { description: 'The word or phrase.' })
  declare phrase: string;

  @Field(() => String, { description: 'Why; empty for no reason.' })
  declare reason: string;
}

@Key('id')
@RequiresScopes([['marketing:read']])
@ObjectType('BrandVoice', { description: 'How a brand sounds.' })
export class BrandVoiceType {
  @Field(() => ID, { description: 'Names it everywhere.' })
  declare id: string;

  @Field(() => String, { description: 'What it is called.' })
  declare name: string;

  @Field(() => String, { description: 'In a few words, such as "calm and exact".' })
  declare tone: string;

  @Field(() => String, { description: 'Anything else to know about it.' })
  declare description: string;

  @Field(() => [PreferredWordType], { description: 'At most 100.' })
  declare preferred: PreferredWordType[];

  @Field(() => [ForbiddenWordType], { description: 'At most 100.' })
  declare forbidden: ForbiddenWordType[];

  @Field(() => Boolean, { description: 'Whether it may raise its voice.' })
  declare allowsExclamationMarks: boolean;

  @Field(() => Boolean, { description: 'Whether it may use emoji.' })
  declare allowsEmoji: boolean;

  @Field(() => Int, { nullable: true, description: 'Words in a sentence; null for no limit.' })
  declare maximumSentenceWords: number | null;

  @Field(() => Int, { description: 'Grows with every change; give it back with an update.' })
  declare version: number;

  @Field(() => Date, { description: 'When it was made.' })
  declare createdAt: Date;
}

export const BrandVoiceConnection = ConnectionType(BrandVoiceType, { name: 'BrandVoice' });

@Authenticated()
@ObjectType('VoiceIssue', { description: 'Something in a text that does not sound like the brand.' })
export class VoiceIssueType {
  @Field(() => VoiceIssueKindEnum, { description: 'What it is.' })
  declare kind: VoiceIssueKind;

  @Field(() => Int, { description: 'Where it begins, in UTF-16 code units from 0.' })
  declare start: number;

  @Field(() => Int, { description: 'Where it ends, exclusive.' })
  declare end: number;

  @Field(() => String, { description: 'The piece of text.' })
  declare text: string;

  @Field(() => String, { description: 'What is wrong with it.' })
  declare message: string;

  @Field(() => String, {
    nullable: true,
    description: 'What could stand there instead; null where there is no one answer.',
  })
  declare replacement: string | null;
}

@Authenticated()
@ObjectType('VoiceCheck', { description: 'What in a text does not sound like the brand.' })
export class VoiceCheckType {
  @Field(() => [VoiceIssueType], { description: 'In the order of the text, at most 500.' })
  declare issues: VoiceIssueType[];

  @Field(() => Boolean, { description: 'True when there are more than are listed.' })
  declare isCutOff: boolean;
}
