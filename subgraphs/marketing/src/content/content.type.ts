import { Authenticated, ConnectionType, Key, RequiresScopes } from '@paissive/graphql-kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Difference, DifferenceKind } from './compare-revisions.js';
import type { ContentKind, ContentOrigin, ContentStatus } from './content.js';
import { ContentKindEnum, ContentOriginEnum, ContentStatusEnum, DifferenceKindEnum } from './content-enums.type.js';

@Authenticated()
@ObjectType('ContentRevision', { description: 'A text as it was at some time; never changed.' })
export class ContentRevisionType {
  @Field(() => Int, { description: 'From 1.' })
  declare number: number;

  @Field(() => String, { description: 'The title, or the subject of a mail.' })
  declare title: string;

  @Field(() => String, { description: 'Markdown, at most 100,000 characters.' })
  declare body: string;

  @Field(() => String, { description: 'What search results show below the title; empty for none.' })
  declare metaDescription: string;

  @Field(() => ContentOriginEnum, { description: 'Who wrote it.' })
  declare origin: ContentOrigin;

  @Field(() => String, { nullable: true, description: 'The model that wrote it; null unless one did.' })
  declare modelName: string | null;

  @Field(() => Int, { nullable: true, description: 'The revision that it brings back; null unless it does.' })
  declare restoredNumber: number | null;

  @Field(() => String, { description: 'Why it was made.' })
  declare note: string;

  @Field(() => ID, { description: 'The person who wrote it or had it written.' })
  declare authorUserId: string;

  @Field(() => Date, { description: 'When.' })
  declare createdAt: Date;
}

@Authenticated()
@ObjectType('ContentStep', { description: 'A step of content on the way to being published.' })
export class ContentStepType {
  @Field(() => ContentStatusEnum, { description: 'What it was.' })
  declare from: ContentStatus;

  @Field(() => ContentStatusEnum, { description: 'What it became.' })
  declare to: ContentStatus;

  @Field(() => Int, { description: 'The revision that the step is about.' })
  declare revision: number;

  @Field(() => Date, { description: 'When.' })
  declare at: Date;

  @Field(() => ID, { nullable: true, description: 'Who took it; null for the scheduler.' })
  declare byUserId: string | null;

  @Field(() => String, { description: 'What they said about it.' })
  declare comment: string;
}

@Key('id')
@RequiresScopes([['marketing:read']])
@ObjectType('Content', { description: 'Something to be published, with all that it ever said.' })
export class ContentType {
  @Field(() => ID, { description: 'Names it everywhere.' })
  declare id: string;

  @Field(() => ContentKindEnum, { description: 'What kind of text it is.' })
  declare kind: ContentKind;

  @Field(() => String, { description: 'The title of the current revision.' })
  declare title: string;

  @Field(() => ContentStatusEnum, { description: 'How far it is.' })
  declare status: ContentStatus;

  @Field(() => [ContentStepType], { description: 'Its last 200 steps, oldest first.' })
  declare steps: ContentStepType[];

  @Field(() => Int, { description: 'Grows with every change; give it back with an update.' })
  declare version: number;

  @Field(() => Date, { description: 'When it was made.' })
  declare createdAt: Date;

  @Field(() => Date, { description: 'When it was changed last.' })
  declare updatedAt: Date;
}

export const ContentConnection = ConnectionType(ContentType, { name: 'Content' });
export const ContentRevisionConnection = ConnectionType(ContentRevisionType, { name: 'ContentRevision' });

@Authenticated()
@ObjectType('TextDifference', {
  description: 'A piece of text that is in both, only in the newer, or only in the older.',
})
export class TextDifferenceType implements Difference {
  @Field(() => DifferenceKindEnum, { description: 'Where it stands.' })
  declare kind: DifferenceKind;

  @Field(() => String, { description: 'The piece.' })
  declare text: string;
}

@Authenticated()
@ObjectType('ContentDifferences', {
  description: 'What sets a revision apart from an older one, word by word, in the order of the text.',
})
export class ContentDifferencesType {
  @Field(() => [TextDifferenceType], { description: 'Of the title.' })
  declare title: TextDifferenceType[];

  @Field(() => [TextDifferenceType], { description: 'Of the body.' })
  declare body: TextDifferenceType[];

  @Field(() => [TextDifferenceType], { description: 'Of the meta description.' })
  declare metaDescription: TextDifferenceType[];
}
