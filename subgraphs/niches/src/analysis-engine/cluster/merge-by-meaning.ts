import { median, medianAbsoluteDeviation } from '@paissive/statistics';
import type { Pacer } from '../pacer.js';
import type { Lexicon } from '../words/lexicon.js';
import { dot, type Likenesses, pairwiseLikeness } from './likeness.js';
import { byWeight, clusterWeight, type GroupCluster, keywordCount } from './term-group.js';

export interface MergeOptions {
  embed: (texts: string[]) => Promise<Float32Array[]>;
  /** What a cluster's head is about, without qualifiers: "best … for beginners" would make everything alike. */
  nameOf: (cluster: GroupCluster) => string;
  lexicon: Lexicon;
  /** Heads that are compared: the heaviest; the rest stays as the words parted it. */
  maxHeads: number;
  /** A merged cluster is no larger than this. */
  maxKeywords: number;
  pacer: Pacer;
  onBatch: (fraction: number) => void;
}

/** Likeness of whole phrases that share a word; such phrases are alike for the shared word alone. */
const SHARING_LIKENESS = 0.8;
/** Likeness that the words they do *not* share must have: "dog | puppy" 0.77, "keto | vegan" 0.52, "guitar | piano" 0.73. */
const DIFFERENCE_LIKENESS = 0.75;
/** Likeness of phrases without a word in common. */
const STRANGER_LIKENESS = 0.7;
/** Deviations by which phrases must be more alike than phrases of this file are in general. */
const OUTSTANDING = 3.5;
/**
 * The median likeness of phrases without a common word is 0.3 in English, which the model knows, 0.4 in French, 0.5 in German
 * and Spanish, and 1 in Japanese, where it sees only unknown letters. Above this its judgement is worth nothing.
 */
const BEWILDERED = 0.45;
/** Pairs from which the general likeness can be told. */
const MIN_BACKGROUND = 10;
const BATCH_SIZE = 64;

/**
 * Joins clusters whose heads mean the same in other words. Greedy from the most alike pair down; two clusters join only if
 * all heads of one are alike enough to all heads of the other, so that chains cannot wander off.
 */
export async function mergeByMeaning(
  clusters: readonly GroupCluster[],
  options: MergeOptions,
): Promise<GroupCluster[]> {
  const ordered = clusters.toSorted((a, b) => clusterWeight(b) - clusterWeight(a) || compareHeads(a, b));
  const candidates = ordered.slice(0, options.maxHeads);
  const vectors = await embedAll(candidates.map(options.nameOf), options, 0, 0.7);
  const likenesses = await pairwiseLikeness(vectors, options.pacer);
  const threshold = strangerThreshold(candidates, likenesses);
  if (threshold === null) return ordered;
  const pairs = alikePairs(candidates, likenesses, threshold);
  await attachDifferences(pairs, candidates, options);
  const close = pairs.filter(({ difference }) => difference === null || difference >= DIFFERENCE_LIKENESS);
  const merged = joinClosePairs(candidates, close, options.maxKeywords);
  return [...merged, ...ordered.slice(options.maxHeads)];
}

/** How alike phrases without a common word must be to mean the same; null where the model does not know the language. */
function strangerThreshold(clusters: readonly GroupCluster[], likenesses: Likenesses): number | null {
  const background: number[] = [];
  for (let b = 1; b < clusters.length; b++) {
    for (let a = 0; a < b; a++) {
      if (sharedTerms(headTerms(clusters[a]), headTerms(clusters[b])) === 0) background.push(likenesses.of(a, b));
    }
  }
  if (background.length < MIN_BACKGROUND) return STRANGER_LIKENESS;
  const usual = median(background);
  if (usual > BEWILDERED) return null;
  return Math.max(STRANGER_LIKENESS, usual + OUTSTANDING * medianAbsoluteDeviation(background));
}

interface AlikePair {
  a: number;
  b: number;
  likeness: number;
  /** Likeness of the words that differ; null where the heads share none. */
  difference: number | null;
}

function alikePairs(clusters: readonly GroupCluster[], likenesses: Likenesses, strangerLikeness: number): AlikePair[] {
  const pairs: AlikePair[] = [];
  for (let b = 1; b < clusters.length; b++) {
    for (let a = 0; a < b; a++) {
      const likeness = likenesses.of(a, b);
      if (likeness < Math.min(strangerLikeness, SHARING_LIKENESS)) continue;
      const shares = sharedTerms(headTerms(clusters[a]), headTerms(clusters[b])) > 0;
      if (likeness < (shares ? SHARING_LIKENESS : strangerLikeness)) continue;
      pairs.push({ a, b, likeness, difference: shares ? 0 : null });
    }
  }
  return pairs.sort((x, y) => y.likeness - x.likeness || x.b - y.b || x.a - y.a);
}

/** Embeds what differs between heads that share words, each text once. */
async function attachDifferences(
  pairs: readonly AlikePair[],
  clusters: readonly GroupCluster[],
  options: MergeOptions,
): Promise<void> {
  const texts = new Map<string, number>();
  const numberOf = (text: string): number => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    texts.set(text, texts.size);
    return texts.size - 1;
  };
  const asked = pairs.flatMap((pair) => {
    if (pair.difference === null) return [];
    const [a, b] = [headTerms(clusters[pair.a]), headTerms(clusters[pair.b])];
    const onlyA = wordsOf(
      a.filter((term) => !b.includes(term)),
      options.lexicon,
    );
    const onlyB = wordsOf(
      b.filter((term) => !a.includes(term)),
      options.lexicon,
    );
    // One head contains the other: the added words narrow the need, and only searchers know by how much.
    if (onlyA === '' || onlyB === '') return [];
    return [{ pair, a: numberOf(onlyA), b: numberOf(onlyB) }];
  });
  const vectors = await embedAll([...texts.keys()], options, 0.7, 1);
  for (const { pair, a, b } of asked) pair.difference = dot(vectors[a], vectors[b]);
}

function joinClosePairs(
  clusters: readonly GroupCluster[],
  close: readonly AlikePair[],
  maxKeywords: number,
): GroupCluster[] {
  const closeSet = new Set(close.map(({ a, b }) => a * clusters.length + b));
  const isClose = (a: number, b: number) => closeSet.has(Math.min(a, b) * clusters.length + Math.max(a, b));
  const families = clusters.map((_, index) => [index]);
  const sizes = clusters.map(keywordCount);
  const familyOf = clusters.map((_, index) => index);
  for (const { a, b } of close) {
    const [into, from] = [familyOf[a] ?? 0, familyOf[b] ?? 0];
    const [host, guests] = [families[into] ?? [], families[from] ?? []];
    const size = (sizes[into] ?? 0) + (sizes[from] ?? 0);
    if (into === from || size > maxKeywords) continue;
    if (!host.every((one) => guests.every((other) => isClose(one, other)))) continue;
    for (const guest of guests) familyOf[guest] = into;
    host.push(...guests);
    sizes[into] = size;
    families[from] = [];
  }
  return families
    .filter((family) => family.length > 0)
    .map((family) => family.flatMap((index) => clusters[index] ?? []).sort(byWeight));
}

async function embedAll(texts: string[], options: MergeOptions, from: number, to: number): Promise<Float32Array[]> {
  const vectors: Float32Array[] = [];
  for (let start = 0; start < texts.length; start += BATCH_SIZE) {
    vectors.push(...(await options.embed(texts.slice(start, start + BATCH_SIZE))));
    await options.pacer.breathe();
    options.onBatch(from + ((to - from) * vectors.length) / texts.length);
  }
  return vectors;
}

function headTerms(cluster: GroupCluster | undefined): readonly number[] {
  return cluster?.[0]?.terms ?? [];
}

function wordsOf(terms: readonly number[], lexicon: Lexicon): string {
  return Array.from(terms, (term) => lexicon.terms[term] ?? '').join(' ');
}

function sharedTerms(a: readonly number[], b: readonly number[]): number {
  return a.reduce((count, term) => count + (b.includes(term) ? 1 : 0), 0);
}

function compareHeads(a: GroupCluster, b: GroupCluster): number {
  return a[0] && b[0] ? byWeight(a[0], b[0]) : 0;
}
