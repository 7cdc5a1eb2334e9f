import type { Model, ModelRequest } from './model.js';

/** How the writer is called where no model of the platform is named. */
export const TEMPLATE_WRITER = 'offline-template-writer';

const LABEL = 'Put together from the facts of the run, without a language model.';
/** Prompts tell the facts last, from a line on that begins so. */
const FACTS = /^Facts\b/m;

/**
 * What stands in for an answer where no language model is connected: the facts that it would have been given, under a label that says
 * so. A person finds everything in its place, and nothing is made up.
 */
export function factsText({ turns, maxOutputTokens }: Pick<ModelRequest, 'turns' | 'maxOutputTokens'>): string {
  const asked = turns.findLast((turn) => turn.role === 'user')?.text ?? '';
  const from = asked.search(FACTS);
  // Four characters a token is what English comes to; here it only bounds.
  return `${LABEL}\n\n${asked.slice(Math.max(0, from)).trim()}`.slice(0, maxOutputTokens * 4);
}

/** Has a model's answers replaced by the facts where what answers is no language model. */
export function withFacts(model: Model): Model {
  return {
    ...model,
    async generate(request, call) {
      const answer = await model.generate(request, call);
      return answer.isTemplateWriter ? { ...answer, text: factsText(request) } : answer;
    },
  };
}

/** Answers without any model. */
export function createTemplateWriter(): Model {
  return {
    limit: async () => undefined,
    priceOf: async () => ({ inputMicroUsd: 0, outputMicroUsd: 0, hasTools: false }),
    async generate(request) {
      return {
        text: factsText(request),
        toolCalls: [],
        model: TEMPLATE_WRITER,
        isTemplateWriter: true,
        ...{ costMicroUsd: 0, inputTokens: 0, outputTokens: 0 },
      };
    },
  };
}
