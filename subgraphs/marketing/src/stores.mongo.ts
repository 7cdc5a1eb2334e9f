import { createMongoErasureStore, type ErasureStore } from '@paissive/erasure';
import type { MailStore } from '@paissive/mail';
import { createInboxStore, createOutboxStore, type PrunedInboxStore, type PrunedOutboxStore } from '@paissive/mongodb';
import type { ClientSession, Connection } from 'mongoose';
import { createTouchPointRepository } from './attribution/touch-point.mongo.js';
import { createCalendarFeedRepository } from './calendar/calendar-feed.mongo.js';
import { createCampaignRepository } from './campaigns/campaign.mongo.js';
import { createContentRepository } from './content/content.mongo.js';
import { createEndpointRepository } from './endpoints/endpoint.mongo.js';
import { createExperimentRepository } from './experiments/experiment.mongo.js';
import { createObservationRepository } from './experiments/observation.mongo.js';
import { createMetricImportRepository } from './imports/metric-import.mongo.js';
import { type Compose, createLetterRepository, createLetterStore } from './mailings/letters.mongo.js';
import {
  createMailingListRepository,
  createMailingRepository,
  createSubscriberRepository,
  createSuppressionRepository,
} from './mailings/mailing.mongo.js';
import { createDailyMetricsRepository } from './metrics/daily-metrics.mongo.js';
import { createAskOnce } from './opportunities/asked-questions.mongo.js';
import {
  createOpportunityCopyRepository,
  createOpportunityCopyWriter,
} from './opportunities/opportunity-copy.mongo.js';
import type { SaveOpportunityCopies } from './opportunities/opportunity-copy.repository.js';
import type { AskOnce } from './opportunities/request-opportunities.js';
import { createScheduleRepository } from './publishing/schedule.mongo.js';
import type { Stores } from './stores.js';
import { createStrategyRepository } from './strategies/strategy.mongo.js';
import { createTemplateRepository } from './templates/template.mongo.js';
import { createBrandVoiceRepository } from './voice/brand-voice.mongo.js';

/** All that the service keeps: what requests use, and what events need. */
export interface AllStores extends Stores {
  readonly outbox: PrunedOutboxStore;
  readonly inbox: PrunedInboxStore;
  readonly erasures: ErasureStore<ClientSession>;
  readonly askOnce: AskOnce;
  /** The letters as the relay sees them. */
  readonly letterStore: (compose: Compose) => MailStore;
  readonly saveOpportunityCopies: SaveOpportunityCopies<ClientSession>;
}

/** Where the ids of people stand. */
const PERSONS = {
  content_revisions: ['authorUserId'],
  contents: ['steps[].byUserId'],
  mailings: ['startedByUserId'],
  schedules: ['scheduledByUserId'],
} as const;

/** The stores on one MongoDB connection. Call once a connection, and create the indexes after it. */
export function createStores(
  connection: Connection,
  { newId, now }: { newId: () => string; now: () => Date },
): AllStores {
  return {
    opportunities: createOpportunityCopyRepository(connection),
    strategies: createStrategyRepository(connection),
    campaigns: createCampaignRepository(connection),
    metrics: createDailyMetricsRepository(connection),
    contents: createContentRepository(connection),
    askOnce: createAskOnce(connection),
    mailingLists: createMailingListRepository(connection),
    mailings: createMailingRepository(connection),
    subscribers: createSubscriberRepository(connection),
    suppressions: createSuppressionRepository(connection),
    letters: createLetterRepository(connection),
    letterStore: (compose) => createLetterStore(connection, compose, now),
    endpoints: createEndpointRepository(connection),
    schedules: createScheduleRepository(connection, newId),
    templates: createTemplateRepository(connection),
    voices: createBrandVoiceRepository(connection),
    experiments: createExperimentRepository(connection),
    observations: createObservationRepository(connection),
    metricImports: createMetricImportRepository(connection),
    touchPoints: createTouchPointRepository(connection),
    calendarFeeds: createCalendarFeedRepository(connection),
    outbox: createOutboxStore(connection, now),
    inbox: createInboxStore(connection, now),
    erasures: createMongoErasureStore(connection, { persons: PERSONS }),
    saveOpportunityCopies: createOpportunityCopyWriter(connection),
  };
}
