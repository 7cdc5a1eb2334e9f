import { readAmount } from '@/forms/read-amount';
import type { PriceSensitivityAnswerInput } from '@/gql/graphql';

export type PriceQuestion = 'tooCheap' | 'cheap' | 'expensive' | 'tooExpensive';
export type IntentQuestion = 'intentAtCheap' | 'intentAtExpensive';

/** The four questions in the order of their prices. */
export const PRICE_QUESTIONS: readonly {
  readonly name: PriceQuestion;
  readonly text: string;
  readonly short: string;
}[] = [
  { name: 'tooCheap', text: 'At which price would it be so cheap that you doubted its quality?', short: 'too cheap' },
  { name: 'cheap', text: 'At which price would it be a bargain?', short: 'a bargain' },
  {
    name: 'expensive',
    text: 'At which price would it get expensive, though you would still consider it?',
    short: 'getting expensive',
  },
  { name: 'tooExpensive', text: 'At which price would it be too expensive to consider?', short: 'too expensive' },
];

export const INTENT_QUESTIONS: readonly { readonly name: IntentQuestion; readonly text: string }[] = [
  { name: 'intentAtCheap', text: 'How likely would you buy it at the price that is a bargain?' },
  { name: 'intentAtExpensive', text: 'How likely would you buy it at the price that is getting expensive?' },
];

export const INTENTS = ['certainly not', 'rather not', 'perhaps', 'rather yes', 'certainly'] as const;

/** What a respondent has filled in. */
export type TypedAnswer = Readonly<Record<PriceQuestion, string>> & Readonly<Record<IntentQuestion, string>>;

export const EMPTY_ANSWER: TypedAnswer = {
  tooCheap: '',
  cheap: '',
  expensive: '',
  tooExpensive: '',
  intentAtCheap: '',
  intentAtExpensive: '',
};

/** An answer as the API takes it, or what is to be corrected. */
export type ReadAnswer =
  | { readonly kind: 'answer'; readonly answer: PriceSensitivityAnswerInput; readonly disorder: string | null }
  | { readonly kind: 'unreadable'; readonly errors: Partial<Record<PriceQuestion, string>> };

/**
 * Reads what a respondent filled in.
 *
 * @returns with `disorder` where the prices do not rise: such answers cannot be used, so it is worth asking again once.
 */
export function readAnswer(typed: TypedAnswer): ReadAnswer {
  const errors: Partial<Record<PriceQuestion, string>> = {};
  const priceOf = (name: PriceQuestion): number => {
    const read = readAmount(typed[name]);
    if (!read.ok) errors[name] = typed[name].trim() === '' ? 'Please give a price.' : read.reason;
    return read.ok ? Number(read.amount) : 0;
  };
  const [tooCheap, cheap, expensive, tooExpensive] = PRICE_QUESTIONS.map(({ name }) => priceOf(name)) as [
    number,
    number,
    number,
    number,
  ];
  if (Object.keys(errors).length > 0) return { kind: 'unreadable', errors };
  const intentOf = (name: IntentQuestion) => (typed[name] === '' ? null : Number(typed[name]));
  const prices = [tooCheap, cheap, expensive, tooExpensive];
  const fall = prices.findIndex((price, index) => index > 0 && price <= (prices[index - 1] ?? 0));
  return {
    kind: 'answer',
    answer: {
      tooCheap,
      cheap,
      expensive,
      tooExpensive,
      intentAtCheap: intentOf('intentAtCheap'),
      intentAtExpensive: intentOf('intentAtExpensive'),
    },
    disorder:
      fall === -1
        ? null
        : `The price that is ${PRICE_QUESTIONS[fall]?.short} is not above the one that is ${PRICE_QUESTIONS[fall - 1]?.short}. Is that what you mean?`,
  };
}
