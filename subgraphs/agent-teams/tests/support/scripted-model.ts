import type { StepFailure } from '../../src/execution/step-failure.js';
import type { Model, ModelAnswer, ModelPrice, ModelRequest } from '../../src/models/model.js';

/** What a scripted model says next. */
export type Line = Partial<ModelAnswer> & { readonly refusal?: StepFailure };

/** A model that says what a test wrote, in order, and remembers what it was asked. */
export function scriptedModel(price: Partial<ModelPrice> = {}): Model & {
  script: Line[];
  readonly asked: { request: ModelRequest; key: string }[];
  /** What it was told of what runs may spend, and how often it had been asked then. */
  readonly limits: { taskId: string; budgetMicroUsd: number | null; asked: number }[];
} {
  const script: Line[] = [];
  const asked: { request: ModelRequest; key: string }[] = [];
  const limits: { taskId: string; budgetMicroUsd: number | null; asked: number }[] = [];
  return {
    script,
    limits,
    asked,
    priceOf: async () => ({ inputMicroUsd: 0, outputMicroUsd: 0, hasTools: true, ...price }),
    async limit({ taskId, budgetMicroUsd }) {
      limits.push({ taskId, budgetMicroUsd, asked: asked.length });
    },
    async generate(request, { idempotencyKey }) {
      asked.push({ request, key: idempotencyKey });
      const line = script.shift();
      if (line?.refusal) throw line.refusal;
      return {
        ...{ text: 'Done.', toolCalls: [], model: 'script', isTemplateWriter: false },
        ...{ costMicroUsd: 0, inputTokens: 0, outputTokens: 0 },
        ...line,
      };
    },
  };
}
