/** Sentence vectors of some opportunities of an analysis, one after the other. */
export interface VectorBlock {
  readonly ids: readonly string[];
  /** What was embedded. */
  readonly names: readonly string[];
  /** Of unit length each, `ids.length` times as long as one. */
  readonly vectors: Float32Array;
}

/** An analysis whose opportunities have names that were not embedded yet. */
export interface UnembeddedAnalysis {
  readonly workspaceId: string;
  readonly analysisId: string;
  readonly version: number;
}

export interface VectorBlockRepository {
  ofAnalysis(workspaceId: string, analysisId: string): Promise<VectorBlock[]>;
  /** The blocks of a workspace, those of the newest analyses first. */
  ofWorkspace(workspaceId: string, limit: number): AsyncIterable<VectorBlock>;
  /** Replaces the blocks of an analysis, and notes that it is embedded unless it has a newer version by now. */
  replace(analysis: UnembeddedAnalysis, blocks: readonly VectorBlock[], at: Date): Promise<void>;
  findUnembedded(limit: number): Promise<UnembeddedAnalysis[]>;
  hasUnembedded(workspaceId: string): Promise<boolean>;
}

/** Opportunities of one block: half a megabyte of 512 dimensions. */
export const VECTORS_PER_BLOCK = 256;
