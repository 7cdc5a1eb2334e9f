import type { PriceSensitivityAnswer, PurchaseAnswer } from './price-answers.js';

export type PriceStudyMethod = 'VAN_WESTENDORP' | 'GABOR_GRANGER';

/** A pricing survey. */
export interface PriceStudy {
  readonly id: string;
  readonly workspaceId: string;
  readonly name: string;
  readonly method: PriceStudyMethod;
  readonly currency: string;
  /** Decimal text; 0 where revenue and not profit should be highest. */
  readonly unitCost: string;
  readonly answerCount: number;
  readonly rejectedCount: number;
  /** The same answers read the same way are the same study. */
  readonly sourceHash: string;
  readonly createdAt: Date;
}

export type StudyAnswers =
  | { readonly method: 'VAN_WESTENDORP'; readonly answers: readonly PriceSensitivityAnswer[] }
  | { readonly method: 'GABOR_GRANGER'; readonly answers: readonly PurchaseAnswer[] };
