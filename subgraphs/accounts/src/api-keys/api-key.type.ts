import { Authenticated, ConnectionType } from '@paissive/graphql-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { z } from 'zod';

@Authenticated()
@ObjectType('ApiKey', { description: 'What lets a program in, as its person and in one workspace.' })
export class ApiKeyType {
  @Field(() => ID, { description: 'Its id within the workspace.' })
  declare id: string;

  @Field(() => String, { description: 'What it is for.' })
  declare name: string;

  @Field(() => String, { description: 'How the key begins, to recognise it by.' })
  declare prefix: string;

  @Field(() => [String], { description: 'What it allows, for example `niches:read`; less where its person may less.' })
  declare scopes: string[];

  @Field(() => Date, { description: 'When it was created.' })
  declare createdAt: Date;

  @Field(() => Date, { description: 'When it stops working whatever happens.' })
  declare expiresAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was last used, to the minute; null if never.' })
  declare lastUsedAt: Date | null;
}

export const ApiKeyConnection = ConnectionType(ApiKeyType, { name: 'ApiKey' });

@InputType({ description: 'A key for a program.' })
export class CreateApiKeyInput {
  @Field(() => String, { description: 'What it is for.' })
  declare name: string;

  @Field(() => [String], { description: 'Some of `viewer.scopes`: a key allows no more than its person has.' })
  declare scopes: string[];

  @Field(() => Date, { nullable: true, description: 'Up to a year from now; 90 days if left out.' })
  declare expiresAt?: Date | null;
}

@InputType({ description: 'Which key to revoke.' })
export class RevokeApiKeyInput {
  @Field(() => ID, { description: 'One of the current workspace.' })
  declare id: string;
}

const MAX_NAME_LENGTH = 100;
const MAX_SCOPES = 50;
export const createApiKeySchema = z.object({
  name: z
    .string()
    .trim()
    .min(1, 'Say what it is for.')
    .max(MAX_NAME_LENGTH, `A name can have ${MAX_NAME_LENGTH} characters.`)
    .regex(/^\P{Cc}*$/u, 'A name cannot have line breaks or control characters.'),
  scopes: z
    .array(z.string().max(100, 'There is no such scope.'))
    .min(1, 'Choose at least one scope.')
    .max(MAX_SCOPES, 'These are more scopes than there are.'),
  expiresAt: z
    .date()
    .nullish()
    .transform((date) => date ?? null),
});
