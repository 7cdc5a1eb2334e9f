import { Authenticated, ConnectionType, enumOf, RequiresScopes } from '@paissive/graphql-kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { ContentKind } from '../content/content.js';
import { ContentKindEnum } from '../content/content-enums.type.js';
import type { VariableType } from './template.js';

export const VariableTypeEnum = enumOf<VariableType>('TemplateVariableType', 'What a variable of a template takes.', {
  TEXT: 'A text.',
  LIST: 'Several texts.',
  NUMBER: 'A number in decimal text.',
  URL: 'An address of the web.',
});

@Authenticated()
@ObjectType('TemplateVariable', { description: 'Something that a template asks for.' })
export class TemplateVariableType {
  @Field(() => String, { description: 'As it stands in `{{name}}`.' })
  declare name: string;

  @Field(() => String, { description: 'What is asked.' })
  declare description: string;

  @Field(() => VariableTypeEnum, { description: 'What it takes.' })
  declare type: VariableType;

  @Field(() => Boolean, { description: 'Whether it must be given.' })
  declare isRequired: boolean;
}

@Authenticated()
@ObjectType('TemplateSection', {
  description: 'A part of a text: what it is for, and how it reads when no model writes it.',
})
export class TemplateSectionType {
  @Field(() => String, { description: 'Empty for a part without a heading.' })
  declare heading: string;

  @Field(() => String, { description: 'What belongs here, for whoever writes.' })
  declare guidance: string;

  @Field(() => String, { description: 'Markdown with `{{variables}}`.' })
  declare text: string;
}

@RequiresScopes([['marketing:read']])
@ObjectType('ContentTemplate', { description: 'What a kind of text is made of.' })
export class TemplateType {
  @Field(() => ID, { description: 'Names it here.' })
  declare id: string;

  @Field(() => ContentKindEnum, { description: 'What kind of text comes of it.' })
  declare kind: ContentKind;

  @Field(() => String, { description: 'What it is called.' })
  declare name: string;

  @Field(() => String, { description: 'What it is for.' })
  declare description: string;

  @Field(() => String, { description: 'How its texts sound.' })
  declare tone: string;

  @Field(() => String, { description: 'The title, with `{{variables}}`.' })
  declare title: string;

  @Field(() => [TemplateSectionType], { description: 'Its parts in order, at most 20.' })
  declare sections: TemplateSectionType[];

  @Field(() => [TemplateVariableType], { description: 'What it asks for, at most 30.' })
  declare variables: TemplateVariableType[];

  @Field(() => Boolean, { description: 'Whether everybody has it; such a template cannot be changed.' })
  declare isBuiltIn: boolean;

  @Field(() => Boolean, { description: 'Whether it is out of use.' })
  declare isArchived: boolean;

  @Field(() => Int, { description: 'Grows with every change; give it back with an update.' })
  declare version: number;
}

export const TemplateConnection = ConnectionType(TemplateType, { name: 'ContentTemplate' });
