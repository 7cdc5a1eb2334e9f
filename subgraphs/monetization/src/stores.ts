import type { PriceStudyRepository } from './pricing-research/price-study.repository.js';
import type { RowRejectionRepository } from './tables/row-rejection.repository.js';
import type { UsageRepository } from './usage/usage.repository.js';

/** All that the service keeps. */
export interface Stores {
  readonly usage: UsageRepository;
  readonly studies: PriceStudyRepository;
  readonly rejections: RowRejectionRepository;
}
