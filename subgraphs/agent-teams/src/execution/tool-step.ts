import { callTool } from '../tools/call-tool.js';
import type { Tool } from '../tools/tool.js';
import { fillTemplate } from '../workflows/input-template.js';
import type { StepExecutor } from './step-context.js';
import { StepFailure } from './step-failure.js';

/** Calls a tool with the filled-in input. */
export function createToolStep(tools: ReadonlyMap<string, Tool>): StepExecutor {
  return async ({ step, scope, call }) => {
    const tool = tools.get(step.tool ?? '');
    if (!tool) throw new StepFailure('UNKNOWN_TOOL', `There is no tool ${step.tool} any more.`);
    const output = await callTool(tool, fillTemplate(step.input, scope), call);
    return { output, messages: [] };
  };
}
