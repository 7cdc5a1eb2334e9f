import type { ChatMessage, JsonObject, ToolDefinition } from '@paissive/model-providers';
import { z } from 'zod';
import { idField, optional } from '../input-fields.js';
import type { PromptReference } from '../prompts/manage-prompts.js';
import type { GenerationRequest } from './generation-request.js';

const MAX_CHARACTERS = 1_000_000;
const content = z.string().max(400_000, 'A message can have 400,000 characters.');

/** JSON Schema as text. */
function schemaField() {
  return z
    .string()
    .max(32_000, 'A schema can have 32,000 characters.')
    .transform((text, context): JsonObject => {
      try {
        const value: unknown = JSON.parse(text);
        if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonObject;
      } catch {
        // Said below.
      }
      context.addIssue({ code: 'custom', message: 'Give a JSON Schema: a JSON object as text.' });
      return z.NEVER;
    });
}

const messageSchema = z
  .object({
    role: z.enum(['SYSTEM', 'USER', 'ASSISTANT', 'TOOL']),
    content,
    toolCalls: z.array(z.object({ id: idField(), name: idField(), argumentsJson: z.string().max(100_000) })).max(64),
    toolCallId: optional(idField()),
  })
  .transform(({ role, content, toolCalls, toolCallId }, context): ChatMessage => {
    if (role === 'ASSISTANT') return { role: 'assistant', content, toolCalls };
    if (role !== 'TOOL') return { role: role === 'SYSTEM' ? 'system' : 'user', content };
    if (toolCallId !== null) return { role: 'tool', content, toolCallId };
    context.addIssue({ code: 'custom', message: 'Say which call this answers.', path: ['toolCallId'] });
    return z.NEVER;
  });

const toolSchema = z
  .object({
    name: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, 'A tool is called by letters, digits, _ and -, up to 64.'),
    description: z.string().max(2_000),
    parametersSchema: schemaField(),
  })
  .transform(({ parametersSchema, ...tool }): ToolDefinition => ({ ...tool, parameters: parametersSchema }));

const noGuards = { redactSecrets: true, redactPersonalData: false, blockedTerms: [] };

/** A request, and the kept prompt that is still to be put into it. */
export interface AskedGeneration {
  readonly request: GenerationRequest;
  readonly filledPrompt: (PromptReference & { readonly values: ReadonlyMap<string, string> }) | null;
}

/** What a request for text has, wherever it stands. */
export const generationRequestSchema = z
  .object({
    modelId: optional(idField()),
    versionId: optional(idField()),
    system: optional(content),
    prompt: optional(content),
    messages: z.array(messageSchema).max(200, 'Give at most 200 messages.'),
    untrusted: z.array(z.object({ label: z.string().max(80), text: z.string().max(200_000) })).max(50),
    outputSchema: optional(schemaField()),
    tools: z.array(toolSchema).max(64, 'Give at most 64 tools.'),
    allowedTools: optional(z.array(z.string()).max(64)),
    maxOutputTokens: z.int().min(1).max(200_000),
    temperature: optional(z.number().min(0).max(2)),
    seed: optional(z.int()),
    stop: z.array(z.string().min(1).max(100)).max(4, 'Give at most 4.'),
    timeoutSeconds: z.int().min(1).max(600),
    guards: optional(
      z.object({
        redactSecrets: z.boolean(),
        redactPersonalData: z.boolean(),
        blockedTerms: z.array(z.string().min(1).max(100)).max(100),
      }),
    ),
    useCache: z.boolean(),
    filledPrompt: optional(
      z.object({
        promptId: idField(),
        version: optional(z.int().min(1)),
        values: z
          .array(z.object({ name: z.string(), value: z.string().max(100_000) }))
          .max(100)
          .transform((values) => new Map(values.map(({ name, value }) => [name, value]))),
      }),
    ),
  })
  .transform(({ system, prompt, timeoutSeconds, guards, filledPrompt, ...rest }, context): AskedGeneration => {
    const messages: ChatMessage[] = [
      ...(system === null ? [] : [{ role: 'system' as const, content: system }]),
      ...rest.messages,
      ...(prompt === null ? [] : [{ role: 'user' as const, content: prompt }]),
    ];
    const texts = [...messages.map((message) => message.content), ...rest.untrusted.map(({ text }) => text)];
    if (texts.reduce((sum, text) => sum + text.length, 0) > MAX_CHARACTERS) {
      context.addIssue({
        code: 'custom',
        message: `A request can have ${MAX_CHARACTERS} characters.`,
        path: ['messages'],
      });
    }
    const request = { ...rest, messages, timeoutMs: timeoutSeconds * 1_000, guards: guards ?? noGuards };
    return { request, filledPrompt };
  });

export const streamTextSchema = z.intersection(
  generationRequestSchema,
  z.object({ runId: optional(idField()), idempotencyKey: idField() }),
);

export const generateTextSchema = z.intersection(
  generationRequestSchema,
  z.object({ runId: optional(idField()), idempotencyKey: optional(idField()) }),
);
