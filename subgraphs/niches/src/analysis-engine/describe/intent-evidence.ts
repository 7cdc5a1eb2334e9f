import { classifyIntent } from '../classify-intent.js';
import type { ClusterFacts } from '../cluster/cluster-facts.js';
import { typicalVolume } from '../engine-keyword.js';
import type { IntentEvidence, SearchIntent } from '../opportunity-draft.js';
import { formatPercent, listing, round } from './format.js';

const MAX_WORDS = 5;

/** Why the main intent of a cluster is what it is: the shares of the searches, and the words or the file that told them. */
export function intentEvidence({ intent, keywords }: ClusterFacts): IntentEvidence | null {
  if (!intent) return null;
  const weighed = keywords.map((keyword) => ({ keyword, weight: (typicalVolume(keyword.volume) ?? 0) + 1e-9 }));
  const known = weighed.filter(({ keyword }) => keyword.intent !== null);
  const sum = (some: typeof weighed) => some.reduce((total, { weight }) => total + weight, 0);
  const fileShare = sum(known.filter(({ keyword }) => keyword.intentSource === 'FILE')) / sum(known);
  const weights = new Map<string, number>();
  for (const { keyword, weight } of known) {
    if (keyword.intent !== intent.main || keyword.intentSource !== 'WORDS') continue;
    for (const word of classifyIntent(keyword.key)?.words ?? []) weights.set(word, (weights.get(word) ?? 0) + weight);
  }
  const words = [...weights].sort((a, b) => b[1] - a[1]).slice(0, MAX_WORDS);
  const entries = Object.entries(intent.shares) as [SearchIntent, number][];
  const shares = entries
    .filter(([, share]) => share > 0)
    .sort((a, b) => b[1] - a[1])
    .map(([kind, share]) => ({ intent: kind, share: round(share, 4) }));
  const evidence = { shares, coverage: round(intent.coverage, 4), fileShare: round(fileShare, 4) };
  return { ...evidence, words: words.map(([word]) => word), explanation: explain(intent.main, evidence, words) };
}

function explain(
  main: SearchIntent,
  { shares, coverage, fileShare }: Pick<IntentEvidence, 'shares' | 'coverage' | 'fileShare'>,
  words: readonly [string, number][],
): string {
  const share = `${formatPercent(shares[0]?.share ?? 0)} of the searches whose intent is known are ${main.toLowerCase()}`;
  const told = words.map(([word]) => `“${word}”`);
  const byWords = told.length > 0 ? `by ${listing(told)}` : '';
  const byFile = fileShare > 0 ? 'by the file itself' : '';
  const rest = coverage < 0.995 ? ` For ${formatPercent(1 - coverage)} of the searches nothing tells it.` : '';
  return `${share}, told ${[byFile, byWords].filter((part) => part !== '').join(' and ')}.${rest}`;
}
