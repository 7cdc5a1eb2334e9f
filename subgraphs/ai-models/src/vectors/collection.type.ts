import { Authenticated, ConnectionType, Key, RequiresScopes } from '@paissive/graphql-kit';
import { MoneyType, nameField } from '@paissive/graphql-money';
import type { Money } from '@paissive/money';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { z } from 'zod';
import { idField, optional } from '../input-fields.js';
import { ModelVersionType } from '../registry/registry.type.js';

@Authenticated()
@ObjectType('AiEmbeddings', { description: 'Texts as vectors.' })
export class EmbeddingsType {
  @Field(() => [[Float]], {
    description:
      'One vector for each text, in their order; their dot product tells how alike texts are where the model gives unit vectors.',
  })
  declare vectors: number[][];

  @Field(() => ModelVersionType, { description: 'What made them; vectors of different versions cannot be compared.' })
  declare version: ModelVersionType;

  @Field(() => Int, { description: 'Tokens of all texts.' })
  declare inputTokens: number;

  @Field(() => MoneyType, { description: 'What it cost, in USD.' })
  declare cost: Money;
}

@Key('id')
@RequiresScopes([['ai-models:read']])
@ObjectType('VectorCollection', { description: 'Texts by meaning.' })
export class CollectionType {
  @Field(() => ID, { description: 'Names it everywhere.' })
  declare id: string;

  @Field(() => String, { description: 'What it is called.' })
  declare name: string;

  @Field(() => Int, { description: 'Length of its vectors.' })
  declare dimensions: number;

  @Field(() => Date, { description: 'When it was made.' })
  declare createdAt: Date;
}

@Authenticated()
@ObjectType('DocumentMetadata', { description: 'Something that a document says of itself.' })
export class MetadataType {
  @Field(() => String, { description: 'What it is about.' })
  declare key: string;

  @Field(() => String, { description: 'What it says.' })
  declare value: string;
}

@Authenticated()
@ObjectType('SemanticMatch', { description: 'A document that is near in meaning.' })
export class MatchType {
  @Field(() => ID, { description: 'What whoever stored it called it.' })
  declare id: string;

  @Field(() => String, { description: 'Its text.' })
  declare text: string;

  @Field(() => [MetadataType], { description: 'What it says of itself; at most 20.' })
  declare metadata: MetadataType[];

  @Field(() => Float, {
    description:
      'Cosine of the angle between the vectors: 1 for the same direction, 0 for nothing in common, down to -1.',
  })
  declare score: number;
}

export const CollectionConnection = ConnectionType(CollectionType, { name: 'VectorCollection' });

@InputType({ description: 'Texts to turn into vectors.' })
export class EmbedTextsInput {
  @Field(() => ID, { nullable: true, description: "The model; the workspace's default if left out." })
  declare modelId?: string | null;

  @Field(() => ID, { nullable: true, description: "The version; the model's default if left out." })
  declare versionId?: string | null;

  @Field(() => [String], {
    description: '1 to 500, up to 8,000 characters each. The embedded encoder looks at the first 256 of them.',
  })
  declare texts: string[];

  @Field(() => ID, { nullable: true, description: 'The run of agents that it belongs to.' })
  declare runId?: string | null;
}

@InputType({ description: 'A collection to make.' })
export class CreateVectorCollectionInput {
  @Field(() => String, { description: 'What to call it, up to 120 characters.' })
  declare name: string;

  @Field(() => ID, {
    nullable: true,
    description: "What its texts are embedded with; the workspace's default if left out.",
  })
  declare modelId?: string | null;
}

@InputType({ description: 'A collection to delete, with all that is in it.' })
export class DeleteVectorCollectionInput {
  @Field(() => ID, { description: 'Which one.' })
  declare id: string;
}

@InputType({ description: 'Something that a document says of itself.' })
export class DocumentMetadataInput {
  @Field(() => String, { description: 'What it is about, up to 60 characters.' })
  declare key: string;

  @Field(() => String, { description: 'What it says, up to 300 characters.' })
  declare value: string;
}

@InputType({ description: 'A document to store.' })
export class DocumentInput {
  @Field(() => ID, { description: 'What to call it; the same again replaces it.' })
  declare id: string;

  @Field(() => String, { description: 'Its text, up to 8,000 characters.' })
  declare text: string;

  @Field(() => [DocumentMetadataInput], {
    defaultValue: [],
    description: 'What it says of itself, to filter by; at most 20.',
  })
  declare metadata: DocumentMetadataInput[];
}

@InputType({ description: 'Documents to store.' })
export class UpsertDocumentsInput {
  @Field(() => ID, { description: 'Where.' })
  declare collectionId: string;

  @Field(() => [DocumentInput], { description: '1 to 500.' })
  declare documents: DocumentInput[];

  @Field(() => ID, { nullable: true, description: 'The run of agents that it belongs to.' })
  declare runId?: string | null;
}

@InputType({ description: 'Documents to delete.' })
export class DeleteDocumentsInput {
  @Field(() => ID, { description: 'Where.' })
  declare collectionId: string;

  @Field(() => [ID], { description: '1 to 500.' })
  declare ids: string[];
}

@InputType({ description: 'What documents must say of themselves.' })
export class MetadataFilterInput {
  @Field(() => String, { description: 'What about.' })
  declare key: string;

  @Field(() => [String], { description: 'One of these, at most 50.' })
  declare anyOf: string[];
}

@InputType({ description: 'What to look for.' })
export class SemanticSearchInput {
  @Field(() => ID, { description: 'Where.' })
  declare collectionId: string;

  @Field(() => String, { description: 'A text of the meaning that is looked for, up to 8,000 characters.' })
  declare text: string;

  @Field(() => Int, { defaultValue: 10, description: 'How many at most, 1 to 100.' })
  declare limit: number;

  @Field(() => [MetadataFilterInput], { defaultValue: [], description: 'All of these must hold; at most 10.' })
  declare filter: MetadataFilterInput[];

  @Field(() => Float, { defaultValue: -1, description: 'Nothing that is less alike, -1 to 1.' })
  declare minimumScore: number;

  @Field(() => ID, { nullable: true, description: 'The run of agents that it belongs to.' })
  declare runId?: string | null;
}

const textField = z.string().max(8_000, 'A text can have 8,000 characters.');
const keyField = z.string().min(1).max(60);

export const embedTextsSchema = z.object({
  modelId: optional(idField()),
  versionId: optional(idField()),
  texts: z.array(textField).min(1, 'Give at least one text.').max(500, 'Give at most 500 texts.'),
});

export const createCollectionSchema = z.object({ name: nameField(), modelId: optional(idField()) });

export const upsertDocumentsSchema = z.object({
  collectionId: idField(),
  documents: z
    .array(
      z.object({
        id: idField(),
        text: textField,
        metadata: z
          .array(z.object({ key: keyField, value: z.string().max(300) }))
          .max(20)
          .transform((pairs) => Object.fromEntries(pairs.map(({ key, value }) => [key, value]))),
      }),
    )
    .min(1, 'Give at least one document.')
    .max(500, 'Give at most 500 documents.')
    .refine(
      (documents) => new Set(documents.map(({ id }) => id)).size === documents.length,
      'Two documents have one id.',
    ),
});

export const deleteDocumentsSchema = z.object({ collectionId: idField(), ids: z.array(idField()).min(1).max(500) });

export const semanticSearchSchema = z.object({
  collectionId: idField(),
  text: textField.min(1, 'Say what to look for.'),
  limit: z.int().min(1).max(100),
  minimumScore: z.number().min(-1).max(1),
  filter: z
    .array(z.object({ key: keyField, anyOf: z.array(z.string().max(300)).max(50) }))
    .max(10)
    .transform((filters) => Object.fromEntries(filters.map(({ key, anyOf }) => [key, anyOf]))),
});
