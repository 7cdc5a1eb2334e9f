import { formatCount } from '@/format/numbers';
import { formatLatency } from '@/format/times';
import type { GenerationPartsFragment } from '@/gql/graphql';
import { formatCost } from '../shared/usd';

/** One figure of answers side by side. */
export interface ComparedFigure {
  readonly name: string;
  /** In the order of the answers. */
  readonly cells: readonly { readonly text: string; readonly note: string }[];
}

interface Figure {
  readonly name: string;
  readonly value: (generation: GenerationPartsFragment) => number | null;
  readonly format: (generation: GenerationPartsFragment, value: number) => string;
}

const FIGURES: readonly Figure[] = [
  { name: 'Cost', value: ({ cost }) => Number(cost.amount), format: ({ cost }) => formatCost(cost) },
  {
    name: 'First text after',
    value: ({ firstTokenMs }) => firstTokenMs ?? null,
    format: (_, value) => formatLatency(value),
  },
  { name: 'In all', value: ({ latencyMs }) => latencyMs ?? null, format: (_, value) => formatLatency(value) },
  { name: 'Tokens in', value: ({ usage }) => usage.inputTokens, format: (_, value) => formatCount(value) },
  { name: 'Tokens out', value: ({ usage }) => usage.outputTokens, format: (_, value) => formatCount(value) },
  { name: 'Tries', value: ({ attempts }) => attempts.length, format: (_, value) => formatCount(value) },
];

/** Figures of answers side by side, each compared with the first: "3 times as much", "half as much". */
export function compareFigures(answers: readonly GenerationPartsFragment[]): ComparedFigure[] {
  return FIGURES.map(({ name, value, format }) => {
    const [first] = answers;
    const base = first ? value(first) : null;
    return {
      name,
      cells: answers.map((answer, index) => {
        const own = value(answer);
        if (own === null) return { text: 'unknown', note: '' };
        return { text: format(answer, own), note: index === 0 || base === null ? '' : ratioWords(own, base) };
      }),
    };
  });
}

function ratioWords(own: number, base: number): string {
  if (own === base) return 'the same';
  if (base === 0 || own === 0) return '';
  const ratio = own / base;
  return ratio >= 1.95
    ? `${ratio.toFixed(ratio < 9.95 ? 1 : 0)} times`
    : `${ratio > 1 ? '+' : '\u2212'}${Math.abs(Math.round((ratio - 1) * 100))}\u202f%`;
}
