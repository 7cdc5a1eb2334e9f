import type { KeywordRecord } from '../imports/keyword-record.js';
import { classifyIntent } from './classify-intent.js';
import { type ArrangedCluster, arrangeClusters } from './cluster/arrange-cluster.js';
import { decodeClusters, encodeClusters } from './cluster/cluster-checkpoint.js';
import { clusterKeywords } from './cluster/cluster-keywords.js';
import { formatCount } from './describe/format.js';
import { draftOpportunity } from './draft-opportunity.js';
import type { HistoryStore } from './history-store.js';
import { createKeywordCollection, type KeywordCollection } from './keyword-collection.js';
import type {
  AnalysisEngineStage,
  AnalysisOutcome,
  AnalysisProgressUpdate,
  OpportunityDraft,
  ScoreWeights,
} from './opportunity-draft.js';
import { createPacer, type Pacer } from './pacer.js';
import { createProgress, type ProgressReporter } from './progress.js';
import { rankOpportunities } from './rank-opportunities.js';
import { sourceNames } from './score/score-factor.js';
import { type ClusterHistory, clusterHistory } from './trend/cluster-history.js';
import { findTrend } from './trend/find-trend.js';
import { judgeTrends } from './trend/judge-trends.js';
import type { TrendFindings } from './trend/trend-findings.js';
import { buildLexicon } from './words/lexicon.js';

export interface AnalyzeKeywordsOptions {
  weights: ScoreWeights;
  /** ISO 4217 currency of the prices; null when the file names none. */
  currency: string | null;
  /** Sentence vectors of unit length, in the order of the texts. Asked in bounded batches, for cluster heads only. */
  embed: (texts: string[]) => Promise<Float32Array[]>;
  /** Called often; throttle where it costs. */
  onProgress: (update: AnalysisProgressUpdate) => void;
  signal: AbortSignal;
  /** Where costly stages keep their result so that a later run goes on from there. */
  checkpoint?: AnalysisCheckpoint;
  /** The file's columns, so that evidence can name them. */
  columns?: readonly { readonly name: string; readonly meaning: string | null }[];
  /** Records of earlier files of the same kind, newest first, for the months that only they have. */
  olderSources?: readonly AsyncIterable<KeywordRecord[]>[];
  /** Rows the source will yield, for the progress of reading them. */
  expectedRows?: number;
}

/** Opaque bytes per stage, under 1 MB for 100,000 keywords. A checkpoint of other keywords is recognised and ignored. */
export interface AnalysisCheckpoint {
  load(stage: AnalysisEngineStage): Promise<Uint8Array | null>;
  save(stage: AnalysisEngineStage, data: Uint8Array): Promise<void>;
}

/** Niches that are ranked, the most searched ones; what lies beyond are keywords that stand alone, and nobody reads so far. */
const MAX_OPPORTUNITIES = 5_000;

interface Run extends AnalyzeKeywordsOptions {
  pacer: Pacer;
  progress: ProgressReporter;
}

/**
 * Turns keyword records into ranked, explained opportunities. The same records and weights give the same outcome.
 *
 * @throws the signal's reason once it is aborted, and whatever `source`, `embed` or `checkpoint` throw.
 */
export async function analyzeKeywords(
  source: AsyncIterable<KeywordRecord[]>,
  options: AnalyzeKeywordsOptions,
): Promise<AnalysisOutcome> {
  const run = { ...options, pacer: createPacer(options.signal), progress: createProgress(options.onProgress) };
  const collection = await collectKeywords(source, run);
  const found = await findClusters(collection, run);
  const clusters = found.slice(0, MAX_OPPORTUNITIES);
  await tellIntents(collection, run);
  const histories = await followTrends(clusters, collection.histories, run);
  const opportunities = await scoreClusters(clusters, histories, run);
  run.progress.at('OPPORTUNITIES', 1, `${formatCount(opportunities.length)} opportunities ranked`);
  return { opportunities, counts: { ...run.progress.counts }, notices: noticesOf(collection, found, opportunities) };
}

/** Reads, normalises and deduplicates batch by batch, so that no record outlives its batch. */
async function collectKeywords(source: AsyncIterable<KeywordRecord[]>, run: Run): Promise<KeywordCollection> {
  const { progress, pacer, expectedRows } = run;
  const collection = createKeywordCollection();
  progress.at('PARSE', 0, 'Reading the keywords');
  for await (const batch of source) {
    await pacer.breathe();
    for (const record of batch) collection.add(record);
    progress.counts.rows += batch.length;
    progress.counts.keywords = collection.keywords.length;
    progress.counts.duplicates = collection.duplicates;
    const fraction = expectedRows ? progress.counts.rows / expectedRows : 1 - Math.exp(-progress.counts.rows / 50_000);
    progress.at('PARSE', fraction, `${formatCount(progress.counts.rows)} rows read`);
  }
  for (const older of run.olderSources ?? []) await joinOlder(older, collection, run);
  run.signal.throwIfAborted();
  progress.at('NORMALISE', 1, 'Spellings brought to one form');
  progress.at('DEDUPLICATE', 1, `${formatCount(collection.duplicates)} duplicates merged`);
  return collection;
}

async function joinOlder(
  source: AsyncIterable<KeywordRecord[]>,
  collection: KeywordCollection,
  { progress, pacer }: Run,
): Promise<void> {
  progress.at('PARSE', 1, 'Reading the months of an earlier file');
  for await (const batch of source) {
    await pacer.breathe();
    for (const record of batch) collection.addOlder(record);
  }
}

async function findClusters({ keywords }: KeywordCollection, run: Run): Promise<ArrangedCluster[]> {
  const { progress, checkpoint, embed, pacer } = run;
  progress.at('CLUSTER', 0, 'Finding keywords of one audience and need');
  const lexicon = await buildLexicon(keywords, pacer);
  const saved = await checkpoint?.load('CLUSTER');
  let clusters = saved ? decodeClusters(saved, keywords) : null;
  if (!clusters) {
    const onProgress = (fraction: number) => progress.at('CLUSTER', fraction, 'Comparing phrases by their meaning');
    clusters = await clusterKeywords(keywords, { lexicon, embed, pacer, onProgress });
    await checkpoint?.save('CLUSTER', encodeClusters(clusters, keywords));
  }
  progress.counts.clusters = clusters.length;
  progress.at('CLUSTER', 1, `${formatCount(clusters.length)} clusters found`);
  return arrangeClusters(clusters, keywords, lexicon);
}

/** The file's own intent stands; the rest is told by the words. */
async function tellIntents({ keywords }: KeywordCollection, { pacer, progress }: Run): Promise<void> {
  for (const [index, keyword] of keywords.entries()) {
    if (index % 1_000 === 0) await pacer.breathe();
    if (keyword.intent !== null) continue;
    keyword.intent = classifyIntent(keyword.key)?.intent ?? null;
    keyword.intentSource = keyword.intent && 'WORDS';
  }
  progress.at('INTENT', 1, 'Told what the searchers are after');
}

interface FollowedCluster {
  history: ClusterHistory | null;
  findings: TrendFindings;
}

async function followTrends(
  clusters: readonly ArrangedCluster[],
  histories: HistoryStore,
  { pacer, progress }: Run,
): Promise<FollowedCluster[]> {
  const followed: FollowedCluster[] = [];
  for (const { keywords, isVariant } of clusters) {
    await pacer.breathe();
    const history = clusterHistory(
      keywords.filter((_, index) => !isVariant[index]),
      histories,
    );
    followed.push({ history, findings: findTrend(history) });
    progress.at('TREND', followed.length / clusters.length, 'Testing the histories for trends');
  }
  return followed;
}

async function scoreClusters(
  clusters: readonly ArrangedCluster[],
  followed: readonly FollowedCluster[],
  { weights, currency, columns, pacer, progress }: Run,
): Promise<OpportunityDraft[]> {
  const settings = { weights, currency, sources: sourceNames(columns ?? []) };
  const trends = judgeTrends(followed.map(({ findings }) => findings));
  const drafts: Omit<OpportunityDraft, 'rank'>[] = [];
  for (const [index, cluster] of clusters.entries()) {
    await pacer.breathe();
    const [trend, own] = [trends[index], followed[index]];
    if (!trend || !own) throw new Error('Every cluster has a trend');
    drafts.push(draftOpportunity({ cluster, trend, ...own }, settings));
    progress.counts.opportunities = drafts.length;
    progress.at('SCORE', drafts.length / clusters.length, 'Scoring and explaining');
  }
  return rankOpportunities(drafts);
}

function noticesOf(
  collection: KeywordCollection,
  found: readonly ArrangedCluster[],
  opportunities: readonly OpportunityDraft[],
): string[] {
  const notices: string[] = [];
  if (collection.keywords.length === 0) notices.push('There is no keyword to analyse.');
  if (collection.wordless > 0) {
    notices.push(`${formatCount(collection.wordless)} keywords have no letters or digits and were left out.`);
  }
  if (collection.joinedHistories > 0) {
    notices.push(`Earlier files add older months to ${formatCount(collection.joinedHistories)} keywords.`);
  }
  if (collection.contradictedHistories > 0) {
    notices.push(
      `The months of earlier files were left out for ${formatCount(collection.contradictedHistories)} keywords: they do not fit those of the newest.`,
    );
  }
  const unranked = found.slice(MAX_OPPORTUNITIES).reduce((sum, { keywords }) => sum + keywords.length, 0);
  if (unranked > 0) {
    notices.push(
      `${formatCount(unranked)} keywords are like few or no others and among the least searched: only the ${formatCount(MAX_OPPORTUNITIES)} most searched niches are ranked.`,
    );
  }
  const alone = opportunities.filter(({ keywordCount }) => keywordCount === 1).length;
  if (alone > opportunities.length / 2 && opportunities.length > 10) {
    notices.push(
      `${formatCount(alone)} keywords stand alone: the file covers many needs with few phrases each, so scores rest on little.`,
    );
  }
  const tested = opportunities.some(({ trend }) => trend.monthsObserved >= 24);
  if (!tested && opportunities.length > 0) {
    notices.push('No trend could be told: that takes 24 months of searches by month.');
  }
  return notices;
}
