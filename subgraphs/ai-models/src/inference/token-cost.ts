import type { GenerateRequest, TokenUsage } from '@paissive/model-providers';
import type { ModelPrice } from '../registry/model.js';

type Price = Pick<ModelPrice, 'inputMicroUsd' | 'cachedInputMicroUsd' | 'outputMicroUsd'>;

const MILLION = 1_000_000n;

/** What tokens cost, in millionths of a dollar, rounded up once. */
export function costOf({ inputTokens, cachedInputTokens, outputTokens }: TokenUsage, price: Price): bigint {
  const cached = BigInt(cachedInputTokens);
  const total =
    (BigInt(inputTokens) - cached) * price.inputMicroUsd +
    cached * price.cachedInputMicroUsd +
    BigInt(outputTokens) * price.outputMicroUsd;
  return (total + MILLION - 1n) / MILLION;
}

/** Signs that say where a message begins and who speaks. */
const TOKENS_PER_MESSAGE = 32;
/** What providers add for tools (Anthropic documents up to 530) and for schemas. */
const TOKENS_FOR_TOOLS = 1_024;

/**
 * More tokens than a request can have with any tokenizer that works on bytes, as all in use do: no token is shorter than one byte of UTF-8.
 * Real requests have about a quarter of that; what was set aside too much is given back when the call is over.
 */
export function inputTokenBound({ messages, tools, outputSchema }: GenerateRequest): number {
  let bound = TOKENS_PER_MESSAGE;
  for (const message of messages) {
    bound += TOKENS_PER_MESSAGE + Buffer.byteLength(message.content);
    if (message.role === 'assistant') bound += Buffer.byteLength(JSON.stringify(message.toolCalls));
    if (message.role === 'tool') bound += Buffer.byteLength(message.toolCallId);
  }
  if (tools.length > 0 || outputSchema) bound += TOKENS_FOR_TOOLS;
  if (tools.length > 0) bound += 2 * Buffer.byteLength(JSON.stringify(tools));
  if (outputSchema) bound += 2 * Buffer.byteLength(JSON.stringify(outputSchema));
  return bound;
}

/** What a call can cost at most: every byte a token at the full price, and an answer up to its limit. */
export function worstCaseOf(request: GenerateRequest, price: Price): bigint {
  const inputTokens = inputTokenBound(request);
  return costOf({ inputTokens, cachedInputTokens: 0, outputTokens: request.maxOutputTokens }, price);
}
