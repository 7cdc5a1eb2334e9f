import { Field, ID, InputType, Int } from 'type-graphql';
import type { ContentKind } from '../content/content.js';
import { ContentKindEnum } from '../content/content-enums.type.js';
import type { VariableType } from './template.js';
import { VariableTypeEnum } from './template.type.js';

@InputType({ description: 'Something that a template asks for.' })
export class TemplateVariableInput {
  @Field(() => String, { description: 'As it stands in `{{name}}`: a small letter, then letters and digits.' })
  declare name: string;

  @Field(() => String, { nullable: true, description: 'What is asked.' })
  declare description?: string | null;

  @Field(() => VariableTypeEnum, { defaultValue: 'TEXT', description: 'What it takes.' })
  declare type: VariableType;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether it must be given.' })
  declare isRequired: boolean;
}

@InputType({ description: 'A part of a text.' })
export class TemplateSectionInput {
  @Field(() => String, { nullable: true, description: 'Without a heading if left out.' })
  declare heading?: string | null;

  @Field(() => String, { nullable: true, description: 'What belongs here, for whoever writes.' })
  declare guidance?: string | null;

  @Field(() => String, { description: 'Markdown with `{{variables}}`, at most 5,000 characters.' })
  declare text: string;
}

@InputType({ description: 'A template of the workspace.' })
export class CreateContentTemplateInput {
  @Field(() => ContentKindEnum, { description: 'What kind of text comes of it.' })
  declare kind: ContentKind;

  @Field(() => String, { description: 'What it is called.' })
  declare name: string;

  @Field(() => String, { nullable: true, description: 'What it is for.' })
  declare description?: string | null;

  @Field(() => String, { nullable: true, description: 'How its texts sound.' })
  declare tone?: string | null;

  @Field(() => String, { description: 'The title, with `{{variables}}`.' })
  declare title: string;

  @Field(() => [TemplateSectionInput], { description: 'Its parts in order, 1 to 20.' })
  declare sections: TemplateSectionInput[];

  @Field(() => [TemplateVariableInput], { nullable: true, description: 'What it asks for, at most 30.' })
  declare variables?: TemplateVariableInput[] | null;

  @Field(() => String, { nullable: true, description: 'The same key answers with the same template.' })
  declare idempotencyKey?: string | null;
}

@InputType({ description: 'What should be different; what is left out stays.' })
export class ContentTemplatePatch {
  @Field(() => String, { nullable: true, description: 'What it is called.' })
  declare name?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is for.' })
  declare description?: string | null;

  @Field(() => String, { nullable: true, description: 'How its texts sound.' })
  declare tone?: string | null;

  @Field(() => String, { nullable: true, description: 'The title.' })
  declare title?: string | null;

  @Field(() => [TemplateSectionInput], { nullable: true, description: 'All parts anew.' })
  declare sections?: TemplateSectionInput[] | null;

  @Field(() => [TemplateVariableInput], { nullable: true, description: 'All variables anew.' })
  declare variables?: TemplateVariableInput[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is out of use.' })
  declare isArchived?: boolean | null;
}

@InputType({ description: 'A change of a template of the workspace.' })
export class UpdateContentTemplateInput {
  @Field(() => ID, { description: 'Which one.' })
  declare id: string;

  @Field(() => Int, { description: 'The version that was seen: a change since then is not overwritten.' })
  declare version: number;

  @Field(() => ContentTemplatePatch, { description: 'What should be different.' })
  declare patch: ContentTemplatePatch;
}
