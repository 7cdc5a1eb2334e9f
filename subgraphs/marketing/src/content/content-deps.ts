import type { CampaignRepository } from '../campaigns/campaign.repository.js';
import { marketingEvent } from '../events/marketing-events.js';
import type { Content, ContentRevision } from './content.js';
import type { ContentRepository } from './content.repository.js';

export interface ContentDeps {
  readonly contents: ContentRepository;
  readonly campaigns: CampaignRepository;
  readonly newId: () => string;
  readonly now: () => Date;
}

/** The event that tells of a step or a revision. */
export function contentEvent(
  type: 'marketing.content.created' | 'marketing.content.revised' | 'marketing.content.moved',
  content: Content,
  newId: () => string,
) {
  const { id, workspaceId, kind, title, status, revision, campaignId, opportunityId, updatedAt } = content;
  const about = { subject: id, workspaceId, id: newId(), time: updatedAt };
  return marketingEvent(type, about, { contentId: id, kind, title, status, revision, campaignId, opportunityId });
}

export type NewRevision = Pick<
  ContentRevision,
  'title' | 'body' | 'metaDescription' | 'origin' | 'modelName' | 'note' | 'authorUserId' | 'restoredNumber'
>;
