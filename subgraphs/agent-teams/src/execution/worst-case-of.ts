import type { Model } from '../models/model.js';
import { worstCaseMicroUsd } from '../models/worst-case.js';
import { definitionOf } from '../tasks/draft.js';
import type { Task } from '../tasks/task.js';
import type { TaskRepository } from '../tasks/task.repository.js';
import type { Tool } from '../tools/tool.js';
import { TemplateError } from '../workflows/input-template.js';
import { describeTool, promptOf, TOOL_ANSWER_BYTES } from './agent-step.js';
import { StepFailure } from './step-failure.js';
import { templateScope } from './template-scope.js';
import { toolCallOf } from './tool-call-of.js';

export interface WorstCaseDeps {
  readonly tasks: Pick<TaskRepository, 'findOutputs'>;
  readonly model: Model;
  readonly tools: ReadonlyMap<string, Tool>;
}

const PRICE_LIMIT_MS = 10_000;

/** The most that an attempt of a step can cost, in micro-dollars. Only agents cost anything: tools of the platform are free. */
export function createWorstCaseOf({ tasks, model, tools }: WorstCaseDeps) {
  return async (task: Task, stepId: string): Promise<number> => {
    const step = definitionOf(task, stepId);
    const agent = task.agents.find(({ id }) => id === step.agentId);
    // Without a limit nothing has to be held back.
    if (step.kind !== 'AGENT' || !agent || task.budgetMicroUsd === null) return 0;
    const call = toolCallOf(task, stepId, tools, AbortSignal.timeout(PRICE_LIMIT_MS));
    try {
      const price = await model.priceOf(agent.model, call);
      const own = agent.tools.flatMap((name) => tools.get(name) ?? []);
      const prompt = promptOf({ step, scope: await templateScope(tasks, task, step) });
      const told = JSON.stringify([agent.instructions, prompt, price.hasTools ? own.map(describeTool) : []]);
      return worstCaseMicroUsd(price, {
        promptBytes: Buffer.byteLength(told),
        maxOutputTokens: step.maxOutputTokens,
        maxModelCalls: own.length > 0 && price.hasTools ? step.maxModelCalls : 1,
        toolAnswerBytes: TOOL_ANSWER_BYTES,
      });
    } catch (error) {
      // The step itself will say what is wrong; it costs nothing until it does.
      if (error instanceof TemplateError) return 0;
      if (error instanceof StepFailure && !error.isRetryable) return 0;
      throw error;
    }
  };
}
