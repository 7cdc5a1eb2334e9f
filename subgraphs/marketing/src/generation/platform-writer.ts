import { randomUUID } from 'node:crypto';
import { mutation, PlatformCallError, type PlatformClient, type PlatformOperation } from '@paissive/platform-client';
import { z } from 'zod';
import {
  MAX_BODY,
  MAX_TITLE,
  META_DESCRIPTION_LIMIT,
  type TextGenerator,
  type WritingResult,
} from './text-generator.js';
import { writingPrompt } from './writing-prompt.js';

const SCOPES = ['ai-models:read', 'ai-models:write'];
/** The platform's own writer, which is no language model. */
const EMBEDDED_WRITER = 'embedded-writer';
const MAX_OUTPUT_TOKENS = 8_000;
/** Below the time that the router gives this service. */
const TIMEOUT_SECONDS = 45;
/** What another attempt may help against. */
const PASSING = new Set(['PROVIDER_UNAVAILABLE', 'TIMED_OUT', 'INTERRUPTED', 'OUTPUT_INVALID']);

const textSchema = z.object({
  title: z.string().trim().min(1),
  body: z.string().trim().min(1).max(MAX_BODY),
  metaDescription: z.string().trim().default(''),
});

const ANSWER_SCHEMA = JSON.stringify({
  type: 'object',
  required: ['title', 'body', 'metaDescription'],
  additionalProperties: false,
  properties: {
    title: { type: 'string', minLength: 1, maxLength: MAX_TITLE },
    body: { type: 'string', minLength: 1, maxLength: MAX_BODY, description: 'Markdown' },
    metaDescription: { type: 'string', maxLength: META_DESCRIPTION_LIMIT },
  },
});

const defaultModel: PlatformOperation<{ defaultModels: { text: { id: string } | null } | null }> = {
  text: 'query DefaultTextModel { defaultModels { text { id } } }',
  data: z.object({ defaultModels: z.object({ text: z.object({ id: z.string() }).nullable() }).nullable() }),
};

const generateText = mutation(
  'generateText',
  'generation',
  z.object({
    status: z.string(),
    outputJson: z.string().nullable(),
    failureCode: z.string().nullable(),
    failureMessage: z.string().nullable(),
    model: z.object({ id: z.string(), name: z.string() }).nullable(),
  }),
  `mutation GenerateText($input: GenerateTextInput!) {
    generateText(input: $input) {
      generation { status outputJson failureCode failureMessage model { id name } }
      userErrors { message }
    }
  }`,
);

/**
 * Asks the platform's default text model, in the name of whoever wants the text, so that their budgets hold. Where the platform has only its
 * template writer, the offline writer fills in the template better.
 */
export function createPlatformWriter(client: PlatformClient, offline: TextGenerator): TextGenerator {
  return {
    async write(task, signal = new AbortController().signal) {
      const runId = `content:${randomUUID()}`;
      const caller = { principal: task.author, runId, scopes: SCOPES, signal };
      try {
        const { defaultModels } = await client.request(defaultModel, {}, caller);
        if (!defaultModels?.text || defaultModels.text.id === EMBEDDED_WRITER) return await offline.write(task, signal);
        const { system, prompt } = writingPrompt(task, `=====${randomUUID()}=====`);
        return written(
          await client.mutate(
            generateText,
            {
              system,
              prompt,
              outputSchema: ANSWER_SCHEMA,
              maxOutputTokens: MAX_OUTPUT_TOKENS,
              timeoutSeconds: TIMEOUT_SECONDS,
              idempotencyKey: runId,
            },
            caller,
          ),
        );
      } catch (error) {
        if (!(error instanceof PlatformCallError)) throw error;
        return { kind: 'unavailable', reason: error.message, isRetryable: error.isRetryable };
      }
    },
  };
}

function written(generation: Awaited<ReturnType<typeof generateText.nounOf>>): WritingResult {
  const { status, outputJson, failureCode, failureMessage, model } = generation;
  if (status !== 'COMPLETED' || outputJson === null || !model) {
    const reason = failureMessage ?? 'The model gave no text.';
    return { kind: 'unavailable', reason, isRetryable: PASSING.has(failureCode ?? status) };
  }
  const text = textSchema.safeParse(jsonOf(outputJson));
  if (!text.success) {
    const reason = 'The model answered something that is no text of the form asked for.';
    return { kind: 'unavailable', reason, isRetryable: true };
  }
  const { title, body, metaDescription } = text.data;
  const short = { title: title.slice(0, MAX_TITLE), body, metaDescription: metaDescription.slice(0, 500) };
  return { kind: 'written', text: short, origin: 'MODEL', modelName: model.name };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
