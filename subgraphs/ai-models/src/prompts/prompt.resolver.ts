import {
  Cost,
  ListSize,
  PageArguments,
  type Payload,
  pageNewestFirst,
  payloadOf,
  RequiresScopes,
  validateInput,
} from '@paissive/graphql-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { AiModelsContext } from '../context.js';
import { payloadFrom } from '../fault.type.js';
import { type Prompt, type PromptVersion, variablesOf } from './prompt.js';
import {
  AddPromptVersionInput,
  addPromptVersionSchema,
  CreatePromptInput,
  createPromptSchema,
  DeletePromptInput,
  PromptConnection,
  PromptType,
  PromptVersionType,
} from './prompt.type.js';

interface PromptNouns {
  prompt: Prompt;
}

const noun = { prompt: { type: () => PromptType, description: 'The prompt with its versions.' } };
const CreatePayload = payloadOf<PromptNouns>('CreatePromptPayload', noun, 'What came of keeping a prompt.');
const AddPayload = payloadOf<PromptNouns>('AddPromptVersionPayload', noun, 'What came of adding a version.');
const DeletePayload = payloadOf<{ deletedId: string }>(
  'DeletePromptPayload',
  { deletedId: { type: () => ID, description: 'What it was called everywhere.' } },
  'What came of deleting a prompt.',
);

@Resolver(() => PromptType)
export class PromptResolver {
  @RequiresScopes([['ai-models:write']])
  @Cost(10)
  @Mutation(() => CreatePayload, { nullable: true, description: 'Keeps a prompt.' })
  async createPrompt(
    @Arg('input', () => CreatePromptInput, { description: 'The prompt.' }) given: CreatePromptInput,
    @Ctx() context: AiModelsContext,
  ): Promise<Payload<PromptNouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(createPromptSchema, given);
    if (!input.ok) return CreatePayload.failed(...input.userErrors);
    const outcome = await context.useCases.prompts.create(workspaceId, input.value);
    return payloadFrom(CreatePayload, outcome, (prompt) => ({ prompt }));
  }

  @RequiresScopes([['ai-models:write']])
  @Cost(10)
  @Mutation(() => AddPayload, {
    nullable: true,
    description: 'Adds a version to a prompt; the others stay as they are.',
  })
  async addPromptVersion(
    @Arg('input', () => AddPromptVersionInput, { description: 'The version.' }) given: AddPromptVersionInput,
    @Ctx() context: AiModelsContext,
  ): Promise<Payload<PromptNouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(addPromptVersionSchema, given);
    if (!input.ok) return AddPayload.failed(...input.userErrors);
    const outcome = await context.useCases.prompts.addVersion(workspaceId, input.value.promptId, input.value.version);
    return payloadFrom(AddPayload, outcome, (prompt) => ({ prompt }));
  }

  @RequiresScopes([['ai-models:write']])
  @Cost(10)
  @Mutation(() => DeletePayload, { nullable: true, description: 'Deletes a prompt. What was generated with it stays.' })
  async deletePrompt(
    @Arg('input', () => DeletePromptInput, { description: 'Which one.' }) { id }: DeletePromptInput,
    @Ctx() context: AiModelsContext,
  ): Promise<Payload<{ deletedId: string }>> {
    const outcome = await context.useCases.prompts.remove(context.writableWorkspaceId(), id);
    return payloadFrom(DeletePayload, outcome, (deletedId) => ({ deletedId }));
  }

  @RequiresScopes([['ai-models:read']])
  @Query(() => PromptType, { nullable: true, description: 'One prompt; null when there is none here.' })
  prompt(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() { loaders }: AiModelsContext,
  ): Promise<Prompt | null> {
    return loaders.prompts.load(id);
  }

  @RequiresScopes([['ai-models:read']])
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @Query(() => PromptConnection, { nullable: true, description: "The workspace's prompts, the newest first." })
  async prompts(@Args(() => PageArguments) args: PageArguments, @Ctx() context: AiModelsContext) {
    return pageNewestFirst(args, (page) => context.stores.prompts.list(context.workspaceId(), page));
  }

  @FieldResolver(() => [PromptVersionType], { description: 'Its versions, the newest first; at most 100.' })
  versions(@Root() { id }: Prompt, @Ctx() { loaders }: AiModelsContext): Promise<readonly PromptVersion[]> {
    return loaders.versionsOfPrompt.load(id);
  }
}

@Resolver(() => PromptVersionType)
export class PromptVersionResolver {
  @FieldResolver(() => [String], { description: 'What its places are called, in order.' })
  variables(@Root() version: PromptVersion): string[] {
    return variablesOf(version);
  }
}
