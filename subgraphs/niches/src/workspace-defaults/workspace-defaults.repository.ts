import type { ScoreWeights } from '../analysis-engine/opportunity-draft.js';

/** What a workspace's analyses weigh unless they are told otherwise. */
export interface WorkspaceDefaultsRepository {
  /** The workspace's own weights, or the general ones before it has any. */
  weightsOf(workspaceId: string): Promise<ScoreWeights>;
  save(workspaceId: string, weights: ScoreWeights): Promise<void>;
}
