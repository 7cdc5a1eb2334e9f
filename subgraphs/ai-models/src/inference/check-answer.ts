import type { JsonObject, ToolCall, ToolDefinition } from '@paissive/model-providers';
import { compileSchema, parseJsonText } from './json-schema.js';

/** What an answer must keep to. */
export interface AnswerRules {
  readonly outputSchema: JsonObject | null;
  readonly tools: readonly ToolDefinition[];
}

/**
 * What is wrong with an answer, in words that the model can act on; empty when nothing is. An answer that calls tools is not held against
 * the output schema: it is not the last one.
 */
export function answerFaults(
  text: string,
  toolCalls: readonly ToolCall[],
  { outputSchema, tools }: AnswerRules,
): string[] {
  if (toolCalls.length > 0) return toolCalls.flatMap((call) => callFaults(call, tools));
  if (outputSchema === null) return [];
  const json = parseJsonText(text);
  if (json === null) return ['The answer is not JSON.'];
  const schema = compileSchema(outputSchema);
  return schema.kind === 'compiled' ? schema.check(json.value) : [schema.message];
}

function callFaults({ name, argumentsJson }: ToolCall, tools: readonly ToolDefinition[]): string[] {
  const tool = tools.find((candidate) => candidate.name === name);
  if (!tool) return [];
  const json = parseJsonText(argumentsJson);
  if (json === null) return [`The arguments of ${name} are not JSON.`];
  const schema = compileSchema(tool.parameters);
  return schema.kind === 'compiled' ? schema.check(json.value).map((fault) => `${name}: ${fault}`) : [schema.message];
}

/** What the model is told after an answer that will not do. */
export function repairRequest(faults: readonly string[]): string {
  return `That answer cannot be used: ${faults.join('; ')}. Answer again, the whole of it, in the form that was asked for and with nothing else.`;
}
