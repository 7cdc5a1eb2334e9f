import { LeaseLost, WorkCancelled } from '@paissive/leases';
import type { Logger } from '@paissive/logging';
import type { PubSub } from '@paissive/pubsub';
import type { KeywordImport } from '../imports/keyword-import.js';
import type { KeywordImportRepository } from '../imports/keyword-import.repository.js';
import type { KeywordRecord } from '../imports/keyword-record.js';
import { clusterId, type Opportunity, type OpportunityKeyword } from '../opportunities/opportunity.js';
import type { OpportunityRepository } from '../opportunities/opportunity.repository.js';
import { type NextResult, nextResult } from '../refreshing/next-result.js';
import type { PackedChunk, RowChunkRepository } from '../row-chunks/row-chunks.repository.js';
import { alertsTopic } from '../watchlist/watch-alerts.js';
import type { Analysis, AnalysisLease } from './analysis.js';
import type { AnalysisRepository } from './analysis.repository.js';
import type { AnalysisCheckpointRepository } from './analysis-checkpoint.repository.js';
import { progressOf, progressTopic } from './analysis-progress.js';
import type { AnalysisPublisher } from './analysis-publisher.js';
import {
  AnalysisFailure,
  type AnalysisRunner,
  type AnalysisSummary,
  type PackedOpportunity,
} from './analysis-runner.js';
import { createLeaseKeeper } from './lease-keeper.js';

export interface RunAnalysisDeps {
  readonly analyses: AnalysisRepository;
  readonly imports: KeywordImportRepository;
  readonly keywords: RowChunkRepository<KeywordRecord>;
  readonly opportunityKeywords: RowChunkRepository<OpportunityKeyword>;
  readonly opportunities: OpportunityRepository;
  readonly checkpoints: AnalysisCheckpointRepository;
  readonly publisher: AnalysisPublisher;
  readonly runner: AnalysisRunner;
  readonly embed: (texts: string[], signal: AbortSignal) => Promise<Float32Array[]>;
  readonly pubsub: PubSub;
  readonly log: Logger;
  readonly now: () => Date;
  /** Names this process among all workers. */
  readonly owner: string;
  readonly leaseMs: number;
}

export type RunAnalysis = (analysisId: string, signal: AbortSignal) => Promise<void>;

/** A run that ends its process this often will do so again. */
const MAX_ATTEMPTS = 5;

/**
 * Does the work of one analysis: takes the lease, runs the engine, publishes the result. Called any number of times, by
 * any number of workers, it is done once: only who holds the lease gets in, and only who still holds it can publish.
 *
 * @throws what went wrong on our side, after the lease was given back, so that the queue tries again
 */
export function createRunAnalysis(deps: RunAnalysisDeps): RunAnalysis {
  const { analyses, owner, now, leaseMs } = deps;

  return async (analysisId, signal) => {
    const until = new Date(now().getTime() + leaseMs);
    const analysis = await analyses.acquire(analysisId, { owner, now: now(), until });
    if (!analysis) return;
    const lease: AnalysisLease = { analysisId, owner, fence: analysis.fence };
    if (analysis.isCancelRequested) return end(deps, lease, 'CANCELLED', 'Cancelled.');
    if (analysis.attempt > MAX_ATTEMPTS) {
      return end(deps, lease, 'FAILED', `It stopped ${MAX_ATTEMPTS} times without an end. Resume it to try again.`);
    }
    await carryOut(deps, analysis, lease, signal);
  };
}

async function carryOut(
  deps: RunAnalysisDeps,
  analysis: Analysis,
  lease: AnalysisLease,
  signal: AbortSignal,
): Promise<void> {
  const keeper = createLeaseKeeper(deps, analysis, lease);
  try {
    const stop = AbortSignal.any([signal, keeper.signal]);
    const run = planRun(analysis);
    const { summary, opportunities } = await runEngine(deps, run, stop, keeper.report);
    const result = await identified(deps, run, opportunities, stop);
    // From here on the transaction decides; a heartbeat would only get into its way.
    await keeper.stop();
    keeper.signal.throwIfAborted();
    await publish(deps, lease, run, summary, result);
  } catch (error) {
    await keeper.stop();
    await settle(deps, analysis, lease, error, signal);
  }
}

/** What one run works on. */
interface Run extends Pick<Analysis, 'id' | 'workspaceId' | 'importId' | 'earlierImportIds' | 'weights' | 'version'> {}

/** Earlier files that are looked through for older months; a file has years of them. */
const MAX_EARLIER_IMPORTS = 12;

/** The run of a refresh is on the newer file, and makes the next version. */
function planRun({ id, workspaceId, importId, earlierImportIds, refresh, weights, version }: Analysis): Run {
  const run = { id, workspaceId, weights, version: version + 1 };
  if (refresh === null) return { ...run, importId, earlierImportIds };
  const earlier = [importId, ...earlierImportIds].slice(0, MAX_EARLIER_IMPORTS);
  return { ...run, importId: refresh.importId, earlierImportIds: earlier };
}

async function runEngine(
  { imports, keywords, opportunityKeywords, checkpoints, runner, embed, now }: RunAnalysisDeps,
  { id, workspaceId, importId, earlierImportIds, weights, version }: Run,
  signal: AbortSignal,
  onProgress: Parameters<AnalysisRunner['run']>[1]['onProgress'],
): Promise<{ summary: AnalysisSummary; opportunities: Opportunity[] }> {
  const found = await imports.findByIds(workspaceId, [importId, ...earlierImportIds]);
  const keywordImport = found.find((one) => one.id === importId);
  if (!keywordImport) throw new AnalysisFailure('The import that it was started for does not exist any more.');
  const older = earlierImportIds.filter((one) => isOfOneKind(keywordImport, found, one));
  const at = now();
  const opportunities: Opportunity[] = [];
  const summary = await runner.run(
    {
      weights,
      currency: keywordImport.currency,
      expectedRows: keywordImport.acceptedCount,
      olderSourceCount: older.length,
      columns: keywordImport.columns.map(({ name, meaning }) => ({ name, meaning })),
    },
    {
      sources: [keywords.packed(importId), ...older.map((one) => keywords.packed(one))],
      embed: (texts) => embed(texts, signal),
      onProgress,
      // Ids and keywords follow from the analysis and its version alone: written again after a restart they replace themselves.
      async onOpportunities(batch) {
        const idOf = (key: string) => clusterId(id, key, version);
        await opportunityKeywords.writePacked(
          batch.flatMap((packed) => keywordChunksOf(packed, idOf(packed.draft.key), workspaceId)),
        );
        for (const { draft } of batch) {
          const { key, ...values } = draft;
          const own = { id: idOf(key), keywordSetId: idOf(key), workspaceId, analysisId: id };
          opportunities.push({ ...values, ...own, version, rankedAt: at, goneAt: null, createdAt: at });
        }
      },
      loadCheckpoint: (stage) => checkpoints.load(id, stage),
      saveCheckpoint: (stage, data) => checkpoints.save(id, stage, data),
      signal,
    },
  );
  signal.throwIfAborted();
  return { summary, opportunities };
}

/** Only exports of one tool in one currency count alike. */
function isOfOneKind({ format, currency }: KeywordImport, imports: readonly KeywordImport[], id: string): boolean {
  const other = imports.find((one) => one.id === id);
  return other !== undefined && other.format === format && other.currency === currency;
}

/** What was found, under the ids that it had in the version before. */
async function identified(
  deps: RunAnalysisDeps,
  { id, workspaceId, version }: Run,
  found: readonly Opportunity[],
  signal: AbortSignal,
): Promise<NextResult> {
  if (version === 1) return { opportunities: found, gone: [], notes: new Map(), replacedSets: [] };
  return nextResult(deps, { workspaceId, analysisId: id, version, found, at: deps.now(), signal });
}

async function publish(
  deps: RunAnalysisDeps,
  lease: AnalysisLease,
  { importId, earlierImportIds, version }: Run,
  { counts, notices }: AnalysisSummary,
  { opportunities, gone, notes, replacedSets }: NextResult,
): Promise<void> {
  const { publisher, checkpoints, opportunityKeywords, pubsub, now } = deps;
  const found = `Found ${counted(opportunities.length, 'opportunity', 'opportunities')} in ${counted(counts.keywords, 'keyword', 'keywords')}.`;
  const message = [found, ...notices].join(' ');
  const about = { importId, earlierImportIds, version, counts, message, finishedAt: now() };
  const published = await publisher.publish(lease, { ...about, opportunities, gone, notes });
  if (!published) throw new WorkCancelled('Cancelled or taken over while the result was ready.');
  await pubsub.publish(progressTopic(lease.analysisId), progressOf(published.analysis, now()));
  for (const watcher of published.alerted) await pubsub.publish(alertsTopic(watcher), null);
  await checkpoints.deleteOf(lease.analysisId);
  await opportunityKeywords.deleteOfAll(replacedSets);
}

/** What becomes of an analysis whose run did not reach its end. */
async function settle(
  deps: RunAnalysisDeps,
  analysis: Analysis,
  lease: AnalysisLease,
  error: unknown,
  signal: AbortSignal,
): Promise<void> {
  const { analyses, log } = deps;
  if (error instanceof LeaseLost) {
    log.warn({ analysisId: analysis.id }, 'analysis taken over by another worker');
    return;
  }
  if (error instanceof WorkCancelled) return end(deps, lease, 'CANCELLED', 'Cancelled.');
  if (error instanceof AnalysisFailure) return end(deps, lease, 'FAILED', error.message);
  if (!signal.aborted && analysis.attempt >= MAX_ATTEMPTS) {
    log.error({ err: error, analysisId: analysis.id }, 'analysis failed');
    return end(deps, lease, 'FAILED', 'Something went wrong on our side. Resume it to try again.');
  }
  if (!signal.aborted) log.warn({ err: error, analysisId: analysis.id, attempt: analysis.attempt }, 'analysis stopped');
  // A worker that is told to close has not failed.
  const attempt = signal.aborted ? analysis.attempt - 1 : analysis.attempt;
  await analyses.release(lease, { message: 'Waiting to go on.', attempt });
  throw error;
}

async function end(
  { analyses, pubsub, now }: RunAnalysisDeps,
  lease: AnalysisLease,
  status: 'FAILED' | 'CANCELLED',
  message: string,
): Promise<void> {
  const ended = await analyses.end(lease, { status, message, now: now() });
  if (ended) await pubsub.publish(progressTopic(ended.id), progressOf(ended, now()));
}

function keywordChunksOf({ keywordChunks }: PackedOpportunity, ownerId: string, workspaceId: string): PackedChunk[] {
  return keywordChunks.map(({ packed, searchText }, index) => ({ ownerId, workspaceId, index, packed, searchText }));
}

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
