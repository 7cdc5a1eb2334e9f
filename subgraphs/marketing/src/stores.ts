import type { TouchPointRepository } from './attribution/touch-point.repository.js';
import type { CalendarFeedRepository } from './calendar/calendar-feed.repository.js';
import type { CampaignRepository } from './campaigns/campaign.repository.js';
import type { ContentRepository } from './content/content.repository.js';
import type { EndpointRepository } from './endpoints/endpoint.repository.js';
import type { ExperimentRepository, ObservationRepository } from './experiments/experiment.repository.js';
import type { MetricImportRepository } from './imports/metric-import.repository.js';
import type {
  LetterRepository,
  MailingListRepository,
  MailingRepository,
  SubscriberRepository,
  SuppressionRepository,
} from './mailings/mailing.repository.js';
import type { DailyMetricsRepository } from './metrics/daily-metrics.repository.js';
import type { OpportunityCopyRepository } from './opportunities/opportunity-copy.repository.js';
import type { ScheduleRepository } from './publishing/schedule.repository.js';
import type { StrategyRepository } from './strategies/strategy.repository.js';
import type { TemplateRepository } from './templates/template.repository.js';
import type { BrandVoiceRepository } from './voice/brand-voice.repository.js';

/** What requests read and write. */
export interface Stores {
  readonly mailingLists: MailingListRepository;
  readonly mailings: MailingRepository;
  readonly subscribers: SubscriberRepository;
  readonly suppressions: SuppressionRepository;
  readonly letters: LetterRepository;
  readonly endpoints: EndpointRepository;
  readonly schedules: ScheduleRepository;
  readonly contents: ContentRepository;
  readonly templates: TemplateRepository;
  readonly voices: BrandVoiceRepository;
  readonly metrics: DailyMetricsRepository;
  readonly opportunities: OpportunityCopyRepository;
  readonly strategies: StrategyRepository;
  readonly campaigns: CampaignRepository;
  readonly experiments: ExperimentRepository;
  readonly observations: ObservationRepository;
  readonly metricImports: MetricImportRepository;
  readonly touchPoints: TouchPointRepository;
  readonly calendarFeeds: CalendarFeedRepository;
}
