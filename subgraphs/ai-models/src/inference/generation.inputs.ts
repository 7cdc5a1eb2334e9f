import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { type ChatRole, ChatRoleEnum } from './generation-enums.type.js';

@InputType({ description: 'A call that a model asked for.' })
export class AiToolCallInput {
  @Field(() => ID, { description: 'Its id.' })
  declare id: string;

  @Field(() => String, { description: 'The tool.' })
  declare name: string;

  @Field(() => String, { description: 'Its arguments, as the model wrote them.' })
  declare argumentsJson: string;
}

@InputType({ description: 'Something said in a conversation.' })
export class AiChatMessageInput {
  @Field(() => ChatRoleEnum, { description: 'Who says it.' })
  declare role: ChatRole;

  @Field(() => String, { description: 'What, up to 400,000 characters; may be empty beside tool calls.' })
  declare content: string;

  @Field(() => [AiToolCallInput], {
    defaultValue: [],
    description: 'What the model wanted to have called, with ASSISTANT.',
  })
  declare toolCalls: AiToolCallInput[];

  @Field(() => ID, { nullable: true, description: 'Which call this answers, with TOOL.' })
  declare toolCallId?: string | null;
}

@InputType({ description: 'A text of others, shown to the model as data between marks that it cannot know.' })
export class AiUntrustedTextInput {
  @Field(() => String, { description: 'What it is, such as `search result 3`, up to 80 characters.' })
  declare label: string;

  @Field(() => String, { description: 'The text, up to 200,000 characters.' })
  declare text: string;
}

@InputType({ description: 'Something that a model may ask to have called. Calling it is up to whoever asks.' })
export class AiToolInput {
  @Field(() => String, { description: 'Letters, digits, `_` and `-`, up to 64.' })
  declare name: string;

  @Field(() => String, { description: 'What it does, for the model, up to 2,000 characters.' })
  declare description: string;

  @Field(() => String, {
    description: 'JSON Schema of its arguments, an object; calls that do not keep to it are asked for again.',
  })
  declare parametersSchema: string;
}

@InputType({ description: 'What guards do. What they cannot do stands in the documentation of the service.' })
export class AiGuardsInput {
  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Replaces what looks like a credential before anything is sent.',
  })
  declare redactSecrets: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Replaces what looks like a person's e-mail address, phone, card or account number.",
  })
  declare redactPersonalData: boolean;

  @Field(() => [String], {
    defaultValue: [],
    description: 'Terms that neither request nor answer may have, at most 100.',
  })
  declare blockedTerms: string[];
}

@InputType({ description: 'A value for a place of a prompt.' })
export class AiPromptValueInput {
  @Field(() => String, { description: 'What the place is called.' })
  declare name: string;

  @Field(() => String, { description: 'What to put there, up to 100,000 characters.' })
  declare value: string;
}

@InputType({ description: 'A kept prompt and what to fill in.' })
export class AiFilledPromptInput {
  @Field(() => ID, { description: 'Which prompt.' })
  declare promptId: string;

  @Field(() => Int, { nullable: true, description: 'Which version; the newest if left out.' })
  declare version?: number | null;

  @Field(() => [AiPromptValueInput], { defaultValue: [], description: 'A value for each of its places.' })
  declare values: AiPromptValueInput[];
}

@InputType({ description: 'What to generate.' })
export class AiGenerationRequestInput {
  @Field(() => ID, { nullable: true, description: "The model; the workspace's default if left out." })
  declare modelId?: string | null;

  @Field(() => ID, { nullable: true, description: "The version; the model's default if left out." })
  declare versionId?: string | null;

  @Field(() => String, { nullable: true, description: 'Instructions, put before the messages.' })
  declare system?: string | null;

  @Field(() => String, { nullable: true, description: 'What to ask, put behind the messages as the user.' })
  declare prompt?: string | null;

  @Field(() => AiFilledPromptInput, {
    nullable: true,
    description: 'A kept prompt: its instructions before all else, its text as the last of the user.',
  })
  declare filledPrompt?: AiFilledPromptInput | null;

  @Field(() => [AiChatMessageInput], {
    defaultValue: [],
    description: 'The conversation so far, at most 200 messages.',
  })
  declare messages: AiChatMessageInput[];

  @Field(() => [AiUntrustedTextInput], {
    defaultValue: [],
    description: 'Texts of others that the model is to use, at most 50.',
  })
  declare untrusted: AiUntrustedTextInput[];

  @Field(() => String, {
    nullable: true,
    description: 'JSON Schema (2020-12) that the answer must have; one that has not is asked for again, twice at most.',
  })
  declare outputSchema?: string | null;

  @Field(() => [AiToolInput], { defaultValue: [], description: 'What the model may ask to have called, at most 64.' })
  declare tools: AiToolInput[];

  @Field(() => [String], {
    nullable: true,
    description: 'Which of the tools are allowed in this request; all if left out.',
  })
  declare allowedTools?: string[] | null;

  @Field(() => Int, {
    defaultValue: 1_024,
    description: "How many tokens the answer can have, 1 to 200,000, and not more than the version's own limit.",
  })
  declare maxOutputTokens: number;

  @Field(() => Float, {
    nullable: true,
    description: 'From 0, the same answer each time if the model can, to 2; left to the provider if left out.',
  })
  declare temperature?: number | null;

  @Field(() => Int, { nullable: true, description: 'Helps some models to answer the same again.' })
  declare seed?: number | null;

  @Field(() => [String], {
    defaultValue: [],
    description: 'Where the answer ends when it comes to one of these, at most 4.',
  })
  declare stop: string[];

  @Field(() => Int, { defaultValue: 120, description: 'How long it can take in all, 1 to 600 seconds.' })
  declare timeoutSeconds: number;

  @Field(() => AiGuardsInput, { nullable: true, description: 'What guards do; secrets are taken out if left out.' })
  declare guards?: AiGuardsInput | null;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether an answer to the same request from the last day will do. Holds with temperature 0 only.',
  })
  declare useCache: boolean;
}

@InputType({ description: 'A request for text.' })
export class GenerateTextInput extends AiGenerationRequestInput {
  @Field(() => ID, { nullable: true, description: 'The run of agents that it belongs to, for its budget and report.' })
  declare runId?: string | null;

  @Field(() => String, { nullable: true, description: 'The same request again under the same key is one generation.' })
  declare idempotencyKey?: string | null;
}

@InputType({ description: 'A request for text that is followed by subscription.' })
export class StartGenerationInput extends GenerateTextInput {}

@InputType({ description: 'A request for text that comes by this subscription.' })
export class StreamTextInput extends AiGenerationRequestInput {
  @Field(() => ID, { nullable: true, description: 'The run of agents that it belongs to, for its budget and report.' })
  declare runId?: string | null;

  @Field(() => String, {
    description:
      'Names this request: a connection that was lost and comes back under the same key goes on, and begins nothing anew.',
  })
  declare idempotencyKey: string;
}

@InputType({ description: 'A generation to end.' })
export class CancelGenerationInput {
  @Field(() => ID, { description: 'Which one.' })
  declare generationId: string;
}
