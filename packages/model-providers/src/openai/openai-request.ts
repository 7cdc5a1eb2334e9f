import type { ChatMessage, GenerateRequest } from '../model-provider.js';

/**
 * The body of a chat completion.
 *
 * @param isOpenAi OpenAI itself: its newer models take `max_completion_tokens` only, others know only `max_tokens`.
 */
export function openAiRequest(request: GenerateRequest, isOpenAi: boolean): object {
  const { model, messages, maxOutputTokens, temperature, seed, stop, tools, outputSchema } = request;
  return {
    model,
    messages: messages.map(messageOf),
    stream: true,
    stream_options: { include_usage: true },
    [isOpenAi ? 'max_completion_tokens' : 'max_tokens']: maxOutputTokens,
    ...(temperature !== null && { temperature }),
    ...(seed !== null && { seed }),
    ...(stop.length > 0 && { stop }),
    ...(tools.length > 0 && {
      tools: tools.map(({ name, description, parameters }) => ({
        type: 'function',
        function: { name, description, parameters },
      })),
    }),
    ...(outputSchema && {
      // Not strict: that takes a part of JSON Schema only, and what comes is checked anyhow.
      response_format: { type: 'json_schema', json_schema: { name: 'output', schema: outputSchema } },
    }),
  };
}

function messageOf(message: ChatMessage): object {
  switch (message.role) {
    case 'system':
    case 'user':
      return { role: message.role, content: message.content };
    case 'tool':
      return { role: 'tool', tool_call_id: message.toolCallId, content: message.content };
    case 'assistant': {
      const calls = message.toolCalls.map(({ id, name, argumentsJson }) => ({
        id,
        type: 'function',
        function: { name, arguments: argumentsJson },
      }));
      return { role: 'assistant', content: message.content, ...(calls.length > 0 && { tool_calls: calls }) };
    }
  }
}
