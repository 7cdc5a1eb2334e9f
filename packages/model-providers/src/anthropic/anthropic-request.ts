import type { ChatMessage, GenerateRequest, JsonObject } from '../model-provider.js';

/** The tool that stands for structured output: its input is the answer. */
export const OUTPUT_TOOL = 'structured_output';

type Block =
  | { type: 'text'; text: string }
  | { type: 'tool_use'; id: string; name: string; input: unknown }
  | { type: 'tool_result'; tool_use_id: string; content: string };

interface Turn {
  role: 'user' | 'assistant';
  content: Block[];
}

/** Whether a request is answered through `OUTPUT_TOOL`: objects only, and not beside other tools. */
export function usesOutputTool({ outputSchema, tools }: GenerateRequest): boolean {
  return outputSchema?.['type'] === 'object' && tools.length === 0;
}

/** The body of a message request. Instructions stand apart there, and turns alternate. */
export function anthropicRequest(request: GenerateRequest): object {
  const { model, messages, maxOutputTokens, temperature, stop, outputSchema } = request;
  const system = messages.filter(({ role }) => role === 'system').map(({ content }) => content);
  const tools = request.tools.map(({ name, description, parameters }) => ({
    name,
    description,
    input_schema: parameters,
  }));
  const isOutputTool = usesOutputTool(request);
  if (outputSchema && !isOutputTool)
    system.push(`Answer with JSON only, of this JSON Schema:\n${JSON.stringify(outputSchema)}`);
  return {
    model,
    max_tokens: maxOutputTokens,
    stream: true,
    messages: turnsOf(messages),
    ...(system.length > 0 && { system: system.join('\n\n') }),
    ...(temperature !== null && { temperature: Math.min(temperature, 1) }),
    ...(stop.length > 0 && { stop_sequences: stop }),
    ...(tools.length > 0 && { tools }),
    ...(isOutputTool && outputToolOf(outputSchema ?? {})),
  };
}

function outputToolOf(schema: JsonObject): object {
  return {
    tools: [{ name: OUTPUT_TOOL, description: 'Takes the answer.', input_schema: schema }],
    tool_choice: { type: 'tool', name: OUTPUT_TOOL },
  };
}

function turnsOf(messages: readonly ChatMessage[]): Turn[] {
  const turns: Turn[] = [];
  for (const message of messages) {
    if (message.role === 'system') continue;
    const role = message.role === 'assistant' ? 'assistant' : 'user';
    const content = blocksOf(message);
    const last = turns.at(-1);
    if (last?.role === role) last.content.push(...content);
    else if (content.length > 0) turns.push({ role, content });
  }
  return turns;
}

function blocksOf(message: Exclude<ChatMessage, { role: 'system' }> | ChatMessage): Block[] {
  switch (message.role) {
    case 'tool':
      return [{ type: 'tool_result', tool_use_id: message.toolCallId, content: message.content }];
    case 'assistant':
      return [
        ...textBlocks(message.content),
        ...message.toolCalls.map(
          ({ id, name, argumentsJson }): Block => ({ type: 'tool_use', id, name, input: inputOf(argumentsJson) }),
        ),
      ];
    case 'system':
    case 'user':
      return textBlocks(message.content);
  }
}

/** Empty text is refused. */
function textBlocks(text: string): Block[] {
  return text === '' ? [] : [{ type: 'text', text }];
}

function inputOf(argumentsJson: string): unknown {
  try {
    return JSON.parse(argumentsJson);
  } catch {
    // What a model wrote wrongly once still has to be told as something.
    return { invalid_json: argumentsJson };
  }
}
