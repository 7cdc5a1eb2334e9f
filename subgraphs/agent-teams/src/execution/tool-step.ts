import { callTool } from '../tools/call-tool.js';
import type { Tool } from '../tools/tool.js';
import { fillTemplate } from '../workflows/input-template.js';
import type { StepExecutor } from './step-context.js';
import { StepFailure } from './step-failure.js';

/**
 * Calls a tool with the filled-in input.
 *
 * @param isAway whether a tool that is not there will be once its server is back
 */
export function createToolStep(
  tools: ReadonlyMap<string, Tool>,
  isAway: (toolName: string) => boolean = () => false,
): StepExecutor {
  return async ({ step, scope, call }) => {
    const tool = tools.get(step.tool ?? '');
    if (!tool && isAway(step.tool ?? '')) {
      const message = `The server of the tool ${step.tool} does not answer.`;
      throw new StepFailure('MCP_UNAVAILABLE', message, { isRetryable: true, isOutage: true });
    }
    if (!tool) throw new StepFailure('UNKNOWN_TOOL', `There is no tool ${step.tool} any more.`);
    const output = await callTool(tool, fillTemplate(step.input, scope), call);
    return { output, messages: [] };
  };
}
