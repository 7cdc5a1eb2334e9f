import type { ListQuery } from '../registry/registry.repository.js';
import type { Assertion } from './assertion.js';

export interface EvaluationCase {
  readonly name: string;
  /** What is filled into the prompt. */
  readonly variables: Readonly<Record<string, string>>;
  /** All must hold. */
  readonly assertions: readonly Assertion[];
}

/** Cases that answers are held against. A set never changes: results of two runs of it can be compared. */
export interface EvaluationSet {
  readonly id: string;
  readonly workspaceId: string;
  readonly name: string;
  readonly cases: readonly EvaluationCase[];
  readonly createdAt: Date;
}

export interface EvaluationSetRepository {
  insert(set: EvaluationSet): Promise<'stored' | 'name_taken'>;
  findByIds(workspaceId: string, ids: readonly string[]): Promise<EvaluationSet[]>;
  list(workspaceId: string, query: ListQuery): Promise<EvaluationSet[]>;
}
