import { ErrorCode, PlatformError } from '@paissive/errors';
import { RequiresScopes, requireInput } from '@paissive/graphql-kit';
import { Arg, Query, Resolver } from 'type-graphql';
import { z } from 'zod';
import { optional, proseField } from '../records/input-fields.js';
import { buildCampaignLink, type CampaignLink } from './campaign-link.js';
import { CampaignLinkInput, CampaignLinkType, ConflictRuleEnum } from './link.type.js';

const value = proseField(200);
const maybeValue = optional(value, null);

const linkSchema = z
  .object({
    address: z.string().max(4_000, 'An address can have 4,000 characters.'),
    source: value.min(1, 'Say who links, for example newsletter.'),
    medium: value.min(1, 'Say by what means, for example email.'),
    campaign: maybeValue,
    campaignId: maybeValue,
    term: maybeValue,
    content: maybeValue,
    conflicts: z.enum(ConflictRuleEnum),
    isNormalised: z.boolean(),
    siteHost: optional(z.string().max(300), null),
  })
  .transform(({ address, conflicts, isNormalised, siteHost, ...given }) => ({
    ...{ address, conflicts, isNormalised, siteHost },
    values: {
      utm_source: given.source,
      utm_medium: given.medium,
      utm_campaign: given.campaign,
      utm_id: given.campaignId,
      utm_term: given.term,
      utm_content: given.content,
    },
  }));

@Resolver()
export class LinkResolver {
  @RequiresScopes([['marketing:read']])
  @Query(() => CampaignLinkType, {
    nullable: true,
    description: 'Adds the parameters by which analytics tells where visitors come from. Nothing is stored.',
  })
  campaignLink(
    @Arg('input', () => CampaignLinkInput, { description: 'The address and its parameters.' }) input: CampaignLinkInput,
  ): CampaignLink {
    const result = buildCampaignLink(requireInput(linkSchema, input));
    if (result.kind === 'built') return result.link;
    throw new PlatformError(ErrorCode.BAD_USER_INPUT, `input.address: ${result.message}`);
  }
}
