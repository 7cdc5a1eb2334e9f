import type { KeywordRecord } from '../imports/keyword-record.js';
import type {
  AnalysisEngineStage,
  AnalysisOutcome,
  AnalysisProgressUpdate,
  ScoreWeights,
} from './opportunity-draft.js';

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
}

/** Opaque bytes per stage, under 1 MB for 100,000 keywords. A checkpoint of other keywords is recognised and ignored. */
export interface AnalysisCheckpoint {
  load(stage: AnalysisEngineStage): Promise<Uint8Array | null>;
  save(stage: AnalysisEngineStage, data: Uint8Array): Promise<void>;
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
  options.signal.throwIfAborted();
  for await (const _batch of source) options.signal.throwIfAborted();
  throw new Error('analyzeKeywords is under construction');
}
