import type { ModelPrice } from './model.js';

export interface WorstCaseInput {
  /** UTF-8 bytes of instructions, prompt and tool descriptions: no tokenizer makes more tokens than bytes. */
  readonly promptBytes: number;
  readonly maxOutputTokens: number;
  /** Calls of the model; 1 where it has no tools. */
  readonly maxModelCalls: number;
  /** The longest that a tool's answer is passed on. */
  readonly toolAnswerBytes: number;
}

const MILLION = 1_000_000;

/**
 * The most that an attempt of an agent can cost, in micro-dollars, rounded up. Every call reads the whole conversation: the prompt and,
 * for each call before, an answer of full length and what a tool said to it.
 */
export function worstCaseMicroUsd(price: ModelPrice, input: WorstCaseInput): number {
  const { promptBytes, maxOutputTokens, maxModelCalls, toolAnswerBytes } = input;
  const earlierTurns = (maxModelCalls * (maxModelCalls - 1)) / 2;
  const readTokens = maxModelCalls * promptBytes + earlierTurns * (maxOutputTokens + toolAnswerBytes);
  const writtenTokens = maxModelCalls * maxOutputTokens;
  const millionths =
    BigInt(readTokens) * BigInt(price.inputMicroUsd) + BigInt(writtenTokens) * BigInt(price.outputMicroUsd);
  return Number((millionths + BigInt(MILLION - 1)) / BigInt(MILLION));
}
