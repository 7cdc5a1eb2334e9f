import { Authenticated, ConnectionType, Key, RequiresScopes } from '@paissive/graphql-kit';
import { nameField } from '@paissive/graphql-money';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { z } from 'zod';
import { idField } from '../input-fields.js';

@Key('id')
@RequiresScopes([['ai-models:read']])
@ObjectType('AiPrompt', { description: 'A text with places to fill in, in versions that never change.' })
export class PromptType {
  @Field(() => ID, { description: 'Names it everywhere.' })
  declare id: string;

  @Field(() => String, { description: 'What it is called.' })
  declare name: string;

  @Field(() => String, { description: 'What it is for.' })
  declare description: string;

  @Field(() => Date, { description: 'When it was made.' })
  declare createdAt: Date;
}

@Authenticated()
@ObjectType('AiPromptVersion', { description: 'A version of a prompt.' })
export class PromptVersionType {
  @Field(() => Int, { description: 'From 1.' })
  declare version: number;

  @Field(() => String, { description: 'Instructions; empty for none.' })
  declare system: string;

  @Field(() => String, { description: 'What the user says, with places such as `{{product}}`.' })
  declare template: string;

  @Field(() => [String], { description: 'What its places are called, in order.' })
  declare variables: string[];

  @Field(() => String, { description: 'What is different from the one before.' })
  declare notes: string;

  @Field(() => Date, { description: 'When it was made.' })
  declare createdAt: Date;
}

export const PromptConnection = ConnectionType(PromptType, { name: 'AiPrompt' });

@InputType({ description: 'What a version of a prompt says.' })
export class PromptVersionInput {
  @Field(() => String, { defaultValue: '', description: 'Instructions, up to 50,000 characters.' })
  declare system: string;

  @Field(() => String, {
    description: 'What the user says, with places such as `{{product}}`, up to 50,000 characters.',
  })
  declare template: string;

  @Field(() => String, {
    defaultValue: '',
    description: 'What is different from the one before, up to 1,000 characters.',
  })
  declare notes: string;
}

@InputType({ description: 'A prompt to keep.' })
export class CreatePromptInput {
  @Field(() => String, { description: 'What to call it, up to 120 characters.' })
  declare name: string;

  @Field(() => String, { defaultValue: '', description: 'What it is for, up to 1,000 characters.' })
  declare description: string;

  @Field(() => PromptVersionInput, { description: 'Its first version.' })
  declare version: PromptVersionInput;
}

@InputType({ description: 'Another version of a prompt.' })
export class AddPromptVersionInput {
  @Field(() => ID, { description: 'Of which prompt.' })
  declare promptId: string;

  @Field(() => PromptVersionInput, { description: 'What it says.' })
  declare version: PromptVersionInput;
}

@InputType({ description: 'A prompt to delete, with all its versions.' })
export class DeletePromptInput {
  @Field(() => ID, { description: 'Which one.' })
  declare id: string;
}

const versionSchema = z.object({
  system: z.string().max(50_000),
  template: z.string().min(1, 'Say something.').max(50_000),
  notes: z.string().max(1_000),
});

export const createPromptSchema = z.object({
  name: nameField(),
  description: z.string().max(1_000),
  version: versionSchema,
});
export const addPromptVersionSchema = z.object({ promptId: idField(), version: versionSchema });
