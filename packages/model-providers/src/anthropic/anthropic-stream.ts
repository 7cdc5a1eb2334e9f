import { z } from 'zod';
import { readServerSentEvents } from '../http/server-sent-events.js';
import type { FinishReason, GenerationEvent, ToolCall } from '../model-provider.js';
import { ProviderError } from '../provider-error.js';
import { anthropicFault } from './anthropic-fault.js';
import { OUTPUT_TOOL } from './anthropic-request.js';

const count = z.int().min(0).nullish();
const usageSchema = z.object({
  input_tokens: count,
  output_tokens: count,
  cache_read_input_tokens: count,
  cache_creation_input_tokens: count,
});

const eventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('message_start'), message: z.object({ usage: usageSchema.nullish() }) }),
  z.object({
    type: z.literal('content_block_start'),
    index: z.int(),
    content_block: z.object({
      type: z.string(),
      id: z.string().nullish(),
      name: z.string().nullish(),
      text: z.string().nullish(),
    }),
  }),
  z.object({
    type: z.literal('content_block_delta'),
    index: z.int(),
    delta: z.object({ type: z.string(), text: z.string().nullish(), partial_json: z.string().nullish() }),
  }),
  z.object({
    type: z.literal('message_delta'),
    delta: z.object({ stop_reason: z.string().nullish() }),
    usage: usageSchema.nullish(),
  }),
  z.object({ type: z.literal('message_stop') }),
]);

const KNOWN = new Set(['message_start', 'content_block_start', 'content_block_delta', 'message_delta', 'message_stop']);

/**
 * Reads the stream of a message. Kinds of events and of blocks that came later than this reader are passed over, as the protocol asks.
 *
 * @throws ProviderError when it is no such stream, tells a fault, or ends before its end.
 * @see https://docs.anthropic.com/en/docs/build-with-claude/streaming
 */
export async function* readAnthropicStream(body: AsyncIterable<Uint8Array>): AsyncGenerator<GenerationEvent> {
  const calls = new Map<number, { id: string; name: string; argumentsJson: string }>();
  const usage: z.infer<typeof usageSchema> = {};
  let stop: string | null = null;
  let isDone = false;
  for await (const { data } of readServerSentEvents(body)) {
    const event = readEvent(data);
    if (event === null) continue;
    if (event.type === 'message_start') Object.assign(usage, given(event.message.usage));
    else if (event.type === 'content_block_start') {
      const { type, id, name, text } = event.content_block;
      if (type === 'tool_use') calls.set(event.index, { id: id ?? '', name: name ?? '', argumentsJson: '' });
      else if (type === 'text' && text) yield { kind: 'text', text };
    } else if (event.type === 'content_block_delta') {
      const call = calls.get(event.index);
      const piece = event.delta.partial_json ?? '';
      if (event.delta.type === 'text_delta' && event.delta.text) yield { kind: 'text', text: event.delta.text };
      else if (call?.name === OUTPUT_TOOL && piece !== '') yield { kind: 'text', text: piece };
      else if (call) call.argumentsJson += piece;
    } else if (event.type === 'message_delta') {
      stop = event.delta.stop_reason ?? stop;
      Object.assign(usage, given(event.usage));
    } else {
      isDone = true;
      break;
    }
  }
  if (!isDone && stop === null) throw new ProviderError('CUT_OFF', 'The answer was cut off.');
  if (stop === 'model_context_window_exceeded') throw new ProviderError('CONTEXT_OVERFLOW', 'The context is full.');
  const toolCalls = [...calls.values()].filter(({ name }) => name !== OUTPUT_TOOL).map(toolCallOf);
  for (const toolCall of toolCalls) yield { kind: 'tool_call', toolCall };
  yield { kind: 'end', finishReason: finishReasonOf(stop, toolCalls.length > 0), usage: usageOf(usage) };
}

function readEvent(data: string): z.infer<typeof eventSchema> | null {
  let value: unknown;
  try {
    value = JSON.parse(data);
  } catch (error) {
    throw new ProviderError('MALFORMED_RESPONSE', 'The provider sent something that is not JSON.', { cause: error });
  }
  const type = typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined;
  if (type === 'error') throw anthropicFault(null, value);
  if (typeof type === 'string' && !KNOWN.has(type)) return null;
  const event = eventSchema.safeParse(value);
  if (event.success) return event.data;
  throw new ProviderError('MALFORMED_RESPONSE', 'The provider sent something that its protocol does not have.', {
    cause: event.error,
  });
}

/** The counts that an event has; those of the end hold over those of the beginning. */
function given(usage: z.infer<typeof usageSchema> | null | undefined) {
  return Object.fromEntries(Object.entries(usage ?? {}).filter(([, value]) => value != null));
}

function usageOf(usage: z.infer<typeof usageSchema>) {
  const { input_tokens, output_tokens, cache_read_input_tokens, cache_creation_input_tokens } = usage;
  if (input_tokens == null || output_tokens == null) return null;
  const cached = cache_read_input_tokens ?? 0;
  // What is cached is counted apart there.
  const inputTokens = input_tokens + cached + (cache_creation_input_tokens ?? 0);
  return { inputTokens, cachedInputTokens: cached, outputTokens: output_tokens };
}

function toolCallOf({ id, name, argumentsJson }: ToolCall): ToolCall {
  return { id, name, argumentsJson: argumentsJson === '' ? '{}' : argumentsJson };
}

function finishReasonOf(stop: string | null, hasToolCalls: boolean): FinishReason {
  if (hasToolCalls) return 'TOOL_CALLS';
  if (stop === 'max_tokens') return 'LENGTH';
  return stop === 'refusal' ? 'CONTENT_FILTER' : 'STOP';
}
