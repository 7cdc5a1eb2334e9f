import type { CampaignRepository } from './campaigns/campaign.repository.js';
import type { ExperimentRepository, ObservationRepository } from './experiments/experiment.repository.js';
import type { MetricImportRepository } from './imports/metric-import.repository.js';
import type { DailyMetricsRepository } from './metrics/daily-metrics.repository.js';
import type { OpportunityCopyRepository } from './opportunities/opportunity-copy.repository.js';
import type { StrategyRepository } from './strategies/strategy.repository.js';

/** What requests read and write. */
export interface Stores {
  readonly metrics: DailyMetricsRepository;
  readonly opportunities: OpportunityCopyRepository;
  readonly strategies: StrategyRepository;
  readonly campaigns: CampaignRepository;
  readonly experiments: ExperimentRepository;
  readonly observations: ObservationRepository;
  readonly metricImports: MetricImportRepository;
}
