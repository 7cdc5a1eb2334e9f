import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { MAX_BODY, MAX_TITLE, type TextGenerator, type WritingResult } from './text-generator.js';
import { writingPrompt } from './writing-prompt.js';

export interface ModelWriterOptions {
  /** Up to the version, such as `https://api.openai.com/v1` or `http://localhost:11434/v1`. Chosen by whoever runs the service. */
  readonly baseUrl: string;
  readonly model: string;
  /** Null for an endpoint that asks for none. */
  readonly apiKey: string | null;
  readonly timeoutMs: number;
  readonly fetch?: typeof fetch;
}

/** A text of the largest size, escaped, with room for what stands around it. */
const MAX_ANSWER_BYTES = 1_000_000;

const answerSchema = z.object({
  model: z.string().optional(),
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});
const textSchema = z.object({
  title: z.string().trim().min(1),
  body: z.string().trim().min(1),
  metaDescription: z.string().trim().default(''),
});

/** Asks an endpoint that speaks OpenAI's chat completions. Whatever goes wrong is told and never taken for a text. */
export function createModelWriter({ fetch: send = fetch, ...options }: ModelWriterOptions): TextGenerator {
  return {
    async write(task, signal) {
      const timeout = AbortSignal.timeout(options.timeoutMs);
      const mark = `=====${randomUUID()}=====`;
      const { model } = options;
      const body = JSON.stringify({
        model,
        messages: writingPrompt(task, mark),
        response_format: { type: 'json_object' },
      });
      try {
        const response = await send(`${options.baseUrl.replace(/\/+$/, '')}/chat/completions`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            ...(options.apiKey !== null && { authorization: `Bearer ${options.apiKey}` }),
          },
          body,
          redirect: 'error',
          signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
        });
        if (!response.ok) return refused(response);
        return textOf(await readBounded(response), model);
      } catch (error) {
        if (signal?.aborted) throw error;
        const reason = timeout.aborted
          ? `The model did not answer within ${Math.round(options.timeoutMs / 1_000)} seconds.`
          : 'The model cannot be reached.';
        return { kind: 'unavailable', reason, isRetryable: true };
      }
    },
  };
}

async function refused(response: Response): Promise<WritingResult> {
  await response.body?.cancel();
  const { status } = response;
  const isRetryable = status === 408 || status === 429 || status >= 500;
  const reason =
    status === 429
      ? 'The model has too much to do or its limit is reached.'
      : `The model refused with status ${status}.`;
  return { kind: 'unavailable', reason, isRetryable };
}

/** The answer up to the limit; null when it is larger. */
async function readBounded(response: Response): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > MAX_ANSWER_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function textOf(answer: string | null, model: string): WritingResult {
  const unusable: WritingResult = {
    kind: 'unavailable',
    reason: 'The model answered something that is no text of the form asked for.',
    isRetryable: true,
  };
  const envelope = answerSchema.safeParse(jsonOf(answer ?? ''));
  if (!envelope.success) return unusable;
  const content = envelope.data.choices[0]?.message.content ?? '';
  // Some models put their JSON into a code block whatever they are told.
  const text = textSchema.safeParse(jsonOf(content.replace(/^\s*```(?:json)?\s*|\s*```\s*$/g, '')));
  if (!text.success || text.data.body.length > MAX_BODY) return unusable;
  const { title, body, metaDescription } = text.data;
  const written = { title: title.slice(0, MAX_TITLE), body, metaDescription: metaDescription.slice(0, 500) };
  return { kind: 'written', text: written, origin: 'MODEL', modelName: envelope.data.model ?? model };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
