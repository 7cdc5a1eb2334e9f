import { ErrorCode, PlatformError } from '@paissive/errors';
import {
  Cost,
  ListSize,
  PageArguments,
  type Payload,
  pageNewestFirst,
  payloadOf,
  RequiresScopes,
  requireInput,
  validateInput,
} from '@paissive/graphql-kit';
import { MoneyType } from '@paissive/graphql-money';
import type { Money } from '@paissive/money';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { AiModelsContext } from '../context.js';
import { payloadFrom } from '../fault.type.js';
import { usdOf } from '../money/micro-usd.js';
import { done, type Outcome } from '../outcome.js';
import type { Model, ModelVersion } from '../registry/model.js';
import { ModelType, ModelVersionType } from '../registry/registry.type.js';
import type { Spender } from '../usage/usage-record.js';
import { GenerationNotFound, type TextEvent } from './follow-text.js';
import type { StartedGeneration } from './generate.js';
import {
  CancelGenerationInput,
  GenerateTextInput,
  StartGenerationInput,
  StreamTextInput,
} from './generation.inputs.js';
import type { Attempt, Generation } from './generation.js';
import { AttemptType, GenerationConnection, GenerationType, TextEventType, TokenUsageType } from './generation.type.js';
import { type AskedGeneration, generateTextSchema, streamTextSchema } from './generation-schema.inputs.js';
import { parseJsonText } from './json-schema.js';

interface GenerationNouns {
  generation: Generation;
}

const noun = {
  generation: {
    type: () => GenerationType,
    description: 'The generation. Look at its `status`: one that failed is here as well.',
  },
};
const GeneratePayload = payloadOf<GenerationNouns>('GenerateTextPayload', noun, 'What came of generating text.');
const StartPayload = payloadOf<GenerationNouns>(
  'StartGenerationPayload',
  noun,
  'What came of beginning to generate text.',
);
const CancelPayload = payloadOf<GenerationNouns>('CancelGenerationPayload', noun, 'What came of ending a generation.');

/** Puts the kept prompt in, if one is named, and begins. */
async function begin(
  { useCases }: AiModelsContext,
  spender: Spender,
  { request, filledPrompt, idempotencyKey }: AskedGeneration & { readonly idempotencyKey: string | null },
  isLive: boolean,
): Promise<Outcome<StartedGeneration>> {
  const filled = filledPrompt
    ? await useCases.prompts.apply(spender.workspaceId, request, filledPrompt)
    : done(request);
  return filled.ok ? useCases.generator.start(spender, filled.value, { idempotencyKey, isLive }) : filled;
}

@Resolver(() => GenerationType)
export class GenerationResolver {
  @RequiresScopes([['ai-models:write']])
  @Cost(50)
  @Mutation(() => GeneratePayload, {
    nullable: true,
    description:
      'Generates text and answers when it is whole. For text as it comes use `streamText`, or `startGeneration`.',
  })
  async generateText(
    @Arg('input', () => GenerateTextInput, { description: 'What to generate.' }) given: GenerateTextInput,
    @Ctx() context: AiModelsContext,
  ): Promise<Payload<GenerationNouns>> {
    const input = validateInput(generateTextSchema, given);
    const spender = context.spender(given.runId);
    if (!input.ok) return GeneratePayload.failed(...input.userErrors);
    const outcome = await begin(context, spender, input.value, false);
    const generation = outcome.ok ? await outcome.value.ended : undefined;
    return payloadFrom(GeneratePayload, outcome, () => ({ ...(generation && { generation }) }));
  }

  @RequiresScopes([['ai-models:write']])
  @Cost(50)
  @Mutation(() => StartPayload, {
    nullable: true,
    description: 'Begins to generate text. Follow it with `generationStream`.',
  })
  async startGeneration(
    @Arg('input', () => StartGenerationInput, { description: 'What to generate.' }) given: StartGenerationInput,
    @Ctx() context: AiModelsContext,
  ): Promise<Payload<GenerationNouns>> {
    const input = validateInput(generateTextSchema, given);
    const spender = context.spender(given.runId);
    if (!input.ok) return StartPayload.failed(...input.userErrors);
    const outcome = await begin(context, spender, input.value, true);
    return payloadFrom(StartPayload, outcome, ({ generation }) => ({ generation }));
  }

  @RequiresScopes([['ai-models:write']])
  @Mutation(() => CancelPayload, {
    nullable: true,
    description: 'Ends a generation that is running. What came of it stays.',
  })
  async cancelGeneration(
    @Arg('input', () => CancelGenerationInput, { description: 'Which one.' }) { generationId }: CancelGenerationInput,
    @Ctx() context: AiModelsContext,
  ): Promise<Payload<GenerationNouns>> {
    const outcome = await context.useCases.generator.cancel(context.writableWorkspaceId(), generationId);
    return payloadFrom(CancelPayload, outcome, (generation) => ({ generation }));
  }

  @RequiresScopes([['ai-models:write']])
  @Cost(50)
  @Subscription(() => TextEventType, {
    description: 'Generates text and gives it as it comes, and all of it to who comes again under the same key.',
    subscribe: async ({ args, context }: { args: { input: StreamTextInput }; context: AiModelsContext }) => {
      const spender = context.spender(args.input.runId);
      const input = requireInput(streamTextSchema, args.input);
      const outcome = await begin(context, spender, input, true);
      if (!outcome.ok) throw new PlatformError(ErrorCode.BAD_USER_INPUT, outcome.fault.message);
      return context.useCases.followText(spender.workspaceId, outcome.value.generation.id);
    },
  })
  streamText(
    @Arg('input', () => StreamTextInput, { description: 'What to generate.' }) _input: StreamTextInput,
    @Root() event: TextEvent,
  ): TextEventType {
    return event;
  }

  @RequiresScopes([['ai-models:read']])
  @Subscription(() => TextEventType, {
    description: 'The text of a generation so far, then every piece until it ends.',
    subscribe: async ({ args, context }: { args: { generationId: string }; context: AiModelsContext }) => {
      const workspaceId = context.workspaceId();
      if ((await context.stores.generations.findByIds(workspaceId, [args.generationId])).length === 0) {
        throw new PlatformError(ErrorCode.NOT_FOUND, 'There is no such generation here.');
      }
      return context.useCases.followText(workspaceId, args.generationId);
    },
  })
  generationStream(
    @Arg('generationId', () => ID, { description: 'Which one.' }) _generationId: string,
    @Root() event: TextEvent,
  ): TextEventType {
    return event;
  }

  @RequiresScopes([['ai-models:read']])
  @Query(() => GenerationType, { nullable: true, description: 'One generation; null when there is none here.' })
  generation(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() { loaders }: AiModelsContext,
  ): Promise<Generation | null> {
    return loaders.generations.load(id);
  }

  @RequiresScopes([['ai-models:read']])
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @Query(() => GenerationConnection, { nullable: true, description: "The workspace's generations, the newest first." })
  async generations(@Args(() => PageArguments) args: PageArguments, @Ctx() context: AiModelsContext) {
    return pageNewestFirst(args, (page) => context.stores.generations.list(context.workspaceId(), page));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The answer as JSON, out of a code fence too; null when it is none.',
  })
  outputJson(@Root() { text, status }: Generation): string | null {
    const json = status === 'COMPLETED' ? parseJsonText(text) : null;
    return json && JSON.stringify(json.value);
  }

  @FieldResolver(() => TokenUsageType, { description: 'Tokens of all tries together.' })
  usage(@Root() generation: Generation): TokenUsageType {
    const { inputTokens, cachedInputTokens, outputTokens, isEstimated } = generation;
    return { inputTokens, cachedInputTokens, outputTokens, isEstimated };
  }

  @FieldResolver(() => MoneyType, { description: 'What all tries together cost, in USD.' })
  cost(@Root() { costMicroUsd }: Generation): Money {
    return usdOf(costMicroUsd);
  }

  @FieldResolver(() => ModelType, {
    nullable: true,
    description: 'The model that was asked first; null when it is gone.',
  })
  model(@Root() { modelId }: Generation, @Ctx() { loaders }: AiModelsContext): Promise<Model | null> {
    return loaders.models.load(modelId);
  }

  @FieldResolver(() => ModelVersionType, {
    nullable: true,
    description: 'The version that answered; null where none did, or it is gone.',
  })
  version(@Root() { versionId }: Generation, @Ctx() { loaders }: AiModelsContext): Promise<ModelVersion | null> | null {
    return versionId === null ? null : loaders.versions.load(versionId);
  }

  @FieldResolver(() => [AttemptType], { description: 'Every try, in order; at most 60.' })
  attempts(@Root() { attempts }: Generation): readonly Attempt[] {
    return attempts;
  }
}

@Resolver(() => AttemptType)
export class AttemptResolver {
  @FieldResolver(() => ModelVersionType, { nullable: true, description: 'What was asked; null when it is gone.' })
  version(@Root() { versionId }: Attempt, @Ctx() { loaders }: AiModelsContext): Promise<ModelVersion | null> {
    return loaders.versions.load(versionId);
  }
}

@Resolver(() => TextEventType)
export class TextEventResolver {
  @FieldResolver(() => GenerationType, {
    nullable: true,
    description: 'The whole generation, with its last event; null before.',
  })
  async generation(
    @Root() { generationId, status }: TextEvent,
    @Ctx() context: AiModelsContext,
  ): Promise<Generation | null> {
    if (status === 'RUNNING') return null;
    const [generation] = await context.stores.generations.findByIds(context.workspaceId(), [generationId]);
    if (!generation) throw new GenerationNotFound();
    return generation;
  }
}
