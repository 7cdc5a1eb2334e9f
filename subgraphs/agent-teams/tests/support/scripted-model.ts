import type { Model, ModelAnswer, ModelPrice, ModelRequest } from '../../src/models/model.js';

/** What a scripted model says next. */
export type Line = Partial<ModelAnswer>;

/** A model that says what a test wrote, in order, and remembers what it was asked. */
export function scriptedModel(
  price: Partial<ModelPrice> = {},
): Model & { script: Line[]; readonly asked: { request: ModelRequest; key: string }[] } {
  const script: Line[] = [];
  const asked: { request: ModelRequest; key: string }[] = [];
  return {
    script,
    asked,
    priceOf: async () => ({ inputMicroUsd: 0, outputMicroUsd: 0, hasTools: true, ...price }),
    async generate(request, { idempotencyKey }) {
      asked.push({ request, key: idempotencyKey });
      return {
        ...{ text: 'Done.', toolCalls: [], model: 'script', isTemplateWriter: false },
        ...{ costMicroUsd: 0, inputTokens: 0, outputTokens: 0 },
        ...script.shift(),
      };
    },
  };
}
