import type { Model } from './model.js';

/** How the writer is called wherever a model is named. */
export const TEMPLATE_WRITER = 'offline-template-writer';

const LABEL = '_Put together by the offline writer from the facts below, without a language model._';

/**
 * Answers without a model: it passes on the facts of the prompt under a heading and says what it is. For runs where no model is
 * configured, so that a person finds everything in its place and nothing is made up.
 */
export function createTemplateWriter(): Model {
  return {
    priceOf: async () => ({ inputMicroUsd: 0, outputMicroUsd: 0, hasTools: false }),
    async generate({ turns, maxOutputTokens }) {
      const asked = turns.findLast((turn) => turn.role === 'user');
      const text = `${LABEL}\n\n${asked?.text ?? ''}`;
      return {
        // Four characters a token is what English comes to; here it only bounds.
        text: text.slice(0, maxOutputTokens * 4),
        toolCalls: [],
        model: TEMPLATE_WRITER,
        isTemplateWriter: true,
        ...{ costMicroUsd: 0, inputTokens: 0, outputTokens: 0 },
      };
    },
  };
}
