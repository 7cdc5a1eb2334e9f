import { z } from 'zod';
import { readServerSentEvents } from '../http/server-sent-events.js';
import type { FinishReason, GenerationEvent, TokenUsage, ToolCall } from '../model-provider.js';
import { ProviderError } from '../provider-error.js';
import { openAiFault } from './openai-fault.js';

const usageSchema = z.object({
  prompt_tokens: z.int().min(0),
  completion_tokens: z.int().min(0).default(0),
  prompt_tokens_details: z.object({ cached_tokens: z.int().min(0).nullish() }).nullish(),
});

const chunkSchema = z.object({
  choices: z
    .array(
      z.object({
        delta: z
          .object({
            content: z.string().nullish(),
            refusal: z.string().nullish(),
            tool_calls: z
              .array(
                z.object({
                  index: z.int().nullish(),
                  id: z.string().nullish(),
                  function: z.object({ name: z.string().nullish(), arguments: z.string().nullish() }).nullish(),
                }),
              )
              .nullish(),
          })
          .nullish(),
        finish_reason: z.string().nullish(),
      }),
    )
    .default([]),
  usage: usageSchema.nullish(),
});

type ToolCallPiece = {
  index?: number | null | undefined;
  id?: string | null | undefined;
  function?: { name?: string | null | undefined; arguments?: string | null | undefined } | null | undefined;
};

/** Reads the stream of a chat completion. @throws ProviderError when it is no such stream, tells a fault, or ends before its end. */
export async function* readOpenAiStream(body: AsyncIterable<Uint8Array>): AsyncGenerator<GenerationEvent> {
  const calls = createToolCallCollector();
  let finish: string | null = null;
  let usage: TokenUsage | null = null;
  let isDone = false;
  for await (const { data } of readServerSentEvents(body)) {
    if (data === '[DONE]') {
      isDone = true;
      break;
    }
    const chunk = readChunk(data, finish !== null);
    if (chunk.usage) usage = openAiUsage(chunk.usage);
    const [choice] = chunk.choices;
    if (choice?.delta?.content) yield { kind: 'text', text: choice.delta.content };
    for (const piece of choice?.delta?.tool_calls ?? []) calls.add(piece);
    if (choice?.delta?.refusal) throw new ProviderError('CONTENT_POLICY', 'The model declined to answer.');
    finish = choice?.finish_reason ?? finish;
  }
  // A stream whose model came to its end is whole, also where the server leaves [DONE] away; and the other way round.
  if (finish === null && !isDone) throw new ProviderError('CUT_OFF', 'The answer was cut off.');
  const toolCalls = calls.all();
  for (const toolCall of toolCalls) yield { kind: 'tool_call', toolCall };
  yield { kind: 'end', finishReason: finishReasonOf(finish, toolCalls.length > 0), usage };
}

function readChunk(data: string, isFinished: boolean): z.infer<typeof chunkSchema> {
  let value: unknown;
  try {
    value = JSON.parse(data);
  } catch (error) {
    // Half an event after the end of the text was cut: nothing of the answer is missing.
    if (isFinished) return { choices: [] };
    throw new ProviderError('MALFORMED_RESPONSE', 'The provider sent something that is not JSON.', { cause: error });
  }
  if (typeof value === 'object' && value !== null && 'error' in value && value.error) throw openAiFault(null, value);
  const chunk = chunkSchema.safeParse(value);
  if (chunk.success) return chunk.data;
  throw new ProviderError('MALFORMED_RESPONSE', 'The provider sent something that its protocol does not have.', {
    cause: chunk.error,
  });
}

export function openAiUsage({
  prompt_tokens,
  completion_tokens,
  prompt_tokens_details,
}: z.infer<typeof usageSchema>): TokenUsage {
  return {
    inputTokens: prompt_tokens,
    cachedInputTokens: Math.min(prompt_tokens, prompt_tokens_details?.cached_tokens ?? 0),
    outputTokens: completion_tokens,
  };
}

export { usageSchema as openAiUsageSchema };

/** Puts calls together out of their pieces. A piece belongs to the call of its index; a server without indexes sends whole calls. */
function createToolCallCollector() {
  const calls: { index: number | null; id: string; name: string; argumentsJson: string }[] = [];
  return {
    add({ index = null, id, function: part }: ToolCallPiece) {
      const known = index === null ? undefined : calls.find((call) => call.index === index);
      const isOther = known !== undefined && id != null && id !== '' && known.id !== '' && known.id !== id;
      const call = known === undefined || isOther ? { index, id: '', name: '', argumentsJson: '' } : known;
      if (call !== known) {
        if (known && isOther) known.index = null;
        calls.push(call);
      }
      call.id ||= id ?? '';
      call.name += part?.name ?? '';
      call.argumentsJson += part?.arguments ?? '';
    },
    all: (): ToolCall[] =>
      calls.map(({ id, name, argumentsJson }, place) => ({
        id: id === '' ? `call_${place}` : id,
        name,
        argumentsJson: argumentsJson === '' ? '{}' : argumentsJson,
      })),
  };
}

function finishReasonOf(reason: string | null, hasToolCalls: boolean): FinishReason {
  if (hasToolCalls || reason === 'tool_calls' || reason === 'function_call') return 'TOOL_CALLS';
  if (reason === 'length') return 'LENGTH';
  return reason === 'content_filter' ? 'CONTENT_FILTER' : 'STOP';
}
