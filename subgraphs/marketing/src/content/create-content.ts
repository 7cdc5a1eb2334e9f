import type { Content } from './content.js';
import { type ContentDeps, contentEvent, type NewRevision } from './content-deps.js';

export interface NewContent {
  readonly workspaceId: string;
  readonly kind: Content['kind'];
  readonly opportunityId: string | null;
  readonly strategyId: string | null;
  readonly campaignId: string | null;
  readonly brandVoiceId: string | null;
  readonly templateId: string | null;
  readonly idempotencyKey: string | null;
  readonly text: NewRevision;
}

export type CreateContentResult =
  | { readonly kind: 'created'; readonly content: Content }
  | { readonly kind: 'campaign_not_found' };

export type CreateContent = (request: NewContent) => Promise<CreateContentResult>;

/** Stores a draft with its first revision. Content of a campaign belongs to the campaign's opportunity and strategy. */
export function createCreateContent({ contents, campaigns, newId, now }: ContentDeps): CreateContent {
  return async ({ text, idempotencyKey, ...request }) => {
    const { workspaceId, campaignId } = request;
    const [campaign] = campaignId === null ? [] : await campaigns.findByIds(workspaceId, [campaignId]);
    if (campaignId !== null && !campaign) return { kind: 'campaign_not_found' };
    const id = newId();
    const createdAt = now();
    const content: Content = {
      ...request,
      opportunityId: campaign?.opportunityId ?? request.opportunityId,
      strategyId: campaign?.strategyId ?? request.strategyId,
      id,
      title: text.title,
      status: 'DRAFT',
      revision: 1,
      approvedRevision: null,
      steps: [],
      version: 1,
      idempotencyKey: idempotencyKey ?? id,
      createdAt,
      updatedAt: createdAt,
    };
    const revision = { ...text, contentId: id, workspaceId, number: 1, createdAt };
    const event = contentEvent('marketing.content.created', content, newId);
    return { kind: 'created', content: await contents.insertWithRevision(content, revision, [event]) };
  };
}
