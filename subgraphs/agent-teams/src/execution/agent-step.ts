import { z } from 'zod';
import type { Model, ModelAnswer, ModelTool, ModelToolCall, ModelTurn } from '../models/model.js';
import type { Agent } from '../teams/team.js';
import { callTool } from '../tools/call-tool.js';
import type { Tool } from '../tools/tool.js';
import { fillTemplate } from '../workflows/input-template.js';
import type { JsonObject } from '../workflows/json.js';
import type { StepContext, StepExecutor } from './step-context.js';
import { StepFailure } from './step-failure.js';

export interface AgentStepDeps {
  readonly model: Model;
  readonly tools: ReadonlyMap<string, Tool>;
}

/** The longest that a tool's answer is passed on to a model. */
export const TOOL_ANSWER_BYTES = 8_000;
/** The same call with the same input this often is a circle. */
const SAME_CALLS = 3;

/** Asks an agent: its model answers, or uses tools and is asked again, as often as the step allows. */
export function createAgentStep({ model, tools }: AgentStepDeps): StepExecutor {
  /** A model that cannot use tools refuses them: the agent then answers from what it is told. */
  async function usableTools({ call }: StepContext, agent: Agent): Promise<Tool[]> {
    const own = agent.tools.flatMap((name) => tools.get(name) ?? []);
    return own.length > 0 && (await model.priceOf(agent.model, call)).hasTools ? own : [];
  }

  return async (context) => {
    const { step, call } = context;
    const agent = agentOf(context);
    await model.limit(call);
    const own = await usableTools(context, agent);
    const turns: ModelTurn[] = [{ role: 'user', text: promptOf(context) }];
    const seen = new Map<string, number>();
    for (let count = 1; count <= step.maxModelCalls; count += 1) {
      const answer = await model.generate(
        {
          model: agent.model,
          instructions: agent.instructions,
          turns: [...turns],
          tools: own.map(describeTool),
          maxOutputTokens: step.maxOutputTokens,
        },
        { ...call, idempotencyKey: `${call.idempotencyKey}:model:${count}` },
      );
      await context.report(answer, answer.text === '' ? [] : [{ author: agent.id, text: answer.text }]);
      if (answer.toolCalls.length === 0) return { output: outputOf(answer), messages: [] };
      turns.push({ role: 'assistant', text: answer.text, toolCalls: answer.toolCalls });
      for (const [index, wanted] of answer.toolCalls.entries()) {
        guardAgainstCircles(seen, wanted);
        const key = `${call.idempotencyKey}:tool:${count}:${index}`;
        const text = await useTool(own, wanted, { ...context, call: { ...call, idempotencyKey: key } });
        turns.push({ role: 'tool', toolCallId: wanted.id, text });
      }
    }
    throw new StepFailure('LOOP_GUARD', `${agent.name} had ${step.maxModelCalls} turns and came to no end.`);
  };
}

function agentOf({ task, step }: StepContext): Agent {
  const agent = task.agents.find(({ id }) => id === step.agentId);
  if (!agent) throw new StepFailure('UNKNOWN_AGENT', `There is no agent ${step.agentId} in the team.`);
  return agent;
}

/** What the agent is asked. */
export function promptOf({ step, scope }: Pick<StepContext, 'step' | 'scope'>): string {
  const prompt = fillTemplate(step.prompt ?? '', scope);
  return typeof prompt === 'string' ? prompt : JSON.stringify(prompt);
}

/** What a model is told of a tool. */
export function describeTool({ name, description, inputSchema }: Tool): ModelTool {
  return { name, description, inputSchema: z.toJSONSchema(inputSchema, { io: 'input' }) as unknown as JsonObject };
}

/** What a model asks for can fail: it is told so, and may do better. What costs the step its life does. */
async function useTool(own: readonly Tool[], wanted: ModelToolCall, { call, report }: StepContext): Promise<string> {
  const tool = own.find(({ name }) => name === wanted.name);
  await report(NOTHING, [{ author: wanted.name, text: JSON.stringify(wanted.input) }]);
  if (!tool) return `There is no tool ${wanted.name}.`;
  try {
    return clip(JSON.stringify(await callTool(tool, wanted.input, call)));
  } catch (error) {
    call.signal.throwIfAborted();
    if (!(error instanceof StepFailure) || error.isOutcomeUnknown) throw error;
    return clip(`It failed: ${error.message}`);
  }
}

const NOTHING = { costMicroUsd: 0, inputTokens: 0, outputTokens: 0 };

function guardAgainstCircles(seen: Map<string, number>, { name, input }: ModelToolCall): void {
  const key = `${name} ${JSON.stringify(input)}`;
  const times = (seen.get(key) ?? 0) + 1;
  seen.set(key, times);
  if (times >= SAME_CALLS) throw new StepFailure('LOOP_GUARD', `It called ${name} ${times} times with the same input.`);
}

function clip(text: string): string {
  const bytes = Buffer.from(text);
  return bytes.length <= TOOL_ANSWER_BYTES
    ? text
    : `${bytes.subarray(0, TOOL_ANSWER_BYTES - 20).toString()} … (cut off)`;
}

function outputOf({ text, model, isTemplateWriter }: ModelAnswer): JsonObject {
  return { text, model, isTemplateWriter };
}
