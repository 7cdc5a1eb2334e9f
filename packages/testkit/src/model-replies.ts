import type { StubReply } from './create-http-stub.js';

export interface ReplyOptions {
  /** Where the text is cut into pieces; by words if left out. */
  readonly pieces?: readonly string[];
  readonly inputTokens?: number;
  readonly outputTokens?: number;
  readonly finish?: string;
  /** Waited before each piece. */
  readonly delayMs?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

const STREAM = { 'content-type': 'text/event-stream' };

/** What OpenAI's chat completions answer with a text, as a stream with usage and `[DONE]`. */
export function openAiReply(text: string, options: ReplyOptions = {}): StubReply {
  const { pieces = wordsOf(text), inputTokens = 10, outputTokens = 5, finish = 'stop', delayMs = 0, headers } = options;
  const event = (body: object) => `data: ${JSON.stringify({ object: 'chat.completion.chunk', ...body })}\n\n`;
  const delta = (content: string) => event({ choices: [{ index: 0, delta: { content }, finish_reason: null }] });
  return {
    headers: { ...STREAM, ...headers },
    pieces: [
      ...pieces.flatMap((piece) => [delayMs, delta(piece)]),
      event({ choices: [{ index: 0, delta: {}, finish_reason: finish }] }),
      event({ choices: [], usage: { prompt_tokens: inputTokens, completion_tokens: outputTokens, total_tokens: 0 } }),
      'data: [DONE]\n\n',
    ],
  };
}

/** The same of Anthropic's messages. */
export function anthropicReply(text: string, options: ReplyOptions = {}): StubReply {
  const {
    pieces = wordsOf(text),
    inputTokens = 10,
    outputTokens = 5,
    finish = 'end_turn',
    delayMs = 0,
    headers,
  } = options;
  const event = (type: string, body: object) => `event: ${type}\ndata: ${JSON.stringify({ type, ...body })}\n\n`;
  return {
    headers: { ...STREAM, ...headers },
    pieces: [
      event('message_start', {
        message: { role: 'assistant', usage: { input_tokens: inputTokens, output_tokens: 1 } },
      }),
      event('content_block_start', { index: 0, content_block: { type: 'text', text: '' } }),
      event('ping', {}),
      ...pieces.flatMap((piece) => [
        delayMs,
        event('content_block_delta', { index: 0, delta: { type: 'text_delta', text: piece } }),
      ]),
      event('content_block_stop', { index: 0 }),
      event('message_delta', { delta: { stop_reason: finish }, usage: { output_tokens: outputTokens } }),
      event('message_stop', {}),
    ],
  };
}

/** A fault in the form of either. */
export function faultReply(
  status: number,
  error: { readonly type?: string; readonly code?: string; readonly message?: string } = {},
  headers: Readonly<Record<string, string>> = {},
): StubReply {
  const body = JSON.stringify({ type: 'error', error: { message: 'No.', ...error } });
  return { status, headers: { 'content-type': 'application/json', ...headers }, pieces: [body] };
}

export function jsonReply(body: unknown): StubReply {
  return { headers: { 'content-type': 'application/json' }, pieces: [JSON.stringify(body)] };
}

function wordsOf(text: string): string[] {
  return text.match(/\S+\s*/g) ?? [];
}
