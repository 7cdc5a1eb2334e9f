import type { RowRejection } from '@paissive/delimited-text';
import type { EventEnvelope } from '@paissive/events';
import type { PriceStudy, StudyAnswers } from './price-study.js';

export interface PriceStudyRepository {
  /** Stores all of it in one transaction; answers with the study that was there already under the same hash. */
  insert(
    study: PriceStudy,
    answers: StudyAnswers,
    rejections: readonly RowRejection[],
    events: readonly EventEnvelope<unknown>[],
  ): Promise<PriceStudy>;
  findByIds(workspaceId: string, ids: readonly string[]): Promise<PriceStudy[]>;
  list(
    workspaceId: string,
    page: { after: { createdAt: Date; id: string } | null; limit: number },
  ): Promise<PriceStudy[]>;
  answersOf(study: PriceStudy): Promise<StudyAnswers>;
}
