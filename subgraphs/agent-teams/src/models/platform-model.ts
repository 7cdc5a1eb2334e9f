import { Decimal } from '@paissive/money';
import { EMBEDDED_WRITER } from '@paissive/platform-client';
import { z } from 'zod';
import { StepFailure } from '../execution/step-failure.js';
import type { RunPlatform } from '../platform/run-platform.js';
import { BUDGET_USED_UP } from '../tasks/task.js';
import { isJsonObject, parseJson } from '../workflows/json.js';
import type { Model, ModelAnswer, ModelPrice, ModelRequest, ModelTurn } from './model.js';
import { defaultTextModel, generateText, type PricedModel, setBudget, textModel } from './model-operations.js';

const MICRO = 1_000_000;

/** The service that asks the models went away under way. */
const INTERRUPTED = 'INTERRUPTED';

/** What is worth another attempt: the same request under the same key is one generation, so it is not paid twice. */
const RETRYABLE = new Set(['PROVIDER_UNAVAILABLE', 'TIMED_OUT', INTERRUPTED]);

/** Asks the models of the platform, in the run's name: what they charge counts against the run's budget there as well as here. */
export function createPlatformModel(client: RunPlatform): Model {
  return {
    async priceOf(model, call): Promise<ModelPrice> {
      const { found } =
        model === null
          ? await client
              .request(defaultTextModel, {}, call)
              .then(({ defaultModels }) => ({ found: defaultModels?.text }))
          : await client.request(textModel, { id: model }, call).then((data) => ({ found: data.model }));
      if (!found) throw new StepFailure('UNKNOWN_MODEL', `There is no model ${model ?? 'by default'}.`);
      // Whoever stands in for it may cost more.
      const prices = [found, ...found.fallbacks.flatMap(({ models }) => models)].flatMap(priceOf);
      return {
        inputMicroUsd: Math.max(0, ...prices.map(({ input }) => input)),
        outputMicroUsd: Math.max(0, ...prices.map(({ output }) => output)),
        hasTools: found.capabilities.includes('TOOLS'),
      };
    },
    async limit(call) {
      const { taskId: subjectId, budgetMicroUsd } = call;
      if (budgetMicroUsd === null) return;
      const limit = { amount: new Decimal(budgetMicroUsd).div(MICRO).toFixed(), currency: 'USD' };
      await client.mutate(setBudget, { scope: 'RUN', subjectId, period: 'TOTAL', limit }, call);
    },
    async generate(request, call): Promise<ModelAnswer> {
      const { taskId: runId, idempotencyKey } = call;
      const generation = await client.mutate(generateText, { ...inputOf(request), runId, idempotencyKey }, call);
      if (generation.status !== 'COMPLETED') {
        const code = generation.failureCode ?? generation.status;
        const message = generation.failureMessage ?? 'The model gave no answer.';
        const failureCode = code === 'BUDGET_EXCEEDED' ? BUDGET_USED_UP : `MODEL_${code}`;
        const isRetryable = RETRYABLE.has(code);
        throw new StepFailure(failureCode, message, { isRetryable, isOutage: code === INTERRUPTED });
      }
      return {
        text: generation.text,
        toolCalls: generation.toolCalls.map(({ id, name, argumentsJson }) => {
          const input = parseJson(argumentsJson);
          return { id, name: toolNameOf(name), input: isJsonObject(input) ? input : {} };
        }),
        model: generation.version?.model?.name ?? 'unknown',
        isTemplateWriter: generation.version?.model?.id === EMBEDDED_WRITER,
        costMicroUsd: microUsd(generation.cost.amount),
        inputTokens: generation.usage.inputTokens,
        outputTokens: generation.usage.outputTokens,
      };
    },
  };
}

function inputOf({ model, instructions, turns, tools, maxOutputTokens }: ModelRequest) {
  return {
    ...(model !== null && { modelId: model }),
    system: instructions,
    messages: turns.map(messageOf),
    tools: tools.map(({ name, description, inputSchema }) => ({
      ...{ name: wireNameOf(name), description },
      parametersSchema: JSON.stringify(inputSchema),
    })),
    maxOutputTokens,
  };
}

function messageOf(turn: ModelTurn) {
  switch (turn.role) {
    case 'user':
      return { role: 'USER', content: turn.text };
    case 'assistant':
      return {
        role: 'ASSISTANT',
        content: turn.text,
        toolCalls: turn.toolCalls.map(({ id, name, input }) => {
          return { id, name: wireNameOf(name), argumentsJson: JSON.stringify(input) };
        }),
      };
    case 'tool':
      return { role: 'TOOL', content: turn.text, toolCallId: turn.toolCallId };
  }
}

/** Models take letters, digits, _ and - in names of tools. */
function wireNameOf(name: string): string {
  return name.replaceAll('.', '__');
}

function toolNameOf(wireName: string): string {
  return wireName.replaceAll('__', '.');
}

function priceOf({ defaultVersion }: Pick<PricedModel, 'defaultVersion'>) {
  const price = defaultVersion?.price;
  if (!price) return [];
  return [{ input: microUsd(price.inputPerMillion.amount), output: microUsd(price.outputPerMillion.amount) }];
}

/** Dollars to whole micro-dollars, rounded up: less than a whole one is still something. */
function microUsd(dollars: string): number {
  return new Decimal(z.string().parse(dollars)).times(MICRO).ceil().toNumber();
}
