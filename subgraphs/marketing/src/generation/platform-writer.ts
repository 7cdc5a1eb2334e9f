import { randomUUID } from 'node:crypto';
import { createStructuredModel, type PlatformClient } from '@paissive/platform-client';
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
const MAX_OUTPUT_TOKENS = 8_000;
/** Below the time that the router gives this service. */
const TIMEOUT_SECONDS = 45;

const textSchema = z.object({
  title: z.string().trim().min(1),
  body: z.string().trim().min(1).max(MAX_BODY),
  metaDescription: z.string().trim().default(''),
});

/** Titles and descriptions that are a little too long are cut, so that the model is told of bounds that its answer is not refused for. */
const ANSWER_SCHEMA = {
  type: 'object',
  required: ['title', 'body', 'metaDescription'],
  additionalProperties: false,
  properties: {
    title: { type: 'string', minLength: 1, maxLength: MAX_TITLE },
    body: { type: 'string', minLength: 1, maxLength: MAX_BODY, description: 'Markdown' },
    metaDescription: { type: 'string', maxLength: META_DESCRIPTION_LIMIT },
  },
};

/**
 * Asks the platform's default text model, in the name of whoever wants the text, so that their budgets hold. Where the platform has only its
 * template writer, the offline writer fills in the template better.
 */
export function createPlatformWriter(client: PlatformClient, offline: TextGenerator): TextGenerator {
  const model = createStructuredModel(client);
  return {
    async write(task, signal = new AbortController().signal) {
      const runId = `content:${randomUUID()}`;
      const { system, prompt } = writingPrompt(task, `=====${randomUUID()}=====`);
      const answered = await model.ask(
        {
          ...{ system, prompt, answer: textSchema, outputSchema: ANSWER_SCHEMA },
          ...{
            maxOutputTokens: MAX_OUTPUT_TOKENS,
            timeoutSeconds: TIMEOUT_SECONDS,
            idempotencyKey: runId,
            cancelled: signal,
          },
        },
        { principal: task.author, runId, scopes: SCOPES, signal },
      );
      switch (answered.kind) {
        case 'answered':
          return written(answered.answer, answered.model.name);
        case 'no-model':
          return await offline.write(task, signal);
        case 'unavailable':
          return { kind: 'unavailable', reason: answered.reason, isRetryable: answered.isRetryable };
      }
    },
  };
}

function written({ title, body, metaDescription }: z.infer<typeof textSchema>, modelName: string): WritingResult {
  const text = { title: title.slice(0, MAX_TITLE), body, metaDescription: metaDescription.slice(0, 500) };
  return { kind: 'written', text, origin: 'MODEL', modelName };
}
