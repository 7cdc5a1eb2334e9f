import { type Attribute, createAttribute } from './attribution/attribute.js';
import {
  createImportTouchPoints,
  createRecordTouchPoints,
  type ImportTouchPoints,
  type RecordTouchPoints,
} from './attribution/record-touch-points.js';
import type { CalendarEntries } from './calendar/calendar-entry.js';
import {
  createFindCalendarFeed,
  createListCalendarEntries,
  createReadCalendarFeed,
  createRotateCalendarFeed,
  type FindCalendarFeed,
  type ListCalendarEntries,
  type ReadCalendarFeed,
} from './calendar/calendar-feed.js';
import { createCampaignEntries } from './calendar/campaign-entries.js';
import type { FeedTokens } from './calendar/feed-token.js';
import { createScheduleEntries } from './calendar/schedule-entries.js';
import { type CreateCampaign, createCreateCampaign } from './campaigns/create-campaign.js';
import { createRecordMetrics, type RecordMetrics } from './campaigns/record-metrics.js';
import {
  createMoveCampaign,
  createUpdateCampaign,
  type MoveCampaign,
  type UpdateCampaign,
} from './campaigns/update-campaign.js';
import { type CreateContent, createCreateContent } from './content/create-content.js';
import { createGenerateContent, type GenerateContent } from './content/generate-content.js';
import { createMoveContent, type MoveContent } from './content/move-content.js';
import {
  createRestoreRevision,
  createReviseContent,
  type RestoreRevision,
  type ReviseContent,
} from './content/revise-content.js';
import {
  type CreateEndpoint,
  createCreateEndpoint,
  createRotateSecret,
  createUpdateEndpoint,
  type EndpointDeps,
  type RotateSecret,
  type UpdateEndpoint,
} from './endpoints/manage-endpoints.js';
import { type CreateExperiment, createCreateExperiment } from './experiments/create-experiment.js';
import { createEndExperiment, type EndExperiment } from './experiments/end-experiment.js';
import { createRecordObservations, type RecordObservations } from './experiments/record-observations.js';
import { createRunEvaluation, type RunEvaluation } from './experiments/run-evaluation.js';
import type { TextGenerator } from './generation/text-generator.js';
import { createImportMetrics, type ImportMetrics } from './imports/import-metrics.js';
import {
  type AddSubscribers,
  type CreateMailingList,
  createAddSubscribers,
  createCreateMailingList,
} from './mailings/manage-lists.js';
import { createSendMailing, type SendMailing } from './mailings/send-mailing.js';
import { createRescheduleContent, type RescheduleContent } from './publishing/reschedule-content.js';
import { createScheduleContent, type ScheduleContent } from './publishing/schedule-content.js';
import type { Stores } from './stores.js';
import { type CreateStrategy, createCreateStrategy } from './strategies/create-strategy.js';
import {
  type ArchiveStrategy,
  createArchiveStrategy,
  createUpdateStrategy,
  type UpdateStrategy,
} from './strategies/update-strategy.js';
import { createFindTemplate, type FindTemplate } from './templates/template.repository.js';
import {
  type CreateTemplate,
  createCreateTemplate,
  createUpdateTemplate,
  type UpdateTemplate,
} from './templates/write-template.js';
import { type CreateVoice, createCreateVoice, createUpdateVoice, type UpdateVoice } from './voice/write-voice.js';

/** What people can do here. */
export interface UseCases {
  readonly createStrategy: CreateStrategy;
  readonly updateStrategy: UpdateStrategy;
  readonly archiveStrategy: ArchiveStrategy;
  readonly createCampaign: CreateCampaign;
  readonly updateCampaign: UpdateCampaign;
  readonly moveCampaign: MoveCampaign;
  readonly recordMetrics: RecordMetrics;
  readonly createContent: CreateContent;
  readonly generateContent: GenerateContent;
  readonly reviseContent: ReviseContent;
  readonly restoreRevision: RestoreRevision;
  readonly moveContent: MoveContent;
  readonly findTemplate: FindTemplate;
  readonly createMailingList: CreateMailingList;
  readonly addSubscribers: AddSubscribers;
  readonly sendMailing: SendMailing;
  readonly createEndpoint: CreateEndpoint;
  readonly updateEndpoint: UpdateEndpoint;
  readonly rotateSecret: RotateSecret;
  readonly scheduleContent: ScheduleContent;
  readonly rescheduleContent: RescheduleContent;
  readonly createTemplate: CreateTemplate;
  readonly updateTemplate: UpdateTemplate;
  readonly createVoice: CreateVoice;
  readonly updateVoice: UpdateVoice;
  readonly createExperiment: CreateExperiment;
  readonly recordObservations: RecordObservations;
  readonly evaluateExperiment: RunEvaluation;
  readonly endExperiment: EndExperiment;
  readonly importMetrics: ImportMetrics;
  readonly attribute: Attribute;
  readonly recordTouchPoints: RecordTouchPoints;
  readonly importTouchPoints: ImportTouchPoints;
  readonly findCalendarFeed: FindCalendarFeed;
  readonly rotateCalendarFeed: FindCalendarFeed;
  readonly readCalendarFeed: ReadCalendarFeed;
  readonly listCalendarEntries: ListCalendarEntries;
}

export interface UseCaseDeps extends Pick<EndpointDeps, 'targetObstacle' | 'newSecret' | 'sealSecret'> {
  readonly stores: Stores;
  readonly generator: TextGenerator;
  readonly feedTokens: FeedTokens;
  /** Where calendars reach the service, without a slash at the end. */
  readonly publicUrl: string;
  readonly newId: () => string;
  readonly now: () => Date;
}

export function createUseCases(deps: UseCaseDeps): UseCases {
  const parts = { ...deps, ...deps.stores, calendarEntries: calendarEntriesOf(deps.stores) };
  const createContent = createCreateContent(parts);
  const findTemplate = createFindTemplate(deps.stores.templates);
  return {
    createStrategy: createCreateStrategy(parts),
    updateStrategy: createUpdateStrategy(parts),
    archiveStrategy: createArchiveStrategy(parts),
    createCampaign: createCreateCampaign(parts),
    updateCampaign: createUpdateCampaign(parts),
    moveCampaign: createMoveCampaign(parts),
    recordMetrics: createRecordMetrics(parts),
    createContent,
    generateContent: createGenerateContent({ ...parts, createContent, findTemplate }),
    reviseContent: createReviseContent(parts),
    restoreRevision: createRestoreRevision(parts),
    moveContent: createMoveContent(parts),
    findTemplate,
    createMailingList: createCreateMailingList({ ...parts, lists: parts.mailingLists }),
    addSubscribers: createAddSubscribers({ ...parts, lists: parts.mailingLists }),
    sendMailing: createSendMailing({ ...parts, lists: parts.mailingLists }),
    createEndpoint: createCreateEndpoint(parts),
    updateEndpoint: createUpdateEndpoint(parts),
    rotateSecret: createRotateSecret(parts),
    scheduleContent: createScheduleContent(parts),
    rescheduleContent: createRescheduleContent(parts),
    createTemplate: createCreateTemplate(parts),
    updateTemplate: createUpdateTemplate(parts),
    createVoice: createCreateVoice(parts),
    updateVoice: createUpdateVoice(parts),
    createExperiment: createCreateExperiment(parts),
    recordObservations: createRecordObservations(parts),
    evaluateExperiment: createRunEvaluation(parts),
    endExperiment: createEndExperiment(parts),
    importMetrics: createImportMetrics(parts),
    attribute: createAttribute(parts),
    recordTouchPoints: createRecordTouchPoints(parts),
    importTouchPoints: createImportTouchPoints(parts),
    findCalendarFeed: createFindCalendarFeed(parts),
    rotateCalendarFeed: createRotateCalendarFeed(parts),
    readCalendarFeed: createReadCalendarFeed(parts),
    listCalendarEntries: createListCalendarEntries(parts),
  };
}

function calendarEntriesOf({ campaigns, schedules, contents }: Stores): CalendarEntries[] {
  return [createCampaignEntries(campaigns), createScheduleEntries(schedules, contents)];
}
