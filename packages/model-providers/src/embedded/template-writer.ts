import type { GenerateRequest } from '../model-provider.js';
import { exampleOf } from './example-of.js';
import { keyWordsOf } from './key-words.js';

/** How what it writes begins, so that nobody takes it for more. */
export const TEMPLATE_LABEL = '[Template text, not written by a language model]';

const MAX_TOPICS = 5;

/**
 * Fills the most used words of the last user message into fixed sentences; the same request gives the same text. With a schema it gives the
 * smallest JSON that has its form. It understands nothing, and says so.
 */
export function writeFromTemplate({ messages, outputSchema }: GenerateRequest): string {
  const last = messages.findLast(({ role }) => role === 'user')?.content ?? '';
  const topics = keyWordsOf(last, MAX_TOPICS);
  if (outputSchema) return JSON.stringify(exampleOf(outputSchema, topics));
  const [first = 'this request', ...others] = topics;
  const lines = [
    TEMPLATE_LABEL,
    '',
    `Subject: ${first}.`,
    ...(others.length > 0 ? [`Also mentioned: ${others.join(', ')}.`] : []),
    '',
    'An outline to fill in:',
    `1. What ${first} is, and for whom it matters.`,
    `2. What people do about it today${others[0] ? `, and where ${others[0]} comes in` : ''}.`,
    `3. What is offered${others[1] ? ` with ${others[1]}` : ''}, and what it costs.`,
    '4. What to do next, in one step.',
    '',
    'Connect a language model to have this written out.',
  ];
  return lines.join('\n');
}
