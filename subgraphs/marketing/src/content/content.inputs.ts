import { PageArguments } from '@paissive/graphql-kit';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import type { ContentKind, ContentStatus } from './content.js';
import { ContentKindEnum, ContentStatusEnum } from './content-enums.type.js';

const KEY = 'The same key answers with the same content, however often it is sent.';

@InputType({ description: 'A text to begin with.' })
export class CreateContentInput {
  @Field(() => ContentKindEnum, { description: 'What kind of text it is.' })
  declare kind: ContentKind;

  @Field(() => String, { description: 'The title, or the subject of a mail; at most 300 characters.' })
  declare title: string;

  @Field(() => String, { nullable: true, description: 'Markdown, at most 100,000 characters.' })
  declare body?: string | null;

  @Field(() => String, { nullable: true, description: 'What search results show below the title.' })
  declare metaDescription?: string | null;

  @Field(() => ID, { nullable: true, description: 'The campaign that it is for.' })
  declare campaignId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The opportunity; with a campaign it is the one of the campaign.' })
  declare opportunityId?: string | null;

  @Field(() => ID, { nullable: true, description: 'How it should sound.' })
  declare brandVoiceId?: string | null;

  @Field(() => String, { nullable: true, description: KEY })
  declare idempotencyKey?: string | null;
}

@InputType({ description: 'What stands in the place of a variable.' })
export class TemplateValueInput {
  @Field(() => String, { description: "The variable's name." })
  declare name: string;

  @Field(() => [String], { description: 'Its value; several for a list, at most 50.' })
  declare values: string[];
}

@InputType({ description: 'What is to be written, and out of what.' })
export class GenerateContentInput {
  @Field(() => ID, { description: 'The template.' })
  declare templateId: string;

  @Field(() => [TemplateValueInput], { description: 'What the template asks for.' })
  declare variables: TemplateValueInput[];

  @Field(() => String, { nullable: true, description: 'How it should sound; as the template says if left out.' })
  declare tone?: string | null;

  @Field(() => ID, { nullable: true, description: 'The campaign that it is for.' })
  declare campaignId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The opportunity; with a campaign it is the one of the campaign.' })
  declare opportunityId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The brand voice to keep to.' })
  declare brandVoiceId?: string | null;

  @Field(() => String, { nullable: true, description: KEY })
  declare idempotencyKey?: string | null;
}

@InputType({ description: 'A new text of content.' })
export class ReviseContentInput {
  @Field(() => ID, { description: 'Which one.' })
  declare id: string;

  @Field(() => Int, { description: 'The version that was seen: a change since then is not overwritten.' })
  declare version: number;

  @Field(() => String, { description: 'The title, or the subject of a mail.' })
  declare title: string;

  @Field(() => String, { description: 'Markdown.' })
  declare body: string;

  @Field(() => String, { nullable: true, description: 'What search results show below the title.' })
  declare metaDescription?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it is changed.' })
  declare note?: string | null;
}

@InputType({ description: 'An old text that is to be the current one.' })
export class RestoreContentRevisionInput {
  @Field(() => ID, { description: 'Which content.' })
  declare id: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  declare version: number;

  @Field(() => Int, { description: 'The number of the revision.' })
  declare number: number;
}

@InputType({ description: 'A step of content.' })
export class MoveContentInput {
  @Field(() => ID, { description: 'Which one.' })
  declare id: string;

  @Field(() => Int, { description: 'The version that was seen: what is approved is what was read.' })
  declare version: number;

  @Field(() => ContentStatusEnum, { description: 'What it should become.' })
  declare to: ContentStatus;

  @Field(() => String, { nullable: true, description: 'What there is to say about it; a rejection needs it.' })
  declare comment?: string | null;
}

@ArgsType()
export class ContentListArguments extends PageArguments {
  @Field(() => ContentKindEnum, { nullable: true, description: 'Only of this kind.' })
  declare kind?: ContentKind | null;

  @Field(() => [ContentStatusEnum], { nullable: true, description: 'Only so far; all if left out.' })
  declare statuses?: ContentStatus[] | null;

  @Field(() => ID, { nullable: true, description: 'Only of this campaign.' })
  declare campaignId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only of this opportunity.' })
  declare opportunityId?: string | null;
}
