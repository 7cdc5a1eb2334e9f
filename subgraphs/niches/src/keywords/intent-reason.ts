import { classifyIntent } from '../analysis-engine/classify-intent.js';
import { listing } from '../analysis-engine/describe/format.js';
import { keywordKey } from '../analysis-engine/keyword-key.js';
import type { IntentSource, SearchIntent } from '../analysis-engine/opportunity-draft.js';
import type { IntentReasonType } from './intent.type.js';

interface WithIntent {
  readonly text: string;
  readonly intent: SearchIntent | null;
  /** Left out of what an earlier release stored. */
  readonly intentSource?: IntentSource | null;
}

/**
 * Why a keyword has its intent. The words follow from the text, so that only who told it has to be kept; where that was not, the words are believed
 * when they tell the same.
 */
export function intentReason({ text, intent, intentSource }: WithIntent): IntentReasonType | null {
  if (intent === null) return null;
  const told = classifyIntent(keywordKey(text));
  const isByWords = intentSource === 'WORDS' || (intentSource == null && told?.intent === intent);
  if (!isByWords || !told) return { source: 'FILE', words: [], explanation: 'The file says so.' };
  const words = [...told.words];
  return { source: 'WORDS', words, explanation: `Told by ${listing(words.map((word) => `“${word}”`))}.` };
}
