import { StepFailure } from '../execution/step-failure.js';
import { isJsonObject, type Json, type JsonObject } from '../workflows/json.js';
import type { Tool, ToolCall } from './tool.js';

/** Checks the input and calls the tool. Absent is left out: in a template it is null. */
export async function callTool(tool: Tool, input: Json, call: ToolCall): Promise<Json> {
  const checked = tool.inputSchema.safeParse(withoutNulls(input));
  if (!checked.success) {
    const faults = checked.error.issues.map(({ path, message }) => `${path.join('.') || 'input'}: ${message}`);
    throw new StepFailure('INVALID_INPUT', `${tool.name} cannot be called like that. ${faults.join('; ')}`);
  }
  return tool.run(checked.data as JsonObject, call);
}

function withoutNulls(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(withoutNulls);
  if (!isJsonObject(value)) return value;
  const there = Object.entries(value).filter(([, item]) => item !== null);
  return Object.fromEntries(there.map(([key, item]) => [key, withoutNulls(item)]));
}
