import { ListSize, PageArguments, pageArguments, toConnection } from '@paissive/graphql-kit';
import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { z } from 'zod';
import type { Campaign } from '../campaigns/campaign.js';
import { CampaignType } from '../campaigns/campaign.type.js';
import type { MarketingContext } from '../context.js';
import { OpportunityType } from '../opportunities/opportunity.type.js';
import type { BrandVoice } from '../voice/brand-voice.js';
import { BrandVoiceType, VoiceCheckType } from '../voice/brand-voice.type.js';
import { checkVoice } from '../voice/check-voice.js';
import type { Content, ContentRevision, ContentStatus } from './content.js';
import { ContentRevisionConnection, ContentRevisionType, ContentType } from './content.type.js';
import { ContentStatusEnum } from './content-enums.type.js';
import { nextSteps } from './content-steps.js';

/** What is found or reckoned about content when it is asked for. */
@Resolver(() => ContentType)
export class ContentFieldsResolver {
  @FieldResolver(() => ContentRevisionType, {
    nullable: true,
    description: 'The current revision, or the one with a number; null when there is none of that number.',
  })
  revision(
    @Root() { id, revision }: Content,
    @Arg('number', () => Int, { nullable: true, description: 'Which; the current one if left out.' })
    number: number | null,
    @Ctx() { loaders }: MarketingContext,
  ): Promise<ContentRevision | null> {
    return loaders.revisions.load(`${id}:${number ?? revision}`);
  }

  @FieldResolver(() => ContentRevisionType, {
    nullable: true,
    description: 'The revision that was approved, which is the one that is published; null before one was.',
  })
  async approvedRevision(
    @Root() { id, approvedRevision }: Content,
    @Ctx() { loaders }: MarketingContext,
  ): Promise<ContentRevision | null> {
    return approvedRevision === null ? null : loaders.revisions.load(`${id}:${approvedRevision}`);
  }

  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @FieldResolver(() => ContentRevisionConnection, { description: 'All that it ever said, newest first.' })
  async revisions(
    @Root() { id: contentId, workspaceId }: Content,
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() { stores }: MarketingContext,
  ) {
    const page = pageArguments(args, z.number().int());
    const query = { contentId, before: page.after?.sortKey ?? null, limit: page.first + 1 };
    const rows = await stores.contents.listRevisions(workspaceId, query);
    return toConnection({ rows, page, cursorOf: ({ number }) => ({ sortKey: number, id: contentId }) });
  }

  @FieldResolver(() => [ContentStatusEnum], { description: 'What people can make of it next.' })
  nextStatuses(@Root() { status }: Content): ContentStatus[] {
    return [...nextSteps(status)];
  }

  @FieldResolver(() => CampaignType, { nullable: true, description: 'The campaign that it is for.' })
  async campaign(@Root() { campaignId }: Content, @Ctx() { loaders }: MarketingContext): Promise<Campaign | null> {
    return campaignId === null ? null : loaders.campaigns.load(campaignId);
  }

  @FieldResolver(() => OpportunityType, { nullable: true, description: 'The opportunity that it is for.' })
  opportunity(@Root() { opportunityId }: Content): OpportunityType | null {
    return opportunityId === null ? null : { id: opportunityId };
  }

  @FieldResolver(() => BrandVoiceType, { nullable: true, description: 'How it should sound.' })
  async brandVoice(
    @Root() { brandVoiceId }: Content,
    @Ctx() { loaders }: MarketingContext,
  ): Promise<BrandVoice | null> {
    return brandVoiceId === null ? null : loaders.voices.load(brandVoiceId);
  }

  @FieldResolver(() => VoiceCheckType, {
    nullable: true,
    description: 'What in the body of the current revision does not sound like the brand; null without a voice.',
  })
  async voiceCheck(
    @Root() { id, revision, brandVoiceId }: Content,
    @Ctx() { loaders }: MarketingContext,
  ): Promise<VoiceCheckType | null> {
    if (brandVoiceId === null) return null;
    const [voice, text] = await Promise.all([
      loaders.voices.load(brandVoiceId),
      loaders.revisions.load(`${id}:${revision}`),
    ]);
    return voice && text ? (checkVoice(text.body, voice) as unknown as VoiceCheckType) : null;
  }
}
