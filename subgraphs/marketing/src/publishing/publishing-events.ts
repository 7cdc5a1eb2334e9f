import type { Content } from '../content/content.js';
import { marketingEvent } from '../events/marketing-events.js';
import type { Schedule } from './schedule.js';

type Happening = 'scheduled' | 'rescheduled' | 'published' | 'failed' | 'missed' | 'unscheduled';

/** What is told of a schedule. */
export function publishingEvent(
  what: Happening,
  { id: scheduleId, workspaceId, contentId, revision, endpointId, dueAt, reason }: Schedule,
  { content, newId, time }: { content: Content | null; newId: () => string; time: Date },
) {
  const about = { subject: contentId, workspaceId, id: newId(), time };
  const { kind = null, title = null, campaignId = null, opportunityId = null } = content ?? {};
  const ofContent = { contentId, kind, title, revision, campaignId, opportunityId };
  const data = { scheduleId, endpointId, dueAt: dueAt.toISOString(), reason, ...ofContent };
  return marketingEvent(`marketing.content.${what}`, about, data);
}
